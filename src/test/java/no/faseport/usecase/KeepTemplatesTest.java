package no.faseport.usecase;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.zip.CRC32;
import javax.imageio.ImageIO;
import no.faseport.document.Dress;
import no.faseport.document.Dress.Typeface;
import no.faseport.gate.Flaw;
import no.faseport.portfolio.Progress;
import no.faseport.portfolio.view.Onlooker;
import no.faseport.report.word.WordText;
import no.faseport.reporting.ReportOrder;
import no.faseport.reporting.ReportTemplate;
import no.faseport.reporting.ReportTouch;
import no.faseport.reporting.Reports;
import no.faseport.reporting.Templates;
import no.faseport.words.Language;
import no.faseport.words.Message;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A municipality gives its reports its own touch, and another municipality can have it.
class KeepTemplatesTest {
    private static final String REPORT = "decisions";
    private static final Templates GREEN = new Templates(
            new ReportTemplate(new Dress(0x1a5c38, Typeface.SERIF, false), List.of(), "Til rådet.\n\nTil orientering.",
                    "Hilsen IKT"),
            Map.of(REPORT, new ReportTouch(Optional.empty(), List.of(), Optional.empty(),
                    Optional.of("Vedtakene er gyldige."))));

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

    private KeepTemplates anna() {
        return new KeepTemplates(town.anna());
    }

    @Test
    void whatIsKeptIsReadAndUndone() {
        assertEquals(Templates.USUAL, anna().all());
        assertEquals(new Result.Done<>(GREEN), anna().save(Templates.USUAL, GREEN));
        assertEquals(GREEN, anna().all());
        var blue = GREEN.sharing(GREEN.common().in(Dress.USUAL));
        assertEquals(new Result.Done<>(blue), anna().save(GREEN, blue));
        new UndoChange(town.anna()).undo();
        assertEquals(GREEN, anna().all());
        new UndoChange(town.anna()).undo();
        assertEquals(Templates.USUAL, anna().all());
    }

    @Test
    void whoSawSomethingElseIsRefused() {
        anna().save(Templates.USUAL, GREEN);
        assertEquals(List.of(Message.of("refused.changedSince")),
                new KeepTemplates(town.bjarne()).save(Templates.USUAL, Templates.USUAL).reasons());
    }

    @Test
    void aReportsOwnWordsStandInsteadOfTheSharedOnes() {
        assertEquals(new ReportTemplate(GREEN.common().dress(), List.of(), GREEN.common().before(),
                "Vedtakene er gyldige."), GREEN.of(REPORT));
        assertEquals(GREEN.common(), GREEN.of("costs"));
    }

    @Test
    void aColourTooLightForPaperIsRefused() {
        var yellow = new Templates(ReportTemplate.USUAL.in(new Dress(0xffd500, Typeface.SANS, false)), Map.of());
        assertEquals(List.of(Message.of("template.flaw.contrast", "#ffd500", new BigDecimal("1.42"))),
                anna().save(Templates.USUAL, yellow).reasons());
        assertEquals(Templates.USUAL, anna().all());
    }

    @Test
    void theWordsStandBeforeAndAfterEveryReport() throws IOException {
        anna().save(Templates.USUAL, GREEN);
        var file = folder.resolve("decisions.docx");
        var order = ReportOrder.usual(Reports.called(REPORT).orElseThrow(), 2026, Language.BOKMAAL);
        assertEquals(new Result.Done<>(file),
                new WriteReport(town.anna(), new Onlooker("anna", Set.of())).write(order, file, Progress.UNWATCHED));
        var text = WordText.of(file);
        assertTrue(text.contains("[Normal] Til rådet.\n[Normal] Til orientering.\n"), text);
        assertTrue(text.contains("[Normal] Vedtakene er gyldige.\n[Footer]"), text);
    }

    @Test
    void templatesGoToAnotherPortfolioAsAFile() throws IOException {
        anna().save(Templates.USUAL, GREEN);
        var file = folder.resolve("maler.json");
        assertEquals(new Result.Done<>(file), anna().write(file));
        assertEquals("""
                {
                  "format" : "faseport-report-templates",
                  "version" : 1,
                  "accent" : "#1a5c38",
                  "typeface" : "serif",
                  "before" : "Til rådet.\\n\\nTil orientering.",
                  "after" : "Hilsen IKT",
                  "reports" : {
                    "decisions" : {
                      "sections" : [ ],
                      "after" : "Vedtakene er gyldige."
                    }
                  }
                }""", Files.readString(file));
        anna().save(GREEN, Templates.USUAL);
        assertEquals(new Result.Done<>(GREEN), anna().bringIn(file));
        assertEquals(GREEN, anna().all());
    }

