package no.faseport.report;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import no.faseport.chart.Tone;
import no.faseport.document.Dress;
import org.junit.jupiter.api.Test;

/// Every style of computed pictures has its look on paper, with and without colours.
class FigureInksTest {
    private static final Pattern STYLE = Pattern.compile("\"(chart-[a-z-]+)\"");
    /// Letters that look as letters do where nothing else is said.
    private static final Set<String> LETTERS = Set.of("chart-inside", "chart-note");

    @Test
    void everyStyleThatPicturesUseIsKnown() throws IOException {
        var used = new TreeSet<String>();
        for (var tone : Tone.values()) {
            if (tone != Tone.CHANGE) { // drawn as a rise or a fall
                used.add(tone.style());
            }
        }
        for (var kind : List.of("later", "earlier", "same")) {
            used.addAll(List.of("chart-" + kind, "chart-" + kind + "-line", "chart-" + kind + "-name"));
        }
        used.addAll(styles("src/main/java/no/faseport/chart"));
        used.addAll(styles("src/main/java/no/faseport/reporting"));
        var unknown = new ArrayList<String>();
        for (var dress : List.of(Dress.USUAL, Dress.USUAL.inGrey())) {
            var inks = new FigureInks(dress);
            used.stream().filter(style -> !LETTERS.contains(style) && inks.of(style).equals(inks.of("unheard-of")))
                    .forEach(unknown::add);
        }
        assertEquals(List.of(), unknown);
    }

    private static Set<String> styles(String folder) throws IOException {
        var styles = new TreeSet<String>();
        try (var files = Files.walk(Path.of(folder))) {
            for (var file : files.filter(each -> each.toString().endsWith(".java")).toList()) {
                STYLE.matcher(Files.readString(file)).results().forEach(found -> styles.add(found.group(1)));
            }
        }
        return styles;
    }

    @Test
    void coursesDifferWithoutTheirColours() {
        var inks = new FigureInks(Dress.USUAL.inGrey());
        var courses = List.of("chart-later-line", "chart-earlier-line", "chart-same-line");
        assertEquals(3, courses.stream().map(style -> List.of(inks.of(style).edge().width(),
                inks.of(style).edge().dashes())).distinct().count());
        var signs = List.of("chart-later", "chart-earlier", "chart-same");
        assertEquals(3, signs.stream().map(style -> inks.of(style).fill()).distinct().count());
    }

    @Test
    void budgetUseAndForecastDifferWithoutTheirColours() {
        var inks = new FigureInks(Dress.USUAL.inGrey());
        var tones = List.of("chart-budget", "chart-actual", "chart-forecast");
        assertEquals(3, tones.stream().map(tone -> inks.of(tone + "-line").edge().dashes()).distinct().count());
        assertEquals(3, tones.stream().map(tone -> inks.of(tone + "-dot").fill()).distinct().count());
    }
}
