package no.faseport.ui.accounts;

import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import no.faseport.economy.Account;
import no.faseport.economy.AccountClass;
import no.faseport.economy.LocalAccount;
import no.faseport.economy.VatArts;
import no.faseport.portfolio.AccountsPage;
import no.faseport.ui.Desk;
import no.faseport.usecase.ExportAccounts;
import no.faseport.usecase.KeepAccounts;
import no.faseport.usecase.KeepVat;
import no.faseport.usecase.NewAccount;
import no.faseport.usecase.ReadAccounts;
import no.faseport.usecase.Result;
import no.faseport.words.Message;

/// The account plan: public arts and the municipality's own accounts under them; every change of these is saved at once.
final class AccountsViewModel {
    private static final Message SAVING = Message.of("project.saving");
    private static final int ART = 3;

    private final Desk desk;
    private final KeepAccounts keep;
    private final ReadOnlyObjectWrapper<Optional<AccountsPage>> page = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ObjectProperty<Shown> shown = new SimpleObjectProperty<>(new Shown("", Which.VALID));

    /// Which accounts are shown.
    enum Which {
        /// Those that may be used in the year.
        VALID,
        /// Those that amounts of the year stand on.
        USED,
        /// The municipality's own, and their arts.
        OWN,
        /// Those of every year.
        EVERY_YEAR
    }

    /// What is searched for, and which accounts are shown.
    record Shown(String search, Which which) {
        boolean takes(AccountsPage.Line line, Set<String> withOwn) {
            var wanted = search.strip().toLowerCase(Locale.ROOT);
            var named = line.code().contains(wanted) || line.account().code().contains(wanted)
                    || line.name().toLowerCase(Locale.ROOT).contains(wanted);
            return named && switch (which) {
                case VALID, EVERY_YEAR -> true;
                case USED -> line.used() > 0;
                case OWN -> line.own().isPresent() || withOwn.contains(line.account().code());
            };
        }
    }

    /// The plan of the portfolio on `desk`, in the year of the desk.
    AccountsViewModel(Desk desk) {
        this.desk = desk;
        this.keep = new KeepAccounts(desk.place());
        desk.year().addListener((property, before, now) -> read());
        shown.addListener((property, before, now) -> {
            if ((before.which() == Which.EVERY_YEAR) != (now.which() == Which.EVERY_YEAR)) {
                read();
            }
        });
    }

    /// The plan, once it is read.
    ReadOnlyObjectProperty<Optional<AccountsPage>> pageProperty() {
        return page.getReadOnlyProperty();
    }

    /// Which accounts are shown.
    ReadOnlyObjectProperty<Shown> shownProperty() {
        return shown;
    }

    /// Shows other accounts.
    void change(UnaryOperator<Shown> change) {
        shown.set(change.apply(shown.get()));
    }

    /// True where nothing can be changed.
    boolean isReadOnly() {
        return desk.isReadOnly();
    }

    /// The year that is looked at.
    int year() {
        return desk.year().get();
    }

    /// Reads again.
    void read() {
        var reading = new ReadAccounts(desk.place());
        int year = desk.year().get();
        var everyYear = shown.get().which() == Which.EVERY_YEAR;
        desk.background().run(Message.of("accounts.reading"), progress -> reading.in(year, everyYear),
                found -> page.set(Optional.of(found)));
    }

    /// The lines that are shown.
    List<AccountsPage.Line> lines() {
        var all = page.get().map(AccountsPage::lines).orElse(List.of());
        var withOwn = Set.copyOf(all.stream().filter(line -> line.own().isPresent())
                .map(line -> line.account().code()).toList());
        return all.stream().filter(line -> shown.get().takes(line, withOwn)).toList();
    }

