package no.faseport.economy;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Optional;
import java.util.regex.Pattern;
import no.faseport.words.Message;

/// One calculation, read from left to right: `+ - * /`, parentheses, and numbers with decimal comma or point.
final class Reckoning {
    private static final Pattern NUMBER = Pattern
            .compile("[0-9][0-9.,\\u00a0\\u202f]*(?:[ \\u00a0\\u202f][0-9]{3}(?![0-9])[.,0-9]*)*");
    private static final Pattern EITHER_WAY = Pattern.compile("[1-9][0-9]{0,2}\\.[0-9]{3}");
    private static final Pattern DECIMAL = Pattern.compile("[0-9]+(?:[.,][0-9]+)?");
    private static final Pattern GROUPS = Pattern
            .compile("[0-9]{1,3}(?:\\.[0-9]{3})+(?:,[0-9]+)?|[0-9]{1,3}(?:,[0-9]{3})+(?:\\.[0-9]+)?");

    private final String text;
    private int at = 1;
    private boolean namesItsUnit;
    private Optional<Message> wrong = Optional.empty();

    /// The calculation in `text`, which begins with "=".
    Reckoning(String text) {
        this.text = text;
    }

    /// What it comes to; zero where it is wrong.
    BigDecimal result() {
        var result = sum();
        if (isRight() && at < text.length()) {
            return fail(text.charAt(at) == ')'
                    ? Message.of("amount.formula.closed", text)
                    : Message.of("amount.formula.sign", text, String.valueOf(text.charAt(at))));
        }
        return result;
    }

    /// What is wrong with it; nothing where it has a result.
    Optional<Message> wrong() {
        return wrong;
    }

    /// True where a number in it says itself that it is thousands or millions of kroner.
    boolean namesItsUnit() {
        return namesItsUnit;
    }

    private boolean isRight() {
        return wrong.isEmpty();
    }

    private BigDecimal sum() {
        var sum = product();
        for (var sign = sign(); isRight() && (sign == '+' || sign == '-'); sign = sign()) {
            at++;
            var next = product();
            sum = sign == '+' ? sum.add(next) : sum.subtract(next);
        }
        return sum;
    }

    private BigDecimal product() {
        var product = factor();
        for (var sign = sign(); isRight() && (sign == '*' || sign == '/'); sign = sign()) {
            at++;
            var next = factor();
            if (sign == '*') {
                product = product.multiply(next, MathContext.DECIMAL128);
            } else if (next.signum() == 0) {
                return fail(Message.of("amount.formula.zero", text));
            } else {
                product = product.divide(next, MathContext.DECIMAL128);
            }
        }
        return product;
    }

    private BigDecimal factor() {
        var sign = sign();
        if (!isRight()) {
            return BigDecimal.ZERO;
        }
        if (sign == '-' || sign == '+') {
            at++;
            return sign == '-' ? factor().negate() : factor();
        }
        if (sign != '(') {
            return number();
        }
        at++;
        var within = sum();
        if (isRight() && sign() != ')') {
            return fail(Message.of("amount.formula.open", text));
        }
        at++;
        return within;
    }

    private BigDecimal number() {
        var found = NUMBER.matcher(text).region(at, text.length());
        if (!found.lookingAt()) {
            return fail(at >= text.length()
                    ? Message.of("amount.formula.ends", text)
                    : Message.of("amount.formula.sign", text, String.valueOf(text.charAt(at))));
        }
        at = found.end();
        return value(found.group()).map(this::scaled)
                .orElseGet(() -> fail(Message.of("economy.amount.notANumber", found.group())));
    }

    private Optional<BigDecimal> value(String written) {
        var tight = written.replaceAll("[ \\u00a0\\u202f]", "");
        if (EITHER_WAY.matcher(tight).matches()) {
            return Optional.of(fail(Message.of("economy.amount.eitherWay", written)));
        }
        if (DECIMAL.matcher(tight).matches()) {
            return Optional.of(new BigDecimal(tight.replace(',', '.')));
        }
        if (!GROUPS.matcher(tight).matches()) {
            return Optional.empty();
        }
        var comma = tight.lastIndexOf(',') > tight.lastIndexOf('.');
        return Optional.of(new BigDecimal(comma
                ? tight.replace(".", "").replace(',', '.')
                : tight.replace(",", "")));
    }

    private BigDecimal scaled(BigDecimal number) {
        var places = switch (at < text.length() ? text.charAt(at) : ' ') {
            case '\'', '\u2019', 'k', 'K' -> 3;
            case 'm', 'M' -> 6;
            case '%' -> -2;
            default -> 0;
        };
        if (places != 0) {
            at++;
        }
        namesItsUnit |= places > 0;
        return number.movePointRight(places);
    }

    /// The next sign, past the spaces; 0 at the end.
    private char sign() {
        while (at < text.length() && (Character.isWhitespace(text.charAt(at)) || text.charAt(at) == '\u00a0')) {
            at++;
        }
        return at < text.length() ? uniform(text.charAt(at)) : 0;
    }

    private static char uniform(char sign) {
        return switch (sign) {
            case '\u2212', '\u2013' -> '-';
            case '\u00d7' -> '*';
            case '\u00f7', ':' -> '/';
            default -> sign;
        };
    }

    private BigDecimal fail(Message why) {
        if (isRight()) {
            wrong = Optional.of(why);
        }
        return BigDecimal.ZERO;
    }
}
