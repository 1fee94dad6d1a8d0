package no.faseport.usecase;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.zip.ZipFile;
import no.faseport.document.Dress;
import no.faseport.document.Dress.Typeface;
import no.faseport.portfolio.Progress;
import no.faseport.portfolio.view.Onlooker;
import no.faseport.report.PdfRules;
import no.faseport.report.font.MadeFont;
import no.faseport.reporting.ReportOrder;
import no.faseport.reporting.ReportTemplate;
import no.faseport.reporting.Reports;
import no.faseport.reporting.Templates;
import no.faseport.words.Language;
import no.faseport.words.Message;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A municipality sets its documents in letters of its own.
class SetFontTest {
    private static final Templates SAMI = new Templates(
            ReportTemplate.USUAL.in(new Dress(Dress.USUAL.accent(), Typeface.OWN, false)).between("Čáhppesduottar ŋ",
                    ""),
            Map.of());

    @TempDir
    Path folder;
    private Town town;

    @BeforeEach
    void aTown() {
        town = new Town(folder);
    }

    @AfterEach
    void goHome() {
        town.close();
    }

    private SetFont anna() {
        return new SetFont(town.anna());
    }

    private KeepTemplates templates() {
        return new KeepTemplates(town.anna());
    }

    private Path file(String name, MadeFont made) throws IOException {
        return Files.write(folder.resolve(name), made.file());
    }

    private Path report(String name) {
        var file = folder.resolve(name);
        var order = ReportOrder.usual(Reports.called("decisions").orElseThrow(), 2026, Language.BOKMAAL);
        assertEquals(new Result.Done<>(file),
                new WriteReport(town.anna(), new Onlooker("anna", Set.of())).write(order, file, Progress.UNWATCHED));
        return file;
    }

    private static Set<String> fonts(Path pdf) throws IOException {
        var fonts = new TreeSet<String>();
        try (var document = Loader.loadPDF(pdf.toFile())) {
            for (var page : document.getPages()) {
                for (var name : page.getResources().getFontNames()) {
                    fonts.add(page.getResources().getFont(name).getName().replaceFirst("^[A-Z]{6}\\+", ""));
                }
            }
        }
        return fonts;
    }

    @Test
    void everyReportIsSetInThemAndOtherSignsComeFromTheProgram() throws IOException {
        anna().regular(file("vik.ttf", MadeFont.regular().without(sign -> sign == 'Č' || sign == 'ŋ')));
        anna().bold(file("vik-bold.ttf", MadeFont.bold()));
        templates().save(templates().all(), SAMI);
        var letters = anna().now().orElseThrow();
        assertEquals(List.of("Vik Sans", true, "Č ŋ"),
                List.of(letters.family(), letters.hasBold(), letters.missing()));
        var pdf = report("vedtak.pdf");
        assertEquals(List.of(), PdfRules.broken(Files.readAllBytes(pdf)));
        assertEquals(Set.of("LiberationSans", "VikSans-Bold", "VikSans-Regular"), fonts(pdf));
        try (var document = Loader.loadPDF(pdf.toFile())) {
            assertTrue(new PDFTextStripper().getText(document).contains("Čáhppesduottar ŋ"));
        }
        try (var word = new ZipFile(report("vedtak.docx").toFile());
                var styles = word.getInputStream(word.getEntry("word/styles.xml"))) {
            assertTrue(new String(styles.readAllBytes(), StandardCharsets.UTF_8).contains("w:ascii=\"Vik Sans\""));
        }
    }

    @Test
    void headingsAreSetInTheRegularOnesWhereThereAreNoHeavierAndAllLettersAreKeptWhereTheLicenceSaysSo()
            throws IOException {
        anna().regular(file("vik.ttf", MadeFont.regular().licensed(0x0104)));
        var pdf = report("vedtak.pdf");
        assertEquals(List.of(), PdfRules.broken(Files.readAllBytes(pdf)));
        assertEquals(Set.of("VikSans-Regular"), fonts(pdf));
    }

    @Test
    void whatIsNoFontIsRefusedByNameAndNothingChanges() throws IOException {
        var text = Files.writeString(folder.resolve("vik.ttf"), "no font");
        assertEquals(List.of(Message.of("font.refused.noFont", text.toString())), anna().regular(text).reasons());
        var lost = folder.resolve("lost.ttf");
        assertEquals(List.of(Message.of("font.refused.unreadable", lost.toString())), anna().regular(lost).reasons());
        var restricted = file("vik.otf", MadeFont.regular().licensed(2));
        assertEquals(List.of(Message.of("font.refused.restricted", restricted.toString())),
                anna().bold(restricted).reasons());
        assertEquals(List.of(Message.of("template.flaw.noFont")),
                anna().bold(file("bold.ttf", MadeFont.bold())).reasons());
        assertEquals(List.of(Message.of("template.flaw.noFont")), templates().save(Templates.USUAL, SAMI).reasons());
        assertEquals(Optional.empty(), anna().now());
        assertEquals(Templates.USUAL, templates().all());
    }

    @Test
    void theyAreTakenAwayAndComeBackByUndo() throws IOException {
        anna().regular(file("vik.ttf", MadeFont.regular()));
        assertEquals(Typeface.OWN, templates().all().common().dress().typeface());
        anna().remove();
        assertEquals(Templates.USUAL, templates().all());
        assertEquals(Optional.empty(), anna().now());
        new UndoChange(town.anna()).undo();
        assertEquals("Vik Sans", anna().now().orElseThrow().family());
        assertEquals(Typeface.OWN, templates().all().of("costs").dress().typeface());
    }

    @Test
    void heavierLettersOfAnotherFamilyAreNotKept() throws IOException {
        anna().regular(file("vik.ttf", MadeFont.regular()));
        anna().bold(file("bold.ttf", MadeFont.bold()));
        anna().regular(file("vik2.ttf", MadeFont.regular().licensed(8)));
        assertTrue(anna().now().orElseThrow().hasBold());
        anna().regular(file("nes.ttf", MadeFont.regular().named("Nes Sans", "Regular")));
        assertFalse(anna().now().orElseThrow().hasBold());
    }

    @Test
    void theyTravelWithTheTemplates() throws IOException {
        var regular = file("vik.ttf", MadeFont.regular());
        anna().regular(regular);
        anna().bold(file("bold.ttf", MadeFont.bold()));
        var kept = templates().all();
        var file = folder.resolve("maler.json");
        assertEquals(new Result.Done<>(file), templates().write(file));
        anna().remove();
        assertEquals(new Result.Done<>(kept), templates().bringIn(file));
        var there = town.anna().store().read(SetFont::letters).orElseThrow();
        assertArrayEquals(Files.readAllBytes(regular), there.regular().content());
        assertEquals("Bold", there.bold().orElseThrow().style());
    }

    @Test
    void aTemplateFileWithABadFontOrNoneIsRefusedWhole() throws IOException {
        var file = folder.resolve("inn.json");
        Files.writeString(file, """
                {"format":"faseport-report-templates","version":1,"typeface":"own","boldFont":"AAEAAAAA"}""");
        assertEquals(List.of(flaw("$.boldFont", Message.of("font.refused.noFont", "$.boldFont")),
                flaw("$.font", Message.of("template.file.noFont"))), templates().bringIn(file).reasons());
        assertEquals(Templates.USUAL, templates().all());
    }

    private static Message flaw(String place, Message why) {
        return Message.of("model.file.flaw", "inn.json", place, why);
    }
}
