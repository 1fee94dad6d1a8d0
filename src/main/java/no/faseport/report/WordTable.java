package no.faseport.report;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import no.faseport.document.Block;
import no.faseport.document.Cell;
import no.faseport.document.Row;
import no.faseport.words.Words;
import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STTblLayoutType;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STTblWidth;

/// Paints tables in a Word document, each with its number in the caption.
final class WordTable {
    private static final int WIDE = 9070;
    private static final List<Integer> FACT_WIDTHS = List.of(3, 7);

    private final XWPFDocument document;
    private final Words words;
    private int painted;

    WordTable(XWPFDocument document, Words words) {
        this.document = document;
        this.words = words;
    }

    /// What a thing is, without lines around and without a head.
    void facts(Block.Facts facts) {
        var table = table(facts.lines().size(), FACT_WIDTHS);
        for (int i = 0; i < facts.lines().size(); i++) {
            fill(table.getRow(i), facts.lines().get(i), Set.of());
            table.getRow(i).getCell(0).getParagraphs().getFirst().setStyle(WordStyles.TABLE_HEAD);
        }
        gap();
    }

    /// A table under its caption.
    void table(Block.Table block) {
        caption(block.caption());
        var table = table(block.rows().size() + 1, block.widths());
        table.setStyleID(WordStyles.TABLE);
        table.getCTTbl().getTblPr().addNewTblCaption().setVal(PlainText.line(block.caption()));
        var head = table.getRow(0);
        fill(head, block.head(), block.numbers());
        head.setRepeatHeader(true);
        head.getTableCells().forEach(cell -> cell.getParagraphs().getFirst().setStyle(WordStyles.TABLE_HEAD));
        for (int i = 0; i < block.rows().size(); i++) {
            fill(table.getRow(i + 1), told(block, block.rows().get(i)), block.numbers());
        }
        gap();
    }

    private static List<String> told(Block.Table block, Row row) {
        var told = new ArrayList<>(row.cells().stream().map(Cell::told).toList());
        while (told.size() < block.head().size()) {
            told.add("");
        }
        return told;
    }

    private void caption(String text) {
        var paragraph = document.createParagraph();
        paragraph.setStyle(WordStyles.CAPTION);
        paragraph.createRun().setText(words.text("report.table") + " ");
        var number = paragraph.getCTP().addNewFldSimple();
        painted++;
        number.setInstr("SEQ " + words.text("report.table") + " \\* ARABIC");
        number.addNewR().addNewT().setStringValue(String.valueOf(painted));
        paragraph.createRun().setText(": " + PlainText.line(text));
    }

    private XWPFTable table(int rows, List<Integer> widths) {
        var table = document.createTable(rows, widths.size());
        var properties = table.getCTTbl().getTblPr();
        if (properties.isSetTblBorders()) {
            properties.unsetTblBorders();
        }
        properties.addNewTblLayout().setType(STTblLayoutType.FIXED);
        table.setWidth(WIDE);
        int all = widths.stream().mapToInt(Integer::intValue).sum();
        var grid = table.getCTTbl().getTblGrid() == null
                ? table.getCTTbl().addNewTblGrid()
                : table.getCTTbl().getTblGrid();
        while (grid.sizeOfGridColArray() > 0) {
            grid.removeGridCol(0);
        }
        for (int column = 0; column < widths.size(); column++) {
            var wide = BigInteger.valueOf((long) WIDE * widths.get(column) / all);
            grid.addNewGridCol().setW(wide);
            for (var row : table.getRows()) {
                var cell = row.getCell(column).getCTTc();
                var width = cell.isSetTcPr() ? cell.getTcPr().addNewTcW() : cell.addNewTcPr().addNewTcW();
                width.setW(wide);
                width.setType(STTblWidth.DXA);
            }
        }
        return table;
    }

    private static void fill(XWPFTableRow row, List<String> cells, Set<Integer> numbers) {
        row.setCantSplitRow(cells.stream().mapToInt(String::length).sum() < 1000);
        for (int column = 0; column < cells.size(); column++) {
            var paragraph = row.getCell(column).getParagraphs().getFirst();
            paragraph.setStyle(WordStyles.TABLE_TEXT);
            if (numbers.contains(column)) {
                paragraph.setAlignment(ParagraphAlignment.RIGHT);
            }
            WordFile.say(paragraph, cells.get(column));
        }
    }

    /// Word would glue two tables together without a paragraph between them.
    private void gap() {
        document.createParagraph().setSpacingAfter(0);
    }
}