    /// How many arts there are, how many accounts of the municipality's own, and how many of the arts are local.
    Message counts() {
        var all = page.get().map(AccountsPage::lines).orElse(List.of());
        return Message.of("accounts.counts", all.stream().filter(line -> line.own().isEmpty()).count(),
                all.stream().filter(line -> line.own().isPresent()).count(),
                all.stream().filter(line -> line.own().isEmpty() && line.local()).count());
    }

    /// Adds an account; without an art the code says it: "11951" is art 195.
    void add(String code, String name, String art, Set<AccountClass> classes) {
        var bare = code.strip();
        var guessed = bare.length() > ART ? bare.substring(1, ART + 1) : bare;
        save(() -> keep.add(new NewAccount(bare, name, art.isBlank() ? guessed : art, classes, Account.ALWAYS,
                Account.FOREVER)));
    }

    /// Changes an account.
    void edit(LocalAccount account, UnaryOperator<NewAccount> change) {
        var before = NewAccount.of(account);
        var now = change.apply(before);
        if (!now.equals(before)) {
            save(() -> keep.edit(account.id(), now));
        }
    }

    /// Gives an account another first year as written, none for "always"; nothing where it is no year.
    void firstYear(LocalAccount account, String written) {
        year(written, Account.ALWAYS)
                .ifPresent(year -> edit(account, now -> now.between(year, now.lastYear())));
    }

    /// Gives an account another last year as written, none for "until further notice"; nothing where it is no year.
    void lastYear(LocalAccount account, String written) {
        year(written, Account.FOREVER)
                .ifPresent(year -> edit(account, now -> now.between(now.firstYear(), year)));
    }

    private Optional<Integer> year(String written, int open) {
        var bare = written.strip();
        if (bare.isEmpty()) {
            return Optional.of(open);
        }
        if (!bare.matches("(19|20|21)[0-9]{2}")) {
            desk.notices().refused(List.of(Message.of("spreadsheet.row.notAYear", bare)));
            read();
            return Optional.empty();
        }
        return Optional.of(Integer.parseInt(bare));
    }

    /// True for arts that may be bought with VAT.
    static boolean mayCarryVat(AccountsPage.Line line) {
        return line.own().isEmpty() && VatArts.mayCarry(line.account().code());
    }

    /// True where what is bought on an art carries VAT.
    boolean carriesVat(AccountsPage.Line line) {
        return page.get().filter(read -> read.plan().vatArts().carries(line.account().code())).isPresent();
    }

    /// Says that what is bought on an art carries VAT, or no longer.
    void turnVat(AccountsPage.Line line) {
        if (mayCarryVat(line) && !isReadOnly()) {
            var carries = !carriesVat(line);
            save(() -> new KeepVat(desk.place()).carries(line.account().code(), carries));
        }
    }

    /// Removes accounts.
    void remove(List<LocalAccount> accounts) {
        if (!accounts.isEmpty()) {
            save(() -> keep.remove(accounts.stream().map(LocalAccount::id).toList()));
        }
    }

    /// Writes the municipality's own accounts to `file`.
    void export(Path file) {
        var exporting = new ExportAccounts(desk.place());
        desk.background().run(Message.of("accounts.exporting"), progress -> exporting.write(file), written -> {
            if (written.reasons().isEmpty()) {
                desk.notices().told(Message.of("accounts.exported", file.toString()));
            } else {
                desk.notices().refused(written.reasons());
            }
        });
    }

    private interface Saving<T> {
        Result<T> save();
    }

    private <T> void save(Saving<T> saving) {
        desk.background().run(SAVING, progress -> saving.save(), done -> {
            if (!done.reasons().isEmpty()) {
                desk.notices().refused(done.reasons());
            }
            read();
        });
    }

    /// The choices of classes an account may stand in: operating, investment, both.
    static List<Set<AccountClass>> classes() {
        return List.of(EnumSet.of(AccountClass.OPERATING), EnumSet.of(AccountClass.INVESTMENT),
                EnumSet.allOf(AccountClass.class));
    }
}
