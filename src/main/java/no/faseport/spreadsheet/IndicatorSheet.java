package no.faseport.spreadsheet;

import static no.faseport.spreadsheet.BenefitPage.HEAD;

import java.util.List;
import no.faseport.benefit.Achievement;
import no.faseport.benefit.Benefit;
import no.faseport.benefit.Indicator;
import no.faseport.benefit.Measurement;
import no.faseport.project.Project;
import no.faseport.words.Words;
import org.apache.poi.ss.util.CellRangeAddress;

/// The sheet with a row for each indicator: where it began, where it is to come, and how far it is. A benefit that nothing measures
/// has a row that says so.
final class IndicatorSheet {
    private static final int STAYING = 4;

    private final BenefitPage page;
    private final Words words;

    IndicatorSheet(BenefitPage page) {
        this.page = page;
        this.words = page.words();
    }

    /// Writes the sheet.
    void write() {
        var sheet = page.sheet("benefitBook.indicators");
        var columns = columns();
        page.head(sheet, HEAD, columns, STAYING);
        int next = HEAD + 1;
        for (var project : page.book().overview().projects()) {
            for (var benefit : project.benefits()) {
                for (var indicator : benefit.indicators()) {
                    row(head(page.pen(sheet, next++), project.project(), benefit), indicator);
                }
                if (benefit.indicators().isEmpty()) {
                    head(page.pen(sheet, next++), project.project(), benefit).text(3,
                            words.text("benefitBook.unmeasured"));
                }
            }
        }
        if (next > HEAD + 1) {
            sheet.setAutoFilter(new CellRangeAddress(HEAD, next - 1, 0, columns.size() - 1));
        }
        page.pages(sheet, next);
    }

    private List<BenefitPage.Column> columns() {
        return List.of(page.text("benefitBook.number", 11), page.text("benefitBook.project", 30),
                page.text("benefitBook.benefit", 36), page.text("benefitBook.indicator", 36),
                page.text("benefitBook.measure", 16), page.text("benefitBook.direction", 12),
                page.number("benefitBook.baseline", 12), page.number("benefitBook.baselineOn", 13),
                page.number("benefitBook.target", 12), page.number("benefitBook.targetOn", 13),
                page.number("benefitBook.measured", 12), page.number("benefitBook.measuredOn", 13),
                page.number("benefitBook.achievement", 14), page.text("benefitBook.reached", 10),
                page.text("benefitBook.trend", 12), page.number("benefitBook.next", 13),
                page.text("benefitBook.responsible", 28), page.text("benefitBook.method", 32));
    }

    private static RowPen head(RowPen pen, Project project, Benefit benefit) {
        pen.text(0, project.number());
        pen.text(1, project.name());
        pen.text(2, benefit.name());
        return pen;
    }

    private void row(RowPen pen, Indicator indicator) {
        var facts = indicator.facts();
        pen.text(3, indicator.name());
        pen.text(4, facts.measure());
        pen.text(5, words.text("benefit.direction." + facts.direction()));
        pen.decimal(6, facts.baseline());
        pen.day(7, facts.baselineOn());
        pen.decimal(8, facts.target());
        pen.day(9, facts.targetOn());
        pen.decimal(10, indicator.latest().map(Measurement::value));
        pen.day(11, indicator.latest().map(Measurement::on));
        pen.decimal(12, indicator.achievement().map(Achievement::percent));
        indicator.achievement().ifPresent(
                achievement -> pen.text(13, words.text(achievement.reached() ? "benefitBook.yes" : "benefitBook.no")));
        indicator.trend().ifPresent(trend -> pen.text(14, words.text("benefit.trend." + trend)));
        pen.day(15, indicator.nextOn());
        pen.text(16, facts.responsible());
        pen.text(17, facts.method());
    }
}
