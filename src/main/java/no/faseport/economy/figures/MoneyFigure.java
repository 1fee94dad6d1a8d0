package no.faseport.economy.figures;

import java.util.Comparator;
import java.util.List;
import no.faseport.chart.Figure;
import no.faseport.chart.Spot;

/// A figure of money, and the amounts behind each of its values.
public record MoneyFigure(Subject subject, Figure figure, List<List<List<Part>>> parts) {
    private static final Comparator<Part> LARGEST_FIRST = Comparator
            .comparing((Part part) -> part.amount().amount().abs()).reversed();

    /// The lists are copied.
    public MoneyFigure {
        parts = List.copyOf(parts);
    }

    /// The amounts behind a value, the largest first.
    public List<Part> behind(Spot spot) {
        return parts.get(spot.series()).get(spot.row()).stream().sorted(LARGEST_FIRST).toList();
    }
}
