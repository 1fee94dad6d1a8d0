package no.faseport.ui.gantt;

import java.util.List;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.Region;
import no.faseport.gantt.GanttRow;
import no.faseport.schedule.Violation;
import org.kordamp.ikonli.javafx.FontIcon;
import org.kordamp.ikonli.material2.Material2OutlinedMZ;

/// What the plan promises and does not keep: how much of it there is, and in the menu each of them with its activity, which is
/// shown when it is chosen. Not there while all is kept.
final class BrokenMenu extends MenuButton {
    private static final int MOST = 25;

    private final GanttViewModel model;

    BrokenMenu(GanttViewModel model) {
        super("", new FontIcon(Material2OutlinedMZ.REPORT_PROBLEM));
        this.model = model;
        setId("gantt-broken");
        getStyleClass().addAll("flat", "small", "no-arrow");
        setMinWidth(Region.USE_PREF_SIZE);
        setTooltip(new Tooltip(model.words().text("gantt.broken.tip")));
        model.rowsProperty().subscribe(_ -> count(model.broken().size()));
        setOnShowing(_ -> show(model.broken()));
    }

    private void count(int broken) {
        var words = model.words();
        setVisible(broken > 0);
        setManaged(broken > 0);
        setText(words.count("gantt.broken", broken));
        setAccessibleText(getText() + ". " + words.text("gantt.broken.tip"));
    }

    private void show(List<Violation> broken) {
        var words = model.words();
        getItems().setAll(broken.stream().limit(MOST).map(this::item).toList());
        if (broken.size() > MOST) {
            var rest = new MenuItem(words.text("gantt.broken.more", broken.size() - MOST));
            rest.setDisable(true);
            getItems().add(rest);
        }
    }

    private MenuItem item(Violation one) {
        var said = model.words().text(one.message(model.plan().network()));
        var item = new MenuItem(name(one) + ": " + said);
        item.setMnemonicParsing(false);
        item.setOnAction(_ -> model.select(one.activity()));
        return item;
    }

    private String name(Violation one) {
        return model.rowsProperty().get().all().stream().filter(row -> row.id().equals(one.activity())).findFirst()
                .map(GanttRow::activity).map(activity -> activity.name()).orElse("");
    }
}
