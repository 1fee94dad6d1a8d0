package no.faseport.words;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.HashSet;
import java.util.List;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// Nobody is told of `1 rader`: what a text counts has a form for one.
class CountedWordsTest {
    private static final Pattern FORMS = Pattern.compile("\\{\\d+\\|([^|}]*)\\|([^|}]*)}");
    private static final Pattern COUNTED = Pattern.compile("\\{\\d+} (\\p{L}+)");
    private static final Pattern WORD = Pattern.compile("\\p{L}+");
    private static final Pattern BOUND = Pattern.compile("(?:høyst|minst|enn|til|at most|least|than|to|all|next) $");

    /// Texts whose number is never one, or is no count: a constant, more than there is room for, a name, a year.
    private static final Set<String> NEVER_ONE = Set.of("benefits.net.sum.note", "systems.life", "lifecycle.figure.sum",
            "assetLife.tip", "trend.more", "workbook.tooManyLines", "money.paste.tooTall", "money.paste.tooWide",
            "importing.hours.tooMany", "planfile.loss.manyDays", "print.small.wide", "workbook.chart.note",
            "reports.decisions.overridden.by");

    @ParameterizedTest
    @EnumSource(Language.class)
    void whatIsCountedHasAFormForOne(Language language) {
        var bundle = new Words(language).bundle();
        var plurals = plurals(bundle, language == Language.ENGLISH ? "s" : "r");
        var wrong = new TreeSet<String>();
        for (var key : bundle.keySet()) {
            var text = bundle.getString(key);
            COUNTED.matcher(text).results().filter(found -> plurals.contains(found.group(1)))
                    .filter(found -> !BOUND.matcher(text.substring(0, found.start())).find())
                    .forEach(_ -> wrong.add(key + "=" + text));
        }
        wrong.removeIf(
                line -> NEVER_ONE.contains(line.substring(0, line.indexOf('='))) || line.matches("\\S+\\.many=.*"));
        assertEquals(Set.of(), wrong, "Use Words.count, or choose the word by its number: {0|rad|rader}");
    }

    @Test
    void aTextChoosesItsWordsByTheNumbersItIsGiven() {
        var bokmaal = new Words(Language.BOKMAAL);
        assertEquals(List.of("Importerte bok.csv: 1 linje lagt til, 1 endret, 0 prosjekter opprettet",
                "Importerte bok.csv: 2 linjer lagt til, 1 endret, 1 prosjekt opprettet"),
                List.of(bokmaal.text("journal.import", "bok.csv", 1, 1, 0),
                        bokmaal.text("journal.import", "bok.csv", 2L, 1, 1L)));
        assertEquals(List.of("21 timer", "1 time", "1,5 timer", "0 timer", "−1 time"),
                List.of("21", "1", "1.5", "0", "-1").stream().map(BigDecimal::new)
                        .map(hours -> bokmaal.text("planfile.unit.hours", hours)).toList());
    }

    @Test
    void numbersInTextsAreWrittenWithTheTrueMinusAndWhatIsCountedWithoutIdleDecimals() {
        var bokmaal = new Words(Language.BOKMAAL);
        assertEquals("Importerte bok.csv: −2 linjer lagt til, −1 endret, −1 prosjekt opprettet",
                bokmaal.text("journal.import", "bok.csv", -2, -1L, -1));
        assertEquals(List.of("1 time", "7,5 timer", "1\u00a0200 timer"), List.of("1.00", "7.50", "1200.00").stream()
                .map(BigDecimal::new).map(hours -> bokmaal.text("planfile.unit.hours", hours)).toList());
    }

    @Test
    void theMomentOfABackupIsToldWithItsTimeAndTheDayOfOneWithout() {
        var bokmaal = new Words(Language.BOKMAAL);
        assertEquals("5.6.2026 09:07", bokmaal.dateTime(LocalDateTime.of(2026, 6, 5, 9, 7, 31)));
        assertEquals("5.6.2026", bokmaal.dateTime(LocalDate.of(2026, 6, 5).atStartOfDay()));
    }

    /// The words that stand in a form for many and not in its form for one: nouns, by their ending.
    private static Set<String> plurals(ResourceBundle bundle, String ending) {
        var plurals = new HashSet<String>();
        for (var key : bundle.keySet()) {
            var text = bundle.getString(key);
            FORMS.matcher(text).results().forEach(found -> plurals.addAll(only(found.group(2), found.group(1))));
            var one = key.replaceFirst("\\.many$", ".one");
            if (!one.equals(key) && bundle.containsKey(one)) {
                plurals.addAll(only(text, bundle.getString(one)));
            }
        }
        plurals.removeIf(word -> !word.endsWith(ending));
        return plurals;
    }

    private static Set<String> only(String many, String one) {
        var words = new HashSet<String>();
        WORD.matcher(many).results().forEach(found -> words.add(found.group()));
        WORD.matcher(one).results().forEach(found -> words.remove(found.group()));
        return words;
    }
}
