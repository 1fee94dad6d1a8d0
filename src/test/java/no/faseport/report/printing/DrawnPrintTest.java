package no.faseport.report.printing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.lang.reflect.Proxy;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.print.DocFlavor;
import javax.print.DocPrintJob;
import javax.print.PrintException;
import javax.print.PrintService;
import javax.print.StreamPrintServiceFactory;
import javax.print.attribute.standard.Media;
import no.faseport.document.sheet.PrintWish;
import no.faseport.document.sheet.PrintWish.Sides;
import no.faseport.gantt.paper.PaperSize;
import no.faseport.portfolio.Progress;
import no.faseport.report.pen.PaperFont;
import no.faseport.words.Message;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.junit.jupiter.api.Test;

/// A printer that takes no PDF gets lines and filled letters, never pixels.
class DrawnPrintTest {
    private static final PrintWish WISH = new PrintWish("PostScript", "", 1, Sides.ONE, true);

    private final ByteArrayOutputStream postscript = new ByteArrayOutputStream();

    /// Two sheets with a word on each.
    private static byte[] pdf() throws IOException {
        try (var document = new PDDocument(); var font = PaperFont.parsed()) {
            var letters = PDType0Font.load(document, font, true);
            for (int i = 0; i < 2; i++) {
                var page = new PDPage(PDRectangle.A4);
                document.addPage(page);
                try (var content = new PDPageContentStream(document, page)) {
                    content.beginText();
                    content.setFont(letters, 12);
                    content.newLineAtOffset(100, 700);
                    content.showText("Økonomisystem");
                    content.endText();
                }
            }
            var out = new ByteArrayOutputStream();
            document.save(out);
            return out.toByteArray();
        }
    }

    private Optional<Message> print(Progress progress) throws IOException {
        var printer = StreamPrintServiceFactory.lookupStreamPrintServiceFactories(
                DocFlavor.SERVICE_FORMATTED.PAGEABLE, "application/postscript")[0].getPrintService(postscript);
        return new DrawnPrint(printer).print(pdf(), "Plan", PaperSize.A4, WISH, progress);
    }

    @Test
    void sheetsAreDrawnWithoutAnyPicture() throws IOException {
        var far = new ArrayList<Double>();
        assertEquals(Optional.empty(), print(new Progress() {
            @Override
            public void at(double fraction) {
                far.add(fraction);
            }

            @Override
            public boolean isCancelled() {
                return false;
            }
        }));
        var text = postscript.toString(StandardCharsets.ISO_8859_1);
        assertTrue(text.startsWith("%!PS-Adobe"), "it is PostScript");
        assertEquals(List.of(0.0, 0.5), far.stream().distinct().toList());
        assertFalse(text.lines().anyMatch(line -> line.contains("colorimage") || line.endsWith(" imagemask")),
                "nothing is a picture of pixels");
    }

    @Test
    void aUserWhoHasChangedTheirMindStopsIt() throws IOException {
        assertEquals(Optional.of(Message.of("print.refused.cancelled")), print(new Progress() {
            @Override
            public void at(double fraction) {
                throw new AssertionError("nothing is drawn");
            }

            @Override
            public boolean isCancelled() {
                return true;
            }
        }));
    }

    /// A printer that can do nothing, and breaks off with `why` once it has begun.
    private static PrintService breakingOff(PrintException why) {
        return made(PrintService.class, method -> switch (method) {
            case "createPrintJob" -> made(DocPrintJob.class, _ -> {
                throw why;
            });
            case "getSupportedAttributeValues" -> new Media[0];
            case "isAttributeCategorySupported", "isAttributeValueSupported" -> false;
            default -> throw new AssertionError(method);
        });
    }

    /// What a method of a made-up thing does.
    private interface Answer {
        Object to(String method) throws PrintException;
    }

    private static <T> T made(Class<T> kind, Answer answer) {
        return kind.cast(Proxy.newProxyInstance(kind.getClassLoader(), new Class<?>[]{kind},
                (_, method, _) -> answer.to(method.getName())));
    }

    @Test
    void aPrinterThatIsGoneMidwayIsToldOf() throws IOException {
        assertEquals(Optional.of(Message.of("print.refused.silent", "PostScript")),
                new DrawnPrint(breakingOff(new PrintException())).print(pdf(), "Plan", PaperSize.A4, WISH,
                        Progress.UNWATCHED));
        assertEquals(Optional.of(Message.of("print.refused.queue", "PostScript", "tomt for papir")),
                new DrawnPrint(breakingOff(new PrintException(new IOException("tomt for papir.")))).print(pdf(), "Plan",
                        PaperSize.A4, WISH, Progress.UNWATCHED));
    }
}
