package no.faseport.spreadsheet;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import no.faseport.economy.Severity;
import no.faseport.economy.ledger.Retitled;
import no.faseport.words.Message;

/// Reads the rows of a list from every visible sheet that has its heading among the first rows.
final class ListReading<R> implements SheetRows {
    private static final int ROWS_LOOKED_AT = 50;

    private final String list;
    private final ProblemList problems;
    private final RowReader<R> reader;
    private final ListSpellings spellings = new ListSpellings();
    private final List<R> rows = new ArrayList<>();
    private final List<ColumnFound> found = new ArrayList<>();
    private Optional<ListColumns> columns = Optional.empty();
    private int looked;
    private int passedOver;

    /// Makes something of a row.
    interface RowReader<R> {
        /// What the row says; [Taken.PassedOver] for what does not concern a budget, [Taken.Refused] where a problem was told.
        Taken<R> read(SheetRow row, ListColumns columns);
    }

    /// What became of a row.
    sealed interface Taken<R> {
        /// It says this.
        record Read<R>(R value) implements Taken<R> {
        }

        /// It is no concern of a budget.
        record PassedOver<R>() implements Taken<R> {
        }

        /// What is wrong with it was told.
        record Refused<R>() implements Taken<R> {
        }
    }

    ListReading(String list, ProblemList problems, RowReader<R> reader) {
        this.list = list;
        this.problems = problems;
        this.reader = reader;
    }

    /// All that `file` says under these headings.
    ListSheet<R> read(Path file, SheetLimits limits, Retitled titles) {
        var refused = new SheetReader(limits).read(file, RetitledRows.of(this, titles));
        if (refused.isPresent()) {
            rows.clear();
            problems.ofFile(refused.get());
        } else if (found.isEmpty()) {
            problems.ofFile(Message.of("accounts.list.noHeading." + list));
        }
        return new ListSheet<>(rows, problems.kept(), problems.count(), found, passedOver);
    }

    @Override
    public void sheet(String name, boolean visible) {
        problems.in(name);
        columns = Optional.empty();
        looked = 0;
        if (!visible) {
            problems.ofSheet(Message.of("spreadsheet.sheet.hidden"), Severity.WARNING);
        }
    }

    @Override
    public void row(SheetRow row) {
        if (columns.isPresent()) {
            switch (reader.read(row, columns.get())) {
                case Taken.Read<R> taken -> rows.add(taken.value());
                case Taken.PassedOver<R> passed -> passedOver++;
                case Taken.Refused<R> refused -> {
                    // the problem is in the list
                }
            }
        } else if (looked++ < ROWS_LOOKED_AT) {
            columns = ListColumns.of(list, spellings, row, problems.sheet());
            columns.ifPresent(known -> found.addAll(known.found()));
        }
    }

    @Override
    public void end() {
        // a list has nothing below its last row
    }
}
