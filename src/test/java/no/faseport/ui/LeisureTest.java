package no.faseport.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import no.faseport.words.Message;
import org.junit.jupiter.api.Test;

/// Work that nobody waits for is done while the user rests.
class LeisureTest {
    private final List<String> done = new ArrayList<>();
    private final Background work = Background.here();
    private Runnable disturbance = () -> {
    };

    private final Leisure leisure = new Leisure(work, List.of(piece("fonts"), piece("pages")), () -> done.add("waits"));

    private Background.Job<Boolean> piece(String name) {
        return progress -> {
            disturbance.run();
            done.add(progress.isCancelled() ? name + " stopped" : name);
            return !progress.isCancelled();
        };
    }

    @Test
    void atRestEveryPieceIsDoneOnce() {
        leisure.rested();
        leisure.rested();
        assertEquals(List.of("fonts", "pages"), done);
    }

    @Test
    void whatTheUserDoesStopsThePieceAndItIsBegunAnewAtTheNextRest() {
        disturbance = () -> {
            disturbance = () -> {
            };
            leisure.disturbed();
        };
        leisure.rested();
        assertEquals(List.of("waits", "fonts stopped"), done);
        leisure.rested();
        assertEquals(List.of("waits", "fonts stopped", "fonts", "pages"), done);
        leisure.disturbed();
        assertEquals(4, done.size());
    }

    @Test
    void nothingIsDoneWhileSomebodyWaitsForOtherWorkOrAfterTheFrameIsLeft() {
        work.run(Message.of("report.preparing"), _ -> {
            leisure.rested();
            return done;
        }, _ -> leisure.end());
        leisure.rested();
        assertEquals(List.of("waits"), done);
    }
}
