package no.faseport.economy;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import no.faseport.words.Message;
import org.jspecify.annotations.Nullable;

/// What a text or a number out of somebody's spreadsheet says as an amount in kroner, or why it says none.
///
/// Read as Norwegians write: groups of three with any kind of space, decimal comma, "-" or the true minus, "kr" before or
/// after, ",-" after, and "mill." or "tusen". A point is a decimal point ("1234.5") or separates groups ("1.234.567",
/// "1.234,50"). A single point before exactly three digits ("1.234") may mean either and is refused, as a thousandfold
/// mistake is worse than a question. A third decimal is refused, never rounded.
public sealed interface AmountText {
    /// The amount was understood.
    record Read(Money money) implements AmountText {
    }

    /// It was not, and this is what to tell people.
    record Unread(Message why) implements AmountText {
    }

    /// The amount a text says.
    static AmountText of(String text) {
        return Notation.read(text, 0);
    }

    /// The amount a text says in a column whose heading says in which unit: kroner times ten to the power of `scale`.
    static AmountText of(String text, int scale) {
        return Notation.read(text, scale);
    }

    /// The amount of a number cell; the noise that binary sums leave behind the fifteenth digit is cut off first.
    static AmountText of(BigDecimal number) {
        return Notation.inKroner(number.round(Notation.SPREADSHEET_DIGITS).stripTrailingZeros(),
                number.toPlainString());
    }

    /// How amounts are written.
    final class Notation {
        private static final MathContext SPREADSHEET_DIGITS = new MathContext(15);
        private static final BigDecimal LIMIT = new BigDecimal("1e13");
        private static final Pattern SPACES = Pattern.compile("[\\s\\u00a0\\u2000-\\u200a\\u202f\\u205f\\u3000]+");
        private static final Pattern FRAME = Pattern.compile(
                "(?<minus>[-\\u2212])? ?(?:kr\\.? ?)?(?<minus2>[-\\u2212])? ?(?<number>[0-9][0-9., ]*?)(?:,[-\\u2212\\u2013])?"
                        + " ?(?<scale>mill(?:\\.|ion|ioner)?|tusen)? ?(?:kr\\.?|kroner)?");
        private static final Pattern SPACED = Pattern.compile("[0-9]{1,3}(?: [0-9]{3})+(?=[.,]|$)|[0-9]+(?=[.,]|$)");
        private static final Pattern GROUPED = Pattern.compile("[0-9]{1,3}(?:[.,][0-9]{3})+");
        private static final Pattern EITHER_WAY = Pattern.compile("[1-9][0-9]{0,2}\\.[0-9]{3}");

        private Notation() {
        }

        private static AmountText read(String text, int columnScale) {
            var plain = SPACES.matcher(text).replaceAll(" ").strip().toLowerCase(Locale.ROOT);
            var frame = FRAME.matcher(plain);
            if (!frame.matches() || (frame.group("minus") != null && frame.group("minus2") != null)) {
                return unread("economy.amount.notANumber", text);
            }
            var written = frame.group("number").strip();
            if (EITHER_WAY.matcher(written).matches()) {
                return unread("economy.amount.eitherWay", text);
            }
            var negative = frame.group("minus") != null || frame.group("minus2") != null;
            var scale = columnScale + scale(frame.group("scale"));
            return digits(written).map(number -> negative ? number.negate() : number)
                    .map(number -> inKroner(number.movePointRight(scale), text))
                    .orElseGet(() -> unread("economy.amount.notANumber", text));
        }

        private static int scale(@Nullable String word) {
            if (word == null) {
                return 0;
            }
            return word.equals("tusen") ? 3 : 6;
        }

        private static Optional<BigDecimal> digits(String written) {
            if (!SPACED.matcher(written).lookingAt() || written.lastIndexOf(' ') > firstMark(written)) {
                return Optional.empty();
            }
            var tight = written.replace(" ", "");
            var last = Math.max(tight.lastIndexOf(','), tight.lastIndexOf('.'));
            if (last < 0) {
                return Optional.of(new BigDecimal(tight));
            }
            var whole = tight.substring(0, last);
            if (firstMark(whole) == whole.length()) {
                return last + 1 == tight.length() ? Optional.empty() : Optional.of(decimal(whole, tight, last));
            }
            return grouped(written, tight, last);
        }

        private static Optional<BigDecimal> grouped(String written, String tight, int last) {
            var whole = tight.substring(0, last);
            var mark = whole.charAt(firstMark(whole));
            var oneMark = whole.indexOf(mark == ',' ? '.' : ',') < 0;
            if (written.indexOf(' ') >= 0 || !oneMark) {
                return Optional.empty();
            }
            if (mark == tight.charAt(last)) {
                return GROUPED.matcher(tight).matches() ? Optional.of(bare(tight)) : Optional.empty();
            }
            return GROUPED.matcher(whole).matches() && last + 1 < tight.length()
                    ? Optional.of(decimal(bare(whole).toPlainString(), tight, last))
                    : Optional.empty();
        }

        private static BigDecimal bare(String grouped) {
            return new BigDecimal(grouped.replaceAll("[.,]", ""));
        }

        private static BigDecimal decimal(String whole, String tight, int mark) {
            return new BigDecimal(whole + "." + tight.substring(mark + 1));
        }

        /// Where the first point or comma stands, or the length where there is none.
        private static int firstMark(String digits) {
            for (int i = 0; i < digits.length(); i++) {
                if (digits.charAt(i) == '.' || digits.charAt(i) == ',') {
                    return i;
                }
            }
            return digits.length();
        }

        private static AmountText inKroner(BigDecimal number, String text) {
            if (number.abs().compareTo(LIMIT) >= 0) {
                return unread("economy.amount.tooLarge", text);
            }
            return number.scale() > 2
                    ? unread("economy.amount.thirdDecimal", text)
                    : new Read(new Money(number));
        }

        private static AmountText unread(String key, String text) {
            return new Unread(Message.of(key, text.strip()));
        }
    }
}
