package no.faseport.words;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Days as people and scripts write them, in any of the languages: `5.6.2026`, `05.06.26`, `5/6-26`, `2026-06-05`, `5. juni 2026`,
/// `5 jun 26`, `June 5, 2026`, with or without the name of the weekday before.
///
/// The day stands before the month where both are numbers; a year of two digits is in this century.
public final class WrittenDay {
    private static final String WEEKDAY = "(?:(\\p{L}{2,9})\\.?,? +)?";
    private static final String YEAR = "'?(\\d{4}|\\d{2})";
    private static final Pattern NUMBERS = Pattern
            .compile(WEEKDAY + "(\\d{1,2})(?:\\. ?|[/ -])(\\d{1,2})(?:(?:\\. ?|[/ -])" + YEAR + ")?\\.?");
    private static final Pattern DAY_FIRST = Pattern
            .compile(WEEKDAY + "(\\d{1,2})(?:\\. ?|[/ -])?(\\p{L}{3,9})(?:(?:\\.?,? |[./-])" + YEAR + ")?\\.?");
    private static final Pattern MONTH_FIRST = Pattern
            .compile(WEEKDAY + "(\\p{L}{3,9})(?:\\. ?|[ -])(\\d{1,2})(?:(?:\\.?,? |-)" + YEAR + ")?\\.?");
    private static final Pattern ISO = Pattern.compile("(\\d{4})-(\\d{2})-(\\d{2})");
    private static final Pattern SPACES = Pattern.compile("[\\s\u00a0\u202f]+");
    private static final int LONGEST = 40;
    private static final int SHORTEST_MONTH = 3;
    /// So many years on or back there is always a 29th of February.
    private static final int LEAP = 8;

    private static final List<String> WEEKDAYS = List.of("mandag", "måndag", "tirsdag", "tysdag", "onsdag", "torsdag",
            "fredag", "lørdag", "laurdag", "søndag", "sundag", "monday", "tuesday", "wednesday", "thursday", "friday",
            "saturday", "sunday");
    private static final List<List<String>> MONTHS = List.of(List.of("januar", "january"),
            List.of("februar", "february"), List.of("mars", "march"), List.of("april"), List.of("mai", "may"),
            List.of("juni", "june"), List.of("juli", "july"), List.of("august"), List.of("september"),
            List.of("oktober", "october"), List.of("november"), List.of("desember", "december"));

    private static final Map<String, Integer> SPOKEN = Map.of("i dag", 0, "idag", 0, "today", 0, "i morgen", 1,
            "i morgon", 1,
            "tomorrow", 1, "i går", -1, "yesterday", -1);

    private WrittenDay() {
    }

    /// The day `text` means; nothing where it is none, or has no year.
    public static Optional<LocalDate> read(String text) {
        return parts(text).filter(parts -> !parts.year().isEmpty()).flatMap(parts -> parts.in(parts.fullYear()));
    }

    /// The day `text` means, also by how it stands to `today` ("i dag", "tomorrow"); one without a year is in the year that brings it
    /// nearest to `near`.
    public static Optional<LocalDate> near(LocalDate near, LocalDate today, String text) {
        var spoken = SPACES.matcher(text.strip()).replaceAll(" ").toLowerCase(Locale.ROOT);
        return Optional.ofNullable(SPOKEN.get(spoken)).map(today::plusDays).or(() -> near(near, text));
    }

    private static Optional<LocalDate> near(LocalDate near, String text) {
        return parts(text).flatMap(parts -> parts.year().isEmpty()
                ? IntStream.rangeClosed(near.getYear() - LEAP, near.getYear() + LEAP).boxed()
                        .flatMap(year -> parts.in(year).stream())
                        .min(Comparator.comparingLong(day -> Math.abs(ChronoUnit.DAYS.between(near, day))))
                : parts.in(parts.fullYear()));
    }

    private static Optional<Parts> parts(String text) {
        var written = SPACES.matcher(text.strip()).replaceAll(" ");
        if (written.length() > LONGEST) {
            return Optional.empty();
        }
        var iso = ISO.matcher(written);
        if (iso.matches()) {
            return Optional.of(new Parts(number(iso.group(3)), number(iso.group(2)), iso.group(1)));
        }
        var numbers = NUMBERS.matcher(written);
        if (numbers.matches()) {
            return parts(numbers.group(1), numbers.group(2), Optional.of(number(numbers.group(3))), numbers.group(4));
        }
        var dayFirst = DAY_FIRST.matcher(written);
        if (dayFirst.matches()) {
            return parts(dayFirst.group(1), dayFirst.group(2), month(dayFirst.group(3)), dayFirst.group(4));
        }
        var monthFirst = MONTH_FIRST.matcher(written);
        return monthFirst.matches()
                ? parts(monthFirst.group(1), monthFirst.group(3), month(monthFirst.group(2)), monthFirst.group(4))
                : Optional.empty();
    }

    private static Optional<Parts> parts(@Nullable String weekday, String day, Optional<Integer> month,
            @Nullable String year) {
        return Optional.ofNullable(weekday).filter(name -> !isWeekday(name)).isPresent()
                ? Optional.empty()
                : month.map(one -> new Parts(number(day), one, Optional.ofNullable(year).orElse("")));
    }

    private static int number(String digits) {
        return Integer.parseInt(digits);
    }

    private static boolean isWeekday(String name) {
        return begins(WEEKDAYS.stream(), name);
    }

    /// The month with a name that begins so, in three letters or more.
    private static Optional<Integer> month(String name) {
        return name.length() < SHORTEST_MONTH
                ? Optional.empty()
                : IntStream.rangeClosed(1, MONTHS.size()).boxed()
                        .filter(month -> begins(MONTHS.get(month - 1).stream(), name)).findFirst();
    }

    private static boolean begins(Stream<String> names, String beginning) {
        return names.anyMatch(name -> name.startsWith(beginning.toLowerCase(Locale.ROOT)));
    }

    /// What was written, which need not be a day; the year as it is written, empty where it is not.
    private record Parts(int day, int month, String year) {
        int fullYear() {
            return year.length() == 2 ? 2000 + number(year) : number(year);
        }

        Optional<LocalDate> in(int wanted) {
            try {
                return Optional.of(LocalDate.of(wanted, month, day));
            } catch (DateTimeException _) {
                return Optional.empty();
            }
        }
    }
}
