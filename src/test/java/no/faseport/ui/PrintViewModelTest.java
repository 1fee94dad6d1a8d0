package no.faseport.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import no.faseport.document.sheet.PrintWish.Sides;
import no.faseport.document.sheet.Turn;
import no.faseport.gantt.paper.PaperSize;
import no.faseport.ui.PrintChoices.Spread;
import no.faseport.ui.PrintViewModel.Outcome;
import no.faseport.ui.PrintViewModel.Sheets;
import no.faseport.usecase.PrintPages;
import no.faseport.usecase.Result;
import no.faseport.usecase.Town;
import no.faseport.usecase.Workplace;
import no.faseport.words.Message;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A document is printed as people choose, and they know beforehand how many sheets and how small a text that is.
class PrintViewModelTest {
    @TempDir
    Path folder;
    private Town town;
    private Workplace fjordvik;
    private final Printshop printshop = new Printshop(Printshop.copier(), Printshop.desk());

    @BeforeEach
    void aMunicipality() {
        town = new Town(folder);
        fjordvik = town.anna();
    }

    @AfterEach
    void goHome() {
        town.close();
    }

    /// Two A3 sheets, lying, with text of 8 points.
    private static Result<byte[]> plan() {
        try (var document = new PDDocument()) {
            for (int i = 0; i < 2; i++) {
                var page = new PDPage(new PDRectangle(PDRectangle.A3.getHeight(), PDRectangle.A3.getWidth()));
                document.addPage(page);
                try (var content = new PDPageContentStream(document, page)) {
                    content.beginText();
                    content.setFont(new PDType1Font(FontName.HELVETICA), 8);
                    content.showText("Plan");
                    content.endText();
                }
            }
            var out = new ByteArrayOutputStream();
            document.save(out);
            return new Result.Done<>(out.toByteArray());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private PrintViewModel model(Printshop queue) {
        return new PrintViewModel(new FixedDesk().at(fjordvik, 2026), "Plan", false, (_, _) -> plan(),
                new PrintPages(fjordvik.words(), queue));
    }

    @Test
    void thePaperIsThatOfThePagesWhereThePrinterHasIt() {
        var model = model(printshop);
        assertEquals(PaperSize.A3, model.choices().size().get());
        assertEquals(new Sheets(2, Optional.empty()), model.sheets().get());
        model.choices().sides().set(Sides.BOOK);
        model.choices().tray().set("Tray2");
        model.printer().set(Optional.of(Printshop.desk()));
        assertEquals(List.of(PaperSize.A4, Sides.ONE, ""),
                List.of(model.choices().size().get(), model.choices().sides().get(), model.choices().tray().get()));
        assertEquals(new Sheets(2, Optional.of(Message.of("print.small.wide", new BigDecimal("5.7"),
                new BigDecimal("6.0"), 2))), model.sheets().get(), "the text becomes small, and what helps is told");
    }

    @Test
    void sheetsAreCountedAsTheUserChooses() {
        var model = model(printshop);
        model.choices().size().set(PaperSize.A4);
        model.choices().spread().set(Spread.WIDE);
        assertEquals(new Sheets(4, Optional.empty()), model.sheets().get());
        model.choices().range().set("2");
        assertEquals(2, model.sheets().get().count());
        model.choices().turn().set(Turn.LYING);
        assertEquals(6, model.sheets().get().count());
        model.choices().range().set("to");
        assertEquals(new Sheets(0, Optional.of(Message.of("print.wrong.range"))), model.sheets().get());
    }

    /// Which sheet is in sight, of how many, and how large its picture is.
    private static String inSight(PrintViewModel model) {
        return model.inSight().seen().get()
                .map(seen -> seen.sheet().number() + " of " + seen.count() + ", " + seen.shared().size() + " shared, "
                        + seen.picture().map(picture -> picture.width() + "x" + picture.height()).orElse("unpainted"))
                .orElse("nothing");
    }

    @Test
    void theSheetInSightFollowsEveryChoice() {
        var model = model(printshop);
        assertEquals("1 of 2, 0 shared, unpainted", inSight(model), "nobody has room for it yet");
        model.inSight().room(600, 300);
        assertEquals("1 of 2, 0 shared, 424x300", inSight(model));
        model.choices().size().set(PaperSize.A4);
        model.choices().spread().set(Spread.WIDE);
        assertEquals("1 of 4, 1 shared, 212x300", inSight(model));
        model.inSight().turn(9);
        assertEquals("4 of 4, 1 shared, 212x300", inSight(model));
        model.choices().range().set("1");
        assertEquals("2 of 2, 1 shared, 212x300", inSight(model), "the nearest there is");
        model.choices().range().set("to");
        assertEquals("nothing", inSight(model));
    }

    @Test
    void blackAndWhiteMakesThePagesAnewWithPatternsAndLeavesTheOtherChoices() {
        var made = new ArrayList<Boolean>();
        var model = new PrintViewModel(new FixedDesk().at(fjordvik, 2026), "Plan", true, (mono, _) -> {
            made.add(mono);
            return plan();
        }, new PrintPages(fjordvik.words(), printshop));
        model.choices().size().set(PaperSize.A4);
        model.choices().mono().set(false);
        model.choices().mono().set(true);
        assertEquals(List.of(List.of(true, false, true), PaperSize.A4, 2),
                List.of(made, model.choices().size().get(), model.sheets().get().count()));
    }

    @Test
    void thePrinterIsToldWhatWasChosen() {
        var model = model(printshop);
        model.choices().copies().set(3);
        model.choices().sides().set(Sides.PAD);
        model.choices().tray().set("Tray1");
        model.choices().mono().set(true);
        model.print();
        assertEquals(
                List.of("Plan: A3 PrintWish[printer=Kopirom 2. etasje, tray=Tray1, copies=3, sides=PAD, mono=true]"),
                printshop.jobs());
        assertEquals(
                new Outcome(Optional.of(Message.of("print.sent.both", 2L, "Kopirom 2. etasje", 1L)), Optional.empty(),
                        List.of()),
                model.outcome().get());
    }

    @Test
    void aPrinterThatSaysNoIsToldOfAndNothingIsLost() {
        var model = model(printshop);
        var why = Message.of("print.refused.queue", "Kopirom 2. etasje", "tomt for toner");
        printshop.refuse(why);
        model.print();
        assertEquals(List.of(why), model.outcome().get().reasons());
        assertEquals(2, model.sheets().get().count());
    }

    @Test
    void withoutAPrinterTheSheetsCanBeSaved() throws IOException {
        var model = model(new Printshop());
        assertEquals(Optional.empty(), model.printer().get());
        assertTrue(model.asked().get() && model.printers().isEmpty(), "the user is told that there is none");
        var file = folder.resolve("plan.pdf");
        model.save(file);
        assertEquals(Optional.of(file), model.outcome().get().file());
        assertTrue(Files.size(file) > 500, "it is there");
        model.save(folder.resolve("borte").resolve("plan.pdf"));
        assertEquals(List.of(Message.of("workbook.noFolder", folder.resolve("borte").toString())),
                model.outcome().get().reasons());
    }

    @Test
    void pagesThatCannotBeReadAreToldOf() {
        var model = new PrintViewModel(new FixedDesk().at(fjordvik, 2026), "Plan", false,
                (_, _) -> new Result.Done<>("ikke PDF".getBytes(StandardCharsets.UTF_8)),
                new PrintPages(fjordvik.words(), printshop));
        assertEquals(List.of("print.refused.unmade"),
                model.outcome().get().reasons().stream().map(Message::key).toList());
        assertEquals("nothing", inSight(model));
    }

    @Test
    void aDocumentThatCannotBeMadeIsNotPrinted() {
        var model = new PrintViewModel(new FixedDesk().at(fjordvik, 2026), "Plan", false,
                (_, _) -> Result.refused("paper.refused.gone"), new PrintPages(fjordvik.words(), printshop));
        model.print();
        assertEquals(List.of(Message.of("paper.refused.gone")), model.outcome().get().reasons());
        assertEquals(List.of(), printshop.jobs());
    }
}