    @Test
    void aFileWithFaultsIsRefusedWholeAndSaysWhere() throws IOException {
        var flaws = List.of(flaw("$.accent", "template.file.noColour", "\"blue\""),
                flaw("$.typeface", "template.file.noTypeface", "7"), flaw("$.before", "model.file.notText", "[]"),
                flaw("$.reports.decisions", "model.file.unknownField", "logo"),
                flaw("$.reports.decisions.sections", "model.file.notList", "\"x\""));
        assertEquals(flaws, broughtIn("""
                {"format":"faseport-report-templates","version":1,"accent":"blue","typeface":7,"before":[],
                "reports":{"decisions":{"logo":"","sections":"x"}}}"""));
        assertEquals(List.of(flaw("$.reports.decisions.sections[0]", "template.flaw.section", REPORT, "ukjent"),
                flaw("$.reports.nothing", "report.refused.unknown", "nothing")), broughtIn("""
                        {"format":"faseport-report-templates","version":1,
                        "reports":{"decisions":{"sections":["ukjent"]},"nothing":{"before":"x"}}}"""));
        assertEquals(List.of(flaw("$.format", "template.file.otherFormat", "faseport-report-templates")),
                broughtIn("{\"format\":\"faseport-model\"}"));
        assertEquals(List.of(flaw("$", "model.file.tooDeep", 16)), broughtIn("[".repeat(40)));
        assertEquals(List.of(flaw("$", "template.file.tooBig", 18 * 1024)),
                broughtIn(" ".repeat(18 * 1024 * 1024 + 1)));
        assertEquals(Templates.USUAL, anna().all());
    }

    @Test
    void oneReportGoesWithoutTheSharedWordsAndWearsItsOwnColours() {
        var purple = new Dress(0x5a2d82, Typeface.SANS, false);
        var own = new ReportTouch(Optional.of(purple), List.of(), Optional.of(" "), Optional.empty());
        assertEquals(new ReportTemplate(purple, List.of(), "", "Hilsen IKT"), GREEN.with("costs", own).of("costs"));
    }

    @Test
    void whatOneReportHasOfItsOwnIsKeptAndTravels() throws IOException {
        var own = new ReportTouch(Optional.of(new Dress(0x5a2d82, Typeface.SANS, false)), List.of("register"),
                Optional.of(""), Optional.empty());
        var wanted = GREEN.with(REPORT, own);
        assertEquals(new Result.Done<>(wanted), anna().save(Templates.USUAL, wanted));
        assertEquals(wanted, anna().all());
        var file = folder.resolve("maler.json");
        anna().write(file);
        anna().save(wanted, Templates.USUAL);
        assertEquals(new Result.Done<>(wanted), anna().bringIn(file));
        assertEquals(wanted, anna().all());
    }

    @Test
    void theLogoTravelsWithTheTemplates() throws IOException {
        var picture = picture(40, 20);
        new SetLogo(town.anna()).from(Files.write(folder.resolve("logo.png"), picture));
        var file = folder.resolve("maler.json");
        anna().write(file);
        new SetLogo(town.anna()).remove();
        assertEquals(new Result.Done<>(Templates.USUAL), anna().bringIn(file));
        assertArrayEquals(picture, town.anna().store().read(SetLogo::logo).orElseThrow().content());
        new UndoChange(town.anna()).undo();
        assertFalse(new SetLogo(town.anna()).isSet());
    }

    @Test
    void aLogoThatIsNoneOrHugeIsRefusedWithAllOfItsFile() throws IOException {
        assertEquals(List.of(flaw("$.logo", "template.file.noBase64", "logo")), broughtIn(logo("not base64!")));
        assertEquals(List.of(flaw("$.logo", "model.file.notText", "7")), broughtIn("""
                {"format":"faseport-report-templates","version":1,"logo":7}"""));
        var none = List.of(flaw("$.logo", "template.file.noLogo", 2));
        var text = "<svg onload='x'/>".getBytes(StandardCharsets.UTF_8);
        assertEquals(none, broughtIn(logo(Base64.getEncoder().encodeToString(text))));
        assertEquals(none, broughtIn(logo(Base64.getEncoder().encodeToString(new byte[2_000_001]))));
        assertEquals(none, broughtIn(logo(Base64.getEncoder().encodeToString(hundredMegapixels()))));
        assertFalse(new SetLogo(town.anna()).isSet());
    }

    private static String logo(String text) {
        return "{\"format\":\"faseport-report-templates\",\"version\":1,\"logo\":\"" + text + "\"}";
    }

    private static byte[] picture(int width, int height) throws IOException {
        var out = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(width, height, BufferedImage.TYPE_BYTE_BINARY), "png", out);
        return out.toByteArray();
    }

    /// A small file whose head says that the picture is 10 000 by 10 000.
    private static byte[] hundredMegapixels() throws IOException {
        var file = ByteBuffer.wrap(picture(1, 1));
        file.putInt(16, 10_000).putInt(20, 10_000);
        var crc = new CRC32();
        crc.update(file.array(), 12, 17);
        file.putInt(29, (int) crc.getValue());
        return file.array();
    }

    private List<Message> broughtIn(String content) throws IOException {
        var file = folder.resolve("inn.json");
        Files.writeString(file, content);
        return anna().bringIn(file).reasons();
    }

    private static Message flaw(String place, String key, Object... arguments) {
        return new Flaw(place, Message.of(key, arguments)).in("inn.json");
    }
}
