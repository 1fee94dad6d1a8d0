package no.faseport.ui.economy;

import atlantafx.base.theme.PrimerLight;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import java.util.function.IntConsumer;
import javafx.animation.AnimationTimer;
import javafx.application.Application;
import javafx.application.Platform;
import javafx.event.Event;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.input.PickResult;
import javafx.scene.input.ScrollEvent;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import no.faseport.economy.AccountClass;
import no.faseport.economy.AccountString;
import no.faseport.economy.AmountKind;
import no.faseport.economy.BudgetKey;
import no.faseport.economy.Financing;
import no.faseport.economy.Money;
import no.faseport.project.ProjectId;
import no.faseport.ui.Background;
import no.faseport.usecase.NewAmount;

/// Shows the amounts of a portfolio with a hundred thousand rows in a window: says in microseconds how long it takes until they
/// are shown and until they are grouped otherwise, and of the frames while it is scrolled and written in, half at most the first
/// number and nineteen of twenty at most the second. The heap is in bytes. It ends badly where the sums shown are wrong.
public final class GridFrames {
    private static final int PROJECTS = 500;
    private static final int ROWS = 200;
    private static final int TOGETHER = 25;

    private GridFrames() {
    }

    static void main() {
        Application.launch(Opened.class);
    }

    /// The window.
    public static final class Opened extends Application {
        private final Fjordvik town = Fjordvik.somewhere();
        private final Scene scene = new Scene(new StackPane(new Label("Faseport")), 1600, 900);

        @Override
        public void start(Stage stage) {
            Application.setUserAgentStylesheet(new PrimerLight().getUserAgentStylesheet());
            scene.getStylesheets().addAll("/no/faseport/faseport.css", "/no/faseport/colours-light.css");
            stage.setScene(scene);
            stage.show();
            fill();
            var desk = town.desk(Background.onThreads(failed -> System.exit(2)));
            var model = EconomyViewModel.ofAll(desk);
            model.change(shown -> new Shown(2026, 2, OptionalInt.empty(),
                    Set.of(Measure.values()), AmountUnit.KRONER));
            var began = System.nanoTime();
            scene.setRoot(new EconomyTab(desk, model).node());
            until(() -> model.sheet().get().rows().size() == PROJECTS, () -> {
                tell("open", began);
                var again = System.nanoTime();
                model.arrange(now -> Arrangement.grouped(Dimension.UNIT, Dimension.PROJECT));
                until(() -> model.sheet().get().rows().size() == ROWS, () -> {
                    tell("group", again);
                    var opened = System.nanoTime();
                    model.fold(true);
                    tell("unfold", opened);
                    scroll(model);
                });
            });
        }

        private static void tell(String what, long began) {
            System.out.println(what + " " + (System.nanoTime() - began) / 1000);
        }

        private void scroll(EconomyViewModel model) {
            var grid = scene.getRoot().lookup(".money-grid");
            frames(300, frame -> Event.fireEvent(grid, wheel(grid, -3 * MoneyGrid.ROW)), times -> {
                say("scroll", times);
                frames(300, frame -> Event.fireEvent(grid, wheel(grid, -200 * MoneyGrid.ROW)), far -> {
                    say("leap", far);
                    type(model);
                });
            });
        }

        private static void type(EconomyViewModel model) {
            var writing = model.writing().orElseThrow();
            frames(100, frame -> {
                var row = 2 + 2 * frame;
                model.selection().set(Selection.of(row, 0));
                writing.write(row, 0, "=2*1000000");
            }, times -> {
                say("type", times);
                end(model);
            });
        }

        /// The first hundred rows of the first units had 1 000 kr, or 1 001, and now have two million each.
        private static void end(EconomyViewModel model) {
            System.gc();
            System.out.println("heap " + (Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory()));
            var total = model.sheet().get().totals().getFirst().cell(0).text().replace("\u00a0", "");
            var before = 1_000L * ROWS * PROJECTS + (ROWS - 1L) * ROWS / 2 * PROJECTS;
            var right = String.valueOf(before + 100L * (2_000_000 - 1_000));
            System.out.println("sum " + total + " " + right);
            System.exit(total.equals(right) ? 0 : 1);
        }

        private static void frames(int count, IntConsumer step, Consumer<List<Long>> done) {
            new AnimationTimer() {
                private final List<Long> times = new ArrayList<>();
                private long last;
                private int frame;

                @Override
                public void handle(long now) {
                    var time = System.nanoTime();
                    if (frame > 0) {
                        times.add((time - last) / 1000);
                    }
                    last = time;
                    if (frame == count) {
                        stop();
                        done.accept(times);
                    } else {
                        step.accept(frame++);
                        Platform.requestNextPulse();
                    }
                }
            }.start();
        }

        private static void say(String what, List<Long> times) {
            var sorted = times.stream().sorted().toList();
            System.out.println(what + " " + sorted.get(sorted.size() / 2) + " " + sorted.get(sorted.size() * 95 / 100));
        }

        private static ScrollEvent wheel(Node grid, double down) {
            return new ScrollEvent(ScrollEvent.SCROLL, 400, 300, 400, 300, false, false, false, false, false, false, 0,
                    down, 0, down, ScrollEvent.HorizontalTextScrollUnits.NONE, 0,
                    ScrollEvent.VerticalTextScrollUnits.NONE, 0, 0, new PickResult(grid, 400, 300));
        }

        private void fill() {
            var wanted = new ArrayList<NewAmount>();
            for (int i = 0; i < PROJECTS; i++) {
                var project = town.project(String.valueOf(10_000 + i), "Prosjekt " + i);
                for (int row = 0; row < ROWS; row++) {
                    wanted.add(new NewAmount(key(project, row), Money.kroner(1_000L + row)));
                }
                if (i % TOGETHER == TOGETHER - 1) {
                    town.setAll(wanted);
                    wanted.clear();
                }
            }
        }

        private static BudgetKey key(ProjectId project, int row) {
            var string = new AccountString(AccountClass.OPERATING, "195", String.valueOf(1_000 + row), "120");
            return new BudgetKey(project, string, 2026, BudgetKey.WHOLE_YEAR, AmountKind.BUDGET, Financing.OWN_FRAME);
        }

        private static void until(BooleanSupplier there, Runnable next) {
            new AnimationTimer() {
                @Override
                public void handle(long now) {
                    if (there.getAsBoolean()) {
                        stop();
                        next.run();
                    }
                    Platform.requestNextPulse();
                }
            }.start();
        }
    }
}
