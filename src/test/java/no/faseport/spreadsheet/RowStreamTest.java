package no.faseport.spreadsheet;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import no.faseport.economy.Money;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Rows are written so that they are read as what was meant.
class RowStreamTest {
    @TempDir
    private Path folder;

    private List<String> readBack(List<String> texts) throws IOException {
        var file = folder.resolve("rader.xlsx");
        try (var frame = new XSSFWorkbook(); var out = Files.newOutputStream(file)) {
            var style = frame.createCellStyle();
            var workbook = new StreamedWorkbook(frame);
            workbook.fill(frame.createSheet("Data"), stream -> {
                for (int i = 0; i < texts.size(); i++) {
                    stream.row(i);
                    stream.text(0, texts.get(i), style);
                    stream.amount(1, new Money(new BigDecimal("-7199254740991.25")), style);
                }
            });
            workbook.write(out);
        }
        try (var in = Files.newInputStream(file); var workbook = new XSSFWorkbook(in)) {
            var found = new ArrayList<String>();
            workbook.getSheetAt(0).forEach(row -> found.add(row.getCell(0).getStringCellValue()));
            assertEquals(-7199254740991.25, workbook.getSheetAt(0).getRow(0).getCell(1).getNumericCellValue());
            return found;
        }
    }

    @Test
    void signsOfEveryKindComeThrough() throws IOException {
        var texts = List.of("Blåbær & <grønt> \"sitat\"", " luft foran og bak ", "to\nlinjer", "=1+1", "😀 smil", "_x0041_",
                "a_b");
        assertEquals(texts, readBack(texts));
    }

    @Test
    void whatXmlCannotHoldIsLeftOut() throws IOException {
        assertEquals(List.of("ab", "cd", ""), readBack(List.of("a\u0000\u0007b", "c\ud800d", "\ufffe")));
    }

    @Test
    void aTextIsCutWhereACellIsFull() throws IOException {
        assertEquals(List.of(32_767), readBack(List.of("æ".repeat(40_000))).stream().map(String::length).toList());
    }
}
