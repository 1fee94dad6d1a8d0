package no.faseport.ui.benefit;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import no.faseport.benefit.Assessed;
import no.faseport.benefit.Assessment;
import no.faseport.benefit.Benefit;
import no.faseport.benefit.BenefitFacts;
import no.faseport.benefit.BenefitId;
import no.faseport.benefit.BenefitKind;
import no.faseport.benefit.BenefitTerms;
import no.faseport.benefit.BenefitYear;
import no.faseport.benefit.YearAmounts;
import no.faseport.economy.Money;
import no.faseport.portfolio.BenefitsPage;
import no.faseport.project.ProjectId;
import no.faseport.project.Unit;
import no.faseport.ui.Desk;
import no.faseport.ui.Figures;
import no.faseport.usecase.KeepBenefits;
import no.faseport.usecase.ReadBenefits;
import no.faseport.usecase.Result;
import no.faseport.words.Message;

/// A project's benefits and the one looked at; what is written is saved at once.
public final class BenefitsViewModel {
    private static final Message READING = Message.of("benefits.reading");
    private static final Message SAVING = Message.of("project.saving");
    private static final Pattern YEARS = Pattern.compile("(\\d{4})(?:\\s*[-–]\\s*(\\d{4}))?");
    private static final int MOST_YEARS = 30;

    private final Desk desk;
    private final ProjectId project;
    private final KeepBenefits keep;
    private final Measuring measuring;
    private final ReadOnlyObjectWrapper<Optional<BenefitsPage>> page = new ReadOnlyObjectWrapper<>(Optional.empty());
    private Optional<BenefitId> chosen = Optional.empty();

    /// For `project`, read at once.
    public BenefitsViewModel(Desk desk, ProjectId project) {
        this.desk = desk;
        this.project = project;
        this.keep = new KeepBenefits(desk.place());
        this.measuring = new Measuring(desk, (edit, then) -> change(edit, done -> then.run()));
        read();
    }

    /// What is shown, once it is read; told of again at every reading.
    public ReadOnlyObjectProperty<Optional<BenefitsPage>> page() {
        return page.getReadOnlyProperty();
    }

    /// True where nothing can be changed.
    public boolean isReadOnly() {
        return desk.isReadOnly();
    }

    /// What the benefits are measured by.
    public Measuring measuring() {
        return measuring;
    }

    /// What is written as numbers.
    Numbers numbers() {
        return new Numbers(desk);
    }

    /// Reads anew.
    public void read() {
        var reading = new ReadBenefits(desk.place());
        desk.background().run(READING, progress -> reading.page(project, BenefitTerms.USUAL), found -> {
            page.set(Optional.empty());
            page.set(found);
        });
    }

    /// Looks at a benefit.
    public void choose(BenefitId benefit) {
        chosen = Optional.of(benefit);
    }

    /// The benefit looked at; the first one where that is not there.
    public Optional<Benefit> chosen() {
        var all = page.get().map(BenefitsPage::benefits).orElse(List.of());
        return all.stream().filter(one -> chosen.filter(one.id()::equals).isPresent()).findFirst()
                .or(() -> all.stream().findFirst());
    }

    /// How a benefit stands, and why.
    Assessed standing(Benefit benefit) {
        return new Assessment(desk.place().today()).of(benefit);
    }

    /// The name of the unit that reaps; nothing where none is said.
    Optional<String> unit(Benefit benefit) {
        return page.get().flatMap(shown -> shown.unit(benefit)).map(Unit::name);
    }

    /// What there is in a line: how many benefits, what is planned, what has come and what is still to come.
    public String lead() {
        return page.get().filter(shown -> !shown.benefits().isEmpty()).map(shown -> {
            var all = shown.realisation();
            return desk.words().count("benefits.lead", shown.benefits().size(),
                    desk.words().thousands(all.planned().amount()), desk.words().thousands(all.realised().amount()),
                    desk.words().thousands(all.remaining().amount()));
        }).orElse("");
    }

    /// Registers a benefit and looks at it.
    public void add(String name, BenefitKind kind) {
        if (!name.isBlank()) {
            change(() -> keep.add(project, BenefitFacts.named(name, kind)), added -> choose(added.id()));
        }
    }

    /// Lets a benefit be as `facts` says, where that is something else.
    public void edit(Benefit seen, BenefitFacts facts) {
        if (!facts.equals(seen.facts())) {
            change(() -> keep.edit(seen, facts));
        }
    }

    /// Takes a benefit away; undo brings it back.
    public void remove(Benefit benefit) {
        change(() -> keep.remove(benefit));
    }

    /// Writes kroner of some years, all of them the same, as one change.
    public void save(Benefit seen, List<Integer> years, Money planned, Optional<Money> realised) {
        change(() -> keep.set(seen, years.stream().map(year -> new YearAmounts(year, planned, realised)).toList()));
    }

    /// Takes a year away.
    public void remove(Benefit seen, BenefitYear year) {
        save(seen, List.of(year.year()), Money.ZERO, Optional.empty());
    }

    /// Plans the same in each of the years written, `2027` or `2027–2031`; `then` is done when it is saved.
    public void addYears(Benefit seen, String years, String planned, Runnable then) {
        var written = YEARS.matcher(years.strip());
        var all = written.matches()
                ? years(written.group(1), Optional.ofNullable(written.group(2)))
                : List.<Integer>of();
        if (all.isEmpty()) {
            desk.notices().refused(List.of(Message.of("benefits.refused.years", years.strip())));
            return;
        }
        Figures.of(desk).maybe(planned, amount -> amount.ifPresentOrElse(
                money -> change(() -> keep.set(seen, all.stream()
                        .map(year -> new YearAmounts(year, money, seen.realised(year))).toList()), done -> then.run()),
                () -> desk.notices().refused(List.of(Message.of("benefits.refused.planned")))));
    }

    private static List<Integer> years(String first, Optional<String> last) {
        int from = Integer.parseInt(first);
        int until = last.map(Integer::valueOf).orElse(from);
        return until - from >= MOST_YEARS ? List.of() : IntStream.rangeClosed(from, until).boxed().toList();
    }

    private <T> void change(Supplier<Result<T>> edit) {
        change(edit, done -> {
        });
    }

    private <T> void change(Supplier<Result<T>> edit, Consumer<T> then) {
        desk.background().run(SAVING, progress -> edit.get(), result -> {
            if (!result.reasons().isEmpty()) {
                desk.notices().refused(result.reasons());
            }
            result.ifDone().ifPresent(then);
            read();
        });
    }
}
