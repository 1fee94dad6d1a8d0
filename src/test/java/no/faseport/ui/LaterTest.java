package no.faseport.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import javafx.scene.Group;
import javafx.scene.Parent;
import no.faseport.portfolio.Topic;
import org.junit.jupiter.api.Test;

/// When a screen that is not always in sight is made, and when it reads again.
class LaterTest {
    private final List<Set<Topic>> read = new ArrayList<>();
    private int made;

    private final Later later = new Later(() -> {
        made++;
        return new Screen() {
            private final Parent node = new Group();

            @Override
            public Parent node() {
                return node;
            }

            @Override
            public void refresh(Set<Topic> topics) {
                read.add(Set.copyOf(topics));
            }
        };
    });

    @Test
    void aScreenIsMadeWhenItIsLookedAtAndHasMissedNothingBefore() {
        later.refresh(Set.of(Topic.PLAN));
        assertEquals(0, made);
        var node = later.node();
        later.come();
        assertEquals(node, later.node());
        assertEquals(1, made);
        assertEquals(List.of(), read);
    }

    @Test
    void aScreenInSightReadsAtOnceAndOneOutOfSightWhenPeopleComeBack() {
        later.node();
        later.come();
        later.refresh(Set.of(Topic.PLAN));
        later.leave();
        later.refresh(Set.of(Topic.GATES));
        later.refresh(Set.of(Topic.PROJECTS));
        assertEquals(List.of(Set.of(Topic.PLAN)), read);
        later.come();
        later.leave();
        later.come();
        assertEquals(List.of(Set.of(Topic.PLAN), Set.of(Topic.GATES, Topic.PROJECTS)), read);
    }

    @Test
    void whateverMayHaveChangedOutOfSightIsReadAgain() {
        later.node();
        later.refresh(Set.of(Topic.PLAN));
        later.refresh(Set.of());
        later.come();
        assertEquals(List.of(EnumSet.allOf(Topic.class)), read.stream().map(EnumSet::copyOf).toList());
    }
}
