package no.faseport.economy.forecast;

import java.util.List;
import java.util.function.Function;
import no.faseport.economy.Money;
import no.faseport.project.ProjectId;
import no.faseport.words.Message;

/// A project's forecast of a year as it was calculated and may be written, line by line, with the arithmetic.
///
/// @param why the arithmetic in words, or why nothing could be calculated
/// @param possible false where nothing could be calculated; then there are no lines
public record CalculatedForecast(ProjectId project, int year, ForecastMethod method, int until, boolean possible,
        Message why, List<ForecastLine> lines) {
    /// Keeps a copy.
    public CalculatedForecast {
        lines = List.copyOf(lines);
    }

    /// Nothing can be calculated, and why.
    static CalculatedForecast impossible(ForecastTask task, Message why) {
        return new CalculatedForecast(task.project(), task.figures().year(), task.method(), task.figures().until(),
                false, why, List.of());
    }

    /// The net forecast as it stands.
    public Money before() {
        return net(line -> line.figures().forecast());
    }

    /// The net forecast proposed.
    public Money after() {
        return net(ForecastLine::proposed);
    }

    /// The year's net budget.
    public Money budget() {
        return net(line -> line.figures().budget());
    }

    /// The net sum of `figure`.
    public Money net(Function<ForecastLine, Money> figure) {
        return Money.sum(lines.stream().filter(line -> line.figures().counts()).map(figure).toList());
    }

    /// By how much commitments lifted the forecast.
    public boolean raised() {
        return lines.stream().anyMatch(ForecastLine::raised);
    }

    /// True where writing it would change something.
    public boolean changes() {
        return lines.stream().anyMatch(line -> !line.change().isZero());
    }
}
