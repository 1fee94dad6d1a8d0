package no.faseport.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import no.faseport.document.About;
import no.faseport.document.PageShape;
import no.faseport.document.Paper;
import no.faseport.gantt.paper.PaperSize;
import no.faseport.portfolio.Progress;
import no.faseport.words.Language;
import no.faseport.words.Words;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// However a paper is put together, its pages hold together what belongs together, and none is empty.
class RandomPaperTest {
    private static final Pattern MARK = Pattern.compile("q\\d+q");
    private static final About ABOUT = About.of("Fjordvik kommune", "Rapport", "", "", LocalDate.of(2026, 6, 5),
            "anna");

    /// The marks that stand on each page.
    private static List<Set<String>> pages(RandomPaper random, PageShape shape) throws IOException {
        var out = new ByteArrayOutputStream();
        assertTrue(new PdfReport(new Words(Language.BOKMAAL), Stationery.USUAL).write(
                new Paper(Language.BOKMAAL, ABOUT, shape, random.blocks()), Instant.parse("2026-06-05T10:00:00Z"),
                out, Progress.UNWATCHED));
        var pages = new ArrayList<Set<String>>();
        try (var document = Loader.loadPDF(out.toByteArray())) {
            for (int page = 1; page <= document.getNumberOfPages(); page++) {
                var stripper = new PDFTextStripper();
                stripper.setStartPage(page);
                stripper.setEndPage(page);
                pages.add(MARK.matcher(stripper.getText(document)).results().map(MatchResult::group)
                        .collect(Collectors.toCollection(LinkedHashSet::new)));
            }
        }
        return pages;
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6})
    void pagesHoldTogetherWhatBelongsTogether(long seed) throws IOException {
        var random = new RandomPaper(seed, 24);
        var pages = pages(random, new PageShape(PaperSize.A4, seed % 2 == 0));
        var parted = random.together().stream()
                .filter(one -> pages.stream().filter(page -> page.contains(one.marks().getFirst())).count() != 1
                        || pages.stream().noneMatch(page -> page.containsAll(one.marks())))
                .toList();
        var headless = random.headed().stream().filter(table -> pages.stream()
                .anyMatch(page -> !page.contains(table.head()) && table.rows().stream().anyMatch(page::contains)))
                .toList();
        var empty = IntStream.range(0, pages.size()).filter(page -> pages.get(page).isEmpty()).boxed().toList();
        var lost = random.marks().filter(mark -> pages.stream().noneMatch(page -> page.contains(mark))).toList();
        assertEquals(List.of(List.of(), List.of(), List.of(), List.of()), List.of(parted, headless, empty, lost));
        assertTrue(pages.size() > 3, () -> "enough to be told apart: " + pages.size());
    }
}
