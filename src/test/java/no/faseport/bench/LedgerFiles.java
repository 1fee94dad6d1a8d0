package no.faseport.bench;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/// Writes the large workbooks the reading is measured with, without a library's help.
final class LedgerFiles {
    private static final List<String> ACCOUNTS = List.of("1195", "0200", "1130", "0429");

    private LedgerFiles() {
    }

    /// Writes the rows of a sheet.
    private interface Rows {
        void write(Writer out) throws IOException;
    }

    /// `count` vouchers of 12 cells, each of another key.
    static void vouchers(Path file, int count) throws IOException {
        workbook(file, out -> {
            row(out, 1, "Prosjektnr", "Prosjektnavn", "Konto", "Kontonavn", "Ansvar", "Ansvarsnavn", "Funksjon",
                    "Periode", "Bilagsnr", "Finansiering", "Beløp", "Status");
            for (int i = 0; i < count; i++) {
                row(out, i + 2, "P-" + (10_000 + i / 240), "Prosjekt nummer " + i / 240, ACCOUNTS.get(i % 4),
                        "Kontoens navn", 180 + i / 4 % 5, "Enhet " + i / 4 % 5, "120",
                        202600 + 1 + i / 20 % 12, i, "Egen ramme", i + ".25", "Bokført");
            }
        });
    }

    /// A report of `count` lines with two headings, 42 columns, twelve months, a sum, and totals.
    static void report(Path file, int count) throws IOException {
        workbook(file, out -> {
            row(out, 1, "Regnskapsrapport for 2026");
            row(out, 3, headings(List.of("Ansvar", "Prosjekt", "Funksjon", "Konto", "Aktivitet"), "", "Regnskap"));
            row(out, 4, headings(List.of("Kode", "Kode", "Kode", "Kode", "Kode"), "Beskrivelse", ""));
            for (int i = 0; i < count; i++) {
                row(out, i + 5, line(i));
            }
        });
    }

    private static Object[] headings(List<String> groups, String second, String amounts) {
        var cells = new Object[42];
        for (int i = 0; i < 42; i++) {
            cells[i] = i < 10 ? i % 2 == 0 ? groups.get(i / 2) : second : i < 28 ? "Felt " + i : "";
        }
        for (int month = 1; month <= 12; month++) {
            cells[27 + month] = amounts.isEmpty() ? "2026" + (month < 10 ? "0" : "") + month : amounts;
        }
        cells[40] = amounts.isEmpty() ? "Sum" : "";
        cells[41] = "Avvik";
        return cells;
    }

    private static Object[] line(int i) {
        var cells = new Object[42];
        for (int column = 10; column < 28; column++) {
            cells[column] = "Verdi " + column;
        }
        var codes = List.of(180 + i % 25, 6000 + i / 10, 120, ACCOUNTS.get(i % 4), i);
        for (int group = 0; group < 5; group++) {
            cells[2 * group] = codes.get(group);
            cells[2 * group + 1] = "Beskrivelse " + codes.get(group);
        }
        for (int month = 0; month < 12; month++) {
            cells[28 + month] = i + ".5";
        }
        cells[40] = String.valueOf(12 * i + 6);
        cells[41] = 0;
        return cells;
    }

    private static void row(Writer out, int number, Object... cells) throws IOException {
        out.write("<row r=\"" + number + "\">");
        for (int column = 0; column < cells.length; column++) {
            var cell = String.valueOf(cells[column]);
            var at = (column < 26 ? "" : "A") + (char) ('A' + column % 26) + number;
            boolean isNumber = !cell.isEmpty() && cell.matches("[1-9][0-9]*(\\.[0-9]+)?");
            out.write(isNumber
                    ? "<c r=\"" + at + "\"><v>" + cell + "</v></c>"
                    : "<c r=\"" + at + "\" t=\"inlineStr\"><is><t>" + cell + "</t></is></c>");
        }
        out.write("</row>");
    }

    private static void workbook(Path file, Rows rows) throws IOException {
        try (var zip = new ZipOutputStream(Files.newOutputStream(file))) {
            zip.setLevel(Deflater.BEST_SPEED);
            put(zip, "[Content_Types].xml",
                    "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\">"
                            + "<Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>"
                            + "<Default Extension=\"xml\" ContentType=\"application/xml\"/><Override PartName=\"/xl/workbook.xml\" "
                            + "ContentType=\"application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml\"/>"
                            + "<Override PartName=\"/xl/worksheets/sheet1.xml\" ContentType=\"application/"
                            + "vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml\"/></Types>");
            put(zip, "_rels/.rels", relations("officeDocument", "xl/workbook.xml"));
            put(zip, "xl/workbook.xml", "<workbook xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\" "
                    + "xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\"><sheets>"
                    + "<sheet name=\"Rapport\" sheetId=\"1\" r:id=\"rId1\"/></sheets></workbook>");
            put(zip, "xl/_rels/workbook.xml.rels", relations("worksheet", "worksheets/sheet1.xml"));
            zip.putNextEntry(new ZipEntry("xl/worksheets/sheet1.xml"));
            var out = new BufferedWriter(new OutputStreamWriter(zip, StandardCharsets.UTF_8), 1 << 16);
            out.write("<worksheet xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\"><sheetData>");
            rows.write(out);
            out.write("</sheetData></worksheet>");
            out.flush();
        }
    }

    private static String relations(String type, String target) {
        return "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\"><Relationship "
                + "Id=\"rId1\" Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/" + type
                + "\" Target=\"" + target + "\"/></Relationships>";
    }

    private static void put(ZipOutputStream zip, String name, String xml) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        zip.write(xml.getBytes(StandardCharsets.UTF_8));
    }
}
