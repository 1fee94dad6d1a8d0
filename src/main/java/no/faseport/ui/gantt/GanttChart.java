package no.faseport.ui.gantt;

import javafx.scene.AccessibleRole;
import javafx.scene.Cursor;
import javafx.scene.canvas.Canvas;
import javafx.scene.control.Tooltip;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.ScrollEvent;
import javafx.scene.text.Text;
import no.faseport.gantt.Hit;
import no.faseport.gantt.Point;

/// The chart: a canvas as large as what is seen of it, repainted at most once a frame, and the pointer on it.
final class GanttChart extends InkedRegion {
    private final GanttViewModel model;
    private final GanttPointer pointer;
    private final Scrolled lines;
    private final Canvas canvas = new Canvas();
    private final Text measured = new Text();
    private final Tooltip tip = new Tooltip();
    private final LinkPopup links;
    private final GanttPainter painter;

    GanttChart(GanttViewModel model, GanttPointer pointer, Scrolled lines) {
        this.model = model;
        this.pointer = pointer;
        this.lines = lines;
        this.links = new LinkPopup(model);
        this.painter = new GanttPainter(canvas.getGraphicsContext2D(), this);
        getStyleClass().add("gantt-chart");
        setAccessibleRole(AccessibleRole.IMAGE_VIEW);
        setAccessibleText(model.words().text("gantt.chart"));
        // a tip that took Escape would keep it from ending the drag it tells about
        tip.setHideOnEscape(false);
        getChildren().add(canvas);
        model.changesProperty().addListener((_, _, _) -> requestLayout());
        fontProperty().addListener((_, _, _) -> pointer.measureWith(this::widthOf));
        pointer.measureWith(this::widthOf);
        listen();
    }

    private double widthOf(String text) {
        measured.setFont(fontProperty().getValue());
        measured.setText(text);
        return measured.getLayoutBounds().getWidth();
    }

    private void listen() {
        setOnMouseMoved(event -> {
            pointer.hover(point(event));
            showCursor();
            showTip(event);
        });
        setOnMouseExited(event -> {
            pointer.leave();
            tip.hide();
        });
        setOnMousePressed(event -> {
            if (event.getButton() == MouseButton.PRIMARY) {
                tip.hide();
                pointer.press(point(event), event.isShortcutDown() || event.isControlDown());
                lines.takeFocus();
            } else if (event.getButton() == MouseButton.SECONDARY) {
                tip.hide();
                pointer.choose(point(event));
                lines.takeFocus();
            }
        });
        setOnMouseDragged(event -> {
            pointer.drag(point(event));
            showTip(event);
        });
        setOnMouseReleased(event -> {
            tip.hide();
            if (event.getButton() == MouseButton.PRIMARY) {
                pointer.release(point(event));
                showLink(event);
                showDetails(event);
            }
        });
        setOnScroll(this::scroll);
    }

    private void showLink(MouseEvent event) {
        pointer.chosenLink(point(event)).ifPresent(dependency -> links.show(this, pointer.tip(), dependency,
                event.getScreenX() + 8, event.getScreenY() + 8));
    }

    /// A bar that is clicked twice tells all there is about its activity.
    private void showDetails(MouseEvent event) {
        if (event.getClickCount() == 2 && event.isStillSincePress()
                && model.actions().canChange() && pointer.hit(point(event)) instanceof Hit.OnActivity) {
            model.inspectingProperty().set(true);
        }
    }

    /// Shows the lag of the chosen dependency beside it; says whether one is chosen.
    boolean showChosenLink() {
        var chosen = model.chosenLink();
        chosen.ifPresent(dependency -> {
            var at = pointer.picture().middle(dependency.id()).orElse(new Point(getWidth() / 2, getHeight() / 2));
            var there = localToScreen(at.x(), at.y());
            links.show(this, new GanttSpeech(model.words()).tip(dependency, model.rowsProperty().get()), dependency,
                    there.getX() + 8, there.getY() + 8);
        });
        return chosen.isPresent();
    }

    private static Point point(MouseEvent event) {
        return new Point(event.getX(), event.getY());
    }

    private void scroll(ScrollEvent event) {
        if (event.isShortcutDown() || event.isControlDown()) {
            model.viewport().zoom(event.getX(), Math.signum(event.getDeltaY()));
        } else if (event.isShiftDown() || Math.abs(event.getDeltaX()) > Math.abs(event.getDeltaY())) {
            double across = event.getDeltaX() == 0 ? event.getDeltaY() : event.getDeltaX();
            model.viewport().scrollRight(-across);
        } else {
            lines.scrollBy(-event.getDeltaY());
        }
        event.consume();
    }

    private void showCursor() {
        setCursor(switch (pointer.hovered()) {
            case Hit.Nothing nothing -> Cursor.DEFAULT;
            case Hit.OnLink on -> Cursor.HAND;
            case Hit.OnGate on -> Cursor.HAND;
            case Hit.OnActivity on -> switch (on.part()) {
                case BODY -> Cursor.MOVE;
                case START -> Cursor.W_RESIZE;
                case FINISH -> Cursor.E_RESIZE;
                case DOT -> Cursor.CROSSHAIR;
            };
        });
    }

    private void showTip(MouseEvent event) {
        var text = pointer.tip();
        if (text.isEmpty()) {
            tip.hide();
            return;
        }
        tip.setText(text);
        tip.show(this, event.getScreenX() + 14, event.getScreenY() + 18);
    }

    @Override
    protected void layoutChildren() {
        canvas.setWidth(getWidth());
        canvas.setHeight(getHeight());
        model.size(getWidth(), getHeight());
        model.viewport().scrollDown(lines.top());
        painter.paint(pointer.picture(), fontProperty().getValue());
    }

    /// The lines beside the chart, which say how far they are scrolled.
    interface Scrolled {
        /// How many pixels of lines are above the first in sight.
        double top();

        /// Scrolls the lines down by some pixels, up where negative.
        void scrollBy(double pixels);

        /// Lets the keyboard work on the lines.
        void takeFocus();
    }
}
