package no.faseport.ui.gantt;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.IntConsumer;
import javafx.animation.AnimationTimer;
import javafx.application.Platform;

/// Does something in each of some frames, as fast as they come, and tells how many microseconds it was from each to the next.
final class Frames extends AnimationTimer {
    private final int count;
    private final IntConsumer step;
    private final Consumer<List<Long>> done;
    private final List<Long> times = new ArrayList<>();
    private long last;
    private int frame;

    Frames(int count, IntConsumer step, Consumer<List<Long>> done) {
        this.count = count;
        this.step = step;
        this.done = done;
    }

    @Override
    public void handle(long now) {
        long time = System.nanoTime();
        if (frame > 0) {
            times.add((time - last) / 1000);
        }
        last = time;
        if (frame == count) {
            stop();
            done.accept(times);
            return;
        }
        step.accept(frame++);
        Platform.requestNextPulse();
    }
}
