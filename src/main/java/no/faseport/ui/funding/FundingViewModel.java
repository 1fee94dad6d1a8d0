package no.faseport.ui.funding;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.value.ChangeListener;
import javafx.beans.value.WeakChangeListener;
import no.faseport.economy.Financing;
import no.faseport.economy.Money;
import no.faseport.economy.forecast.InternalTime;
import no.faseport.economy.funding.Funding;
import no.faseport.economy.funding.FundingId;
import no.faseport.economy.funding.Grant;
import no.faseport.portfolio.FundingPage;
import no.faseport.project.ProjectId;
import no.faseport.ui.Desk;
import no.faseport.usecase.KeepFunding;
import no.faseport.usecase.KeepOwnTime;
import no.faseport.usecase.ReadFunding;
import no.faseport.usecase.Result;
import no.faseport.words.Message;

/// A project's financing, grants and own time; what is written is saved at once.
public final class FundingViewModel {
    private static final Message READING = Message.of("money.reading");
    private static final Message SAVING = Message.of("money.saving");
    private static final int YEARS = 5;

    private final Desk desk;
    private final ProjectId project;
    /// Held here and weakly by the desk, which outlives every project that is opened at it.
    private final ChangeListener<Number> onYear;
    private final ReadOnlyObjectWrapper<Optional<FundingPage>> page = new ReadOnlyObjectWrapper<>(Optional.empty());

    /// For `project`, read at once.
    public FundingViewModel(Desk desk, ProjectId project) {
        this.desk = desk;
        this.project = project;
        this.onYear = (property, before, now) -> read();
        desk.year().addListener(new WeakChangeListener<>(onYear));
        read();
    }

    /// What is shown, once it is read.
    public ReadOnlyObjectProperty<Optional<FundingPage>> page() {
        return page.getReadOnlyProperty();
    }

    /// True where nothing can be written.
    public boolean isReadOnly() {
        return desk.isReadOnly();
    }

    /// The year of the desk.
    public int year() {
        return desk.year().get();
    }

    /// The years shown: the one before the desk's, and four from it on.
    public List<Integer> years() {
        return IntStream.range(year() - 1, year() - 1 + YEARS).boxed().toList();
    }

    /// The rows of the table of sources.
    List<SourceRow> rows() {
        return page.get().map(shown -> SourceRow.of(shown, years())).orElse(List.of());
    }

    /// Reads anew; the same page is told of again, for the years may be others.
    public void read() {
        desk.background().run(READING, progress -> new ReadFunding(desk.place()).page(project), found -> {
            page.set(Optional.empty());
            page.set(found);
        });
    }

    /// Lets a source's promise in a year be `amount`; zero takes a promise away that says nothing more than its amount.
    void promise(SourceRow row, int year, Money amount) {
        var there = row.promised().getOrDefault(year, List.of());
        if (there.isEmpty()) {
            if (!amount.isZero()) {
                row.source().ifPresent(source -> add(source.financing(), source.name(), source.bound(), year, amount));
            }
        } else {
            var first = there.getFirst();
            var rest = amount.minus(row.in(year).minus(first.amount()));
            var bare = first.grant().equals(Grant.NONE) && first.caseNumber().isEmpty() && first.remark().isEmpty();
            change(() -> rest.isZero() && bare
                    ? new KeepFunding(desk.place()).remove(List.of(first))
                    : new KeepFunding(desk.place()).edit(of(first, rest)));
        }
    }

    private static Funding of(Funding one, Money amount) {
        return new Funding(one.id(), one.version(), one.project(), one.source(), one.year(), one.name(), one.bound(),
                amount, one.grant(), one.caseNumber(), one.remark());
    }

    /// Writes a new promise down.
    public void add(Financing source, String name, boolean bound, int year, Money amount) {
        change(() -> new KeepFunding(desk.place()).add(new Funding(FundingId.NEW, 1, project, source, year, name,
                bound, amount, Grant.NONE, "", "")));
    }

    /// Lets a promise be as it is written now.
    public void edit(Funding funding) {
        change(() -> new KeepFunding(desk.place()).edit(funding));
    }

    /// Takes promises away.
    public void remove(List<Funding> funding) {
        if (!funding.isEmpty()) {
            change(() -> new KeepFunding(desk.place()).remove(funding));
        }
    }

    /// Writes hours down.
    public void add(InternalTime time) {
        change(() -> new KeepOwnTime(desk.place()).add(time));
    }

    /// Lets hours be as they are written now.
    public void edit(InternalTime time) {
        change(() -> new KeepOwnTime(desk.place()).edit(time));
    }

    /// Takes hours away.
    public void remove(InternalTime time) {
        change(() -> new KeepOwnTime(desk.place()).remove(time));
    }

    private void change(Supplier<Result<?>> edit) {
        desk.background().run(SAVING, progress -> edit.get(), result -> {
            if (!result.reasons().isEmpty()) {
                desk.notices().refused(result.reasons());
            }
            read();
        });
    }
}
