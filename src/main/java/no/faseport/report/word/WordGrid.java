package no.faseport.report.word;

import java.math.BigInteger;
import java.util.List;
import java.util.function.IntConsumer;
import no.faseport.report.pen.PlainText;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTBorder;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTRow;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTbl;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTblWidth;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTcPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STBorder;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STShd;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STTblLayoutType;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STTblWidth;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STVerticalJc;

/// The rows and cells of one table in a Word document, whose columns are as wide as their weights say.
final class WordGrid {
    /// The air at both sides of a cell, in twentieths of a point: what the table styles say, and less where letters are small.
    private static final int AIR = 85;
    private static final int LITTLE_AIR = 57;

    private final WordLine line;
    private final List<Integer> weights;
    private final int room;
    private final int sum;
    private final CTTbl table;

    /// A table of this style, so wide; `told` says what it is to those who do not see it.
    WordGrid(WordLine line, String style, String told, List<Integer> weights, int room) {
        this.line = line;
        this.weights = List.copyOf(weights);
        this.room = room;
        this.sum = Math.max(1, weights.stream().mapToInt(Integer::intValue).sum());
        this.table = line.table();
        var properties = table.addNewTblPr();
        properties.addNewTblStyle().setVal(style);
        wide(properties.addNewTblW(), room);
        properties.addNewTblLayout().setType(STTblLayoutType.FIXED);
        var look = properties.addNewTblLook();
        if (style.equals(WordStyles.TABLE)) {
            look.setFirstRow(true);
        }
        if (style.equals(WordStyles.FACTS)) {
            look.setFirstColumn(true);
        }
        if (!told.isBlank()) {
            properties.addNewTblCaption().setVal(PlainText.line(told));
        }
        var grid = table.addNewTblGrid();
        for (int i = 0; i < weights.size(); i++) {
            grid.addNewGridCol().setW(BigInteger.valueOf(wide(i, 1)));
        }
    }

    /// Leaves less air around what is in the cells.
    void tighten() {
        var margins = table.getTblPr().addNewTblCellMar();
        wide(margins.addNewLeft(), LITTLE_AIR);
        wide(margins.addNewRight(), LITTLE_AIR);
    }

    /// What a cell is to those around it.
    enum Kind {
        /// One among others.
        USUAL,
        /// The name of a column.
        HEAD,
        /// The name of the rows that follow.
        GROUP,
        /// The sum of those above.
        SUM
    }

    /// Ends the table, with something between it and what follows.
    void end() {
        line.gap();
    }

    /// A row that is repeated on every page.
    CTRow head() {
        var row = row(true);
        row.getTrPr().addNewTblHeader();
        return row;
    }

    /// A row; `whole` where it may not be parted between two pages.
    CTRow row(boolean whole) {
        var row = table.addNewTr();
        var properties = row.addNewTrPr();
        if (whole) {
            properties.addNewCantSplit();
        }
        return row;
    }

    /// A cell of `row` as wide as `span` columns from `column` on, in which `content` writes, told how wide it is within.
    void cell(CTRow row, int column, int span, Kind kind, IntConsumer content) {
        int wide = wide(column, span);
        var cell = row.addNewTc();
        var properties = cell.addNewTcPr();
        wide(properties.addNewTcW(), wide);
        if (span > 1) {
            properties.addNewGridSpan().setVal(BigInteger.valueOf(span));
        }
        look(properties, kind);
        line.within(WordPlace.of(cell), () -> content.accept(wide - 2 * AIR));
    }

    /// A cell for a column of parts, after so much air, in which `content` writes, told how wide it is within.
    void column(CTRow row, int column, int before, IntConsumer content) {
        int wide = wide(column, 1);
        var cell = row.addNewTc();
        var properties = cell.addNewTcPr();
        wide(properties.addNewTcW(), wide);
        wide(properties.addNewTcMar().addNewLeft(), before);
        line.within(WordPlace.of(cell), () -> content.accept(wide - before));
    }

    private static void look(CTTcPr cell, Kind kind) {
        switch (kind) {
            case USUAL -> {
                // as the table's style says
            }
            case HEAD -> cell.addNewVAlign().setVal(STVerticalJc.BOTTOM);
            case GROUP -> {
                var shade = cell.addNewShd();
                shade.setVal(STShd.CLEAR);
                shade.setColor("auto");
                shade.setFill("F3F5F7");
            }
            case SUM -> over(cell);
        }
    }

    private static void over(CTTcPr cell) {
        var borders = cell.addNewTcBorders();
        CTBorder top = borders.addNewTop();
        top.setVal(STBorder.SINGLE);
        top.setSz(BigInteger.valueOf(6));
        top.setColor("1F2328");
        borders.addNewBottom().setVal(STBorder.NIL);
    }

    private static void wide(CTTblWidth width, int twips) {
        width.setW(BigInteger.valueOf(twips));
        width.setType(STTblWidth.DXA);
    }

    private int wide(int column, int span) {
        return room * weights(column + span) / sum - room * weights(column) / sum;
    }

    private int weights(int columns) {
        return weights.subList(0, columns).stream().mapToInt(Integer::intValue).sum();
    }
}
