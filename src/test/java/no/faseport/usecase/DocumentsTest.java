package no.faseport.usecase;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javax.imageio.ImageIO;
import no.faseport.economy.AmountScale;
import no.faseport.gate.Gate;
import no.faseport.project.Project;
import no.faseport.project.Tolerance;
import no.faseport.project.ToleranceKind;
import no.faseport.report.word.WordText;
import no.faseport.usecase.WriteGateDocument.Kind;
import no.faseport.words.Language;
import no.faseport.words.Message;
import no.faseport.words.Words;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

/// The documents of the example's projects by their text; the files are left in target/documents to be looked at.
class DocumentsTest {
    @RegisterExtension
    final Shelf shelf = new Shelf();
    @TempDir
    Path folder;

    private Project project(String number) {
        return new ReadPortfolio(shelf.place()).projectNumbered(number).orElseThrow();
    }

    private Gate gate(String number, String code) {
        return new ReadPortfolio(shelf.place()).gates(project(number)).stream()
                .filter(gate -> gate.template().code().equals(code)).findFirst().orElseThrow();
    }

    @Test
    void aNoteBeforeAGateStandsUnderTheHeadingsOfAPoliticalCase() throws IOException {
        var file = Shelf.file("note.docx");
        assertEquals(new Result.Done<>(file),
                new WriteGateDocument(shelf.place()).write(gate("6101", "BP3").id(), Kind.NOTE, AmountScale.KRONER,
                        file));
        Shelf.assertGolden("note", WordText.of(file));
    }

    @Test
    void aNoteForAnIdeaComparesWithNothingAndSaysThatNoBenefitsArePlanned() throws IOException {
        var file = Shelf.file("idea.docx");
        new WriteGateDocument(shelf.place()).write(gate("6119", "BP1").id(), Kind.NOTE, AmountScale.KRONER, file);
        var text = WordText.of(file);
        assertTrue(text.contains("# Hva | Nå\n| Budsjett | 1 240 000\n"), text);
        assertTrue(text.contains("Prosjektet har ingen gevinster i gevinstplanen.\n"), text);
        assertFalse(text.contains("Forrige vedtak"), text);
    }

    @Test
    void aProtocolAfterAGateShowsWhatItRestedOn() throws IOException {
        var file = Shelf.file("protocol.docx");
        new WriteGateDocument(shelf.place()).write(gate("6101", "BP2").id(), Kind.PROTOCOL, AmountScale.KRONER, file);
        Shelf.assertGolden("protocol", WordText.of(file));
    }

    @Test
    void theDocumentsTellTheirAmountsInThousandsWhereThatIsAskedFor() throws IOException {
        var file = Shelf.file("thousands.docx");
        new WriteGateDocument(shelf.place()).write(gate("6101", "BP3").id(), Kind.NOTE, AmountScale.THOUSANDS, file);
        var text = WordText.of(file);
        assertTrue(text.contains("Tabell 2: Tallene saken bygger på, i tusen kroner\n"), text);
        assertTrue(text.contains("| Prognose | 12 440 | 12 811 | +371 (+3,0 %)\n"), text);
    }

    @Test
    void theSameDocumentsAreWrittenForTheArchive() throws IOException {
        var file = Shelf.file("protocol.pdf");
        assertEquals(new Result.Done<>(file),
                new WriteGateDocument(shelf.place()).write(gate("6101", "BP2").id(), Kind.PROTOCOL, AmountScale.KRONER,
                        file));
        Shelf.assertKeepsTheRules(file);
        assertEquals(List.of(Message.of("report.refused.ending", "protocol.txt")), new WriteGateDocument(shelf.place())
                .write(gate("6101", "BP2").id(), Kind.PROTOCOL, AmountScale.KRONER, Shelf.file("protocol.txt"))
                .reasons());
    }

    @Test
    void anExceptionReportAsksTheOwner() throws IOException {
        var file = Shelf.file("exception.docx");
        var project = project("6102").id();
        new EditRoom(shelf.place()).set(project,
                Tolerance.none(ToleranceKind.COST).upTo(Optional.of(BigDecimal.valueOf(5))));
        var quality = Tolerance.none(ToleranceKind.QUALITY).worded("Ingen feil i lønnskjøringen");
        new EditRoom(shelf.place()).set(project, quality.breached("Prøvelønn feilet to måneder på rad"));
        new WriteExceptionReport(shelf.place().speaking(new Words(Language.NYNORSK))).write(project, AmountScale.KRONER,
                file);
        Shelf.assertGolden("exception", WordText.of(file));
    }

    @Test
    void theMunicipalitysLogoStandsOnItsDocumentsUntilItIsTakenAway() throws IOException {
        var logo = folder.resolve("logo.png");
        ImageIO.write(new BufferedImage(60, 30, BufferedImage.TYPE_INT_RGB), "png", logo.toFile());
        var use = new SetLogo(shelf.place());
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
        new WriteGateDocument(shelf.place()).write(gate("6101", "BP3").id(), Kind.NOTE, AmountScale.KRONER, file);
        try (var document = new XWPFDocument(Files.newInputStream(file))) {
            return document.getHeaderList().getFirst().getAllPictures().size();
        }
    }

    @Test
    void aGateThatIsNotDecidedHasNoProtocolAndAMissingFolderIsNoPlace() throws IOException {
        var gate = gate("6101", "BP3").id();
        var write = new WriteGateDocument(shelf.place());
        var file = folder.resolve("p.docx");
        assertEquals(List.of(Message.of("report.refused.undecided")),
                write.write(gate, Kind.PROTOCOL, AmountScale.KRONER, file).reasons());
        assertFalse(Files.exists(file));
        var nowhere = folder.resolve("nowhere");
        assertEquals(List.of(Message.of("workbook.noFolder", nowhere.toString())),
                write.write(gate, Kind.NOTE, AmountScale.KRONER, nowhere.resolve("n.docx")).reasons());
    }

    @Test
    void theKindFollowsTheGate() {
        var read = new ReadPortfolio(shelf.place());
        assertEquals(List.of(Kind.PROTOCOL, Kind.NOTE), List.of(
                Kind.of(read.gate(gate("6101", "BP2").id()).orElseThrow()),
                Kind.of(read.gate(gate("6101", "BP3").id()).orElseThrow())));
    }
}
