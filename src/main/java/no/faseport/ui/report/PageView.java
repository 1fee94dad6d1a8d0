package no.faseport.ui.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import javafx.collections.MapChangeListener;
import javafx.geometry.Pos;
import javafx.scene.Scene;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.ScrollEvent;
import javafx.scene.layout.VBox;
import javafx.stage.Window;
import no.faseport.ui.report.PreviewViewModel.Painted;
import no.faseport.usecase.PagePictures.Size;
import no.faseport.usecase.PagePictures.Told;
import no.faseport.words.Words;

/// The pages below each other, those in sight and next to it painted; scrolled, turned and made larger by keys and wheel.
final class PageView extends ScrollPane {
    private static final double AIR = 24;
    private static final double GAP = 20;
    private static final double BAR = 14;
    private static final double MOST_PIXELS = 16_000_000;

    private final Words words;
    private final PreviewViewModel model;
    private final VBox column = new VBox(GAP);
    private final List<PageSheet> sheets = new ArrayList<>();
    private Optional<Wish> last = Optional.empty();
    private double scale = 1;

    private record Wish(List<Size> pages, List<Integer> numbers, double scale) {
    }

    PageView(Words words, PreviewViewModel model) {
        this.words = words;
        this.model = model;
        column.setAlignment(Pos.TOP_CENTER);
        column.getStyleClass().add("report-sheets");
        getStyleClass().addAll("edge-to-edge", "report-pages");
        setContent(column);
        setFitToWidth(true);
        setFitToHeight(true);
        setFocusTraversable(true);
        model.edition().subscribe(_ -> renew(model.sizes().get()));
        model.zoom().subscribe(_ -> rescale());
        model.painted().addListener((MapChangeListener<Integer, Painted>) change -> repaint(change.getKey()));
        model.told().addListener((MapChangeListener<Integer, Told>) change -> arrived(change.getKey()));
        sceneProperty().flatMap(Scene::windowProperty).flatMap(Window::renderScaleXProperty).subscribe(_ -> look());
        widthProperty().subscribe(_ -> rescale());
        heightProperty().subscribe(_ -> rescale());
        vvalueProperty().subscribe(_ -> look());
        column.heightProperty().subscribe(_ -> look());
        addEventFilter(KeyEvent.KEY_PRESSED, this::key);
        addEventFilter(ScrollEvent.SCROLL, this::wheel);
        model.page().subscribe(_ -> tell());
    }

    /// Sheets of the same size stay, with what is painted on them until something newer is.
    private void renew(List<Size> sizes) {
        var before = List.copyOf(sheets);
        sheets.clear();
        for (int i = 0; i < sizes.size(); i++) {
            sheets.add(i < before.size() && before.get(i).isOf(sizes.get(i))
                    ? before.get(i)
                    : new PageSheet(sizes.get(i), scale));
        }
        column.getChildren().setAll(sheets);
        last = Optional.empty();
        rescale();
    }

    private void rescale() {
        var sizes = model.sizes().get();
        if (sizes.isEmpty() || getWidth() <= 0 || getHeight() <= 0) {
            return;
        }
        var anchor = anchor();
        var widest = sizes.stream().max((one, other) -> Double.compare(one.width(), other.width())).orElseThrow();
        scale = model.zoom().get().scale(widest, Math.max(1, getWidth() - 2 * AIR - BAR),
                Math.max(1, getHeight() - 2 * AIR));
        sheets.forEach(sheet -> sheet.scale(scale));
        scrollTo(getVvalue() == 0 ? 0 : top(anchor.page()) + anchor.above() * height(anchor.page()));
        look();
    }

    /// The page at the top of what is seen, and how much of its height is above.
    private record Anchor(int page, double above) {
    }

    private Anchor anchor() {
        var offset = offset();
        int page = Math.max(0, at(offset));
        return new Anchor(page, (offset - top(page)) / Math.max(1, height(page)));
    }

    private double height(int page) {
        return page < sheets.size() ? sheets.get(page).height() : 0;
    }

    private double top(int page) {
        return AIR + sheets.stream().limit(page).mapToDouble(sheet -> sheet.height() + GAP).sum();
    }

    private double total() {
        return top(sheets.size()) - GAP + AIR;
    }

    private double room() {
        return Math.max(1, getHeight());
    }

