package no.faseport.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.stream.IntStream;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import no.faseport.words.Language;
import no.faseport.words.Message;
import no.faseport.words.Words;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.parallel.ResourceLock;

@ResourceLock("window")
class NoticeBarTest {
    private static final double HIGHEST = 200;
    @RegisterExtension
    final Easel easel = new Easel();

    @Test
    void manyReasonsScrollAndLeaveTheContentInSight() {
        var bar = easel.made(() -> new NoticeBar(new Words(Language.BOKMAAL), _ -> {
        }));
        var content = easel.made(Region::new);
        easel.act(() -> easel.put(new VBox(bar, content)));
        assertFalse(bar.isVisible());
        refuse(bar, 2);
        double few = bar.getHeight();
        assertTrue(few < HIGHEST / 2, () -> "two reasons take " + few);
        assertEquals(2, bar.lookupAll(".label").size());
        refuse(bar, 18);
        assertTrue(bar.getHeight() > few && bar.getHeight() <= HIGHEST, () -> "eighteen take " + bar.getHeight());
        assertEquals(18, bar.lookupAll(".label").size());
        easel.picture("notice-many", Theme.LIGHT, 1120, 400);
        easel.picture("notice-many", Theme.DARK, 1120, 400);
    }

    private void refuse(NoticeBar bar, int times) {
        easel.act(() -> bar.refused(IntStream.rangeClosed(1, times)
                .mapToObj(line -> Message.of("gantt.paste.percent", line, "120 %")).toList()));
    }
}
