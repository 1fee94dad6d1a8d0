package no.faseport.interchange;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicBoolean;
import no.faseport.portfolio.Progress;

/// Does work on a thread of its own for as long as the time lasts and nobody asks for it to stop.
///
/// Work that is left behind is told to stop by [#goOn], dies with the program and holds nothing open.
final class Watch {
    private static final long GLANCE = 50;
    private static final long STACK = 4L << 20;

    private final InstantSource clock;
    private final Duration most;
    private final AtomicBoolean stopped = new AtomicBoolean();

    Watch(InstantSource clock, Duration most) {
        this.clock = clock;
        this.most = most;
    }

    /// Work that may fail in any way.
    interface Job<T> {
        T run() throws Exception;
    }

    /// Why there is no result.
    static final class Stopped extends Exception {
        private final boolean late;

        Stopped(boolean late) {
            super(late ? "late" : "cancelled");
            this.late = late;
        }

        /// True where the time ran out, false where the user asked.
        boolean isLate() {
            return late;
        }
    }

    /// True once the work is no longer wanted.
    boolean isStopped() {
        return stopped.get();
    }

    /// Throws once the work is no longer wanted.
    void goOn() throws Stopped {
        if (isStopped()) {
            throw new Stopped(false);
        }
    }

    /// What `job` gives; [Stopped] where it takes too long or `progress` is cancelled.
    <T> T run(Job<T> job, Progress progress) throws Stopped, ExecutionException {
        Instant end = clock.instant().plus(most);
        var task = new FutureTask<>(job::run);
        Thread.ofPlatform().daemon().name("plan file").stackSize(STACK).start(task);
        try {
            while (true) {
                if (progress.isCancelled() || clock.instant().isAfter(end)) {
                    throw new Stopped(!progress.isCancelled());
                }
                try {
                    return task.get(GLANCE, TimeUnit.MILLISECONDS);
                } catch (TimeoutException e) {
                    // not yet: look at the clock and the user again
                } catch (InterruptedException e) {
                    Thread.currentThread().interrupt();
                    throw new Stopped(false);
                }
            }
        } finally {
            stopped.set(true);
            task.cancel(true);
        }
    }
}
