package no.faseport.ui.plan;

import java.util.Set;
import javafx.geometry.Pos;
import javafx.scene.Parent;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import no.faseport.portfolio.CalendarUse;
import no.faseport.portfolio.Topic;
import no.faseport.ui.Desk;
import no.faseport.ui.Parts;
import no.faseport.ui.Screen;
import no.faseport.words.Words;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.material2.Material2AL;

/// The municipality's working calendars: the list of them to the left, the one looked at to the right.
public final class CalendarsScreen implements Screen {
    private final Words words;
    private final CalendarsViewModel model;
    private final PlanStones stones;
    private final ListView<CalendarUse> list = new ListView<>();
    private final CalendarForm form;
    private final VBox empty;
    private final BorderPane node = new BorderPane();
    private boolean showing;

    /// The calendars of the portfolio on `desk`.
    public CalendarsScreen(Desk desk) {
        this(desk.words(), new CalendarsViewModel(desk));
    }

    /// Shows what `model` shows.
    CalendarsScreen(Words words, CalendarsViewModel model) {
        this.words = words;
        this.model = model;
        this.stones = new PlanStones(words);
        this.form = new CalendarForm(model, words);
        this.empty = stones.card("calendars.empty.title",
                Parts.text(words.text("calendars.empty.text"), "plan-body"));
        var right = new VBox(empty, form);
        right.getStyleClass().add("plan-page");
        var scrolled = new ScrollPane(right);
        scrolled.setFitToWidth(true);
        scrolled.getStyleClass().addAll("edge-to-edge", "plan-screen");
        node.getStyleClass().add("screen");
        PlanStones.dress(node);
        node.setTop(top());
        node.setLeft(list());
        node.setCenter(scrolled);
        model.shownProperty().subscribe(this::show);
    }

    private HBox top() {
        var title = new Label(words.text("calendars.title"));
        title.getStyleClass().add("screen-title");
        var row = new HBox(title, Parts.space());
        if (!model.isReadOnly()) {
            var name = Parts.prompted(words.text("calendars.add.prompt"), 232);
            name.setId("calendar-new-name");
            Runnable add = () -> model.add(name.getText(), name::clear);
            name.setOnAction(press -> add.run());
            var button = stones.button("calendars.add", Material2AL.ADD, add);
            button.getStyleClass().add("accent");
            button.disableProperty().bind(name.textProperty().map(String::isBlank));
            row.getChildren().addAll(name, button);
        }
        row.setAlignment(Pos.CENTER_LEFT);
        row.getStyleClass().add("screen-head");
        return row;
    }

    private ListView<CalendarUse> list() {
        list.setId("calendars");
        list.setPrefWidth(264);
        list.setMinWidth(200);
        list.setAccessibleText(words.text("calendars.title"));
        list.getStyleClass().add("plan-list");
        list.setCellFactory(made -> new ListCell<>() {
            @Override
            protected void updateItem(@Nullable CalendarUse use, boolean none) {
                super.updateItem(use, none);
                setText(use == null || none
                        ? ""
                        : use.calendar().standard()
                                ? words.text("calendars.line.standard", use.calendar().name())
                                : use.calendar().name());
            }
        });
        list.getSelectionModel().selectedItemProperty().subscribe(chosen -> {
            if (chosen != null && !showing) {
                model.choose(chosen);
            }
        });
        return list;
    }

    private void show(CalendarsViewModel.Shown shown) {
        showing = true;
        list.getItems().setAll(shown.all());
        shown.chosen().ifPresent(chosen -> list.getSelectionModel().select(chosen));
        showing = false;
        PlanStones.show(empty, shown.chosen().isEmpty());
        PlanStones.show(form, shown.chosen().isPresent());
        shown.chosen().ifPresent(form::show);
    }

    @Override
    public Parent node() {
        return node;
    }

    @Override
    public void refresh(Set<Topic> topics) {
        if (topics.contains(Topic.PLAN) || topics.contains(Topic.SETTINGS)) {
            model.read();
        }
    }

    @Override
    public void focus() {
        list.requestFocus();
    }
}
