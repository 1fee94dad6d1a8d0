package no.faseport.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.TimeoutException;
import java.util.function.Consumer;
import javafx.embed.swing.SwingFXUtils;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.ComboBoxBase;
import javafx.scene.control.Label;
import javafx.scene.control.Spinner;
import javafx.scene.control.TextField;
import javafx.scene.image.WritableImage;
import javafx.scene.layout.BorderPane;
import javax.imageio.ImageIO;
import no.faseport.document.sheet.PrintWish.Sides;
import no.faseport.document.sheet.Printer;
import no.faseport.gantt.paper.PaperSize;
import no.faseport.ui.PrintChoices.Spread;
import no.faseport.usecase.PrintPages;
import no.faseport.usecase.Result;
import no.faseport.usecase.Town;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.ResourceLock;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;

/// Pictures of the printing form, to look at in target/screens; and every field has a name for those who do not see it.
@ResourceLock("window")
class PrintFormTest {
    private static final long PATIENCE = 30_000;

    @TempDir
    Path folder;
    private Town town;

    @BeforeEach
    void aMunicipality() throws TimeoutException {
        FxToolkit.registerPrimaryStage();
        town = new Town(folder);
    }

    @AfterEach
    void goHome() {
        town.close();
    }

    @ParameterizedTest
    @EnumSource
    void theFormSaysWhatIsChosenAndWhatThatComesTo(Theme theme) throws IOException {
        picture("printing", theme, model -> {
            model.choices().size().set(PaperSize.A4);
            model.choices().spread().set(Spread.WIDE);
            model.choices().wide().set(3);
            model.inSight().turn(1);
        }, Printshop.copier());
        picture("printing-small", theme, PrintViewModel::print, Printshop.desk());
        picture("printing-none", theme, model -> model.save(folder.resolve("borte/plan.pdf")));
    }

    @Test
    void aWarningThatComesLeavesTheButtonsWhereTheyAre() {
        var tops = WaitForAsyncUtils.waitForAsyncFx(PATIENCE, () -> {
            var model = model(Printshop.copier());
            model.choices().least().set(3);
            var root = shown(Theme.LIGHT, model);
            var before = top(root);
            assertFalse(root.lookup("#print-warning").isVisible());
            model.choices().least().set(20);
            root.layout();
            assertTrue(root.lookup("#print-warning").isVisible());
            return List.of(before, top(root));
        });
        assertEquals(tops.getFirst(), tops.getLast());
    }

    @Test
    void paperIsCountedWherePagesShareIt() {
        var counted = WaitForAsyncUtils.waitForAsyncFx(PATIENCE, () -> {
            var model = model(Printshop.copier());
            model.choices().size().set(PaperSize.A4);
            model.choices().spread().set(Spread.WIDE);
            model.choices().wide().set(3);
            var count = (Label) shown(Theme.LIGHT, model).lookup("#print-count");
            var before = count.getText();
            model.choices().sides().set(Sides.BOOK);
            return List.of(before, count.getText());
        });
        assertEquals(List.of("6 ark", "6 sider på 3 ark"), counted);
    }

    private static double top(Node root) {
        var print = root.lookup("#print-print");
        return print.localToScene(print.getBoundsInLocal()).getMinY();
    }

    private void picture(String name, Theme theme, Consumer<PrintViewModel> before, Printer... printers)
            throws IOException {
        var painted = WaitForAsyncUtils.waitForAsyncFx(PATIENCE, () -> painted(theme, before, printers));
        var file = Files.createDirectories(Path.of("target/screens"))
                .resolve(name + "-" + theme.name().toLowerCase(Locale.ROOT) + ".png");
        ImageIO.write(SwingFXUtils.fromFXImage(painted, null), "png", file.toFile());
        assertTrue(Files.size(file) > 10_000, () -> file + " shows next to nothing");
    }

    private WritableImage painted(Theme theme, Consumer<PrintViewModel> before, Printer... printers) {
        var model = model(printers);
        before.accept(model);
        var root = shown(theme, model);
        var picture = root.getScene().snapshot(null);
        assertEquals(List.of(), unnamed(root), "every field is named");
        return picture;
    }

    private PrintViewModel model(Printer... printers) {
        var place = town.anna();
        return new PrintViewModel(new FixedDesk().at(place, 2026), "Plan 6102 Nytt økonomisystem", false,
                (_, _) -> a3(), new PrintPages(place.words(), new Printshop(printers)));
    }

    private BorderPane shown(Theme theme, PrintViewModel model) {
        var form = new PrintForm(town.anna().words(), model, "Plan 6102 Nytt økonomisystem", () -> {
        });
        var root = new BorderPane(form.sheets(), null, null, null, form.node());
        root.getStyleClass().add("fp-project");
        theme.dress(new Scene(root, 1040, 720));
        root.applyCss();
        root.layout();
        return root;
    }

    private static List<Node> unnamed(BorderPane root) {
        var unnamed = new ArrayList<Node>();
        root.lookupAll("*").stream().filter(node -> node instanceof ComboBoxBase<?> || node instanceof Spinner<?>
                || (node instanceof TextField && !(node.getParent() instanceof Spinner<?>)))
                .filter(node -> node.getAccessibleText() == null || node.getAccessibleText().isBlank())
                .forEach(unnamed::add);
        return unnamed;
    }

    private static Result<byte[]> a3() {
        try (var document = new PDDocument()) {
            var page = new PDPage(new PDRectangle(PDRectangle.A3.getHeight(), PDRectangle.A3.getWidth()));
            document.addPage(page);
            try (var content = new PDPageContentStream(document, page)) {
                content.beginText();
                content.setFont(new PDType1Font(Standard14Fonts.FontName.HELVETICA), 8);
                content.newLineAtOffset(60, 800);
                content.showText("Plan 6102");
                content.endText();
                content.setStrokingColor(0.2f, 0.5f, 0.5f);
                for (int i = 0; i < 25; i++) {
                    content.addRect(60 + 20 * i, 760 - 28 * i, 560, 20);
                    content.stroke();
                }
            }
            var out = new ByteArrayOutputStream();
            document.save(out);
            return new Result.Done<>(out.toByteArray());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
