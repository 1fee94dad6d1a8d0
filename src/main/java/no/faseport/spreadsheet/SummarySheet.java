package no.faseport.spreadsheet;

import java.util.ArrayList;
import java.util.List;
import no.faseport.economy.AccountClass;
import no.faseport.economy.CostGroup;
import no.faseport.economy.CostOverview;
import no.faseport.economy.CostSums;
import no.faseport.economy.Financing;
import no.faseport.words.Words;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;

/// The sheet people read first: what IKT costs in operating and investment, the VAT and its compensation, and where the
/// money comes from.
final class SummarySheet {
    private static final List<CostGroup> COUNTED = List.of(CostGroup.COST, CostGroup.INCOME, CostGroup.VAT,
            CostGroup.COMPENSATION);
    private static final double WIDTH_UNIT = 256;

    private final Words words;
    private final SheetStyles styles;
    private final CostOverview overview;
    private final DataSheet data;
    private final Sheet sheet;
    private final SumGrid grid;
    private int next = SumSheet.YEAR_ROW + 2;

    SummarySheet(Words words, SheetStyles styles, CostOverview overview, DataSheet data, Sheet sheet) {
        this.words = words;
        this.styles = styles;
        this.overview = overview;
        this.data = data;
        this.sheet = sheet;
        this.grid = new SumGrid(words, styles, overview, 1, SumSheet.YEAR_ROW);
    }

    /// Writes the whole sheet.
    void write() {
        heading();
        var nets = new ArrayList<Integer>();
        for (var accountClass : List.of(AccountClass.OPERATING, AccountClass.INVESTMENT)) {
            section(words.text(accountClass.key()));
            int first = next;
            for (var group : COUNTED) {
                amounts(words.text(group.key()), overview.sums(accountClass, group),
                        new SumBy(words, data).section(accountClass, group));
            }
            nets.add(next);
            var row = labelled(words.text(SumSheet.netKey(accountClass)), styles.sumText());
            grid.sumOfRows(row, overview.net(accountClass), styles.sum(), first, next - 2);
            next++;
        }
        var all = labelled(words.text("workbook.netInAll"), styles.totalText());
        grid.sumOf(all, overview.net(), styles.total(), nets);
        next++;
        financing();
        next++;
        section(words.text("workbook.funding"));
        for (var accountClass : List.of(AccountClass.OPERATING, AccountClass.INVESTMENT)) {
            amounts(words.text(accountClass.key()), overview.sums(accountClass, CostGroup.FUNDING),
                    new SumBy(words, data).section(accountClass, CostGroup.FUNDING));
        }
    }

    private void financing() {
        section(words.text("workbook.byFinancing"));
        int first = next;
        var used = overview.byFinancing();
        for (var financing : Financing.values()) {
            if (used.containsKey(financing)) {
                amounts(words.text(financing.key()), used.getOrDefault(financing, CostSums.NONE),
                        new SumBy(words, data).netFrom(financing));
            }
        }
        if (next > first) {
            var row = labelled(words.text("workbook.netInAll"), styles.sumText());
            grid.sumOfRows(row, overview.net(), styles.sum(), first, next - 2);
        }
    }

    private void heading() {
        var years = sheet.createRow(SumSheet.YEAR_ROW);
        var kinds = sheet.createRow(SumSheet.YEAR_ROW + 1);
        kinds.setHeightInPoints(32);
        years.createCell(0).setCellStyle(styles.headingText());
        kinds.createCell(0).setCellStyle(styles.headingText());
        grid.heading(sheet, years, kinds);
        sheet.setColumnWidth(0, (int) (38 * WIDTH_UNIT));
    }

    private void section(String name) {
        var row = labelled(name, styles.section());
        for (int column = 1; column <= grid.lastColumn(); column++) {
            row.createCell(column).setCellStyle(styles.section());
        }
    }

    private void amounts(String label, CostSums sums, SumBy by) {
        grid.amounts(labelled(label, styles.text()), sums, styles.amount(), by);
    }

    private Row labelled(String label, CellStyle style) {
        var row = sheet.createRow(next++);
        row.createCell(0).setCellValue(label);
        row.getCell(0).setCellStyle(style);
        return row;
    }
}
