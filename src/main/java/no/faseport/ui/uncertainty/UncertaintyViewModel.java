package no.faseport.ui.uncertainty;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import no.faseport.economy.AmountText;
import no.faseport.economy.Money;
import no.faseport.portfolio.UncertaintyPage;
import no.faseport.project.ProjectId;
import no.faseport.schedule.DayRange;
import no.faseport.schedule.Estimate;
import no.faseport.schedule.Forecast;
import no.faseport.schedule.Runs;
import no.faseport.ui.Desk;
import no.faseport.usecase.CostWish;
import no.faseport.usecase.ForecastPlan;
import no.faseport.usecase.RemoveEstimate;
import no.faseport.usecase.Result;
import no.faseport.usecase.SetEstimate;
import no.faseport.words.Message;

/// What is uncertain in a project, and the forecast that follows; every figure written is saved at once and simulated anew.
final class UncertaintyViewModel {
    private static final Message READING = Message.of("uncertainty.reading");
    private static final Message SIMULATING = Message.of("uncertainty.simulating");
    private static final Message SAVING = Message.of("project.saving");

    private final Desk desk;
    private final ProjectId project;
    private final ForecastPlan plan;
    private final SetEstimate set;
    private final ObservableList<EstimateLine> lines = FXCollections.observableArrayList();
    private final ReadOnlyObjectWrapper<Optional<UncertaintyPage>> page = new ReadOnlyObjectWrapper<>(
            Optional.empty());
    private final ReadOnlyObjectWrapper<Optional<Forecast>> forecast = new ReadOnlyObjectWrapper<>(Optional.empty());
    private boolean simulating;

    /// For `project`, read at once.
    UncertaintyViewModel(Desk desk, ProjectId project) {
        this.desk = desk;
        this.project = project;
        this.plan = new ForecastPlan(desk.place());
        this.set = new SetEstimate(desk.place());
        read();
    }

    /// The lines of the table.
    ObservableList<EstimateLine> lines() {
        return lines;
    }

    /// What is uncertain, once it is read.
    ReadOnlyObjectProperty<Optional<UncertaintyPage>> pageProperty() {
        return page.getReadOnlyProperty();
    }

    /// What the plan may come to; nothing until it is simulated, and where nothing is estimated.
    ReadOnlyObjectProperty<Optional<Forecast>> forecastProperty() {
        return forecast.getReadOnlyProperty();
    }

    /// True where nothing can be written.
    boolean isReadOnly() {
        return desk.isReadOnly();
    }

    /// Reads again, and simulates again where anything has changed.
    void read() {
        desk.background().run(READING, progress -> plan.page(project), found -> {
            boolean changed = !found.equals(page.get()) || forecast.get().isEmpty();
            page.set(found);
            lines.setAll(found.map(EstimateLine::of).orElse(List.of()));
            if (changed) {
                simulate();
            }
        });
    }

    /// Simulates what is shown; the user may stop it, and then what was simulated before stays.
    void simulate() {
        var shown = page.get();
        if (shown.isEmpty() || shown.get().estimates().isEmpty()) {
            forecast.set(Optional.empty());
            return;
        }
        simulating = true;
        desk.background().run(SIMULATING,
                progress -> plan.simulate(shown.get(), Runs.usual(shown.get().correlation()), progress), came -> {
                    simulating = false;
                    if (came.isPresent() && shown.equals(page.get())) {
                        forecast.set(came);
                    }
                });
    }

    /// Writes one figure of a line; text that is no number is refused, and an empty one takes the figure away.
    void write(EstimateLine line, Figure figure, String text) {
        if (text.strip().equals(figure.text(line, desk.words()))) {
            return;
        }
        if (figure.isDays()) {
            number(text).ifPresentOrElse(days -> writeDays(line, figure, days),
                    () -> refuse(Message.of("uncertainty.refused.notDays", text.strip())));
            return;
        }
        if (text.isBlank()) {
            writeCost(line, figure, Optional.empty());
            return;
        }
        switch (AmountText.of(text)) {
            case AmountText.Read read -> writeCost(line, figure, Optional.of(read.money()));
            case AmountText.Unread unread -> refuse(unread.why());
        }
    }

    /// The number in `text`, or that there is none in an empty one; nothing where it is something else.
    private static Optional<Optional<Integer>> number(String text) {
        var plain = text.strip();
        return plain.isEmpty()
                ? Optional.of(Optional.empty())
                : plain.matches("\\d{1,6}") ? Optional.of(Optional.of(Integer.valueOf(plain))) : Optional.empty();
    }

    private void writeDays(EstimateLine line, Figure figure, Optional<Integer> days) {
        var now = line.estimate().flatMap(Estimate::days);
        var shortest = figure == Figure.SHORTEST ? days : now.map(DayRange::shortest);
        var longest = figure == Figure.LONGEST ? days : now.map(DayRange::longest);
        line.activity().ifPresent(one -> change(() -> set.days(one.id(), shortest, longest)));
    }

    private void writeCost(EstimateLine line, Figure figure, Optional<Money> money) {
        var now = CostWish.of(line.estimate().flatMap(Estimate::cost));
        var wish = new CostWish(figure == Figure.LOWEST ? money : now.lowest(),
                figure == Figure.LIKELY ? money : now.likely(), figure == Figure.HIGHEST ? money : now.highest());
        line.activity().ifPresentOrElse(one -> change(() -> set.cost(one.id(), wish)),
                () -> line.estimate().ifPresent(one -> change(() -> set.cost(one.id(), wish))));
    }

    /// Adds a cost that no activity bears, to be written on.
    void add(String name) {
        change(() -> set.add(project, name, CostWish.of(Optional.empty())));
    }

    /// Takes a line's estimate away.
    void remove(EstimateLine line) {
        line.estimate().ifPresent(one -> change(() -> new RemoveEstimate(desk.place()).remove(one.id())));
    }

    /// Lets the estimates follow each other this closely, in percent.
    void correlate(int percent) {
        if (page.get().filter(shown -> shown.correlation() != percent).isPresent()) {
            change(() -> set.correlate(project, percent));
        }
    }

    private void refuse(Message why) {
        desk.notices().refused(List.of(why));
        read();
    }

    /// A simulation of what is no longer so is stopped, so that the edit does not wait for it.
    private void change(Supplier<Result<?>> edit) {
        if (simulating) {
            desk.background().cancel();
        }
        desk.background().run(SAVING, progress -> edit.get(), result -> {
            if (!result.reasons().isEmpty()) {
                desk.notices().refused(result.reasons());
            }
            read();
        });
    }
}
