package no.faseport.spreadsheet;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import no.faseport.file.Replacement;
import no.faseport.words.Message;
import no.faseport.words.Words;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/// Writes the benefits of the portfolio as an Excel workbook: the benefits, what they are measured by, and what is left when the costs
/// are paid.
///
/// Sums, deviations and values are formulas that carry their values, so that a program that does not calculate shows the same.
public final class BenefitWorkbook {
    private static final int WIDTH_UNIT = 256;
    private static final int TERM_WIDTH = 30;
    private static final int TEXT_WIDTH = 110;
    private static final int LINE = 15;
    private static final int TERMS = 3;

    private final Words words;
    private final Letterhead letterhead;

    /// A workbook in the language of `words`, from the municipality of `letterhead`.
    public BenefitWorkbook(Words words, Letterhead letterhead) {
        this.words = words;
        this.letterhead = letterhead;
    }

    /// Writes `book` to `target`, beside it first and moved into place when whole; what comes back is why it could not.
    public Optional<Message> write(BenefitBook book, Path target) {
        return new Replacement(target).write(out -> write(book, out));
    }

    private void write(BenefitBook book, OutputStream out) throws IOException {
        try (var workbook = new XSSFWorkbook()) {
            var page = new BenefitPage(workbook, words, new SheetStyles(workbook, book.scale()), letterhead, book);
            var benefits = new BenefitSheet(page);
            benefits.write();
            new IndicatorSheet(page).write();
            new NetSheet(page, benefits).write();
            notes(page);
            describe(workbook);
            workbook.write(out);
        }
    }

    private void notes(BenefitPage page) {
        var sheet = page.sheet("benefitBook.notes");
        sheet.setColumnWidth(0, TERM_WIDTH * WIDTH_UNIT);
        sheet.setColumnWidth(1, TEXT_WIDTH * WIDTH_UNIT);
        int next = TERMS;
        for (var term : List.of("kinds", "realised", "remaining", "deviation", "adjusted", "standing", "achievement",
                "trend", "net", "worth")) {
            var text = words.text("benefitBook.term." + term + ".is");
            var pen = page.pen(sheet, next++);
            pen.row().setHeightInPoints((float) LINE * (1 + text.length() / TEXT_WIDTH));
            pen.text(0, words.text("benefitBook.term." + term), page.styles().term());
            pen.text(1, text, page.styles().prose());
        }
        page.pages(sheet, next);
    }

    private void describe(XSSFWorkbook workbook) {
        var core = workbook.getProperties().getCoreProperties();
        core.setTitle(words.text("benefitBook.benefits.title"));
        core.setSubjectProperty(letterhead.municipality());
        core.setCreator("Faseport");
        var extended = workbook.getProperties().getExtendedProperties().getUnderlyingProperties();
        extended.setCompany(letterhead.municipality());
        extended.setApplication("Faseport");
    }
}
