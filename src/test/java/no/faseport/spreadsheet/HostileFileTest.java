package no.faseport.spreadsheet;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import no.faseport.economy.PublicLists;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.poifs.crypt.EncryptionInfo;
import org.apache.poi.poifs.crypt.EncryptionMode;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Files that are broken, wrong or meant to do harm: each gets one clear sentence, and soon.
class HostileFileTest {
    private static final Duration SOON = Duration.ofSeconds(20);

    @TempDir
    private Path folder;

    @Test
    void whatIsNoWorkbookIsRefused() throws IOException {
        assertEquals(List.of("x.xlsx: Dette er ikke et regneark. Faseport leser .xlsx, .csv og .xml"),
                refusal(file("%PDF-1.7 and so on".getBytes(StandardCharsets.UTF_8))));
        assertEquals(List.of("x.xlsx: Dette er ikke et regneark. Faseport leser .xlsx, .csv og .xml"),
                refusal(file(new byte[]{0, 1, 2, 3})));
        assertEquals(List.of("x.xlsx: Dette er ikke et regneark. Faseport leser .xlsx, .csv og .xml"),
                refusal(Workbooks.zip(folder.resolve("x.xlsx"), Map.of("readme.txt", "hello"))));
        assertEquals(List.of("x.xlsx: Dette er ikke et regneark. Faseport leser .xlsx, .csv og .xml"),
                refusal(file("<html><table>".getBytes(StandardCharsets.UTF_8))));
    }

    @Test
    void anEmptyOrMissingFileIsRefused() throws IOException {
        assertEquals(List.of("x.xlsx: Filen er tom"), refusal(file(new byte[0])));
        assertEquals(List.of("nowhere.xlsx: Filen finnes ikke, eller er ikke en fil"),
                refusal(folder.resolve("nowhere.xlsx")));
    }

    @Test
    void aWorkbookOfOldExcelIsRefused() throws IOException {
        var file = folder.resolve("x.xls");
        try (var workbook = new HSSFWorkbook(); var out = Files.newOutputStream(file)) {
            workbook.createSheet("Ark1");
            workbook.write(out);
        }
        assertEquals(List.of("x.xls: Dette er en .xls-fil fra gamle Excel. Åpne den i Excel og lagre den som .xlsx"),
                refusal(file));
    }

    @Test
    void aWorkbookWithAPasswordIsRefused() throws Exception {
        var plain = Workbooks.workbook(folder.resolve("plain.xlsx"), "Ark1", List.of(List.of("Prosjekt")));
        var file = folder.resolve("x.xlsx");
        try (var container = new POIFSFileSystem(); var out = Files.newOutputStream(file)) {
            var encryptor = new EncryptionInfo(EncryptionMode.agile).getEncryptor();
            encryptor.confirmPassword("hemmelig");
            try (var encrypted = encryptor.getDataStream(container)) {
                encrypted.write(Files.readAllBytes(plain));
            }
            container.writeFilesystem(out);
        }
        assertEquals(List.of("x.xlsx: Arbeidsboken er beskyttet med passord. Fjern passordet og prøv igjen"),
                refusal(file));
    }

    @Test
    void anOdsOrBinaryWorkbookIsRefusedByName() throws IOException {
        var told = List
                .of("x.xlsx: Dette er en .xlsb- eller .ods-fil. Åpne den i regnearkprogrammet og lagre den som .xlsx");
        assertEquals(told, refusal(Workbooks.zip(folder.resolve("x.xlsx"), Map.of("content.xml", "<x/>"))));
        assertEquals(told, refusal(Workbooks.zip(folder.resolve("x.xlsx"), Map.of("xl/workbook.bin", "x"))));
    }

    @Test
    void aTruncatedOrDamagedWorkbookIsRefused() throws IOException {
        var told = List.of("x.xlsx: Arbeidsboken er skadet. Åpne den i Excel, lagre den på nytt og prøv igjen");
        var whole = Files.readAllBytes(
                Workbooks.workbook(folder.resolve("whole.xlsx"), "Ark1", List.of(List.of("Prosjekt"))));
        assertEquals(told, refusal(file(Arrays.copyOf(whole, whole.length / 2))));
        assertEquals(told, refusal(bare("<worksheet><sheetData><row><c><v>1</v></row>")));
        assertEquals(told,
                refusal(bare("<worksheet><sheetData><row><c t='s'><v>7</v></c></row></sheetData></worksheet>")));
        assertEquals(told,
                refusal(bare("<worksheet><sheetData><row><c r='7'><v>7</v></c></row></sheetData></worksheet>")));
        assertEquals(told,
                refusal(bare("<worksheet><sheetData><row><c><v>tolv</v></c></row></sheetData></worksheet>")));
        assertEquals(told,
                refusal(bare("<worksheet><sheetData><row><c><v>1e999999999</v></c></row></sheetData></worksheet>")));
    }

    @Test
    void whatPointsOutsideTheFileIsRefused() throws IOException {
        assertEquals(List
                .of("x.xlsx: Filen viser til noe utenfor seg selv (DOCTYPE). Den er ikke lest, for den kan være laget"
                        + " for å skade"),
                refusal(bare("<!DOCTYPE x [<!ENTITY a SYSTEM 'file:///etc/passwd'>]><worksheet><sheetData><row>"
                        + "<c t='inlineStr'><is><t>&a;</t></is></c></row></sheetData></worksheet>")));
    }

    @Test
    void entitiesThatMultiplyAreRefused() throws IOException {
        assertEquals(List
                .of("x.xlsx: Filen viser til noe utenfor seg selv (DOCTYPE). Den er ikke lest, for den kan være laget"
                        + " for å skade"),
                refusal(bare("<!DOCTYPE x [<!ENTITY a 'aaaa'><!ENTITY b '&a;&a;&a;'>]><worksheet><sheetData><row>"
                        + "<c t='inlineStr'><is><t>&b;</t></is></c></row></sheetData></worksheet>")));
    }

