package no.faseport.spreadsheet.ledger;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import no.faseport.economy.ledger.LedgerField;
import no.faseport.spreadsheet.Cell;
import no.faseport.spreadsheet.Memory;
import no.faseport.spreadsheet.SheetRow;

/// A column whose cells carry several codes set together: "0200.1810.120.6001", or with dashes, strokes or spaces between them,
/// and perhaps a name behind.
final class CodedCells {
    private static final Pattern BETWEEN = Pattern.compile("\\s*[.\\-\u2013/|:;]\\s*|\\s+");

    private final int column;
    private final List<LedgerField> order;
    private final Memory<List<String>> known = new Memory<>(CodedCells::codes);

    CodedCells(int column, List<LedgerField> order) {
        this.column = column;
        this.order = order;
    }

    /// The column, from 0.
    int column() {
        return column;
    }

    /// The code of `field` in `row`; where there are more codes than the column is said to have, all of them, which is no code
    /// anybody knows.
    Cell cell(SheetRow row, LedgerField field) {
        var cell = row.cell(column);
        if (cell instanceof Cell.Fault) {
            return cell;
        }
        var text = Cell.said(cell);
        var codes = known.of(text);
        if (codes.size() > order.size()) {
            return Cell.text(text);
        }
        int place = order.indexOf(field);
        return place < codes.size() ? Cell.text(codes.get(place)) : Cell.EMPTY;
    }

    /// The codes `text` begins with; a word without digits ends them.
    static List<String> codes(String text) {
        var codes = new ArrayList<String>();
        for (var code : BETWEEN.split(text, -1)) {
            if (!code.isEmpty() && code.chars().noneMatch(Character::isDigit)) {
                break;
            }
            codes.add(code);
        }
        return List.copyOf(codes);
    }
}
