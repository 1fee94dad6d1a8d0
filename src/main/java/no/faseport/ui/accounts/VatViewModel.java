package no.faseport.ui.accounts;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.value.ChangeListener;
import javafx.beans.value.WeakChangeListener;
import no.faseport.economy.AccountPlan;
import no.faseport.economy.AccountString;
import no.faseport.economy.AmountKind;
import no.faseport.economy.AmountText;
import no.faseport.economy.BudgetLine;
import no.faseport.economy.GrossNet;
import no.faseport.economy.VatShare;
import no.faseport.economy.vat.Rounding;
import no.faseport.economy.vat.Vat;
import no.faseport.economy.vat.VatLine;
import no.faseport.portfolio.MoneyPage;
import no.faseport.project.ProjectId;
import no.faseport.ui.Desk;
import no.faseport.usecase.KeepVat;
import no.faseport.usecase.ReadPortfolio;
import no.faseport.usecase.VatWish;
import no.faseport.words.Message;

/// A project's VAT: how much of it is compensated on each account string, and what its lines 429 and 729 should be.
final class VatViewModel {
    private final Desk desk;
    private final ProjectId project;
    private final KeepVat vat;
    /// Held here and weakly by the desk, which outlives every project that is opened at it.
    private final ChangeListener<Number> onYear;
    private final ReadOnlyObjectWrapper<Optional<Read>> read = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ObjectProperty<Rounding> rounding = new SimpleObjectProperty<>(Rounding.KRONER);

    /// An account string that carries VAT, and the percent of it that is compensated.
    record Share(AccountString string, String name, BigDecimal percent) {
    }

    /// What was read: the shares, the lines, and what the budget of the year comes to with and without VAT.
    record Read(List<Share> shares, List<VatLine> lines, GrossNet year) {
    }

    /// The VAT of `project`, from the year of the desk on.
    VatViewModel(Desk desk, ProjectId project) {
        this.desk = desk;
        this.project = project;
        this.vat = new KeepVat(desk.place());
        this.onYear = (property, before, now) -> read();
        desk.year().addListener(new WeakChangeListener<>(onYear));
        rounding.addListener((property, before, now) -> read());
    }

    /// What was read.
    ReadOnlyObjectProperty<Optional<Read>> readProperty() {
        return read.getReadOnlyProperty();
    }

    /// How what is calculated is rounded.
    ObjectProperty<Rounding> roundingProperty() {
        return rounding;
    }

    /// True where nothing can be changed.
    boolean isReadOnly() {
        return desk.isReadOnly();
    }

    private VatWish wish() {
        return new VatWish(Set.of(AmountKind.BUDGET, AmountKind.FORECAST), desk.year().get(), rounding.get());
    }

    /// Reads again.
    void read() {
        var wish = wish();
        desk.background().run(Message.of("vat.reading"), progress -> {
            var lines = new ReadPortfolio(desk.place()).money(project).map(MoneyPage::lines).orElse(List.of());
            return new Read(shares(lines), vat.lines(project, wish), GrossNet.of(lines.stream()
                    .filter(line -> line.kind() == AmountKind.BUDGET && line.year() == wish.firstYear()).toList()));
        }, found -> read.set(Optional.of(found)));
    }

    private List<Share> shares(List<BudgetLine> lines) {
        var kept = vat.shares(project);
        var plan = desk.place().accounts();
        var percents = new Vat(plan.vatArts(), kept, Rounding.OERE);
        return Stream.concat(lines.stream().map(BudgetLine::accountString), kept.stream().map(VatShare::accountString))
                .filter(string -> plan.vatArts().carries(string.account())).distinct().sorted()
                .map(string -> new Share(string, name(plan, string), percents.share(string))).toList();
    }

    private String name(AccountPlan plan, AccountString string) {
        return plan.accountName(string.account(), desk.year().get());
    }

    /// Gives a string another share, as written; says what is wrong with it otherwise.
    void share(Share share, String written) {
        switch (AmountText.of(written.replace("%", "").strip())) {
            case AmountText.Read amount ->
                desk.background().run(Message.of("project.saving"),
                        progress -> vat.share(project, share.string(), amount.money().amount()), done -> {
                            if (!done.reasons().isEmpty()) {
                                desk.notices().refused(done.reasons());
                            }
                            read();
                        });
            case AmountText.Unread unread -> {
                desk.notices().refused(List.of(unread.why()));
                read();
            }
        }
    }

    /// How many of the lines are not what they should be.
    long wrong() {
        return read.get().stream().flatMap(found -> found.lines().stream())
                .filter(line -> !line.isRounding() && !line.difference().isZero()).count();
    }

    /// Writes the lines 429 and 729 as they should be.
    void write() {
        var wish = wish();
        desk.background().run(Message.of("vat.writing"), progress -> vat.write(project, wish), done -> {
            if (done.reasons().isEmpty()) {
                desk.notices().told(Message.count("vat.written", done.ifDone().orElse(0)));
            } else {
                desk.notices().refused(done.reasons());
            }
            read();
        });
    }
}
