package no.faseport.economy.figures;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import no.faseport.chart.Figure;
import no.faseport.chart.Series;
import no.faseport.chart.Shape;
import no.faseport.chart.Tone;
import no.faseport.economy.Money;

/// Adds amounts up by row and series, and remembers what each sum is made of.
final class Tally {
    private final List<String> rows;
    private final List<Head> heads = new ArrayList<>();
    private final List<List<List<Part>>> parts = new ArrayList<>();

    private record Head(String name, Tone tone) {
    }

    /// Sums for these rows.
    Tally(List<String> rows) {
        this.rows = List.copyOf(rows);
    }

    /// One more series; its number is how many there were before.
    Tally series(String name, Tone tone) {
        heads.add(new Head(name, tone));
        var cells = new ArrayList<List<Part>>();
        rows.forEach(row -> cells.add(new ArrayList<>()));
        parts.add(cells);
        return this;
    }

    void add(int row, int series, Part part) {
        parts.get(series).get(row).add(part);
    }

    /// The sums as a figure; a value nothing was added to is none.
    MoneyFigure figure(Subject subject, Shape shape, String title) {
        var series = new ArrayList<Series>();
        for (int i = 0; i < heads.size(); i++) {
            series.add(new Series(heads.get(i).name(), heads.get(i).tone(), parts.get(i).stream().map(Tally::sum)
                    .toList()));
        }
        return new MoneyFigure(subject, new Figure(shape, title, rows, series), parts);
    }

    private static Optional<BigDecimal> sum(List<Part> cell) {
        return cell.isEmpty()
                ? Optional.empty()
                : Optional.of(Money.sum(cell.stream().map(Part::amount).toList()).amount());
    }
}
