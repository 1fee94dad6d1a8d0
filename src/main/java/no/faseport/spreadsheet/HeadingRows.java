package no.faseport.spreadsheet;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.IntStream;
import no.faseport.economy.Severity;
import no.faseport.words.Message;

/// Makes sense of the heading of a sheet: the row with the headings, and the rows over and under it where they say more
/// ("Budsjett" over twelve months, "2026" over three kinds).
///
/// A merged heading has its text in the first of its columns only; it counts for the columns up to the next text. What a row means is
/// therefore asked with the row over it: "Nr" and "Navn" say something only under "Prosjekt".
final class HeadingRows {
    private final Spellings spellings;
    private final SheetRow above;
    private final SheetRow row;
    private final SheetRow below;
    private final Map<ColumnRole, Integer> fields = new EnumMap<>(ColumnRole.class);
    private final List<AmountColumn> amounts = new ArrayList<>();

    /// `above` and `below` are rows without cells where there is nothing to consider.
    HeadingRows(Spellings spellings, SheetRow above, SheetRow row, SheetRow below) {
        this.spellings = spellings;
        this.above = above;
        this.row = row;
        this.below = below;
    }

    /// What the text or date in a heading cell means.
    static Heading meaning(Spellings spellings, Cell cell) {
        return switch (cell) {
            case Cell.Text text -> spellings.heading(text.text());
            case Cell.Numeric number -> spellings.heading(number.shown());
            case Cell.Day day -> new Heading.Amounts(Set.of(), day.date().getYear(), day.date().getMonthValue(), 0);
            case Cell.Empty empty -> new Heading.Unknown();
            case Cell.Truth truth -> new Heading.Unknown();
            case Cell.Fault fault -> new Heading.Unknown();
        };
    }

    /// What the cell of `row` in `column` means under the row over it.
    private static Heading meaning(Spellings spellings, SheetRow over, SheetRow row, int column) {
        return part(spellings, over, row, column).<Heading>map(Heading.Field::new)
                .orElseGet(() -> meaning(spellings, row.cell(column)));
    }

    /// The part of a field that the cell of `row` in `column` names: "Nr" under "Prosjekt".
    private static Optional<ColumnRole> part(Spellings spellings, SheetRow over, SheetRow row, int column) {
        return row.cell(column) instanceof Cell.Text(var text)
                && meaning(spellings, covering(spellings, over, row, column)) instanceof Heading.Field(var role)
                        ? spellings.part(role, text)
                        : Optional.empty();
    }

    /// The cell of `over` that counts for `column` of `row`: the nearest text at or left of it, unless a field of its own is in
    /// between.
    private static Cell covering(Spellings spellings, SheetRow over, SheetRow row, int column) {
        for (int i = column; i >= 0; i--) {
            if (!(over.cell(i) instanceof Cell.Empty)) {
                return over.cell(i);
            }
            if (meaning(spellings, row.cell(i)) instanceof Heading.Field) {
                return Cell.EMPTY;
            }
        }
        return Cell.EMPTY;
    }

    /// True when `row` names a project and an account, under the row over it: nothing else in a sheet does.
    static boolean isHeading(Spellings spellings, SheetRow over, SheetRow row) {
        var roles = roles(spellings, over, row);
        return roles.contains(ColumnRole.ACCOUNT) && names(roles);
    }

    /// The roles the headings of `row` name, under the row over it.
    static List<ColumnRole> roles(Spellings spellings, SheetRow over, SheetRow row) {
        var roles = new ArrayList<ColumnRole>();
        for (int column = 0; column < row.cells().size(); column++) {
            if (meaning(spellings, over, row, column) instanceof Heading.Field field) {
                roles.add(field.role());
            }
        }
        return roles;
    }

    /// True when one of `roles` tells which project.
    static boolean names(List<ColumnRole> roles) {
        return roles.contains(ColumnRole.PROJECT) || roles.contains(ColumnRole.PROJECT_NUMBER)
                || roles.contains(ColumnRole.PROJECT_NAME);
    }

    /// True when `row` goes on with the heading `over` it: nothing but months, years and kinds, and parts of what is named there.
    static boolean goesOn(Spellings spellings, SheetRow over, SheetRow row) {
        return IntStream.range(0, row.cells().size()).filter(column -> !(row.cell(column) instanceof Cell.Empty))
                .allMatch(column -> meaning(spellings, row.cell(column)) instanceof Heading.Amounts
                        || part(spellings, over, row, column).isPresent());
    }

    /// The columns; what is wrong with them goes to `problems`.
    Columns columns(ProblemList problems) {
        int width = Math.max(row.cells().size(), below.cells().size());
        for (int column = 0; column < width; column++) {
            add(column, problems);
        }
        settleProject();
        checkTogether(problems);
        return new Columns(fields, amounts, found(problems.sheet()));
    }

    private List<ColumnFound> found(String sheet) {
        var found = new TreeMap<Integer, ColumnFound>();
        fields.forEach((role, column) -> found.put(column, ColumnFound.of(sheet, column, text(column), role)));
        amounts.forEach(amount -> found.put(amount.column(),
                ColumnFound.of(sheet, text(amount.column()), amount)));
        return List.copyOf(found.values());
    }

