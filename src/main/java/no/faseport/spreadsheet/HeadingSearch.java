package no.faseport.spreadsheet;

import java.util.List;
import java.util.Optional;
import no.faseport.words.Message;

/// Looks for the heading of each sheet among its first rows, and remembers what came nearest where there is none.
final class HeadingSearch {
    private static final int ROWS_LOOKED_AT = 200;
    private static final SheetRow NOTHING = new SheetRow(0, List.of());

    private final Spellings spellings;
    private final ProblemList problems;
    private SheetRow above = NOTHING;
    private SheetRow heading = NOTHING;
    private Optional<Columns> columns = Optional.empty();
    private int looked;
    private boolean anyFound;
    private String nearestSheet = "";
    private SheetRow nearest = NOTHING;
    private List<ColumnRole> nearestRoles = List.of();

    HeadingSearch(Spellings spellings, ProblemList problems) {
        this.spellings = spellings;
        this.problems = problems;
    }

    /// A new sheet.
    void begin() {
        above = NOTHING;
        heading = NOTHING;
        columns = Optional.empty();
        looked = 0;
    }

    /// Looks at the next row; true where the row is part of the heading or stands before it.
    boolean take(SheetRow row) {
        if (heading.number() != 0) {
            boolean goesOn = HeadingRows.goesOn(spellings, heading, row);
            found(goesOn ? row : NOTHING);
            return goesOn;
        }
        if (looked++ >= ROWS_LOOKED_AT) {
            return true;
        }
        if (HeadingRows.isHeading(spellings, over(row), row)) {
            heading = row;
        } else {
            remember(row);
            above = row;
        }
        return true;
    }

    /// The sheet ended, perhaps right after its heading.
    void end() {
        if (heading.number() != 0 && columns.isEmpty()) {
            found(NOTHING);
        }
    }

    /// The columns, once they are known.
    Optional<Columns> columns() {
        return columns;
    }

    /// The file ended: says what was missing where no sheet had a heading.
    void finish() {
        if (anyFound) {
            return;
        }
        if (nearestRoles.isEmpty()) {
            problems.ofFile(Message.of("spreadsheet.heading.none"));
            return;
        }
        problems.in(nearestSheet);
        var missing = HeadingRows.names(nearestRoles) ? "spreadsheet.role.account" : "spreadsheet.role.project";
        problems.error(0, nearest.number(), Message.of("spreadsheet.heading.missing", Message.of(missing)));
    }

    private void found(SheetRow below) {
        anyFound = true;
        columns = Optional.of(new HeadingRows(spellings, over(heading), heading, below).columns(problems));
    }

    /// The row right over `row`; one without cells where there is none.
    private SheetRow over(SheetRow row) {
        return above.number() == row.number() - 1 ? above : NOTHING;
    }

    private void remember(SheetRow row) {
        var roles = HeadingRows.roles(spellings, over(row), row);
        if (roles.size() >= 2 && roles.size() > nearestRoles.size()) {
            nearestSheet = problems.sheet();
            nearest = row;
            nearestRoles = roles;
        }
    }
}
