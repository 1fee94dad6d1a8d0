package no.faseport.spreadsheet;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.FormulaError;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/// Makes the files people and attackers send.
public final class Workbooks {
    /// A cell with a formula that failed.
    public record Fault(FormulaError error) {
    }

    /// A number shown with leading zeros.
    public record Padded(double number, String format) {
    }

    private Workbooks() {
    }

    /// A workbook with one sheet of these rows; a null-free list of texts, numbers, dates, truths and faults.
    public static Path workbook(Path file, String sheet, List<List<Object>> rows) throws IOException {
        try (var workbook = new XSSFWorkbook(); var out = Files.newOutputStream(file)) {
            fill(workbook, sheet, rows);
            workbook.write(out);
        }
        return file;
    }

    /// Adds a sheet of these rows to `workbook`.
    public static void fill(XSSFWorkbook workbook, String name, List<List<Object>> rows) {
        var sheet = workbook.createSheet(name);
        for (int i = 0; i < rows.size(); i++) {
            var row = sheet.createRow(i);
            for (int j = 0; j < rows.get(i).size(); j++) {
                put(workbook, row.createCell(j), rows.get(i).get(j));
            }
        }
    }

    private static void put(XSSFWorkbook workbook, XSSFCell cell, Object value) {
        switch (value) {
            case String text when text.isEmpty() -> cell.setBlank();
            case String text -> cell.setCellValue(text);
            case Number number -> cell.setCellValue(number.doubleValue());
            case Boolean truth -> cell.setCellValue(truth);
            case LocalDate date -> {
                cell.setCellValue(date);
                cell.setCellStyle(style(workbook, "dd.mm.yyyy"));
            }
            case Padded padded -> {
                cell.setCellValue(padded.number());
                cell.setCellStyle(style(workbook, padded.format()));
            }
            case Fault fault -> {
                cell.setCellFormula("1/0");
                cell.setCellErrorValue(fault.error());
            }
            default -> throw new IllegalArgumentException(value.toString());
        }
    }

    private static CellStyle style(XSSFWorkbook workbook, String format) {
        var style = workbook.createCellStyle();
        style.setDataFormat(workbook.createDataFormat().getFormat(format));
        return style;
    }

    /// A zip of these parts.
    public static Path zip(Path file, Map<String, String> parts) throws IOException {
        try (var zip = new ZipOutputStream(Files.newOutputStream(file))) {
            for (var part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue().getBytes(StandardCharsets.UTF_8));
            }
        }
        return file;
    }

    /// Writes the XML of a sheet.
    public interface SheetXml {
        /// Writes to `out`, which it leaves open.
        void write(OutputStream out) throws IOException;
    }

    /// The smallest workbook there is, with this XML as its only sheet.
    public static Path bare(Path file, SheetXml sheet) throws IOException {
        try (var zip = new ZipOutputStream(Files.newOutputStream(file))) {
            put(zip, "[Content_Types].xml", "<Types/>");
            put(zip, "_rels/.rels",
                    "<Relationships><Relationship Id='r1' Type='x/officeDocument' Target='xl/workbook.xml'/>"
                            + "</Relationships>");
            put(zip, "xl/workbook.xml",
                    "<workbook xmlns:r='r'><sheets><sheet name='Ark1' r:id='r1'/></sheets></workbook>");
            put(zip, "xl/_rels/workbook.xml.rels", "<Relationships><Relationship Id='r1' Type='x/worksheet' "
                    + "Target='worksheets/sheet1.xml'/></Relationships>");
            zip.putNextEntry(new ZipEntry("xl/worksheets/sheet1.xml"));
            sheet.write(zip);
        }
        return file;
    }

    private static void put(ZipOutputStream zip, String name, String xml) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        zip.write(xml.getBytes(StandardCharsets.UTF_8));
    }

    /// A cell as people see it, for golden texts.
    static String shown(Cell cell) {
        return switch (cell.getCellType()) {
            case STRING -> "'" + cell.getStringCellValue();
            case NUMERIC -> Double.toString(cell.getNumericCellValue()).replaceAll("\\.0$", "");
            case FORMULA -> "=" + cell.getCellFormula() + " → " + cell.getNumericCellValue();
            case BOOLEAN -> Boolean.toString(cell.getBooleanCellValue());
            case BLANK, _NONE -> "";
            case ERROR -> "#";
        };
    }
}