    private void add(int column, ProblemList problems) {
        var own = meaning(spellings, above, row, column);
        var under = meaning(spellings, row, below, column);
        if (under instanceof Heading.Field part) {
            addField(part.role(), column, problems);
        } else if (own instanceof Heading.Field field) {
            addField(field.role(), column, problems);
        } else if (under instanceof Heading.Amounts lower) {
            addAmounts(new AmountColumn(column, over(column, row, lower)), problems);
        } else if (own instanceof Heading.Amounts only) {
            addAmounts(new AmountColumn(column, over(column, above, only)), problems);
        } else if (!(row.cell(column) instanceof Cell.Empty) && !spellings.costOverview(row.texts())) {
            problems.warning(column, row.number(), Message.of("spreadsheet.heading.unused", text(column)));
        }
    }

    /// `lower` with what the nearest text at or left of `column` in `upper` adds, unless a field's heading is in between.
    private Heading.Amounts over(int column, SheetRow upper, Heading.Amounts lower) {
        for (int i = column; i >= 0; i--) {
            if (meaning(spellings, above, row, i) instanceof Heading.Field) {
                return lower;
            }
            if (!(upper.cell(i) instanceof Cell.Empty)) {
                return meaning(spellings, upper.cell(i)) instanceof Heading.Amounts higher
                        ? lower.under(higher)
                        : lower;
            }
        }
        return lower;
    }

    private void addField(ColumnRole role, int column, ProblemList problems) {
        var before = fields.putIfAbsent(role, column);
        if (before != null && !role.mayRepeat()) {
            twice(before, column, problems);
        }
    }

    private void addAmounts(AmountColumn added, ProblemList problems) {
        for (var before : amounts) {
            if (isSame(before.heading(), added.heading())) {
                twice(before.column(), added.column(), problems);
                return;
            }
        }
        amounts.add(added);
    }

    /// True when both are the same amounts, or one the whole year and the other a month of it, which would count twice.
    private static boolean isSame(Heading.Amounts one, Heading.Amounts other) {
        int month = Math.max(0, one.month());
        int otherMonth = Math.max(0, other.month());
        return one.kind().equals(other.kind()) && one.year() == other.year()
                && (month == otherMonth || month == 0 || otherMonth == 0);
    }

    private void twice(int one, int other, ProblemList problems) {
        problems.error(other, row.number(), Message.of("spreadsheet.heading.twice", CellAt.letters(one),
                CellAt.letters(other), text(one), text(other)));
    }

    /// Beside a number, "Prosjekt" is the name.
    private void settleProject() {
        var project = fields.get(ColumnRole.PROJECT);
        if (project != null && fields.containsKey(ColumnRole.PROJECT_NUMBER)
                && !fields.containsKey(ColumnRole.PROJECT_NAME)) {
            fields.remove(ColumnRole.PROJECT);
            fields.put(ColumnRole.PROJECT_NAME, project);
        }
    }

    private void checkTogether(ProblemList problems) {
        if (fields.containsKey(ColumnRole.PROJECT) && fields.containsKey(ColumnRole.PROJECT_NUMBER)) {
            twice(fields.getOrDefault(ColumnRole.PROJECT, 0), fields.getOrDefault(ColumnRole.PROJECT_NUMBER, 0),
                    problems);
        }
        if (amounts.isEmpty()) {
            missing("spreadsheet.role.amount", problems);
        }
        for (var amount : amounts) {
            saidTwice(ColumnRole.YEAR, amount, amount.heading().year() != 0, problems);
            saidTwice(ColumnRole.MONTH, amount, amount.heading().month() >= 1, problems);
            saidTwice(ColumnRole.KIND, amount, !amount.heading().kinds().isEmpty(), problems);
        }
        if (!fields.containsKey(ColumnRole.YEAR) && !fields.containsKey(ColumnRole.MONTH)
                && amounts.stream().anyMatch(amount -> amount.heading().year() == 0)) {
            missing("spreadsheet.role.year", problems);
        }
    }

    private void saidTwice(ColumnRole role, AmountColumn amount, boolean inHeading, ProblemList problems) {
        var column = fields.get(role);
        if (column != null && inHeading) {
            twice(column, amount.column(), problems);
        }
    }

    private void missing(String role, ProblemList problems) {
        problems.add(0, row.number(), Message.of("spreadsheet.heading.missing", Message.of(role)), Severity.ERROR);
    }

    private String text(int column) {
        if (part(spellings, row, below, column).isPresent()) {
            return Cell.said(covering(spellings, row, below, column)) + " · " + Cell.said(below.cell(column));
        }
        if (part(spellings, above, row, column).isPresent()) {
            return Cell.said(covering(spellings, above, row, column)) + " · " + Cell.said(row.cell(column));
        }
        return Cell.said(row.cell(column) instanceof Cell.Empty ? below.cell(column) : row.cell(column));
    }
}
