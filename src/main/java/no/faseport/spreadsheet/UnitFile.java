package no.faseport.spreadsheet;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import no.faseport.economy.ledger.Retitled;
import no.faseport.spreadsheet.ListReading.Taken;
import no.faseport.words.Message;

/// Reads a list of units, number and name, from an .xlsx or .csv file; columns are found by their headings.
public final class UnitFile {
    private static final int LONGEST_NUMBER = 40;
    private static final int LONGEST_NAME = 200;

    private final SheetLimits limits;

    /// Refuses files beyond `limits`.
    public UnitFile(SheetLimits limits) {
        this.limits = limits;
    }

    /// A unit as the file has it.
    public record Row(String number, String name) {
    }

    /// What `file` says under these headings, with every problem found on the way; never throws for what is in the file.
    public ListSheet<Row> read(Path file, Retitled titles) {
        var problems = new ProblemList(String.valueOf(file.getFileName()));
        var rows = new Rows(problems);
        return new ListReading<>("units", problems, rows::read).read(file, limits, titles);
    }

    private static final class Rows {
        private final ProblemList problems;
        private final Map<String, Integer> seen = new HashMap<>();

        Rows(ProblemList problems) {
            this.problems = problems;
        }

        Taken<Row> read(SheetRow row, ListColumns columns) {
            var cell = columns.cell(row, ListRole.CODE);
            var written = CodeAndName.of(BudgetRows.text(cell));
            var number = written.code().isEmpty() ? written.name() : written.code();
            var named = BudgetRows.text(columns.cell(row, ListRole.NAME));
            var name = named.isEmpty() ? written.name() : named;
            if (cell instanceof Cell.Fault fault) {
                return refuse(row, columns, ListRole.CODE, Message.of("spreadsheet.row.fault", fault.sign()));
            }
            if (number.isEmpty()) {
                return refuse(row, columns, ListRole.CODE, Message.of("accounts.list.noNumber", name));
            }
            if (number.length() > LONGEST_NUMBER || name.length() > LONGEST_NAME) {
                return refuse(row, columns, name.length() > LONGEST_NAME ? ListRole.NAME : ListRole.CODE,
                        Message.of("accounts.list.tooLong"));
            }
            if (name.isEmpty()) {
                return refuse(row, columns, ListRole.NAME, Message.of("accounts.list.noName", number));
            }
            var before = seen.putIfAbsent(number, row.number());
            return before == null
                    ? new Taken.Read<>(new Row(number, name))
                    : refuse(row, columns, ListRole.CODE, Message.of("accounts.list.twice", number, before));
        }

        private Taken<Row> refuse(SheetRow row, ListColumns columns, ListRole role, Message why) {
            problems.error(columns.column(role), row.number(), why);
            return new Taken.Refused<>();
        }
    }
}
