package no.faseport.ui;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;

/// The ways back to the screens that were shown before, the newest first; the oldest of many are forgotten.
final class Trail {
    private static final int LONGEST = 50;

    private final Deque<Runnable> ways = new ArrayDeque<>();
    private boolean returning;

    /// Remembers the way back to a screen that another takes the place of, unless that is because somebody goes back.
    void leave(Runnable way) {
        if (!returning) {
            ways.push(way);
            if (ways.size() > LONGEST) {
                ways.removeLast();
            }
        }
    }

    /// Goes back to the screen before; false where there is none.
    boolean back() {
        var way = Optional.ofNullable(ways.poll());
        returning = true;
        try {
            way.ifPresent(Runnable::run);
        } finally {
            returning = false;
        }
        return way.isPresent();
    }
}
