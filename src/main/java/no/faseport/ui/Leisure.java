package no.faseport.ui;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import javafx.animation.PauseTransition;
import javafx.event.EventType;
import javafx.scene.Node;
import javafx.scene.input.InputEvent;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.ScrollEvent;
import javafx.util.Duration;
import no.faseport.words.Message;

/// Does piece by piece what nobody waits for, while the user rests. Whatever the user does stops it at once; the piece it was
/// stopped in is begun anew at the next rest.
final class Leisure {
    private static final Message WORK = Message.of("report.preparing");
    private static final Duration A_REST = Duration.seconds(1);
    private static final List<EventType<? extends InputEvent>> DOINGS = List.of(KeyEvent.KEY_PRESSED,
            MouseEvent.MOUSE_PRESSED, MouseEvent.MOUSE_DRAGGED, ScrollEvent.SCROLL);

    private final Background work;
    private final Background aside;
    private final Deque<Background.Job<Boolean>> left;
    private final Runnable wait;
    private boolean isAtRest;
    private boolean isBusy;

    /// Does `pieces` beside `work`, each of which tells whether it was left in peace until it was done. `wait` calls [#rested] in
    /// a while, counted from when it was last run.
    Leisure(Background work, List<Background.Job<Boolean>> pieces, Runnable wait) {
        this.work = work;
        this.aside = work.beside();
        this.left = new ArrayDeque<>(pieces);
        this.wait = wait;
    }

    /// Does `pieces` whenever nobody has done anything in `window` for a second, and nothing is done in `work`.
    static Leisure in(Node window, Background work, List<Background.Job<Boolean>> pieces) {
        var rest = new PauseTransition(A_REST);
        var leisure = new Leisure(work, pieces, rest::playFromStart);
        rest.setOnFinished(_ -> leisure.rested());
        DOINGS.forEach(doing -> window.addEventFilter(doing, _ -> leisure.disturbed()));
        rest.play();
        return leisure;
    }

    /// The user does something.
    void disturbed() {
        isAtRest = false;
        aside.cancel();
        if (!left.isEmpty()) {
            wait.run();
        }
    }

    /// Nobody has done anything for a while. Whoever waits for what is worked on does not wait for this, too.
    void rested() {
        if (isBusy || work.fraction().get() < 1) {
            disturbed();
        } else {
            isAtRest = true;
            next();
        }
    }

    /// What is left will not be done any more.
    void end() {
        left.clear();
        disturbed();
    }

    private void next() {
        if (!isAtRest || left.isEmpty()) {
            return;
        }
        isBusy = true;
        aside.run(WORK, left.getFirst(), isDone -> {
            isBusy = false;
            isAtRest &= isDone;
            if (isDone) {
                left.pollFirst();
            }
            next();
        });
    }
}
