package no.faseport.spreadsheet;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import no.faseport.economy.AccountPlan;
import no.faseport.economy.AmountKind;
import no.faseport.economy.BudgetKey;
import no.faseport.economy.BudgetLine;
import no.faseport.economy.Financing;
import no.faseport.economy.Label;
import no.faseport.file.Replacement;
import no.faseport.project.ProjectId;
import no.faseport.words.Message;
import no.faseport.words.Words;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.DataValidation;
import org.apache.poi.ss.usermodel.DataValidationConstraint.OperatorType;
import org.apache.poi.ss.usermodel.DataValidationConstraint.ValidationType;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.IndexedColors;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.SheetVisibility;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.CellRangeAddressList;
import org.apache.poi.xssf.usermodel.XSSFDataValidation;
import org.apache.poi.xssf.usermodel.XSSFDataValidationHelper;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/// Writes budget and forecast amounts as a workbook in which people may change them and send it back.
///
/// Every row carries the key of its line in a hidden column, and a sheet nobody sees keeps what the amounts were, so that what
/// was changed in the workbook and what was changed here meanwhile can be told apart.
public final class AmountsWorkbook {
    /// The sheet nobody sees.
    static final String KEPT = "faseport";
    /// What its first cell says.
    static final String MARK = "faseport amounts 1";
    /// How its rows about columns begin.
    static final String COLUMN = "column";
    /// How its rows about lines begin.
    static final String LINE = "line";

    private static final int HEAD = 3;
    private static final int ROOM = 500;
    private static final int WIDTH_UNIT = 256;

    private final Words words;
    private final String municipality;
    private final AccountPlan plan;
    private final Map<ProjectId, Label> projects;

    /// For `municipality`, with the names of accounts and projects.
    public AmountsWorkbook(Words words, String municipality, AccountPlan plan, Map<ProjectId, Label> projects) {
        this.words = words;
        this.municipality = municipality;
        this.plan = plan;
        this.projects = Map.copyOf(projects);
    }

    /// Writes the lines of the portfolio with the key `portfolio` as they are `at` this moment; what comes back is why it
    /// could not.
    public Optional<Message> write(List<BudgetLine> lines, UUID portfolio, Instant at, Path target) {
        return new Replacement(target).write(out -> write(lines, portfolio, at, out));
    }

    private void write(List<BudgetLine> lines, UUID portfolio, Instant at, OutputStream out) throws IOException {
        try (var workbook = new XSSFWorkbook()) {
            var styles = new SheetStyles(workbook);
            var input = input(workbook, styles);
            var sheet = workbook.createSheet(words.text("amounts.sheet"));
            head(sheet, styles, at);
            for (int i = 0; i < lines.size(); i++) {
                row(sheet, HEAD + 1 + i, lines.get(i), styles, input);
            }
            var last = HEAD + lines.size();
            sheet.setAutoFilter(new CellRangeAddress(HEAD, Math.max(HEAD + 1, last), 0, AmountsColumn.ID.at()));
            sheet.setColumnHidden(AmountsColumn.ID.at(), true);
            PrintedPage.setUp(sheet, words, municipality);
            checks(sheet, last + ROOM);
            keep(workbook, lines, portfolio, at);
            workbook.write(out);
        }
    }

    /// The looks of cells to write in: amounts and texts.
    private static CellStyle[] input(XSSFWorkbook workbook, SheetStyles styles) {
        var amount = workbook.createCellStyle();
        amount.cloneStyleFrom(styles.kroner());
        amount.setDataFormat(workbook.createDataFormat().getFormat("#,##0.00"));
        var comment = workbook.createCellStyle();
        comment.cloneStyleFrom(styles.text());
        for (var style : List.of(amount, comment)) {
            style.setFillForegroundColor(IndexedColors.LEMON_CHIFFON.getIndex());
            style.setFillPattern(FillPatternType.SOLID_FOREGROUND);
        }
        return new CellStyle[]{amount, comment};
    }

    private void head(XSSFSheet sheet, SheetStyles styles, Instant at) {
        var title = sheet.createRow(0).createCell(0);
        title.setCellValue(words.text("amounts.title", municipality));
        title.setCellStyle(styles.title());
        var note = sheet.createRow(1).createCell(0);
        note.setCellValue(words.text("amounts.note", at));
        note.setCellStyle(styles.note());
        var row = sheet.createRow(HEAD);
        for (var column : AmountsColumn.values()) {
            var cell = row.createCell(column.at());
            cell.setCellValue(words.text(column.key()));
            cell.setCellStyle(column == AmountsColumn.AMOUNT || column == AmountsColumn.YEAR
                    || column == AmountsColumn.MONTH ? styles.headingNumber() : styles.headingText());
            sheet.setColumnWidth(column.at(), column.width() * WIDTH_UNIT);
        }
        sheet.createFreezePane(2, HEAD + 1);
        sheet.setDisplayGridlines(false);
        sheet.setRepeatingRows(new CellRangeAddress(HEAD, HEAD, -1, -1));
    }

