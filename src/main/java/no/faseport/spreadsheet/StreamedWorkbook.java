package no.faseport.spreadsheet;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.apache.poi.openxml4j.opc.PackagePart;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/// A workbook whose rows are written straight into the file: everything else (looks, tables, charts, names, print) is made
/// by POI on a workbook that has none of them.
final class StreamedWorkbook {
    private static final String ROWS_END = "</sheetData>";
    private static final String NO_ROWS = "<sheetData/>";

    private final XSSFWorkbook frame;
    private final Map<String, Rows> rows = new HashMap<>();
    private final Map<String, byte[]> replaced = new HashMap<>();

    /// Around `frame`, which is changed no more once it is written.
    StreamedWorkbook(XSSFWorkbook frame) {
        this.frame = frame;
    }

    /// Writes the rows of a sheet.
    interface Rows {
        /// Writes all of them, after those the frame has.
        void write(RowStream stream) throws IOException;
    }

    /// Lets `content` write the rows of `sheet`.
    void fill(XSSFSheet sheet, Rows content) {
        rows.put(name(sheet.getPackagePart()), content);
    }

    /// Lets `content` stand in the place of what POI makes of `part`.
    void replace(PackagePart part, byte[] content) {
        replaced.put(name(part), content);
    }

    private static String name(PackagePart part) {
        return part.getPartName().getName().substring(1);
    }

    /// Writes the whole file. Packed lightly, as rows of a table pack well anyhow.
    void write(OutputStream out) throws IOException {
        var small = new ByteArrayOutputStream();
        frame.write(small);
        try (var in = new ZipInputStream(new ByteArrayInputStream(small.toByteArray()));
                var zip = new ZipOutputStream(out)) {
            zip.setLevel(Deflater.BEST_SPEED);
            for (var entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                zip.putNextEntry(new ZipEntry(entry.getName()));
                var content = rows.get(entry.getName());
                var other = replaced.get(entry.getName());
                if (other != null) {
                    zip.write(other);
                } else if (content == null) {
                    in.transferTo(zip);
                } else {
                    merge(new String(in.readAllBytes(), StandardCharsets.UTF_8), content, zip);
                }
                zip.closeEntry();
            }
            zip.finish();
        }
    }

    /// The size of the sheet that POI has noted is left out: it knows nothing of these rows, and some readers believe it.
    private static void merge(String frame, Rows content, OutputStream out) throws IOException {
        var open = frame.replaceFirst("<dimension[^>]*/>", "").replace(NO_ROWS, "<sheetData>" + ROWS_END);
        int at = open.indexOf(ROWS_END);
        out.write(open.substring(0, at).getBytes(StandardCharsets.UTF_8));
        var stream = new RowStream(out);
        content.write(stream);
        stream.end();
        out.write(open.substring(at).getBytes(StandardCharsets.UTF_8));
    }
}
