package no.faseport.ui.forecast;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.value.ChangeListener;
import javafx.beans.value.WeakChangeListener;
import no.faseport.economy.forecast.CalculatedForecast;
import no.faseport.economy.forecast.Commitment;
import no.faseport.economy.forecast.ForecastLine;
import no.faseport.economy.forecast.ForecastMethod;
import no.faseport.portfolio.ForecastPage;
import no.faseport.project.ProjectId;
import no.faseport.ui.Desk;
import no.faseport.usecase.ForecastWish;
import no.faseport.usecase.KeepCommitments;
import no.faseport.usecase.MakeForecast;
import no.faseport.usecase.ReadForecast;
import no.faseport.usecase.Result;
import no.faseport.words.Message;

/// A project's forecast: what it would come to by the chosen method, and what is ordered; the new forecast is shown before
/// it is written.
public final class ForecastViewModel {
    private static final Message READING = Message.of("money.reading");
    private static final Message SAVING = Message.of("money.saving");

    private final Desk desk;
    private final ProjectId project;
    /// Held here and weakly by the desk, which outlives every project that is opened at it.
    private final ChangeListener<Number> onYear;
    private final ObjectProperty<ForecastMethod> method = new SimpleObjectProperty<>(ForecastMethod.REMAINING_BUDGET);
    private final ObjectProperty<Optional<Integer>> until = new SimpleObjectProperty<>(Optional.empty());
    private final ReadOnlyObjectWrapper<Optional<Shown>> shown = new ReadOnlyObjectWrapper<>(Optional.empty());

    /// What is shown: the project's figures and the forecast that may be written.
    public record Shown(ForecastPage page, CalculatedForecast forecast) {
        /// The lines that make up the net cost, then those that only move money; as they stand where nothing can be
        /// calculated.
        List<ForecastLine> lines() {
            var all = forecast.possible()
                    ? forecast.lines()
                    : page.figures().lines().stream().map(line -> new ForecastLine(line, line.forecast(), false))
                            .toList();
            return Stream.concat(all.stream().filter(line -> line.figures().counts()),
                    all.stream().filter(line -> !line.figures().counts())).toList();
        }
    }

    /// For `project`, read at once.
    public ForecastViewModel(Desk desk, ProjectId project) {
        this.desk = desk;
        this.project = project;
        this.onYear = (property, before, now) -> {
            until.set(Optional.empty());
            read();
        };
        desk.year().addListener(new WeakChangeListener<>(onYear));
        method.subscribe(changed -> read());
    }

    /// How the forecast is to be calculated.
    public ObjectProperty<ForecastMethod> method() {
        return method;
    }

    /// What is shown, once it is read.
    public ReadOnlyObjectProperty<Optional<Shown>> shown() {
        return shown.getReadOnlyProperty();
    }

    /// True where nothing can be written.
    public boolean isReadOnly() {
        return desk.isReadOnly();
    }

    /// The year shown.
    public int year() {
        return desk.year().get();
    }

    /// Calculates on the figures until `month` (0–12) from now on.
    public void until(int month) {
        if (shown.get().filter(now -> now.page().figures().until() != month).isPresent()) {
            until.set(Optional.of(month));
            read();
        }
    }

    /// Reads the project's figures again and calculates anew.
    public void read() {
        int year = year();
        var wanted = until.get();
        var how = method.get();
        desk.background().run(READING, progress -> new ReadForecast(desk.place()).page(project, year, wanted)
                .map(page -> new Shown(page, new MakeForecast(desk.place())
                        .preview(new ForecastWish(List.of(project), year, how, page.figures().until())).getFirst())),
                shown::set);
    }

    /// Writes the forecast that is shown.
    public void write() {
        shown.get().ifPresent(now -> change(() -> new MakeForecast(desk.place()).make(
                new ForecastWish(List.of(project), now.forecast().year(), now.forecast().method(),
                        now.forecast().until()),
                List.of(now.forecast()))));
    }

    /// Registers an order.
    public void add(Commitment commitment) {
        change(() -> new KeepCommitments(desk.place()).add(commitment));
    }

    /// Lets an order be as it is written now.
    public void edit(Commitment commitment) {
        change(() -> new KeepCommitments(desk.place()).edit(commitment));
    }

    /// Takes an order away.
    public void remove(Commitment commitment) {
        change(() -> new KeepCommitments(desk.place()).remove(commitment));
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
