package no.faseport.spreadsheet;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import no.faseport.economy.importing.ImportPurpose;
import no.faseport.file.Replacement;
import no.faseport.words.Language;
import no.faseport.words.Message;
import no.faseport.words.Words;
import org.apache.poi.ss.usermodel.DataValidation;
import org.apache.poi.ss.usermodel.DataValidationConstraint;
import org.apache.poi.ss.usermodel.DataValidationConstraint.OperatorType;
import org.apache.poi.ss.usermodel.DataValidationConstraint.ValidationType;
import org.apache.poi.ss.usermodel.IndexedColors;
import org.apache.poi.ss.usermodel.PatternFormatting;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.CellRangeAddressList;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.usermodel.XSSFDataValidation;
import org.apache.poi.xssf.usermodel.XSSFDataValidationHelper;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/// Writes an empty workbook to fill in for a purpose: Norwegian headings that are read without a question, lists to choose
/// from, and checks that Excel makes itself.
public final class TemplateWorkbook {
    private static final int ROWS = 2000;
    private static final int WIDTH_UNIT = 256;
    private static final String LISTS = "Lister";

    private final Words words = new Words(Language.BOKMAAL);
    private final Words spoken;
    private final Lists lists;

    /// What may be chosen from: projects ("6113 Fiber"), accounts ("1195 Lisenser") and units ("181 IKT").
    public record Lists(List<String> projects, List<String> accounts, List<String> units) {
        /// Keeps copies.
        public Lists {
            projects = List.copyOf(projects);
            accounts = List.copyOf(accounts);
            units = List.copyOf(units);
        }

        private List<String> of(TemplateColumn.Check check) {
            return switch (check) {
                case PROJECT -> projects;
                case ACCOUNT -> accounts;
                case UNIT -> units;
                case YEAR, MONTH, NUMBER, NONE -> List.of();
            };
        }
    }

    /// Templates that choose from `lists` and explain themselves in `spoken`.
    public TemplateWorkbook(Words spoken, Lists lists) {
        this.spoken = spoken;
        this.lists = lists;
    }

    /// Writes the template for `purpose`; what comes back is why it could not.
    public Optional<Message> write(ImportPurpose purpose, Path target) {
        return new Replacement(target).write(out -> write(purpose, out));
    }

    private void write(ImportPurpose purpose, OutputStream out) throws IOException {
        try (var workbook = new XSSFWorkbook()) {
            var styles = new SheetStyles(workbook);
            var sheet = workbook.createSheet(words.text(purpose.key()));
            var choices = workbook.createSheet(LISTS);
            var columns = TemplateColumn.of(purpose);
            var head = sheet.createRow(0);
            for (int i = 0; i < columns.size(); i++) {
                var column = columns.get(i);
                var cell = head.createCell(i);
                cell.setCellValue(words.text(column.heading()));
                cell.setCellStyle(column.check() == TemplateColumn.Check.NUMBER
                        ? styles.headingNumber()
                        : styles.headingText());
                sheet.setColumnWidth(i, width(column) * WIDTH_UNIT);
                check(sheet, choices, column, i);
            }
            head.setHeightInPoints(Fit.high(columns.stream()
                    .mapToInt(column -> Fit.lines(words.text(column.heading()), width(column))).max().orElse(1)));
            mark(sheet, columns);
            sheet.createFreezePane(0, 1);
            sheet.setRepeatingRows(CellRangeAddress.valueOf("1:1"));
            PrintedPage.setUp(sheet, spoken, "");
            workbook.setSheetHidden(workbook.getSheetIndex(choices), true);
            workbook.write(out);
        }
    }

    private int width(TemplateColumn column) {
        return Fit.wide(words.text(column.heading()), column.width());
    }

    private void check(XSSFSheet sheet, XSSFSheet choices, TemplateColumn column, int at) {
        var helper = new XSSFDataValidationHelper(sheet);
        switch (column.check()) {
            case PROJECT, ACCOUNT, UNIT -> {
                var list = lists.of(column.check());
                if (!list.isEmpty()) {
                    add(sheet, helper, helper.createFormulaListConstraint(choice(choices, list, at)), at, false,
                            "template.check.list");
                }
            }
            case YEAR -> add(sheet, helper, helper.createNumericConstraint(ValidationType.INTEGER,
                    OperatorType.BETWEEN, "1900", "2199"), at, true, "template.check.year");
            case MONTH -> add(sheet, helper, helper.createNumericConstraint(ValidationType.INTEGER,
                    OperatorType.BETWEEN, "1", "12"), at, true, "template.check.month");
            case NUMBER -> add(sheet, helper, helper.createNumericConstraint(ValidationType.DECIMAL,
                    OperatorType.BETWEEN, "-9999999999999", "9999999999999"), at, true, "template.check.number");
            case NONE -> {
                // anything may stand here
            }
        }
    }

    /// Writes `list` into a column of the sheet of lists and gives where it stands.
    private static String choice(XSSFSheet choices, List<String> list, int at) {
        for (int i = 0; i < list.size(); i++) {
            var row = choices.getRow(i) == null ? choices.createRow(i) : choices.getRow(i);
            row.createCell(at).setCellValue(list.get(i));
        }
        var letters = CellReference.convertNumToColString(at);
        return LISTS + "!$" + letters + "$1:$" + letters + "$" + list.size();
    }

    /// What is not in a list may still be right, as a project may be new; a number that is none is not.
    private void add(XSSFSheet sheet, XSSFDataValidationHelper helper, DataValidationConstraint constraint, int at,
            boolean stop, String key) {
        var check = (XSSFDataValidation) helper.createValidation(constraint,
                new CellRangeAddressList(1, ROWS, at, at));
        check.setErrorStyle(stop ? DataValidation.ErrorStyle.STOP : DataValidation.ErrorStyle.WARNING);
        check.setShowErrorBox(true);
        check.createErrorBox("Faseport", spoken.text(key));
        sheet.addValidationData(check);
    }

    /// Colours cells that must be filled in and are not, in rows where something is.
    private static void mark(XSSFSheet sheet, List<TemplateColumn> columns) {
        var last = CellReference.convertNumToColString(columns.size() - 1);
        for (int i = 0; i < columns.size(); i++) {
            if (columns.get(i).needed()) {
                var letters = CellReference.convertNumToColString(i);
                var rules = sheet.getSheetConditionalFormatting();
                var rule = rules.createConditionalFormattingRule(
                        "AND(COUNTA($A2:$" + last + "2)>0,ISBLANK($" + letters + "2))");
                var fill = rule.createPatternFormatting();
                fill.setFillBackgroundColor(IndexedColors.LIGHT_ORANGE.getIndex());
                fill.setFillPattern(PatternFormatting.SOLID_FOREGROUND);
                rules.addConditionalFormatting(new CellRangeAddress[]{new CellRangeAddress(1, ROWS, i, i)}, rule);
            }
        }
    }
}
