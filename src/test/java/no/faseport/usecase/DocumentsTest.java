package no.faseport.usecase;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import javax.imageio.ImageIO;
import no.faseport.gate.Gate;
import no.faseport.project.Project;
import no.faseport.project.Tolerance;
import no.faseport.project.ToleranceKind;
import no.faseport.report.PdfRules;
import no.faseport.report.word.WordText;
import no.faseport.usecase.WriteGateDocument.Kind;
import no.faseport.words.Language;
import no.faseport.words.Message;
import no.faseport.words.Words;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The documents of the example's projects by their text; the files are left in target/documents to be looked at.
class DocumentsTest {
    private static final Clock JUNE = Clock.fixed(Instant.parse("2026-06-05T07:30:00Z"), ZoneId.of("Europe/Oslo"));
    private static final Path KEPT = Path.of("target", "documents");

    @TempDir
    Path folder;
    private Workplace fjordvik;

    @BeforeEach
    void aMunicipalityOfProjects() throws IOException {
        Files.createDirectories(KEPT);
        fjordvik = new Example(JUNE).in(folder, "anna");
    }

    @AfterEach
    void goHome() {
        fjordvik.close();
    }

    private Project project(String number) {
        return new ReadPortfolio(fjordvik).projectNumbered(number).orElseThrow();
    }

    private Gate gate(String number, String code) {
        return new ReadPortfolio(fjordvik).gates(project(number)).stream()
                .filter(gate -> gate.template().code().equals(code)).findFirst().orElseThrow();
    }

    /// What stands in the golden file; where the text is another, it is left beside the document.
    private static void assertGolden(String name, Path file) throws IOException {
        var text = WordText.of(file);
        Files.writeString(KEPT.resolve(name + ".txt"), text);
        try (var golden = DocumentsTest.class.getResourceAsStream("/no/faseport/report/" + name + ".txt")) {
            assertEquals(new String(Objects.requireNonNull(golden).readAllBytes(), StandardCharsets.UTF_8), text);
        }
    }

    @Test
    void aNoteBeforeAGateStandsUnderTheHeadingsOfAPoliticalCase() throws IOException {
        var file = KEPT.resolve("note.docx");
        assertEquals(new Result.Done<>(file),
                new WriteGateDocument(fjordvik).write(gate("6101", "BP3").id(), Kind.NOTE, file));
        assertGolden("note", file);
    }

    @Test
    void aProtocolAfterAGateShowsWhatItRestedOn() throws IOException {
        var file = KEPT.resolve("protocol.docx");
        new WriteGateDocument(fjordvik).write(gate("6101", "BP2").id(), Kind.PROTOCOL, file);
        assertGolden("protocol", file);
    }

    @Test
    void theSameDocumentsAreWrittenForTheArchive() throws IOException {
        var file = KEPT.resolve("protocol.pdf");
        assertEquals(new Result.Done<>(file),
                new WriteGateDocument(fjordvik).write(gate("6101", "BP2").id(), Kind.PROTOCOL, file));
        assertEquals(List.of(), PdfRules.broken(Files.readAllBytes(file)));
        assertEquals(List.of(Message.of("report.refused.ending", "protocol.txt")), new WriteGateDocument(fjordvik)
                .write(gate("6101", "BP2").id(), Kind.PROTOCOL, KEPT.resolve("protocol.txt")).reasons());
    }

    @Test
    void anExceptionReportAsksTheOwner() throws IOException {
        var file = KEPT.resolve("exception.docx");
        var project = project("6102").id();
        new EditRoom(fjordvik).set(project,
                Tolerance.none(ToleranceKind.COST).upTo(Optional.of(BigDecimal.valueOf(5))));
        var quality = Tolerance.none(ToleranceKind.QUALITY).worded("Ingen feil i lønnskjøringen");
        new EditRoom(fjordvik).set(project, quality.breached("Prøvelønn feilet to måneder på rad"));
        new WriteExceptionReport(fjordvik.speaking(new Words(Language.NYNORSK))).write(project, file);
        assertGolden("exception", file);
    }

    @Test
    void theMunicipalitysLogoStandsOnItsDocumentsUntilItIsTakenAway() throws IOException {
        var logo = folder.resolve("logo.png");
        ImageIO.write(new BufferedImage(60, 30, BufferedImage.TYPE_INT_RGB), "png", logo.toFile());
        var use = new SetLogo(fjordvik);
        var notes = folder.resolve("notes.txt");
        Files.writeString(notes, "Ikke et bilde");
        assertEquals(List.of(Message.of("logo.refused.noPicture", notes.toString(), 2)),
                use.from(notes).reasons());
        assertEquals(List.of(Message.of("logo.refused.noPicture", bomb(logo).toString(), 2)),
                use.from(bomb(logo)).reasons());
        assertEquals(0, logos());
        use.from(logo);
        assertEquals(1, logos());
        use.remove();
        assertEquals(0, logos());
    }

    /// A small file that says it is a picture of 100 MP.
    private Path bomb(Path picture) throws IOException {
        var content = ByteBuffer.wrap(Files.readAllBytes(picture));
        content.putInt(16, 10_000).putInt(20, 10_000);
        return Files.write(folder.resolve("bomb.png"), content.array());
    }

    private int logos() throws IOException {
        var file = folder.resolve("logo.docx");
        new WriteGateDocument(fjordvik).write(gate("6101", "BP3").id(), Kind.NOTE, file);
        try (var document = new XWPFDocument(Files.newInputStream(file))) {
            return document.getHeaderList().getFirst().getAllPictures().size();
        }
    }

    @Test
    void aGateThatIsNotDecidedHasNoProtocolAndAMissingFolderIsNoPlace() throws IOException {
        var gate = gate("6101", "BP3").id();
        var write = new WriteGateDocument(fjordvik);
        var file = folder.resolve("p.docx");
        assertEquals(List.of(Message.of("report.refused.undecided")),
                write.write(gate, Kind.PROTOCOL, file).reasons());
        assertFalse(Files.exists(file));
        var nowhere = folder.resolve("nowhere");
        assertEquals(List.of(Message.of("workbook.noFolder", nowhere.toString())),
                write.write(gate, Kind.NOTE, nowhere.resolve("n.docx")).reasons());
    }

    @Test
    void theKindFollowsTheGate() {
        var read = new ReadPortfolio(fjordvik);
        assertEquals(List.of(Kind.PROTOCOL, Kind.NOTE), List.of(
                Kind.of(read.gate(gate("6101", "BP2").id()).orElseThrow()),
                Kind.of(read.gate(gate("6101", "BP3").id()).orElseThrow())));
    }
}
