package no.faseport.ui.project;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import no.faseport.economy.Money;
import no.faseport.gate.Figures;
import no.faseport.words.Language;
import no.faseport.words.Words;
import org.junit.jupiter.api.Test;

/// What a decision rests on is told with what has changed since the last gate.
class FigureLineTest {
    private static final Words WORDS = new Words(Language.BOKMAAL);

    @Test
    void changesAreToldInKronerPercentAndDays() {
        var before = new Figures(Money.kroner(2_000_000), Money.kroner(100_000), Money.kroner(2_000_000),
                Optional.of(LocalDate.of(2026, 6, 1)));
        var now = new Figures(Money.kroner(2_000_000), Money.kroner(300_000), Money.kroner(2_250_000),
                Optional.of(LocalDate.of(2026, 6, 15)));
        assertEquals(List.of(
                new FigureLine("Budsjett", "2\u00a0000\u00a0000\u00a0kr", "uendret", ""),
                new FigureLine("Regnskap", "300\u00a0000\u00a0kr", "+200\u00a0000\u00a0kr", ""),
                new FigureLine("Prognose", "2\u00a0250\u00a0000\u00a0kr", "+250\u00a0000\u00a0kr", "+12,5\u00a0%"),
                new FigureLine("Merforbruk", "−250\u00a0000\u00a0kr", "", ""),
                new FigureLine("Planen slutter", "15.6.2026", "14 dager senere", "")),
                FigureLine.of(now, Optional.of(before), WORDS));
    }

    @Test
    void lessSpentThanBudgetedIsAPlus() {
        var figures = new Figures(Money.kroner(500), Money.ZERO, Money.kroner(400), Optional.empty());
        assertEquals(new FigureLine("Mindreforbruk", "+100\u00a0kr", "", ""),
                FigureLine.of(figures, Optional.empty(), WORDS).get(3));
    }
}