    private double offset() {
        return getVvalue() * Math.max(0, total() - room());
    }

    private void scrollTo(double offset) {
        var over = total() - room();
        setVvalue(over <= 0 ? 0 : Math.clamp(offset / over, 0, 1));
    }

    /// The page that stands at so many pixels from the top.
    private int at(double offset) {
        var top = AIR;
        for (int i = 0; i < sheets.size(); i++) {
            top += sheets.get(i).height() + GAP;
            if (top > offset) {
                return i;
            }
        }
        return sheets.size() - 1;
    }

    private void look() {
        if (sheets.isEmpty() || getWidth() <= 0) {
            return;
        }
        var from = offset();
        int first = at(from);
        int until = at(from + room());
        model.inSight(at(from + room() / 3) + 1);
        var numbers = new ArrayList<>(IntStream.rangeClosed(first, until).boxed().toList());
        IntStream.of(until + 1, first - 1).filter(next -> next >= 0 && next < sheets.size()).forEach(numbers::add);
        var wish = new Wish(model.sizes().get(), List.copyOf(numbers), dots());
        if (!last.equals(Optional.of(wish))) {
            last = Optional.of(wish);
            model.want(wish.numbers(), wish.scale());
        }
    }

    /// Pixels a point on the screen there is, as far as a picture of a page may be large.
    private double dots() {
        var sharp = Optional.ofNullable(getScene()).flatMap(scene -> Optional.ofNullable(scene.getWindow()))
                .map(window -> window.getRenderScaleX()).orElse(1.0);
        var largest = model.sizes().get().stream().mapToDouble(size -> size.width() * size.height()).max().orElse(1);
        return Math.min(scale * sharp, Math.sqrt(MOST_PIXELS / largest));
    }

    private void repaint(int number) {
        if (number < sheets.size()) {
            sheets.get(number).show(Optional.ofNullable(model.painted().get(number)).map(Painted::picture));
        }
    }

    private void arrived(int number) {
        if (number < sheets.size()) {
            sheets.get(number).setAccessibleText(said(number));
            tell();
        }
    }

    private String said(int number) {
        return Optional.ofNullable(model.told().get(number))
                .map(one -> words.text("reportui.page", (long) number + 1, (long) sheets.size()) + ". " + one.text())
                .orElseGet(() -> words.text("reportui.preview"));
    }

    /// The page in sight is what a screen reader reads of the view.
    private void tell() {
        setAccessibleText(said(model.page().get() - 1));
    }

    /// Turns so many pages on, or back.
    void turn(int pages) {
        if (!sheets.isEmpty()) {
            int to = Math.clamp((long) model.page().get() - 1 + pages, 0, sheets.size() - 1);
            scrollTo(to == 0 ? 0 : top(to) - GAP / 2);
        }
    }

    /// Shows the first page from its top.
    void home() {
        setVvalue(0);
        setHvalue(0);
    }

    /// Shows pages one step larger, or smaller.
    void step(boolean larger) {
        model.zoom().set(Zoom.stepFrom(scale, larger));
    }

    private void key(KeyEvent event) {
        if (event.isAltDown() || event.isMetaDown()) {
            return;
        }
        var isKnown = switch (event.getCode()) {
            case PAGE_DOWN -> done(() -> page(event.isControlDown(), 1));
            case PAGE_UP -> done(() -> page(event.isControlDown(), -1));
            case HOME -> done(this::home);
            case END -> done(() -> setVvalue(1));
            case PLUS, ADD, EQUALS -> done(() -> step(true));
            case MINUS, SUBTRACT -> done(() -> step(false));
            case DIGIT0, NUMPAD0 -> done(() -> model.zoom().set(new Zoom.Percent(100)));
            default -> false;
        };
        if (isKnown) {
            event.consume();
        }
    }

    private static boolean done(Runnable act) {
        act.run();
        return true;
    }

    private void page(boolean whole, int by) {
        if (whole || height(model.page().get() - 1) + GAP <= room()) {
            turn(by);
        } else {
            scrollTo(offset() + by * 0.9 * room());
        }
    }

    private void wheel(ScrollEvent event) {
        if (event.isShortcutDown() && event.getDeltaY() != 0) {
            step(event.getDeltaY() > 0);
            event.consume();
        }
    }
}
