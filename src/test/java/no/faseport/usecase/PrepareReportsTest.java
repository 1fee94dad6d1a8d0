package no.faseport.usecase;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Clock;
import java.util.List;
import java.util.stream.Stream;
import no.faseport.portfolio.Progress;
import no.faseport.words.Language;
import no.faseport.words.Words;
import org.junit.jupiter.api.Test;

/// The program gets ready for reports while nobody waits for one.
class PrepareReportsTest {
    private static final Progress STOPPED = new Progress() {
        @Override
        public void at(double fraction) {
            // nobody looks
        }

        @Override
        public boolean isCancelled() {
            return true;
        }
    };

    @Test
    void aPageIsPaintedInEveryLanguageUnlessItIsStopped() {
        assertEquals(List.of(true, true, true, false), Stream.concat(
                Stream.of(Language.values()).map(language -> new PrepareReports(new Words(language), Clock.systemUTC())
                        .run(Progress.UNWATCHED)),
                Stream.of(new PrepareReports(new Words(Language.BOKMAAL), Clock.systemUTC()).run(STOPPED))).toList());
    }
}
