package no.faseport.portfolio.view;

import java.util.List;
import java.util.Optional;

/// How the table is arranged: what is let through, gathered, sorted and shown. A saved view is one of these with a name.
///
/// @param text words that must be found in a line
/// @param sort the column sorted by; nothing means by project number
public record Arrangement(String text, List<Chip> chips, Grouping grouping, Optional<Column> sort, boolean descending,
        List<Column> columns) {
    /// Every project in one list.
    public static final Arrangement USUAL = new Arrangement("", List.of(), Grouping.NONE, Optional.empty(), false,
            Column.usual());
    private static final String FIELDS = "\t";
    private static final String ITEMS = "\u001f";

    /// Keeps copies.
    public Arrangement {
        chips = List.copyOf(chips);
        columns = List.copyOf(columns);
    }

    /// The arrangement in one line of text.
    public String written() {
        return String.join(FIELDS, text.replace(FIELDS, " "),
                String.join(ITEMS, chips.stream().map(Chip::written).toList()), grouping.name(),
                sort.map(Enum::name).orElse(""), String.valueOf(descending),
                String.join(ITEMS, columns.stream().map(Enum::name).toList()));
    }

    /// The arrangement in a line that [#written()] wrote; nothing where an older Faseport wrote something else.
    public static Optional<Arrangement> read(String line) {
        try {
            var fields = line.split(FIELDS, -1);
            return Optional.of(new Arrangement(fields[0], items(fields[1]).stream().map(Chip::read).toList(),
                    Grouping.valueOf(fields[2]),
                    fields[3].isEmpty() ? Optional.empty() : Optional.of(Column.valueOf(fields[3])),
                    Boolean.parseBoolean(fields[4]), items(fields[5]).stream().map(Column::valueOf).toList()));
        } catch (IllegalArgumentException | IndexOutOfBoundsException e) {
            return Optional.empty();
        }
    }

    private static List<String> items(String field) {
        return field.isEmpty() ? List.of() : List.of(field.split(ITEMS));
    }

    /// Filtered by other words.
    public Arrangement withText(String to) {
        return new Arrangement(to, chips, grouping, sort, descending, columns);
    }

    /// Filtered by other chips.
    public Arrangement withChips(List<Chip> to) {
        return new Arrangement(text, to, grouping, sort, descending, columns);
    }

    /// Gathered by something else.
    public Arrangement withGrouping(Grouping to) {
        return new Arrangement(text, chips, to, sort, descending, columns);
    }

    /// Sorted by another column.
    public Arrangement withSort(Optional<Column> by, boolean downwards) {
        return new Arrangement(text, chips, grouping, by, downwards, columns);
    }

    /// With other columns.
    public Arrangement withColumns(List<Column> to) {
        return new Arrangement(text, chips, grouping, sort, descending, to);
    }

    /// True where some lines may be held back.
    public boolean isFiltered() {
        return !text.isBlank() || !chips.isEmpty();
    }
}
