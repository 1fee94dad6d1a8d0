package no.faseport.ui.forecast;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.value.ChangeListener;
import javafx.beans.value.WeakChangeListener;
import no.faseport.economy.forecast.CalculatedForecast;
import no.faseport.economy.forecast.ForecastMethod;
import no.faseport.economy.forecast.PriceGrowth;
import no.faseport.project.Project;
import no.faseport.project.ProjectId;
import no.faseport.ui.Desk;
import no.faseport.usecase.ForecastWish;
import no.faseport.usecase.MakeForecast;
import no.faseport.usecase.ReadForecast;
import no.faseport.usecase.ReadPortfolio;
import no.faseport.usecase.Result;
import no.faseport.usecase.SetGrowth;
import no.faseport.words.Message;

/// The forecasts of many projects at once, chosen one by one and written as one change; and the growth of prices and pay.
public final class ForecastsViewModel {
    private static final Message READING = Message.of("money.reading");
    private static final Message SAVING = Message.of("money.saving");
    private static final int YEARS_BACK = 2;
    private static final int YEARS_AHEAD = 6;

    private final Desk desk;
    /// Held here and weakly by the desk, which may outlive the screen.
    private final ChangeListener<Number> onYear;
    private final ObjectProperty<ForecastMethod> method = new SimpleObjectProperty<>(ForecastMethod.REMAINING_BUDGET);
    private final ReadOnlyObjectWrapper<Shown> shown = new ReadOnlyObjectWrapper<>(
            new Shown(0, List.of(), Set.of(), List.of()));
    private final Set<ProjectId> left = new LinkedHashSet<>();
    private Optional<Integer> until = Optional.empty();

    /// A project, and the forecast that may be written for it.
    public record Line(Project project, CalculatedForecast forecast) {
    }

    /// The growth into a year, where somebody has said any.
    public record Growth(int year, Optional<BigDecimal> price, Optional<BigDecimal> pay) {
    }

    /// What is shown: the lines with something in the year, those that are chosen, and the growth year by year.
    public record Shown(int until, List<Line> lines, Set<ProjectId> chosen, List<Growth> growth) {
        /// The forecasts that would be written.
        List<CalculatedForecast> toWrite() {
            return lines.stream().map(Line::forecast).filter(one -> chosen.contains(one.project())).toList();
        }
    }

    /// For the portfolio on `desk`, read at once.
    public ForecastsViewModel(Desk desk) {
        this.desk = desk;
        this.onYear = (property, before, now) -> {
            until = Optional.empty();
            read();
        };
        desk.year().addListener(new WeakChangeListener<>(onYear));
        method.subscribe(changed -> read());
    }

    /// How the forecasts are to be calculated.
    public ObjectProperty<ForecastMethod> method() {
        return method;
    }

    /// What is shown.
    public ReadOnlyObjectProperty<Shown> shown() {
        return shown.getReadOnlyProperty();
    }

    /// True where nothing can be written.
    public boolean isReadOnly() {
        return desk.isReadOnly();
    }

    /// Calculates on the figures until `month` (0–12) from now on.
    public void until(int month) {
        if (shown.get().until() != month) {
            until = Optional.of(month);
            read();
        }
    }

    /// Takes a project along, or leaves it.
    public void choose(ProjectId project) {
        if (!left.remove(project)) {
            left.add(project);
        }
        var now = shown.get();
        shown.set(new Shown(now.until(), now.lines(), chosen(now.lines()), now.growth()));
    }

    /// Takes every project along, or leaves them all where all are taken.
    public void chooseAll() {
        var now = shown.get();
        var all = now.lines().stream().map(line -> line.project().id()).toList();
        if (left.isEmpty()) {
            left.addAll(all);
        } else {
            left.clear();
        }
        shown.set(new Shown(now.until(), now.lines(), chosen(now.lines()), now.growth()));
    }

    private Set<ProjectId> chosen(List<Line> lines) {
        return lines.stream().filter(line -> line.forecast().possible()).map(line -> line.project().id())
                .filter(one -> !left.contains(one)).collect(Collectors.toSet());
    }

    private ForecastWish wish(List<ProjectId> projects, int month) {
        return new ForecastWish(projects, desk.year().get(), method.get(), month);
    }

    /// Reads and calculates anew.
    public void read() {
        int year = desk.year().get();
        var wanted = until;
        var how = method.get();
        desk.background().run(READING, progress -> {
            var read = new ReadForecast(desk.place());
            int month = wanted.orElseGet(() -> read.lastPosted(year));
            Map<ProjectId, Project> projects = new HashMap<>();
            var portfolio = new ReadPortfolio(desk.place()).projects();
            portfolio.forEach(one -> projects.put(one.id(), one));
            var made = new MakeForecast(desk.place()).preview(
                    new ForecastWish(portfolio.stream().map(Project::id).toList(), year, how, month));
            var lines = made.stream().filter(one -> one.possible() || how == ForecastMethod.PLAN)
                    .flatMap(one -> Optional
                            .ofNullable(projects.get(one.project())).map(project -> new Line(project, one)).stream())
                    .toList();
            return new Shown(month, lines, chosen(lines), growth(read.growth(), year));
        }, shown::set);
    }

    private static List<Growth> growth(List<PriceGrowth> all, int year) {
        return IntStream.rangeClosed(year - YEARS_BACK, year + YEARS_AHEAD)
                .mapToObj(one -> new Growth(one, percent(all, PriceGrowth.Kind.PRICE, one),
                        percent(all, PriceGrowth.Kind.PAY, one)))
                .toList();
    }

    private static Optional<BigDecimal> percent(List<PriceGrowth> all, PriceGrowth.Kind kind, int year) {
        return all.stream().filter(one -> one.kind() == kind && one.year() == year).map(PriceGrowth::percent)
                .findFirst();
    }

    /// Writes the forecasts of the chosen projects, as one change.
    public void write() {
        var seen = shown.get().toWrite();
        if (!seen.isEmpty()) {
            change(() -> new MakeForecast(desk.place()).make(
                    wish(seen.stream().map(CalculatedForecast::project).toList(), shown.get().until()), seen));
        }
    }

    /// Sets the growth of a year as it is written; an empty text takes it away.
    public void grow(PriceGrowth.Kind kind, int year, String text) {
        if (text.isBlank()) {
            change(() -> new SetGrowth(desk.place()).set(kind, year, Optional.empty()));
            return;
        }
        percent(text).ifPresentOrElse(
                percent -> change(() -> new SetGrowth(desk.place()).set(kind, year, Optional.of(percent))),
                () -> desk.notices().refused(List.of(Message.of("growth.refused.percent"))));
    }

    private static Optional<BigDecimal> percent(String text) {
        var plain = text.strip().replace("%", "").strip().replace('\u2212', '-').replace(',', '.');
        return plain.matches("-?\\d{1,3}(\\.\\d{1,3})?") ? Optional.of(new BigDecimal(plain)) : Optional.empty();
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
