package no.faseport.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// Whoever sees less well can read every text and tell every symbol, in both themes.
class ContrastTest {
    private static final double TEXT = 4.5;
    private static final double SYMBOL = 3;
    private static final String PAPER = "-color-bg-default";
    private static final String CARD = "-color-bg-subtle";
    private static final String SHEET = "-color-bg-overlay";
    private static final String RAIL = "-faseport-rail";
    private static final String CHOSEN_ROW = "-faseport-selected";
    private static final String CHOSEN = "-color-accent-subtle";
    private static final String WARNED = "-color-warning-subtle";
    private static final String FAILED = "-color-danger-subtle";
    private static final String PASSED_PHASE = "-color-neutral-muted";

    /// Every colour a text has, and what it may stand on.
    private static final Map<String, List<String>> TEXTS = Map.of(
            "-color-fg-default",
            List.of(PAPER, CARD, SHEET, RAIL, CHOSEN_ROW, CHOSEN, WARNED, FAILED, PASSED_PHASE),
            "-color-fg-muted", List.of(PAPER, CARD, SHEET, RAIL, CHOSEN_ROW, CHOSEN),
            "-color-fg-subtle", List.of(PAPER, CARD),
            "-color-accent-fg", List.of(PAPER, CARD, CHOSEN, CHOSEN_ROW),
            "-color-danger-fg", List.of(PAPER, CARD, SHEET, CHOSEN, CHOSEN_ROW, FAILED),
            "-color-success-fg", List.of(PAPER, CARD),
            "-faseport-bad", List.of(PAPER, CARD, CHOSEN_ROW),
            "-color-fg-emphasis", List.of("-color-accent-emphasis"));

    /// Every colour of a symbol, a chart or the edge of a control, and what it may stand on.
    private static final Map<String, List<String>> SYMBOLS = Map.ofEntries(
            Map.entry("-faseport-good", List.of(PAPER, CARD, RAIL, CHOSEN_ROW, CHOSEN, PASSED_PHASE)),
            Map.entry("-faseport-watch", List.of(PAPER, CARD, CHOSEN_ROW, CHOSEN)),
            Map.entry("-faseport-bad", List.of(PAPER, CARD, CHOSEN_ROW, CHOSEN, FAILED)),
            Map.entry("-faseport-unknown", List.of(PAPER, CARD, CHOSEN_ROW, CHOSEN)),
            Map.entry("-faseport-passed", List.of(PAPER, CHOSEN_ROW)),
            Map.entry("-faseport-current", List.of(PAPER, CHOSEN_ROW)),
            Map.entry("-faseport-under", List.of(PAPER, CHOSEN_ROW)),
            Map.entry("-faseport-over", List.of(PAPER, CHOSEN_ROW)),
            Map.entry("-faseport-control", List.of(PAPER, CARD, SHEET)),
            Map.entry("-color-accent-emphasis", List.of(PAPER, CARD)),
            Map.entry("-color-danger-emphasis", List.of(PAPER, CARD)),
            Map.entry("-color-warning-fg", List.of(PAPER, CARD)),
            Map.entry("-color-fg-subtle", List.of(PAPER, CARD, CHOSEN)),
            Map.entry("-color-fg-muted", List.of(PAPER, CARD, RAIL, PASSED_PHASE)));

    @ParameterizedTest
    @EnumSource
    void everyTextCanBeReadOnWhatItStandsOn(Theme theme) {
        assertEquals(List.of(), tooFaint(theme, TEXTS, TEXT));
    }

    @ParameterizedTest
    @EnumSource
    void everySymbolAndEveryControlCanBeSeenOnWhatItStandsOn(Theme theme) {
        assertEquals(List.of(), tooFaint(theme, SYMBOLS, SYMBOL));
    }

    @Test
    void blackOnWhiteStandsOutMost() {
        assertEquals(21, new Contrast(Theme.LIGHT).of("black", "white"), 0.001);
    }

    private static List<String> tooFaint(Theme theme, Map<String, List<String>> pairs, double least) {
        var contrast = new Contrast(theme);
        var faint = new ArrayList<String>();
        pairs.forEach((front, grounds) -> grounds.forEach(ground -> {
            var found = contrast.of(front, ground);
            if (found < least) {
                faint.add(String.format(Locale.ROOT, "%s on %s is %.2f", front, ground, found));
            }
        }));
        return faint;
    }
}
