package no.faseport.words;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.Collator;
import java.text.MessageFormat;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.ResourceBundle;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/// The words of one language: texts by key, and numbers and dates as that language writes them.
///
/// Numbers follow Språkrådet: groups of three with a space, decimal comma, the true minus sign.
///
/// A text chooses words by a number it is given: in `{1} {1|linje|linjer}` the first stands when argument 1 is written
/// `1` or `−1`, the second otherwise; a number that is counted so has no zeros after its last decimal. That is for sentences with several numbers, or with the number well inside; where the
/// number is what the whole text is about, there are two texts and [#count].
public final class Words {
    private static final char MINUS = '\u2212';
    private static final char NO_BREAK_SPACE = '\u00a0';
    private static final DateTimeFormatter DATE = DateTimeFormatter.ofPattern("d.M.uuuu");
    private static final DateTimeFormatter CLOCK = DateTimeFormatter.ofPattern("HH:mm");
    private static final Pattern ONE = Pattern.compile("[-" + MINUS + "]?1");
    private static final Pattern BY_NUMBER = Pattern.compile("\\{(\\d+)\\|([^|}]*)\\|([^|}]*)}");

    private final Language language;
    private final ResourceBundle bundle;

    /// The words of `language`.
    public Words(Language language) {
        this.language = language;
        this.bundle = new WordBundle(language);
    }

    /// The language these words are in.
    public Language language() {
        return language;
    }

    /// The bundle itself, for a library that looks its texts up.
    public ResourceBundle bundle() {
        return bundle;
    }

    /// The text of `key` with its arguments put in; a missing key is a mistake in the program and is thrown.
    public String text(String key, Object... arguments) {
        var pattern = bundle.getString(key);
        return arguments.length == 0 ? pattern.replace("''", "'") : format(pattern, List.of(arguments));
    }

    /// The text of `message` in this language.
    public String text(Message message) {
        return text(message.key(), message.arguments().toArray());
    }

    /// `key.one` or `key.many` by `count`, which is argument 0; the rest follow it.
    public String count(String key, long count, Object... rest) {
        var all = new Object[rest.length + 1];
        all[0] = number(count);
        System.arraycopy(rest, 0, all, 1, rest.length);
        return text(key + (count == 1 ? ".one" : ".many"), all);
    }

    private String format(String pattern, List<Object> arguments) {
        var counted = BY_NUMBER.matcher(pattern).results().map(found -> Integer.parseInt(found.group(1)))
                .collect(Collectors.toSet());
        var said = IntStream.range(0, arguments.size()).mapToObj(
                i -> arguments.get(i) instanceof BigDecimal number && counted.contains(i)
                        ? plain(number)
                        : said(arguments.get(i)))
                .toList();
        var chosen = BY_NUMBER.matcher(pattern).replaceAll(
                found -> ONE.matcher(said.get(Integer.parseInt(found.group(1)))).matches() ? "$2" : "$3");
        return new MessageFormat(chosen, language.locale()).format(said.toArray());
    }

    private String said(Object argument) {
        return switch (argument) {
            case Message message -> text(message);
            case LocalDate date -> date(date);
            case Instant instant -> dateTime(instant);
            case BigDecimal amount -> amount(amount);
            case Number whole -> whole.toString().replace('-', MINUS);
            default -> argument.toString();
        };
    }

    /// A date as 5.6.2026.
    public String date(LocalDate date) {
        return DATE.format(date);
    }

    /// The hour and minute of `instant` where this machine stands, as 10:42.
    public String clock(Instant instant) {
        return CLOCK.format(instant.atZone(ZoneId.systemDefault()));
    }

    /// Date and time of `instant` where this machine stands, as 5.6.2026 10:42.
    public String dateTime(Instant instant) {
        return date(instant.atZone(ZoneId.systemDefault()).toLocalDate()) + " " + clock(instant);
    }

    /// The date and time by the clock on a wall, as 5.6.2026 10:42; what is dated at midnight has no time.
    public String dateTime(LocalDateTime moment) {
        var day = date(moment.toLocalDate());
        return moment.toLocalTime().equals(LocalTime.MIDNIGHT) ? day : day + " " + CLOCK.format(moment);
    }

    /// An amount in whole kroner, rounded half up: `1 234 567`.
    public String kroner(BigDecimal amount) {
        return grouped(amount.setScale(0, RoundingMode.HALF_UP));
    }

    /// An amount in thousands of kroner, rounded half up: `1 235`.
    public String thousands(BigDecimal amount) {
        return grouped(amount.movePointLeft(3).setScale(0, RoundingMode.HALF_UP));
    }

    /// An amount with all the decimals it has: `1 234,50`.
    public String amount(BigDecimal amount) {
        return grouped(amount);
    }

    /// A number with the decimals it needs: `7,5` and `1`.
    public String plain(BigDecimal number) {
        var bare = number.stripTrailingZeros();
        return grouped(bare.scale() < 0 ? bare.setScale(0) : bare);
    }

    /// A whole number in groups of three.
    public String number(long number) {
        return grouped(BigDecimal.valueOf(number));
    }

    private static String grouped(BigDecimal number) {
        var plain = number.abs().toPlainString();
        var point = plain.indexOf('.');
        var whole = point < 0 ? plain : plain.substring(0, point);
        var text = new StringBuilder();
        if (number.signum() < 0) {
            text.append(MINUS);
        }
        for (int i = 0; i < whole.length(); i++) {
            if (i > 0 && (whole.length() - i) % 3 == 0) {
                text.append(NO_BREAK_SPACE);
            }
            text.append(whole.charAt(i));
        }
        return point < 0 ? text.toString() : text.append(',').append(plain, point + 1, plain.length()).toString();
    }

    /// The order in which this language sorts names (æ, ø, å last; aa as å).
    public Collator collator() {
        return Collator.getInstance(language.locale());
    }
}
