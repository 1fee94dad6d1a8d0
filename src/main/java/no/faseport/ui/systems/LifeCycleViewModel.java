package no.faseport.ui.systems;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import no.faseport.economy.AmountKind;
import no.faseport.economy.Cashflow;
import no.faseport.economy.system.ItSystemId;
import no.faseport.economy.system.RunningCost;
import no.faseport.portfolio.LifeCyclePage;
import no.faseport.project.ProjectId;
import no.faseport.ui.Desk;
import no.faseport.usecase.KeepAssetLife;
import no.faseport.usecase.KeepSystems;
import no.faseport.usecase.ReadLifeCycle;
import no.faseport.usecase.WriteConsequence;
import no.faseport.words.Message;

/// What a project costs in ten years, what of it is its running costs, and whether the budget holds for those.
final class LifeCycleViewModel {
    private static final Message READING = Message.of("lifecycle.reading");

    private final Desk desk;
    private final ProjectId project;
    private final Saving saving;
    private final CostEdits costs;
    private final ReadOnlyObjectWrapper<Optional<LifeCyclePage>> page = new ReadOnlyObjectWrapper<>(Optional.empty());
    private AmountKind kind = AmountKind.BUDGET;
    private BigDecimal rate = Cashflow.USUAL_RATE;

    /// For `project`, read at once.
    LifeCycleViewModel(Desk desk, ProjectId project) {
        this.desk = desk;
        this.project = project;
        this.saving = new Saving(desk, this::read);
        this.costs = new CostEdits(desk, this::read);
        read();
    }

    /// The life cycle, once it is read.
    ReadOnlyObjectProperty<Optional<LifeCyclePage>> pageProperty() {
        return page.getReadOnlyProperty();
    }

    /// What is written about running costs.
    CostEdits costs() {
        return costs;
    }

    /// True where nothing can be changed.
    boolean isReadOnly() {
        return desk.isReadOnly();
    }

    /// What the project's own costs are read from.
    AmountKind kind() {
        return kind;
    }

    /// The rate, in percent.
    BigDecimal rate() {
        return rate;
    }

    /// Reads again.
    void read() {
        var reading = new ReadLifeCycle(desk.place());
        var wanted = kind;
        desk.background().run(READING, progress -> reading.of(project, wanted),
                found -> page.set(Optional.of(found)));
    }

    /// Takes the project's own costs from the budget or the forecast.
    void take(AmountKind from) {
        kind = from;
        read();
    }

    /// Reckons with another rate, in percent; a text that is none is refused.
    void reckonWith(String percent) {
        Cashflow.rate(percent).ifPresentOrElse(read -> rate = read,
                () -> desk.notices().refused(List.of(Message.of("lifecycle.refused.rate", percent.strip()))));
        read();
    }

    /// How many years what the project invests in is expected to last; empty where nobody has said.
    String lifetime() {
        return page.get().flatMap(LifeCyclePage::lifetime).map(String::valueOf).orElse("");
    }

    /// States how long it is expected to last; a text that is no number of years is refused.
    void lasts(String years) {
        if (!years.strip().equals(lifetime())) {
            saving.run(() -> new KeepAssetLife(desk.place()).set(project, years));
        }
    }

    /// Adds a running cost of the project, and of a system where one is given, from the year after the first.
    void add(RunningCost.Kind what, Optional<ItSystemId> system, String name) {
        costs.add(Optional.of(project), system, what, name,
                page.get().map(now -> now.life().firstYear() + 1).orElse(desk.year().get()));
    }

    /// Says that the project touches a system.
    void touch(ItSystemId system) {
        saving.run(() -> new KeepSystems(desk.place()).link(system, project));
    }

    /// Says that the project does not touch a system any more.
    void leave(ItSystemId system) {
        saving.run(() -> new KeepSystems(desk.place()).unlink(system, project));
    }

    /// Writes what the budget or forecast lacks of the running costs, on `unit` and `function`.
    void write(AmountKind into, String unit, String function) {
        saving.run(() -> new WriteConsequence(desk.place()).write(project, into, unit.strip(),
                function.strip()), this::tell);
    }

    private void tell(WriteConsequence.Written written) {
        if (written.leftOut().isEmpty()) {
            desk.notices().told(Message.of("lifecycle.written", written.amounts()));
        } else {
            desk.notices().told(Message.of("lifecycle.written.leftOut", written.amounts(),
                    written.leftOut().stream().map(String::valueOf).reduce((one, other) -> one + ", " + other)
                            .orElse("")));
        }
    }
}
