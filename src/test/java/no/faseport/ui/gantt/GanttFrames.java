package no.faseport.ui.gantt;

import atlantafx.base.theme.PrimerLight;
import java.util.List;
import java.util.function.Consumer;
import javafx.application.Application;
import javafx.event.Event;
import javafx.event.EventType;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.PickResult;
import javafx.scene.input.ScrollEvent;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import no.faseport.gantt.Drawn;
import no.faseport.gantt.GanttPlan;
import no.faseport.gantt.GanttSight;
import no.faseport.gantt.LargePlan;
import no.faseport.gantt.Mark;
import no.faseport.gantt.Point;
import no.faseport.words.Language;
import no.faseport.words.Words;

/// Opens a plan of ten thousand lines in a window, scrolls along its bars so that bars and links change in every frame, zooms,
/// and drags one of them; says in a line each how many microseconds it took: half of the frames at most the first number,
/// nineteen of twenty at most the second. The heap is in bytes. What is painted after it all is held against the marks.
public final class GanttFrames {
    private static final int LINES = 10_000;

    private GanttFrames() {
    }

    static void main() {
        Application.launch(Shown.class);
    }

    /// The window.
    public static final class Shown extends Application {
        private final GanttPlan plan = LargePlan.of(LINES);
        private final Scene scene = new Scene(new StackPane(new Label("Faseport")), 1600, 900);

        @Override
        public void start(Stage stage) {
            Application.setUserAgentStylesheet(new PrimerLight().getUserAgentStylesheet());
            scene.getStylesheets().addAll("/no/faseport/faseport.css", "/no/faseport/colours-light.css");
            stage.setScene(scene);
            stage.show();
            pause(() -> open(Drawn.example(), "first", _ -> pause(() -> open(plan, "open",
                    model -> pause(() -> scroll(model))))));
        }

        private static void pause(Runnable next) {
            new Frames(20, _ -> {
            }, _ -> next.run()).start();
        }

        /// Until the frame after the one in which it was laid out begins, which waits until that one is painted.
        private void open(GanttPlan opened, String name, Consumer<GanttViewModel> next) {
            long start = System.nanoTime();
            var model = new GanttViewModel(opened, new Asked(), new Words(Language.BOKMAAL));
            scene.setRoot(new GanttView(model, List.of()));
            new Frames(2, _ -> {
            }, _ -> {
                System.out.println(name + " " + (System.nanoTime() - start) / 1000);
                next.accept(model);
            }).start();
        }

        private Node chart() {
            return scene.getRoot().lookup(".gantt-chart");
        }

        private void scroll(GanttViewModel model) {
            var chart = chart();
            model.viewport().zoom(0, Math.log(12 / model.viewport().scale().pixelsPerDay()) / Math.log(1.25));
            new Frames(300, _ -> {
                Event.fireEvent(chart, wheel(chart, 0, -3 * GanttSight.ROW, false));
                Event.fireEvent(chart, wheel(chart, -behind(model), 0, false));
            }, times -> {
                say("scroll", times);
                zoom(model, chart);
            }).start();
        }

        /// How far to the right the bars of the first lines in sight have gone.
        private static double behind(GanttViewModel model) {
            var first = model.open().get((int) (model.viewport().top() / GanttSight.ROW) + 3);
            return model.viewport().scale().x(first.start()) - 120;
        }

        private void zoom(GanttViewModel model, Node chart) {
            new Frames(100, frame -> Event.fireEvent(chart, wheel(chart, 0, frame / 10 % 2 == 0 ? 40 : -40, true)),
                    times -> {
                        say("zoom", times);
                        drag(model, chart);
                    }).start();
        }

        private void drag(GanttViewModel model, Node chart) {
            var bar = new GanttPointer(model).picture().body().stream().filter(Mark.Bar.class::isInstance)
                    .map(Mark.Bar.class::cast).filter(one -> one.box().x() > 50).skip(3).findFirst().orElseThrow()
                    .box();
            var from = new Point(bar.x() + bar.width() / 2, bar.middle());
            Event.fireEvent(chart, mouse(chart, MouseEvent.MOUSE_PRESSED, from));
            new Frames(120, frame -> Event.fireEvent(chart,
                    mouse(chart, MouseEvent.MOUSE_DRAGGED, new Point(from.x() + 4 * frame, from.y()))), times -> {
                        say("drag", times);
                        Event.fireEvent(chart, mouse(chart, MouseEvent.MOUSE_RELEASED, from));
                        end(model);
                    }).start();
        }

        private void end(GanttViewModel model) {
            System.gc();
            System.out.println("heap " + (Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory()));
            model.select(plan.activities().get(5_000).id());
            pause(() -> {
                var picture = new GanttPointer(model).picture();
                var painted = new Painted(chart().snapshot(null, null), (InkedRegion) chart(), picture.headBottom())
                        .lookAt(picture);
                System.out.println("painted " + painted.looked() + " " + painted.wrong().size());
                System.exit(painted.wrong().isEmpty() && painted.looked() > 20 ? 0 : 1);
            });
        }

        private static void say(String what, List<Long> times) {
            var sorted = times.stream().sorted().toList();
            System.out.println(what + " " + sorted.get(sorted.size() / 2) + " " + sorted.get(sorted.size() * 95 / 100));
        }

        private static ScrollEvent wheel(Node chart, double across, double down, boolean control) {
            var there = chart.localToScene(400, 300);
            return new ScrollEvent(ScrollEvent.SCROLL, 400, 300, there.getX(), there.getY(), false, control, false,
                    false, false, false, across, down, across, down, ScrollEvent.HorizontalTextScrollUnits.NONE, 0,
                    ScrollEvent.VerticalTextScrollUnits.NONE, 0, 0, new PickResult(chart, there.getX(), there.getY()));
        }

        private static MouseEvent mouse(Node chart, EventType<MouseEvent> type, Point at) {
            return new MouseEvent(type, at.x(), at.y(), at.x(), at.y(), MouseButton.PRIMARY, 1, false, false, false,
                    false, true, false, false, true, false, true, new PickResult(chart, at.x(), at.y()));
        }
    }
}
