package no.faseport.spreadsheet;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import no.faseport.economy.AmountKind;
import no.faseport.words.Words;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.usermodel.XSSFSheet;

/// The lines that municipalities share: what each project costs, net, on each account in each year, summed from the data.
final class SharedLinesSheet implements BookSheet {
    /// The row of the headings; the first line stands in the next.
    static final int HEAD = 4;
    private static final int AMOUNT_WIDTH = 15;

    private final Sharing sharing;
    private final Book book;
    private final Words words;
    private final HeadRow heads;

    SharedLinesSheet(Sharing sharing) {
        this.sharing = sharing;
        this.book = sharing.book();
        this.words = book.words();
        var all = new ArrayList<>(sharing.heads());
        for (var kind : AmountKind.values()) {
            all.add(Head.number(kind.key(), AMOUNT_WIDTH));
        }
        this.heads = new HeadRow(words, book.styles(), all);
    }

    /// The cell of the amount of `kind` in line `number`, counted from 0, as formulas on other sheets name it.
    static String cell(Words words, int number, AmountKind kind) {
        return "'" + words.text("workbook.shared.lines").replace("'", "''") + "'!"
                + CellReference.convertNumToColString(column(kind)) + (HEAD + 2 + number);
    }

    private static int column(AmountKind kind) {
        return Sharing.LINE.size() + List.of(AmountKind.values()).indexOf(kind);
    }

    @Override
    public String name() {
        return words.text("workbook.shared.lines");
    }

    @Override
    public void frame(XSSFSheet sheet) {
        heads.frame(sheet);
        BookPage.freeze(sheet, 3, HEAD, 1);
        sheet.setAutoFilter(new CellRangeAddress(HEAD, HEAD + Math.max(1, sharing.lines().size()), 1,
                heads.heads().size() - 1));
    }

    @Override
    public void rows(RowStream stream) throws IOException {
        BookPage.title(stream, book, name(), 1);
        stream.row(HEAD - 1);
        stream.text(1, words.text("workbook.shared.lines.note"), book.styles().note());
        heads.write(stream, HEAD);
        int row = HEAD + 1;
        for (var line : sharing.lines()) {
            stream.row(row);
            sharing.what(stream, line);
            for (var kind : AmountKind.values()) {
                stream.formula(column(kind), net(kind, row + 1), line.sums().of(kind), book.styles().amount());
            }
            row++;
        }
    }

    private String net(AmountKind kind, int row) {
        var data = book.data();
        return "SUMIFS(" + data.reference(DataColumn.NET) + "," + data.reference(DataColumn.PROJECT_KEY) + ",$A" + row
                + "," + data.reference(DataColumn.CLASS) + ",$D" + row + "," + data.reference(DataColumn.ACCOUNT)
                + ",$E" + row + "," + data.reference(DataColumn.YEAR) + ",$G" + row + ","
                + data.reference(DataColumn.KIND) + ",\"" + words.text(kind.key()) + "\")";
    }
}
