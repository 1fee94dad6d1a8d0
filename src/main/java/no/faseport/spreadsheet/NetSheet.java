package no.faseport.spreadsheet;

import static no.faseport.spreadsheet.BenefitPage.at;
import static no.faseport.spreadsheet.BenefitPage.cells;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import no.faseport.benefit.BenefitTerms;
import no.faseport.benefit.NetBenefits;
import no.faseport.economy.Cashflow.Convention;
import no.faseport.economy.Money;
import no.faseport.project.Project;
import no.faseport.words.Words;
import org.apache.poi.xssf.usermodel.XSSFSheet;

/// The sheet of net benefits: for each project what is reaped, what it costs, what it costs to run, and what that leaves, year by
/// year, with what it is worth and when it is paid back. The rate is a cell, and everything follows from it.
final class NetSheet {
    private static final int RATE_ROW = 2;
    private static final int SHIFT_ROW = 3;
    private static final int HEAD = 5;
    private static final int STAYING = 3;
    private static final int LABEL = 2;
    private static final int FIRST = 3;
    private static final int YEARS = 4;
    private static final int ROWS = 6;
    private static final int AMOUNT = 13;
    private static final String NONE = "–";

    private final BenefitPage page;
    private final Words words;
    private final SheetStyles styles;
    private final BenefitSheet benefits;
    private final NetBenefits together;
    private final BenefitTerms terms;

    NetSheet(BenefitPage page, BenefitSheet benefits) {
        this.page = page;
        this.words = page.words();
        this.styles = page.styles();
        this.benefits = benefits;
        this.together = page.book().overview().net();
        this.terms = page.book().overview().terms();
    }

    private int last() {
        return YEARS + together.years().size() - 1;
    }

    private int column(int year) {
        return YEARS + year - together.firstYear();
    }

    /// Writes the sheet.
    void write() {
        var sheet = page.sheet("benefitBook.net");
        terms(sheet);
        page.head(sheet, HEAD, columns(), STAYING);
        page.years(sheet, HEAD, YEARS, together.years());
        int next = HEAD + 1;
        int key = 0;
        for (var project : page.book().overview().projects()) {
            key++;
            next = block(sheet, next, project.project(), project.net(), key);
        }
        int end = next - 1;
        if (end > HEAD) {
            next = all(sheet, next, HEAD + 1, end);
        }
        page.pages(sheet, next);
    }

    private void terms(XSSFSheet sheet) {
        var rate = page.pen(sheet, RATE_ROW);
        rate.text(0, words.text("benefitBook.rate"), styles.text());
        rate.decimal(LABEL, Optional.of(terms.rate()));
        var shift = page.pen(sheet, SHIFT_ROW);
        shift.text(0, words.text("benefitBook.shift"), styles.text());
        shift.decimal(LABEL, Optional.of(BigDecimal.valueOf(terms.convention() == Convention.END_OF_YEAR ? 1 : 0)));
        name(sheet, "benefitBook.name.rate", RATE_ROW);
        name(sheet, "benefitBook.name.shift", SHIFT_ROW);
    }

    private void name(XSSFSheet sheet, String key, int row) {
        var name = page.workbook().createName();
        name.setNameName(words.text(key));
        name.setRefersToFormula("'" + sheet.getSheetName().replace("'", "''") + "'!" + at(row, LABEL, true, true));
    }

    private List<BenefitPage.Column> columns() {
        var all = new ArrayList<>(List.of(page.text("benefitBook.number", 11), page.text("benefitBook.project", 30),
                page.text("benefitBook.part", 26), page.number("benefitBook.firstYear", 9)));
        together.years().forEach(year -> all.add(new BenefitPage.Column(String.valueOf(year), AMOUNT, true)));
        all.add(page.number("benefitBook.sum", AMOUNT));
        all.add(page.number("benefitBook.worth", AMOUNT));
        all.add(page.number("benefitBook.internalRate", AMOUNT));
        all.add(page.number("benefitBook.payback", AMOUNT));
        return all;
    }

    /// A project: the benefits are added up from their own sheet, the costs are what Faseport knows.
    private int block(XSSFSheet sheet, int top, Project project, NetBenefits net, int key) {
        var pens = rows(sheet, top, project.number(), project.name(), net);
        for (int i = 0; i < net.years().size(); i++) {
            int year = net.years().get(i);
            int column = column(year);
            var planned = net.benefits().get(i);
            benefits.plannedOf(year, key).ifPresentOrElse(
                    formula -> pens.getFirst().formula(column, formula, planned, styles.told()),
                    () -> pens.getFirst().amount(column, planned));
            pens.get(1).amount(column, net.project().get(i));
            pens.get(2).amount(column, net.running().get(i));
        }
        return closed(pens, top, net);
    }

