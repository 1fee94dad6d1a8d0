package no.faseport.report.plan;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import no.faseport.document.About;
import no.faseport.gantt.Drawn;
import no.faseport.gantt.paper.PaperOrder;
import no.faseport.gantt.paper.PaperSize;
import no.faseport.gantt.paper.PaperTitle;
import no.faseport.gantt.paper.PlanLayout.Roll;
import no.faseport.gantt.paper.PrintedPlan;
import no.faseport.portfolio.Progress;
import no.faseport.report.DrawnSigns;
import no.faseport.report.PdfRules;
import no.faseport.words.Language;
import no.faseport.words.Words;
import org.apache.pdfbox.Loader;
import org.junit.jupiter.api.Test;
import org.xml.sax.SAXException;

/// A plan whose names run from right to left is read as it was written.
class TurnedPlanTest {
    private static final LocalDate DAY = LocalDate.of(2026, 6, 10);
    private static final String ARABIC = "مركز الخدمات الرقمية";
    private static final String HEBREW = "מערכת ניהול (2026)";
    private static final String MIXED = "Innføring av نظام i Fjordvik";
    private static final String EMOJI = "Fiber 😀🚀";

    private final PlanPrint print = new PlanPrint();

    private PrintedPlan printed() {
        var plan = new Drawn(DAY).phase(ARABIC, DAY, DAY.plusDays(20)).gate(HEBREW, DAY.plusDays(20), "")
                .work(ARABIC, DAY, 10, 50, HEBREW).after(ARABIC, HEBREW, 10, 0, "")
                .after(HEBREW, MIXED, 5, 0, "").after(MIXED, EMOJI, 0, 0, "").plan();
        return print.lay(PaperOrder.usual(PaperSize.A3).laid(new Roll()),
                new PaperTitle("Fjordvik kommune", "Plan: 6101 " + ARABIC, DAY, Optional.empty()), plan,
                new Words(Language.BOKMAAL));
    }

    private byte[] pdf() throws IOException {
        var out = new ByteArrayOutputStream();
        print.pdf(printed(), About.of("Fjordvik kommune", "Plan: 6101 " + ARABIC, "", "", DAY, "Anna"),
                Instant.parse("2026-06-10T07:30:00Z"), out, Progress.UNWATCHED);
        return out.toByteArray();
    }

    @Test
    void itsPdfGivesTheNamesBack() throws IOException {
        try (var document = Loader.loadPDF(pdf())) {
            var said = PlanText.of(document).getFirst();
            for (var name : List.of("Plan: 6101 " + ARABIC, ARABIC + " 10.6.2026", HEBREW, MIXED, "Fiber 😀□",
                    "□ står i stedet for tegn som skriften ikke har: U+1F680.")) {
                assertTrue(said.contains(name), () -> name + " in\n" + said);
            }
        }
    }

    @Test
    void everyLetterOfItIsOneOfItsFont() throws IOException {
        assertEquals(List.of(), DrawnSigns.of(pdf()).stream().filter(sign -> !sign.hasOutline()).toList());
    }

    @Test
    void archivesKeepItAndEverybodyCanReadIt() throws IOException {
        assertEquals(List.of(), PdfRules.broken(pdf()));
    }

    @Test
    void whatShowsAnSvgTurnsAndShapesItsTexts() throws IOException, ParserConfigurationException, SAXException {
        var out = new ByteArrayOutputStream();
        print.svg(printed(), out);
        assertFalse(out.toString(StandardCharsets.UTF_8).contains("□"),
                "what shows it has the signs, or its own square");
        var texts = DocumentBuilderFactory.newDefaultNSInstance().newDocumentBuilder()
                .parse(new ByteArrayInputStream(out.toByteArray())).getElementsByTagName("text");
        var said = IntStream.range(0, texts.getLength()).mapToObj(i -> texts.item(i).getTextContent()).toList();
        assertTrue(said.containsAll(List.of("\u202B" + ARABIC + "\u202C", "\u202B" + HEBREW + "\u202C", MIXED, EMOJI)),
                said::toString);
    }
}
