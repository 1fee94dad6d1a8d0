package no.faseport.ui.editions;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import no.faseport.economy.AmountKind;
import no.faseport.economy.CostNames;
import no.faseport.economy.edition.BudgetEdition;
import no.faseport.economy.edition.BudgetEdition.Kind;
import no.faseport.economy.edition.ChangeChoice;
import no.faseport.economy.edition.EditionHead;
import no.faseport.economy.edition.EditionLine;
import no.faseport.portfolio.BudgetPage;
import no.faseport.project.ProjectId;
import no.faseport.ui.Desk;
import no.faseport.usecase.AdoptBudget;
import no.faseport.usecase.LockPeriods;
import no.faseport.usecase.ReadEditions;
import no.faseport.usecase.Result;
import no.faseport.words.Message;

/// The decisions about the budget: how the years stand, what each decision changed, and what is to be decided next.
final class EditionsViewModel {
    private static final Message READING = Message.of("editions.reading");
    private static final Message SAVING = Message.of("project.saving");

    private final Desk desk;
    private final AdoptBudget adopting;
    private final LockPeriods locking;
    private final ReadOnlyObjectWrapper<Optional<BudgetPage>> page = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<Optional<Opened>> opened = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<Optional<Draft>> draft = new ReadOnlyObjectWrapper<>(Optional.empty());

    /// An edition with its lines and what they are about.
    record Opened(BudgetEdition edition, List<EditionLine> lines, CostNames names) {
        Opened {
            lines = List.copyOf(lines);
        }
    }

    /// A decision being prepared: its sort and years, and what could be part of it.
    record Draft(Kind kind, int firstYear, int lastYear, List<PendingProject> pending) {
        Draft {
            pending = List.copyOf(pending);
        }
    }

    /// For the portfolio on `desk`.
    EditionsViewModel(Desk desk) {
        this.desk = desk;
        this.adopting = new AdoptBudget(desk.place());
        this.locking = new LockPeriods(desk.place());
    }

    /// The editions and the years, once they are read.
    ReadOnlyObjectProperty<Optional<BudgetPage>> page() {
        return page.getReadOnlyProperty();
    }

    /// The edition looked at, if one is.
    ReadOnlyObjectProperty<Optional<Opened>> opened() {
        return opened.getReadOnlyProperty();
    }

    /// The decision being prepared, if one is.
    ReadOnlyObjectProperty<Optional<Draft>> draft() {
        return draft.getReadOnlyProperty();
    }

    /// True where nothing can be changed.
    boolean isReadOnly() {
        return desk.isReadOnly();
    }

    /// Reads again, and opens the edition that was open, or the newest.
    void read() {
        var reading = new ReadEditions(desk.place());
        desk.background().run(READING, progress -> reading.page(), found -> {
            page.set(Optional.of(found));
            var before = opened.get().flatMap(one -> found.editions().stream()
                    .filter(edition -> edition.id().equals(one.edition().id())).findFirst());
            before.or(() -> found.editions().stream().reduce((first, second) -> second))
                    .ifPresentOrElse(this::open, () -> opened.set(Optional.empty()));
        });
        draft.get().ifPresent(one -> prepare(one.kind(), one.firstYear(), one.lastYear()));
    }

    /// Shows what `edition` changed.
    void open(BudgetEdition edition) {
        var reading = new ReadEditions(desk.place());
        desk.background().run(READING,
                progress -> new Opened(edition, reading.lines(edition.id()), reading.names()),
                found -> opened.set(Optional.of(found)));
    }

    /// Begins an økonomiplan: the one after the newest, or the first.
    void preparePlan() {
        int first = page.get().flatMap(BudgetPage::plan).map(plan -> plan.firstYear() + 1)
                .orElseGet(desk.year()::get);
        prepare(Kind.ADOPTED, first, first + BudgetEdition.PLAN_YEARS - 1);
    }

    /// Begins an adjustment of the year on the desk.
    void prepareAdjustment() {
        int year = desk.year().get();
        prepare(Kind.ADJUSTMENT, year, year);
    }

    /// Reads what a decision about these years could hold.
    void prepare(Kind kind, int firstYear, int lastYear) {
        var reading = new ReadEditions(desk.place());
        desk.background().run(READING,
                progress -> new Draft(kind, firstYear, lastYear,
                        PendingProject.of(reading.notAdopted(firstYear, lastYear), reading.names())),
                found -> draft.set(Optional.of(found)));
    }

    /// Gives up what is being prepared.
    void giveUp() {
        draft.set(Optional.empty());
    }

    /// Writes what is being prepared down, for these projects where it is an adjustment.
    void adopt(EditionHead head, Set<ProjectId> projects) {
        draft.get().ifPresent(one -> desk.background().run(SAVING, progress -> switch (one.kind()) {
            case ADOPTED -> adopting.plan(one.firstYear(), one.lastYear(), head);
            case ADJUSTMENT -> adopting.adjustment(choice(one, projects), head);
        }, result -> {
            result.ifDone().ifPresent(edition -> {
                draft.set(Optional.empty());
                open(edition);
            });
            told(result);
        }));
    }

    private static ChangeChoice choice(Draft draft, Set<ProjectId> projects) {
        return new ChangeChoice(draft.firstYear(), draft.lastYear(), Optional.of(projects));
    }

    /// Sets these projects back to what is in force, in the years of what is being prepared.
    void discard(Set<ProjectId> projects) {
        draft.get().ifPresent(one -> desk.background().run(SAVING,
                progress -> adopting.discard(choice(one, projects)), result -> {
                    result.ifDone().ifPresent(count -> desk.notices().told(Message.count("editions.discarded", count)));
                    told(result);
                }));
    }

    /// Says other words of the edition looked at.
    void correct(EditionHead head) {
        opened.get().filter(one -> !one.edition().head().equals(head))
                .ifPresent(one -> change(() -> adopting.correct(one.edition(), head)));
    }

    /// Removes the edition looked at; undo brings it back.
    void remove() {
        opened.get().ifPresent(one -> change(() -> adopting.remove(one.edition().id())));
    }

    /// Locks a month, or the year where it is 0; opens it where it is locked.
    void turnLock(AmountKind kind, int year, int month) {
        var locked = page.get().map(found -> found.locks().covers(kind, year, month)).orElse(false);
        change(() -> locked
                ? locking.unlock(kind, year, List.of(month))
                : locking.lock(kind, year, List.of(month)));
    }

    private void change(Supplier<Result<?>> edit) {
        desk.background().run(SAVING, progress -> edit.get(), this::told);
    }

    private void told(Result<?> result) {
        if (!result.reasons().isEmpty()) {
            desk.notices().refused(result.reasons());
        }
        read();
    }
}
