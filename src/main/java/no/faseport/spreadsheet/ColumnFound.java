package no.faseport.spreadsheet;

import java.util.ArrayList;
import java.util.List;
import no.faseport.words.Message;

/// A column of a budget file, its heading as people wrote it, and what it was understood as.
public record ColumnFound(String sheet, String letters, String heading, Message meaning) {
    /// A column that carries something else than amounts.
    static ColumnFound of(String sheet, int column, String heading, ColumnRole role) {
        return new ColumnFound(sheet, CellAt.letters(column), heading, Message.of("spreadsheet.column." + role.name()));
    }

    /// A column of amounts.
    static ColumnFound of(String sheet, String heading, AmountColumn column) {
        return new ColumnFound(sheet, CellAt.letters(column.column()), heading, meaning(column.heading()));
    }

    private static Message meaning(Heading.Amounts amounts) {
        var key = new StringBuilder("spreadsheet.column.amount");
        var arguments = new ArrayList<Object>();
        arguments.add(amounts.kinds().isEmpty()
                ? Message.of("spreadsheet.column.amount.any")
                : Message.of(amounts.kind().key()));
        if (amounts.month() > 0) {
            key.append(".month");
            arguments.add(String.valueOf(amounts.month()));
        }
        if (amounts.year() != 0) {
            key.append(".year");
            arguments.add(String.valueOf(amounts.year()));
        }
        return new Message(key.toString(), List.copyOf(arguments));
    }
}
