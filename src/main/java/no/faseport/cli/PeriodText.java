package no.faseport.cli;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import no.faseport.economy.BudgetKey;

/// A period as people and scripts write it: a year 2026, a month 2026-03, or months from one to another, 2026-01..08.
record PeriodText(int year, List<Integer> months) {
    private static final Pattern PERIOD = Pattern.compile("(\\d{4})(?:-(\\d{1,2})(?:\\.\\.(\\d{1,2}))?)?");

    PeriodText {
        months = List.copyOf(months);
    }

    /// The period `text` means; nothing where it is none.
    static Optional<PeriodText> read(String text) {
        var found = PERIOD.matcher(text.strip());
        if (!found.matches()) {
            return Optional.empty();
        }
        int year = Integer.parseInt(found.group(1));
        if (found.group(2) == null) {
            return within(year, BudgetKey.WHOLE_YEAR, BudgetKey.WHOLE_YEAR);
        }
        int first = Integer.parseInt(found.group(2));
        return first < 1 ? Optional.empty()
                : within(year, first, found.group(3) == null ? first : Integer.parseInt(found.group(3)));
    }

    private static Optional<PeriodText> within(int year, int first, int last) {
        return year < BudgetKey.FIRST_YEAR || year > BudgetKey.LAST_YEAR || last < first || last > 12
                ? Optional.empty()
                : Optional.of(new PeriodText(year, IntStream.rangeClosed(first, last).boxed().toList()));
    }
}