    private void row(XSSFSheet sheet, int number, BudgetLine line, SheetStyles styles, CellStyle[] input) {
        var row = sheet.createRow(number);
        var string = line.accountString();
        var project = projects.getOrDefault(line.project(), new Label("", ""));
        var texts = List.of(project.code(), project.name(), string.toString(),
                plan.accountName(string.account(), line.year()),
                string.unit(), string.function(), string.dimension(), words.text(line.financing().key()),
                words.text(line.kind().key()));
        for (int i = 0; i < texts.size(); i++) {
            var cell = row.createCell(i);
            cell.setCellValue(texts.get(i));
            cell.setCellStyle(styles.textLike(texts.get(i)));
        }
        number(row, AmountsColumn.YEAR, line.year(), styles);
        if (line.month() != BudgetKey.WHOLE_YEAR) {
            number(row, AmountsColumn.MONTH, line.month(), styles);
        }
        var amount = row.createCell(AmountsColumn.AMOUNT.at());
        amount.setCellValue(line.amount().amount().doubleValue());
        amount.setCellStyle(input[0]);
        var comment = row.createCell(AmountsColumn.COMMENT.at());
        comment.setCellValue(line.comment());
        comment.setCellStyle(input[1]);
        row.createCell(AmountsColumn.ID.at()).setCellValue(line.id().value().toString());
    }

    private static void number(Row row, AmountsColumn column, int number, SheetStyles styles) {
        var cell = row.createCell(column.at());
        cell.setCellValue(number);
        cell.setCellStyle(styles.number());
    }

    /// What Excel itself refuses to take, also in the rows people write below.
    private void checks(XSSFSheet sheet, int last) {
        var helper = new XSSFDataValidationHelper(sheet);
        list(sheet, helper, AmountsColumn.KIND, last,
                Stream.of(AmountKind.BUDGET, AmountKind.FORECAST).map(AmountKind::key));
        list(sheet, helper, AmountsColumn.FINANCING, last, Arrays.stream(Financing.values()).map(Financing::key));
        number(sheet, helper, AmountsColumn.YEAR, last, BudgetKey.FIRST_YEAR, BudgetKey.LAST_YEAR);
        number(sheet, helper, AmountsColumn.MONTH, last, BudgetKey.WHOLE_YEAR, 12);
        add(sheet, (XSSFDataValidation) helper.createValidation(helper.createNumericConstraint(ValidationType.DECIMAL,
                OperatorType.BETWEEN, "-9999999999999", "9999999999999"), at(AmountsColumn.AMOUNT, last)),
                "amounts.check.amount");
    }

    private void list(XSSFSheet sheet, XSSFDataValidationHelper helper, AmountsColumn column, int last,
            Stream<String> keys) {
        var names = keys.map(words::text).toArray(String[]::new);
        add(sheet, (XSSFDataValidation) helper.createValidation(helper.createExplicitListConstraint(names),
                at(column, last)), "amounts.check.list");
    }

    private void number(XSSFSheet sheet, XSSFDataValidationHelper helper, AmountsColumn column, int last, int from,
            int until) {
        add(sheet, (XSSFDataValidation) helper.createValidation(helper.createNumericConstraint(ValidationType.INTEGER,
                OperatorType.BETWEEN, String.valueOf(from), String.valueOf(until)), at(column, last)),
                "amounts.check.period");
    }

    private void add(XSSFSheet sheet, XSSFDataValidation check, String key) {
        check.setErrorStyle(DataValidation.ErrorStyle.STOP);
        check.setShowErrorBox(true);
        check.createErrorBox("Faseport", words.text(key));
        sheet.addValidationData(check);
    }

    private static CellRangeAddressList at(AmountsColumn column, int last) {
        return new CellRangeAddressList(HEAD + 1, last, column.at(), column.at());
    }

    private void keep(XSSFWorkbook workbook, List<BudgetLine> lines, UUID portfolio, Instant at) {
        var sheet = workbook.createSheet(KEPT);
        texts(sheet, MARK, portfolio.toString(), at.toString());
        for (var column : AmountsColumn.values()) {
            texts(sheet, COLUMN, column.name(), words.text(column.key()));
        }
        lines.forEach(line -> texts(sheet, LINE, line.id().value().toString(), line.amount().amount().toPlainString(),
                line.comment()));
        workbook.setSheetVisibility(workbook.getSheetIndex(sheet), SheetVisibility.VERY_HIDDEN);
    }

    private static void texts(XSSFSheet sheet, String... texts) {
        var row = sheet.createRow(sheet.getPhysicalNumberOfRows());
        for (int i = 0; i < texts.length; i++) {
            row.createCell(i).setCellValue(texts[i]);
        }
    }
}
