package no.faseport.reporting;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import no.faseport.document.Block;
import no.faseport.document.Row;
import no.faseport.economy.AmountScale;
import no.faseport.economy.Money;
import no.faseport.words.Words;

/// The parts of a document while it is being written, in the words of one language.
final class Manuscript {
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private final Words words;
    private final Amounts amounts;
    private final List<Block> blocks = new ArrayList<>();

    /// Told in `words`, with amounts in `scale`.
    Manuscript(Words words, AmountScale scale) {
        this.words = words;
        this.amounts = new Amounts(words, scale);
    }

    /// What is written so far.
    List<Block> blocks() {
        return List.copyOf(blocks);
    }

    void chapter(String key) {
        blocks.add(new Block.Heading(1, words.text(key)));
    }

    void section(String key) {
        blocks.add(new Block.Heading(2, words.text(key)));
    }

    void text(String key, Object... arguments) {
        blocks.add(new Block.Text(words.text(key, arguments)));
    }

    /// What somebody has written, or else what should stand here.
    void written(String text, String guidance) {
        if (text.isBlank()) {
            guidance(guidance);
        } else {
            blocks.add(new Block.Text(text));
        }
    }

    void guidance(String key) {
        blocks.add(new Block.Guidance(words.text(key)));
    }

    void facts(List<List<String>> lines) {
        blocks.add(new Block.Facts(lines));
    }

    /// The number in the archive where there is none yet, so that somebody finds one; the title says the others.
    List<List<String>> missing(String caseNumber) {
        return caseNumber.isBlank() ? List.of(fact("report.caseNumber", "")) : List.of();
    }

    /// What a thing is called and what it is; what is not stated is left open.
    List<String> fact(String key, String told) {
        return List.of(words.text(key), told.isBlank() ? words.text("report.notStated") : told);
    }

    /// A table, whose columns are called by `keys` and whose name may tell what its amounts are in; a sentence instead where it has no rows.
    void table(String key, List<String> keys, List<Integer> widths, Set<Integer> numbers, List<List<String>> rows) {
        table(key, keys, widths, numbers, rows, List.of());
    }

    /// The same with what the rows come to below them; nothing is summed up where `sum` is empty.
    void table(String key, List<String> keys, List<Integer> widths, Set<Integer> numbers, List<List<String>> rows,
            List<String> sum) {
        if (rows.isEmpty()) {
            text(key + ".none");
        } else {
            var all = new ArrayList<>(rows.stream().map(Row::of).toList());
            if (!sum.isEmpty()) {
                all.add(Row.sum(sum));
            }
            blocks.add(new Block.Table(words.text(key, amounts.unit()), keys.stream().map(words::text).toList(),
                    widths, numbers, all));
        }
    }

    String money(Money amount) {
        return amounts.text(amount);
    }

    String day(Optional<LocalDate> day) {
        return day.map(words::date).orElse("");
    }

    /// How much more `now` is than `then`, as an amount and in percent.
    String change(Money then, Money now) {
        var by = now.minus(then);
        if (by.isZero()) {
            return words.text("report.unchanged");
        }
        var amount = amounts.signed(by);
        return then.isZero()
                ? amount
                : words.text("report.change", amount, percent(by.amount(), then.amount()));
    }

    /// How much more has been spent `now` than `then`, as an amount alone: what is spent only grows, and tells nothing in percent.
    String growth(Money then, Money now) {
        var by = now.minus(then);
        return by.isZero() ? words.text("report.unchanged") : amounts.signed(by);
    }

    /// One decimal below a hundred percent, none above.
    private String percent(BigDecimal by, BigDecimal of) {
        var percent = by.multiply(HUNDRED).divide(of.abs(), 1, RoundingMode.HALF_UP);
        var shown = percent.abs().compareTo(HUNDRED) < 0 ? percent : percent.setScale(0, RoundingMode.HALF_UP);
        return signed(shown, words.amount(shown));
    }

    /// How many more `now` is than `then`.
    String change(int then, int now) {
        return now == then
                ? words.text("report.unchanged")
                : signed(BigDecimal.valueOf((long) now - then), words.number(now - then));
    }

    /// How many days later `now` is than `then`.
    String change(Optional<LocalDate> then, Optional<LocalDate> now) {
        return then.flatMap(from -> now.map(to -> ChronoUnit.DAYS.between(from, to)))
                .map(days -> days == 0
                        ? words.text("report.unchanged")
                        : words.count(days > 0 ? "report.later" : "report.sooner", Math.abs(days)))
                .orElse("");
    }

    private static String signed(BigDecimal number, String text) {
        return number.signum() > 0 ? "+" + text : text;
    }
}
