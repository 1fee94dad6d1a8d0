package no.faseport.ui.editions;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import no.faseport.economy.AmountKind;
import no.faseport.economy.edition.BudgetEdition;
import no.faseport.economy.edition.Moment;
import no.faseport.economy.edition.MoneyChange;
import no.faseport.economy.edition.MoneyChanges;
import no.faseport.project.ProjectId;
import no.faseport.ui.Desk;
import no.faseport.usecase.CompareMoney;
import no.faseport.usecase.ReadEditions;
import no.faseport.usecase.ReadPortfolio;
import no.faseport.words.Message;

/// What has changed in the amounts of the portfolio, or of one project, between two moments.
final class ChangesViewModel {
    private static final Message READING = Message.of("changes.reading");
    private static final Message WRITING = Message.of("changes.writing");

    private final Desk desk;
    private final Optional<ProjectId> project;
    private final CompareMoney comparing;
    private final ObservableList<MomentOption> starts = FXCollections.observableArrayList();
    private final ObservableList<MomentOption> ends = FXCollections.observableArrayList();
    private final ReadOnlyObjectWrapper<Optional<MoneyChanges>> changes = new ReadOnlyObjectWrapper<>(
            Optional.empty());
    private Set<AmountKind> kinds = EnumSet.allOf(AmountKind.class);
    private Moment since;
    private Moment until = new Moment.Now();

    /// For the portfolio on `desk`, or for `project` in it.
    ChangesViewModel(Desk desk, Optional<ProjectId> project) {
        this.desk = desk;
        this.project = project;
        this.comparing = new CompareMoney(desk.place());
        this.since = new Moment.StartOf(LocalDate.of(desk.place().today().getYear(), 1, 1));
    }

    /// What has changed, once it is read.
    ReadOnlyObjectProperty<Optional<MoneyChanges>> changes() {
        return changes.getReadOnlyProperty();
    }

    /// What may be compared from, the most likely first.
    ObservableList<MomentOption> starts() {
        return starts;
    }

    /// What may be compared to, now first.
    ObservableList<MomentOption> ends() {
        return ends;
    }

    /// Reads what can be compared, and compares from the most likely: a project's last decision, or the newest plan.
    void begin() {
        var reading = new ReadEditions(desk.place());
        desk.background().run(READING, progress -> options(reading.all()), found -> {
            starts.setAll(found);
            ends.setAll(new MomentOption.Named(Message.of("changes.now.option"), new Moment.Now()));
            ends.addAll(found);
            if (found.getFirst() instanceof MomentOption.Named(Message told, Moment moment)) {
                since = moment;
            }
            read();
        });
    }

    private List<MomentOption> options(List<BudgetEdition> editions) {
        var plans = new ArrayList<MomentOption>();
        editions.reversed().stream().sorted((one, other) -> one.kind().compareTo(other.kind()))
                .map(edition -> new MomentOption.Named(Message.of("changes.named", edition.head().name()),
                        new Moment.InForce(edition.id())))
                .forEach(plans::add);
        var gates = new ArrayList<MomentOption>();
        project.flatMap(new ReadPortfolio(desk.place())::protocol).ifPresent(page -> page.lines().forEach(
                line -> gates.add(new MomentOption.Named(Message.of("changes.decision", line.code(),
                        line.decision().decidedOn()), new Moment.EndOf(line.decision().decidedOn())))));
        Collections.reverse(gates);
        var all = new ArrayList<MomentOption>(plans);
        all.addAll(gates);
        all.add(new MomentOption.SomeDay());
        return all;
    }

    /// Compares from the beginning of a day on.
    void since(LocalDate day) {
        since(new Moment.StartOf(day));
    }

    /// Compares from `moment` on.
    void since(Moment moment) {
        since = moment;
        read();
    }

    /// Compares to the end of a day.
    void until(LocalDate day) {
        until(new Moment.EndOf(day));
    }

    /// Compares to `moment`.
    void until(Moment moment) {
        until = moment;
        read();
    }

    /// Shows these kinds of amount only.
    void show(Set<AmountKind> wanted) {
        kinds = Set.copyOf(wanted);
        read();
    }

    /// Compares again.
    void read() {
        var wish = wish();
        desk.background().run(READING, progress -> comparing.changes(wish), result -> {
            if (!result.reasons().isEmpty()) {
                desk.notices().refused(result.reasons());
            }
            result.ifDone().ifPresent(found -> changes.set(Optional.of(found)));
        });
    }

    private CompareMoney.Wish wish() {
        return new CompareMoney.Wish(since, until, project, kinds);
    }

    /// Writes what is shown as a workbook.
    void write(Path file) {
        var wish = wish();
        desk.background().run(WRITING, progress -> comparing.write(wish, file), result -> {
            result.ifDone().ifPresent(done -> desk.notices().told(Message.of("changes.written", file.toString())));
            if (!result.reasons().isEmpty()) {
                desk.notices().refused(result.reasons());
            }
        });
    }

    /// `lines` as text that a spreadsheet takes: a heading and a line each, with tabs between.
    String text(List<MoneyChange> lines) {
        return changes.get().map(found -> new ChangesText(desk.words(), found.names()).of(lines)).orElse("");
    }
}
