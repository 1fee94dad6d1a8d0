package no.faseport.ui.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import no.faseport.reporting.ReportOrder;
import no.faseport.reporting.Reports;
import no.faseport.ui.Background;
import no.faseport.ui.Easel;
import no.faseport.usecase.Result;
import no.faseport.words.Language;
import no.faseport.words.Words;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.parallel.ResourceLock;

/// What is told beside the choices moves nothing that can be pressed.
@ResourceLock("window")
class ChoicesFormTest {
    @RegisterExtension
    final Easel easel = new Easel();

    private static byte[] lettersOf(float points) {
        try (var document = new PDDocument(); var out = new ByteArrayOutputStream()) {
            var page = new PDPage();
            document.addPage(page);
            try (var content = new PDPageContentStream(document, page)) {
                content.beginText();
                content.setFont(new PDType1Font(Standard14Fonts.FontName.HELVETICA), points);
                content.newLineAtOffset(72, 700);
                content.showText("Netto kostnad");
                content.endText();
            }
            document.save(out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Test
    void theWarningOfSmallLettersTakesRoomThatWasThereBeforeIt() {
        var points = new ArrayList<>(List.of(9f, 5f));
        var preview = new PreviewViewModel(Background.here(),
                (order, progress, first) -> new Result.Done<>(lettersOf(points.removeFirst())));
        var below = new Label("Lagre valgene som");
        var form = new VBox(ChoicesForm.smallest(new Words(Language.BOKMAAL), preview), below);
        form.setMaxWidth(280);
        easel.act(() -> easel.put(form));
        var places = new ArrayList<Double>();
        var told = new ArrayList<String>();
        for (int i = 0; i < 2; i++) {
            easel.act(() -> {
                preview.show(order());
                preview.want(List.of(0), 0.5);
                form.applyCss();
                form.layout();
                places.add(below.getLayoutY());
            });
            told.add(easel.find(Label.class, "#report-smallest").getText());
        }
        assertEquals("Minste skrift: 9,0 punkt", told.getFirst());
        assertTrue(told.getLast().startsWith("Minste skrift er 5,0 punkt."), told.getLast());
        assertEquals(places.getFirst(), places.getLast());
        var line = easel.find(Label.class, "#report-smallest");
        assertTrue(line.getHeight() > 1.5 * line.getFont().getSize() * 1.2, "the warning takes more than one line");
    }

    private static ReportOrder order() {
        return ReportOrder.usual(Reports.called("decisions").orElseThrow(), 2026, Language.BOKMAAL);
    }
}
