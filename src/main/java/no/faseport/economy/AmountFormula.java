package no.faseport.economy;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.regex.Pattern;
import no.faseport.words.Message;

/// What somebody writes in a cell: an amount, a calculation that begins with "=", or a change in percent of what stands there.
///
/// `=100000*12`, `=(120000+15000)*1,25` and `=12*125'` are reckoned at once and nothing of them is kept but the amount, rounded
/// half up to the øre. `125'` and `125k` are thousands, `1,2m` millions; `+3%` raises and `-3%` lowers the present amount.
/// Parentheses around a number are a minus, as in accounts: `(1 200)`.
public final class AmountFormula {
    private static final Pattern PERCENT = Pattern.compile("([-+\\u2212])\\s*([0-9]+(?:[.,][0-9]+)?)\\s*%");
    private static final Pattern SHORT = Pattern
            .compile("([-+\\u2212]?)\\s*([0-9][0-9.,\\s\\u00a0\\u202f]*)(['\\u2019kKmM])");
    private static final Pattern NEGATIVE = Pattern.compile("\\(([^()+*/=-]+)\\)");
    private static final Pattern TRAILING = Pattern.compile("([0-9][0-9.,\\s\\u00a0\\u202f]*)[-\\u2212]");
    private static final Pattern BARE = Pattern.compile("[-\\u2212.,0-9\\s\\u00a0\\u202f]+");
    private static final BigDecimal LIMIT = new BigDecimal("1e13");

    private final int zeros;

    /// For amounts where a number without a unit of its own is so many kroner: ten to the power of `zeros`.
    public AmountFormula(int zeros) {
        this.zeros = zeros;
    }

    /// What `text` says where `present` is the amount that stands there.
    public AmountText read(String text, Money present) {
        var written = text.strip();
        if (written.startsWith("=")) {
            return reckoned(written);
        }
        var percent = PERCENT.matcher(written);
        if (percent.matches()) {
            var part = new BigDecimal(percent.group(2).replace(',', '.')).movePointLeft(2);
            var signed = percent.group(1).equals("+") ? part : part.negate();
            return kroner(present.amount().multiply(BigDecimal.ONE.add(signed)), written);
        }
        if (written.endsWith("%")) {
            return new AmountText.Unread(Message.of("amount.formula.percent", written));
        }
        return plain(written);
    }

    /// True where `text` is reckoned rather than read, so that people are to be told what it became.
    public static boolean reckons(String text) {
        var written = text.strip();
        return written.startsWith("=") || written.endsWith("%") || SHORT.matcher(written).matches();
    }

    private AmountText plain(String written) {
        var negative = NEGATIVE.matcher(written);
        if (negative.matches()) {
            return negated(plain(negative.group(1).strip()));
        }
        var trailing = TRAILING.matcher(written);
        if (trailing.matches() && !written.contains(",-") && !written.contains(",\u2212")) {
            return negated(plain(trailing.group(1).strip()));
        }
        if (SHORT.matcher(written).matches()) {
            var sign = written.startsWith("+") ? written.substring(1) : written;
            return reckoned("=" + sign);
        }
        var bare = written.startsWith("+") ? written.substring(1) : written;
        return zeros > 0 && BARE.matcher(bare).matches() ? AmountText.of(bare, zeros) : AmountText.of(bare);
    }

    private static AmountText negated(AmountText positive) {
        return switch (positive) {
            case AmountText.Read read -> new AmountText.Read(read.money().negated());
            case AmountText.Unread unread -> unread;
        };
    }

    private AmountText reckoned(String written) {
        var reckoning = new Reckoning(written);
        var result = reckoning.result();
        return reckoning.wrong().<AmountText>map(AmountText.Unread::new).orElseGet(() -> kroner(
                reckoning.namesItsUnit() ? result : result.movePointRight(zeros), written));
    }

    private static AmountText kroner(BigDecimal number, String written) {
        return number.abs().compareTo(LIMIT) >= 0
                ? new AmountText.Unread(Message.of("economy.amount.tooLarge", written))
                : new AmountText.Read(new Money(number.setScale(2, RoundingMode.HALF_UP)));
    }
}
