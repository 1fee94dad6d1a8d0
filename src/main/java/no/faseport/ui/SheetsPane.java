package no.faseport.ui;

import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.ScrollEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import no.faseport.ui.SheetsViewModel.Seen;
import no.faseport.words.Words;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.material2.Material2AL;

/// A sheet as it will come out of the printer, which one it is of how many, and buttons and keys to turn to the others.
final class SheetsPane extends BorderPane {
    private final Words words;
    private final SheetsViewModel model;
    private final Label where = new Label();
    private final Label shared = new Label();
    private final Button back;
    private final Button on;

    SheetsPane(Words words, SheetsViewModel model) {
        this.words = words;
        this.model = model;
        this.back = button("print.sheets.back", Material2AL.CHEVRON_LEFT, () -> model.turn(-1));
        this.on = button("print.sheets.on", Material2AL.CHEVRON_RIGHT, () -> model.turn(1));
        getStyleClass().add("print-sheets");
        Parts.dress(this, SheetsPane.class, "printing.css");
        setMinSize(0, 0);
        setId("print-sheets");
        setFocusTraversable(true);
        setAccessibleRole(AccessibleRole.IMAGE_VIEW);
        setTop(bar());
        setCenter(new SheetPicture(model));
        shared.setWrapText(true);
        shared.setMinHeight(Region.USE_PREF_SIZE);
        shared.setGraphic(swatch());
        shared.getStyleClass().add("print-shared-told");
        setBottom(shared);
        model.seen().subscribe(this::tell);
        addEventFilter(KeyEvent.KEY_PRESSED, this::key);
        addEventFilter(ScrollEvent.SCROLL, this::wheel);
        setOnMousePressed(_ -> requestFocus());
    }

    private Node bar() {
        where.setId("print-where");
        where.setWrapText(true);
        var bar = new HBox(8, back, where, on);
        bar.setAlignment(Pos.CENTER);
        return new VBox(bar);
    }

    private static Node swatch() {
        var swatch = new Region();
        swatch.getStyleClass().addAll("print-shared", "print-swatch");
        return swatch;
    }

    private Button button(String key, Ikon icon, Runnable act) {
        var button = Parts.icon(words.text(key), icon, act);
        button.setId(key.replace('.', '-'));
        button.setMinWidth(Region.USE_PREF_SIZE);
        return button;
    }

    private void tell(Optional<Seen> seen) {
        var said = seen.map(this::said).orElse("");
        where.setText(said);
        setAccessibleText(said.isEmpty() ? words.text("print.sheets.none") : said);
        back.setDisable(seen.map(one -> one.sheet().number() == 1).orElse(true));
        on.setDisable(seen.map(one -> one.sheet().number() == one.count()).orElse(true));
        boolean isShared = seen.map(one -> !one.shared().isEmpty()).orElse(false);
        shared.setText(words.text("print.sheets.shared"));
        shared.setVisible(isShared);
    }

    private String said(Seen seen) {
        var sheet = seen.sheet();
        var place = sheet.place();
        return place.isPart()
                ? words.text("print.sheets.part", sheet.number(), seen.count(), sheet.page(), place.row() + 1,
                        place.rows(), place.column() + 1, place.columns())
                : words.text("print.sheets.whole", sheet.number(), seen.count(), sheet.page());
    }

    private void key(KeyEvent event) {
        boolean isKnown = switch (event.getCode()) {
            case PAGE_DOWN, RIGHT -> turned(() -> model.turn(1));
            case PAGE_UP, LEFT -> turned(() -> model.turn(-1));
            case HOME -> turned(() -> model.turnTo(1));
            case END -> turned(() -> model.turnTo(Integer.MAX_VALUE));
            default -> false;
        };
        if (isKnown) {
            event.consume();
        }
    }

    private static boolean turned(Runnable turn) {
        turn.run();
        return true;
    }

    private void wheel(ScrollEvent event) {
        if (event.getDeltaY() != 0 && !event.isInertia()) {
            model.turn(event.getDeltaY() < 0 ? 1 : -1);
            event.consume();
        }
    }
}