    @Test
    void aZipBombIsRefusedBeforeItIsUnpacked() throws IOException {
        var file = Workbooks.bare(folder.resolve("x.xlsx"), out -> {
            write(out, "<worksheet><sheetData><row>");
            repeat(out, "<c/>", 200_000_000);
        });
        assertEquals(BOMB, assertTimeout(SOON, () -> refusal(file)));
    }

    @Test
    void anEndlessAttributeIsRefusedBeforeItFillsTheMemory() throws IOException {
        var file = Workbooks.bare(folder.resolve("x.xlsx"), out -> {
            write(out, "<worksheet a='");
            repeat(out, "aaaaaaaaaa", 400_000_000);
        });
        assertEquals(BOMB, assertTimeout(SOON, () -> refusal(file)));
    }

    @Test
    void twoMillionEmptyRowsAreRefusedAsMoreThanASpreadsheetHas() throws IOException {
        var file = Workbooks.bare(folder.resolve("x.xlsx"), out -> {
            write(out, "<worksheet><sheetData>");
            for (int i = 1; i <= 2_000_000; i++) {
                write(out, "<row r=\"" + i + "\" spans=\"1:12\" ht=\"15\"/>");
            }
            write(out, "</sheetData></worksheet>");
        });
        assertEquals(List.of("x.xlsx: Arket har flere enn 1048576 rader, som er det meste et regneark kan ha"),
                assertTimeout(SOON, () -> refusal(file)));
    }

    @Test
    void aMillionEmptyRowsAreReadThrough() throws IOException {
        var file = Workbooks.bare(folder.resolve("x.xlsx"), out -> {
            write(out, "<worksheet><sheetData>");
            for (int i = 1; i <= 1_000_000; i++) {
                write(out, "<row r=\"" + i + "\"><c r=\"A" + i + "\" s=\"1\"/><c r=\"XFD" + i + "\" s=\"1\"/></row>");
            }
            write(out, "</sheetData></worksheet>");
        });
        assertEquals(List.of(
                "x.xlsx: Fant ingen overskriftsrad. Faseport ser etter en rad med minst prosjekt, konto og et beløp"),
                assertTimeout(SOON, () -> refusal(file)));
    }

    @Test
    void cellsFarOutsideTheSheetAreRefused() throws IOException {
        assertEquals(List.of("x.xlsx: Arket har noe i flere enn 1000 kolonner. Er dette riktig ark?"), refusal(bare(
                "<worksheet><sheetData><row><c r='ZZZZ1'><v>1</v></c></row></sheetData></worksheet>")));
    }

    @Test
    void aCellThatIsABookIsRefused() throws IOException {
        var told = "En celle har mer enn 32767 tegn, som er det meste et regneark kan ha";
        assertEquals(List.of("x.xlsx: " + told),
                refusal(bare("<worksheet><sheetData><row><c t='inlineStr'><is><t>" + "bla ".repeat(10_000)
                        + "</t></is></c></row></sheetData></worksheet>")));
        assertEquals(List.of("x.csv: " + told), refusal(
                Files.writeString(folder.resolve("x.csv"), "Prosjekt;Konto\n" + "bla ".repeat(10_000))));
    }

    @Test
    void aQuoteThatNeverClosesIsRefused() throws IOException {
        assertEquals(List.of("x.csv: Et anførselstegn åpnes, men lukkes aldri. Se etter tegnet \" i filen"),
                refusal(Files.writeString(folder.resolve("x.csv"), "Prosjekt;Konto;Beløp\n\"6001;1195;1\n")));
    }

    @Test
    void aFileBeyondTheLimitsIsRefused() throws IOException {
        var file = file(
                "Prosjekt;Konto;År;Beløp\n6001;1195;2026;1\n6002;1195;2026;1\n".getBytes(StandardCharsets.UTF_8));
        var few = new SheetLimits(1 << 20, 1 << 20, 200, 10, 10, 10, 100, 10, 1000, 1);
        var small = new SheetLimits(8, 1 << 20, 200, 10, 10, 10, 100, 10, 1000, 1);
        assertEquals(List.of("x.xlsx: Filen har flere enn 1 beløp. Del den opp"), refusal(file, few));
        assertEquals(List
                .of("x.xlsx: Filen er større enn 0 MB. Del den opp, eller ta bort bilder og ark som ikke er budsjett"),
                refusal(file, small));
    }

    private static final List<String> BOMB = List
            .of("x.xlsx: Filen er liten, men pakker seg ut til noe enormt. Den er ikke"
                    + " lest, for den kan være laget for å skade");

    private Path file(byte[] bytes) throws IOException {
        return Files.write(folder.resolve("x.xlsx"), bytes);
    }

    private Path bare(String sheet) throws IOException {
        return Workbooks.bare(folder.resolve("x.xlsx"), out -> write(out, sheet));
    }

    private static void write(OutputStream out, String text) throws IOException {
        out.write(text.getBytes(StandardCharsets.UTF_8));
    }

    private static void repeat(OutputStream out, String text, long bytes) throws IOException {
        var block = text.repeat(10_000).getBytes(StandardCharsets.UTF_8);
        for (long written = 0; written < bytes; written += block.length) {
            out.write(block);
        }
    }

    private static List<String> refusal(Path file) {
        return refusal(file, SheetLimits.standard());
    }

    private static List<String> refusal(Path file, SheetLimits limits) {
        return new Told().problems(new BudgetFile(new PublicLists().plan(), limits).read(file));
    }
}
