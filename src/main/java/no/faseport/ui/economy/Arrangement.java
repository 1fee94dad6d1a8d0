package no.faseport.ui.economy;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// How the rows stand: grouped by what, the outermost first; which of them, by words that all must be found; in which order;
/// and in which prices.
///
/// @param fixedPrices true for the prices of the first year shown
public record Arrangement(List<Dimension> by, String filter, Optional<Sorting> sorting, boolean fixedPrices) {
    /// Keeps a copy.
    public Arrangement {
        by = List.copyOf(by);
    }

    /// By a column of amounts, counted from 0, or by a text column, counted from -1 downwards.
    record Sorting(int column, boolean descending) {
    }

    /// Grouped like this, with nothing left out.
    static Arrangement grouped(Dimension... dimensions) {
        return new Arrangement(List.of(dimensions), "", Optional.empty(), false);
    }

    /// Grouped by `dimension` too, within the groups there are; or no longer where it already is.
    Arrangement turned(Dimension dimension) {
        var next = new ArrayList<>(by);
        if (!next.remove(dimension)) {
            next.add(dimension);
        }
        return new Arrangement(next, filter, sorting, fixedPrices);
    }

    /// Only the rows in which these words are found.
    Arrangement filtered(String words) {
        return new Arrangement(by, words, sorting, fixedPrices);
    }

    /// By a column: rising, then falling, then as rows otherwise stand.
    Arrangement sorted(int column) {
        var next = sorting.filter(now -> now.column() == column)
                .map(now -> now.descending() ? Optional.<Sorting>empty() : Optional.of(new Sorting(column, true)))
                .orElse(Optional.of(new Sorting(column, false)));
        return new Arrangement(by, filter, next, fixedPrices);
    }

    /// In the prices of one year, or as they are stored.
    Arrangement inFixedPrices(boolean fixed) {
        return new Arrangement(by, filter, sorting, fixed);
    }

    /// The words of the filter, in small letters.
    List<String> filterWords() {
        return Arrays.stream(filter.toLowerCase(Locale.ROOT).split("\\s+")).filter(word -> !word.isEmpty()).toList();
    }
}