    /// All together: each row adds up the rows of its kind above.
    private int all(XSSFSheet sheet, int top, int from, int until) {
        var pens = rows(sheet, top, "", words.text("benefitBook.together"), together);
        var parts = List.of(together.benefits(), together.project(), together.running());
        for (int i = 0; i < together.years().size(); i++) {
            int column = column(together.years().get(i));
            for (int part = 0; part < parts.size(); part++) {
                pens.get(part).formula(column, "SUMIF(" + at(from, LABEL, true, true) + ":" + at(until, LABEL, true, true)
                        + "," + at(top + part, LABEL, false, true) + "," + at(from, column, true, false) + ":"
                        + at(until, column, true, false) + ")", parts.get(part).get(i), styles.told());
            }
        }
        return closed(pens, top, together);
    }

    private List<RowPen> rows(XSSFSheet sheet, int top, String number, String name, NetBenefits net) {
        var pens = new ArrayList<RowPen>();
        for (var part : List.of("benefits", "project", "running", "net", "accumulated", "worth")) {
            var pen = page.pen(sheet, top + pens.size());
            boolean sum = part.equals("net");
            if (sum) {
                pen.blank(0, last() + 4, styles.sumText());
            }
            pen.text(0, number, sum ? styles.sumText() : styles.textLike(number));
            pen.text(1, name, sum ? styles.sumText() : styles.textLike(name));
            pen.text(LABEL, words.text("benefitBook.part." + part), sum ? styles.sumText() : styles.text());
            pen.number(FIRST, net.firstYear(), sum ? styles.sumNumber() : styles.number());
            pens.add(pen);
        }
        return pens;
    }

    /// The net, what it adds up to, and what follows from it.
    private int closed(List<RowPen> pens, int top, NetBenefits net) {
        var sums = List.of(Money.sum(net.benefits()), Money.sum(net.project()), Money.sum(net.running()),
                Money.sum(net.net()));
        for (int i = 0; i < sums.size(); i++) {
            pens.get(i).formula(last() + 1, "SUM(" + cells(top + i, YEARS, last()) + ")", sums.get(i),
                    i == 3 ? styles.sumTold() : styles.told());
        }
        int row = top + 3;
        for (int column = YEARS; column <= last(); column++) {
            int at = column - column(net.firstYear());
            var known = at >= 0 && at < net.years().size();
            pens.get(3).formula(column, at(top, column, false, false) + "-" + at(top + 1, column, false, false) + "-"
                    + at(top + 2, column, false, false), known ? net.net().get(at) : Money.ZERO, styles.sumTold());
            var before = column == YEARS ? "" : at(row + 1, column - 1, false, false) + "+";
            pens.get(4).formula(column, "ROUND(" + before + at(row, column, false, false) + ",2)",
                    at < 0 ? Money.ZERO : net.accumulated().get(Math.min(at, net.years().size() - 1)),
                    styles.told());
            pens.get(5).formula(column, at(row, column, false, false) + "/(1+" + words.text("benefitBook.name.rate")
                    + "/100)^(" + at(HEAD, column, true, false) + "-" + at(row, FIRST, false, true) + "+"
                    + words.text("benefitBook.name.shift") + ")",
                    Optional.of(known ? worth(net.net().get(at), at) : BigDecimal.ZERO), "", styles.told());
        }
        worth(pens.get(3), row, net);
        return top + ROWS + 1;
    }

    private void worth(RowPen pen, int row, NetBenefits net) {
        var flow = cells(row, YEARS, last());
        pen.formula(last() + 2, "ROUND(SUM(" + cells(row + 2, YEARS, last()) + "),2)",
                net.presentValue(terms.rate(), terms.convention()), styles.sumTold());
        net.internalRate().ifPresentOrElse(
                rate -> pen.formula(last() + 3, "IFERROR(ROUND(IRR(" + flow + ")*100,2),\"" + NONE + "\")",
                        Optional.of(rate), NONE, styles.sumNumber()),
                () -> pen.text(last() + 3, NONE, styles.sumNumber()));
        var sums = cells(row + 1, YEARS, last());
        var years = at(HEAD, YEARS, true, true) + ":" + at(HEAD, last(), true, true);
        pen.formula(last() + 4, "IF(OR(MIN(" + sums + ")>=0," + at(row + 1, last(), false, false) + "<0),\"" + NONE
                + "\",SUMPRODUCT(MAX((" + sums + "<0)*" + years + "))+1)",
                net.paybackYear().map(BigDecimal::valueOf), NONE, styles.sumNumber());
    }

    /// What the amount of the year with this number, from 0, is worth in the kroner of the first; it is rounded when all is summed.
    private BigDecimal worth(Money amount, int at) {
        var years = at + (terms.convention() == Convention.END_OF_YEAR ? 1 : 0);
        var growth = BigDecimal.ONE.add(terms.rate().movePointLeft(2));
        return amount.amount().divide(growth.pow(years), MathContext.DECIMAL64);
    }
}
