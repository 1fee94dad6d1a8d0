package no.faseport.ui;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;
import javafx.application.Platform;
import javafx.beans.property.ReadOnlyDoubleProperty;
import javafx.beans.property.ReadOnlyDoubleWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import no.faseport.portfolio.Progress;
import no.faseport.words.Message;

/// The one way off the window's thread and back to it.
///
/// Work is done one piece at a time in the order it was asked for, so that an edit is on disk before the reading that follows it.
public abstract sealed class Background implements AutoCloseable {
    private static final Message NOTHING = Message.of("app.name");
    private static final double A_PERCENT = 0.01;

    private final ReadOnlyObjectWrapper<Message> title = new ReadOnlyObjectWrapper<>(NOTHING);
    private final ReadOnlyDoubleWrapper fraction = new ReadOnlyDoubleWrapper(1);
    private volatile AtomicBoolean cancelled = new AtomicBoolean();

    private Background() {
    }

    /// Work that tells how far it has come.
    public interface Job<T> {
        /// Does the work, off the window's thread.
        T run(Progress progress);
    }

    /// A way that works on threads of its own; what fails without being expected goes to `failed`, on the window's thread.
    public static Background onThreads(Consumer<Throwable> failed) {
        return new OnThreads(failed);
    }

    /// A way that does everything here and now, for tests and commands.
    public static Background here() {
        return new Here();
    }

    /// Does `job` off the window's thread and gives what it found to `done` on the window's thread.
    public final <T> void run(Message title, Job<T> job, Consumer<T> done) {
        run(title, job, done, () -> {
        });
    }

    /// The same; where the job fails without being expected, `lost` runs on the window's thread before anybody is told of it.
    public abstract <T> void run(Message title, Job<T> job, Consumer<T> done, Runnable lost);

    /// Another line of work beside this one, with a progress of its own, for what nobody's edits should wait for; it ends with this one.
    public abstract Background beside();

    /// Does `action` on the window's thread, soon.
    public abstract void onWindow(Runnable action);

    /// What is being worked on.
    public final ReadOnlyObjectProperty<Message> title() {
        return title.getReadOnlyProperty();
    }

    /// How far the work has come, 0 to 1; 1 when nothing is being worked on, negative where nobody knows.
    public final ReadOnlyDoubleProperty fraction() {
        return fraction.getReadOnlyProperty();
    }

    /// Asks the work under way to stop.
    public final void cancel() {
        cancelled.set(true);
    }

    @Override
    public void close() {
        cancel();
    }

    final Progress watched(AtomicBoolean stop) {
        return new Progress() {
            private volatile double told = -1;

            /// The window is not asked to show what nobody could see.
            @Override
            public void at(double done) {
                if (Math.abs(done - told) >= A_PERCENT) {
                    told = done;
                    onWindow(() -> fraction.set(done));
                }
            }

            @Override
            public boolean isCancelled() {
                return stop.get();
            }
        };
    }

    final AtomicBoolean begun(Message what) {
        var stop = new AtomicBoolean();
        cancelled = stop;
        onWindow(() -> {
            title.set(what);
            fraction.set(-1);
        });
        return stop;
    }

    final void ended() {
        onWindow(() -> fraction.set(1));
    }

    private static final class Here extends Background {
        @Override
        public <T> void run(Message title, Job<T> job, Consumer<T> done, Runnable lost) {
            T found;
            try {
                found = job.run(watched(begun(title)));
            } catch (RuntimeException | Error e) {
                lost.run();
                throw e;
            }
            ended();
            done.accept(found);
        }

        @Override
        public Background beside() {
            return new Here();
        }

        @Override
        public void onWindow(Runnable action) {
            action.run();
        }
    }

    private static final class OnThreads extends Background {
        private final Consumer<Throwable> failed;
        private final ExecutorService worker = Executors.newSingleThreadExecutor(task -> {
            var thread = new Thread(task, "background");
            thread.setDaemon(true);
            return thread;
        });

        private final List<OnThreads> others = new CopyOnWriteArrayList<>();

        private OnThreads(Consumer<Throwable> failed) {
            this.failed = failed;
        }

        @Override
        public <T> void run(Message title, Job<T> job, Consumer<T> done, Runnable lost) {
            var unused = worker.submit(() -> {
                try {
                    T found = job.run(watched(begun(title)));
                    onWindow(() -> done.accept(found));
                } catch (RuntimeException | Error e) {
                    onWindow(() -> {
                        lost.run();
                        failed.accept(e);
                    });
                } finally {
                    ended();
                }
            });
        }

        @Override
        public Background beside() {
            var other = new OnThreads(failed);
            others.add(other);
            return other;
        }

        @Override
        public void onWindow(Runnable action) {
            if (Platform.isFxApplicationThread()) {
                action.run();
            } else {
                Platform.runLater(action);
            }
        }

        @Override
        public void close() {
            super.close();
            others.forEach(OnThreads::close);
            worker.close();
        }
    }
}
