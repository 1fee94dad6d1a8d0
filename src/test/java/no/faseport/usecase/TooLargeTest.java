package no.faseport.usecase;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.function.Supplier;
import no.faseport.document.About;
import no.faseport.document.Block;
import no.faseport.document.PageShape;
import no.faseport.document.Paper;
import no.faseport.portfolio.Progress;
import no.faseport.report.Stationery;
import no.faseport.words.Language;
import no.faseport.words.Words;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What takes more memory than there is, is refused, and everything else is what it was.
class TooLargeTest {
    private static Supplier<Result<String>> failing(Throwable why) {
        return () -> {
            switch (why) {
                case RuntimeException wrong -> throw wrong;
                case Error wrong -> throw wrong;
                default -> throw new AssertionError(why);
            }
        };
    }

    @Test
    void memoryThatIsNotEnoughIsToldHoweverDeepItLies() {
        for (var why : List.of(new OutOfMemoryError("Java heap space"), new StackOverflowError(),
                new IllegalStateException(new RuntimeException(new OutOfMemoryError("Java heap space"))))) {
            assertEquals(Result.refused("report.refused.tooLarge"),
                    TooLarge.refused("report.refused.tooLarge", failing(why)));
        }
    }

    @Test
    void whatIsWrongOtherwiseStaysWrong() {
        var wrong = new IllegalStateException(new RuntimeException("no such section"));
        assertSame(wrong, assertThrows(IllegalStateException.class,
                () -> TooLarge.refused("report.refused.tooLarge", failing(wrong))));
    }

    @Test
    void aPaperThatNoMachineHasMemoryForIsRefusedBeforeAnythingIsWritten(@TempDir Path folder) throws IOException {
        var endless = new Paper(Language.BOKMAAL,
                About.of("Fjordvik kommune", "Notat", "", "", LocalDate.of(2026, 6, 5), "anna"), PageShape.A4,
                List.of(new Block.Listing(Collections.nCopies(4_000_000, "Og så videre"))));
        var paper = new FinishedPaper(endless, Stationery.USUAL, new Words(Language.BOKMAAL));
        for (var name : List.of("notat.pdf", "notat.docx")) {
            assertEquals(Result.refused("report.refused.tooLarge"),
                    paper.to(folder.resolve(name), Instant.EPOCH, Progress.UNWATCHED));
        }
        assertEquals(Result.refused("report.refused.tooLarge"), paper.pages(Instant.EPOCH, Progress.UNWATCHED));
        try (var files = Files.list(folder)) {
            assertEquals(List.of(), files.toList());
        }
    }

    @Test
    void nobodyWaitsForWhatCannotCome() {
        long memory = 512L << 20;
        assertEquals(List.of(false, false, true), List.of(TooLarge.isHopeless(0, memory),
                TooLarge.isHopeless(80_000, memory), TooLarge.isHopeless(400_000, memory)));
    }
}
