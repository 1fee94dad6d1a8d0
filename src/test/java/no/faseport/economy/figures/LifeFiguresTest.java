package no.faseport.economy.figures;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import no.faseport.economy.Money;
import no.faseport.economy.system.LifeCycle;
import no.faseport.words.Language;
import no.faseport.words.Words;
import org.junit.jupiter.api.Test;

/// A system that is bought in one year and run in the nine after.
class LifeFiguresTest {
    private static List<Money> years(int first, int others) {
        return IntStream.range(0, LifeCycle.YEARS)
                .mapToObj(year -> new Money(BigDecimal.valueOf(year == 0 ? first : others))).toList();
    }

    @Test
    void whatItIsBoughtForStandsInItsYearAndWhatItCostsToRunInTheOthers() {
        var figure = new LifeFigures(new Words(Language.BOKMAAL)).of(new LifeCycle(2026,
                List.of(new LifeCycle.Row(LifeCycle.Part.INVESTMENT, Optional.empty(), years(900_000, 0)),
                        new LifeCycle.Row(LifeCycle.Part.OPERATING, Optional.empty(), years(0, 0)),
                        new LifeCycle.Row(LifeCycle.Part.RUNNING, Optional.empty(), years(0, 40_000)),
                        new LifeCycle.Row(LifeCycle.Part.RUNNING, Optional.empty(), years(0, 2_000))),
                years(0, 0)));
        assertEquals(
                List.of("Investering: 900000.00, 9 tomme", "Driftskostnader: 42000.00, 1 tomme", "2026–2035"),
                List.of(told(figure.series().getFirst()), told(figure.series().getLast()),
                        figure.rows().getFirst() + "–" + figure.rows().getLast()));
    }

    private static String told(no.faseport.chart.Series series) {
        return series.name() + ": " + series.values().stream().flatMap(Optional::stream).findFirst().orElseThrow()
                + ", " + series.values().stream().filter(Optional::isEmpty).count() + " tomme";
    }
}
