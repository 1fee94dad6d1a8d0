package no.faseport.spreadsheet.ledger;

import java.util.ArrayList;
import java.util.List;
import no.faseport.economy.Severity;
import no.faseport.spreadsheet.ProblemList;
import no.faseport.spreadsheet.SheetRow;
import no.faseport.words.Message;

/// The beginning of a hidden sheet that is not to be read: told of where it has a heading such as the sheet that is read has, as
/// somebody may miss what stands there; lists to choose from and the like are not.
final class HiddenSheet {
    private static final int ROWS_LOOKED_AT = 60;

    private final HeadingFinder finder;
    private final ProblemList problems;
    private final List<SheetRow> rows = new ArrayList<>();
    private String name = "";

    HiddenSheet(HeadingFinder finder, ProblemList problems) {
        this.finder = finder;
        this.problems = problems;
    }

    /// Another sheet.
    void begin(String newName) {
        name = newName;
        rows.clear();
    }

    /// Its next row.
    void row(SheetRow row) {
        rows.add(row);
    }

    /// True when nothing more of it is looked at.
    boolean enough() {
        return rows.size() >= ROWS_LOOKED_AT;
    }

    /// It has ended; what is told of the file afterwards is of the sheet that is read.
    void end() {
        if (finder.find(rows).isPresent()) {
            var before = problems.sheet();
            problems.in(name);
            problems.ofSheet(Message.of("spreadsheet.sheet.hidden"), Severity.WARNING);
            problems.in(before);
        }
        rows.clear();
    }
}
