package no.faseport.ui.start;

import java.nio.file.Path;
import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressIndicator;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import no.faseport.ui.Background;
import no.faseport.ui.Dialogs;
import no.faseport.ui.Emblem;
import no.faseport.ui.Surroundings;
import no.faseport.ui.WorkingPane;
import no.faseport.words.Language;
import no.faseport.words.Words;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.javafx.FontIcon;
import org.kordamp.ikonli.material2.Material2AL;
import org.kordamp.ikonli.material2.Material2MZ;

/// The three doors: open a portfolio, make a new one, explore the example.
public final class StartScreen {
    private static final Dialogs.Kind PORTFOLIO = new Dialogs.Kind("start.file", "*.mv.db");

    private final Words words;
    private final StartViewModel model;
    private final Dialogs dialogs;
    private final Surroundings surroundings;
    private final TextField municipality = new TextField();
    private final TextField name = new TextField();
    private final TextField year = new TextField();
    private final VBox hindrance = new VBox();
    private final StackPane root = new StackPane();

    /// The doors that `model` opens; `background` shows that it is at it.
    public StartScreen(Words words, StartViewModel model, Dialogs dialogs, Background background,
            Surroundings surroundings) {
        this.words = words;
        this.model = model;
        this.dialogs = dialogs;
        this.surroundings = surroundings;
        var doors = new HBox(example(), openDoor(), newDoor());
        doors.getStyleClass().add("doors");
        hindrance.getStyleClass().add("obstacle");
        model.hindrance().addListener((property, was, is) -> show(is));
        show(model.hindrance().get());
        var working = checking(words, background);
        doors.visibleProperty().bind(working.visibleProperty().not());
        var page = new VBox(head(), hindrance, new StackPane(doors, working), foot(background));
        page.getStyleClass().add("start");
        doors.disableProperty().bind(background.fraction().lessThan(1));
        var scroll = new ScrollPane(page);
        scroll.setFitToWidth(true);
        scroll.setFitToHeight(true);
        root.getChildren().add(scroll);
    }

    /// How far `background` has come with opening a portfolio, and the way to stop it, while anybody knows how far that is.
    public static WorkingPane checking(Words words, Background background) {
        return new WorkingPane(background, words,
                background.fraction().map(done -> done.doubleValue() >= 0 && done.doubleValue() < 1),
                words.text("start.work.stop"));
    }

    /// What is shown.
    public Parent node() {
        return root;
    }

    private VBox head() {
        var title = new Label(words.text("start.title"), new Emblem());
        title.getStyleClass().add("start-title");
        var text = new Label(words.text("start.text"));
        text.getStyleClass().add("quiet");
        var head = new VBox(title, text);
        head.getStyleClass().add("start-head");
        return head;
    }

    private VBox door(Ikon icon, String key, Node... inside) {
        var title = new Label(words.text(key), new FontIcon(icon));
        title.getStyleClass().add("door-title");
        var text = new Label(words.text(key + ".text"));
        text.setWrapText(true);
        text.setMinHeight(Region.USE_PREF_SIZE);
        var door = new VBox(title, text);
        door.getChildren().addAll(inside);
        door.getStyleClass().add("door");
        return door;
    }

    private static Region space() {
        var space = new Region();
        VBox.setVgrow(space, Priority.ALWAYS);
        return space;
    }

    private VBox example() {
        var open = button("start.example.button", model::openExample);
        open.getStyleClass().add("accent");
        var door = door(Material2AL.EXPLORE, "start.example", space());
        if (model.hasExample()) {
            var fresh = button("start.example.fresh", model::makeExample);
            fresh.getStyleClass().add("flat");
            door.getChildren().add(fresh);
        }
        door.getChildren().add(open);
        return door;
    }

    private VBox openDoor() {
        var choose = button("start.open.button", () -> dialogs.open(words, "start.open.title", PORTFOLIO)
                .map(Path::toString).ifPresent(model::open));
        var door = door(Material2AL.FOLDER_OPEN, "start.open");
        if (!model.recent().isEmpty()) {
            var head = new Label(words.text("start.open.recent"));
            head.getStyleClass().add("field-name");
            var list = new VBox(head);
            model.recent().forEach(address -> list.getChildren().add(recent(address)));
            door.getChildren().add(list);
        }
        door.getChildren().addAll(space(), choose);
        return door;
    }

    private Button recent(String address) {
        var file = address.substring(Math.max(address.lastIndexOf('/'), address.lastIndexOf('\\')) + 1);
        var button = new Button(file.replace(".mv.db", ""), new FontIcon(Material2AL.DESCRIPTION));
        button.setMnemonicParsing(false);
        button.getStyleClass().addAll("flat", "recent");
        button.setMaxWidth(Double.MAX_VALUE);
        button.setTooltip(new Tooltip(address));
        button.setOnAction(event -> model.open(address));
        return button;
    }

    private VBox newDoor() {
        name.setText(words.text("start.new.name.usual"));
        year.setText(String.valueOf(model.thisYear()));
        var make = button("start.new.button", this::make);
        return door(Material2AL.ADD_CIRCLE_OUTLINE, "start.new", named("start.new.municipality", municipality),
                named("start.new.name", name), named("start.new.year", year), space(), make);
    }

    private VBox named(String key, TextField field) {
        var label = new Label(words.text(key));
        label.getStyleClass().add("field-name");
        label.setLabelFor(field);
        field.setAccessibleText(words.text(key));
        field.setOnAction(event -> make());
        return new VBox(label, field);
    }

    private void make() {
        var problems = model.problems(municipality.getText(), name.getText(), year.getText());
        if (!problems.isEmpty()) {
            model.refuse(problems);
            return;
        }
        dialogs.save(words, "start.new.title", PORTFOLIO, name.getText().strip() + ".mv.db").map(Path::toString)
                .ifPresent(address -> model.create(address, municipality.getText(), name.getText(), year.getText()));
    }

    private Button button(String key, Runnable run) {
        var button = new Button(words.text(key));
        button.setMaxWidth(Double.MAX_VALUE);
        button.setOnAction(event -> run.run());
        return button;
    }

    private void show(Optional<StartViewModel.Hindrance> now) {
        hindrance.getChildren().clear();
        now.ifPresent(this::fill);
        hindrance.setVisible(now.isPresent());
        hindrance.setManaged(now.isPresent());
    }

    private void fill(StartViewModel.Hindrance why) {
        why.why().forEach(message -> {
            var label = new Label(words.text(message));
            label.setWrapText(true);
            label.setFocusTraversable(true);
            hindrance.getChildren().add(label);
        });
        var actions = new HBox();
        actions.getStyleClass().add("obstacle-actions");
        if (why.canRead()) {
            actions.getChildren().add(button("start.readOnly", () -> model.openReadOnly(why.address())));
        }
        if (why.canRestore()) {
            actions.getChildren().add(button("start.restore", () -> model.restore(why.address())));
        }
        actions.getChildren().add(button(why.canRead() || why.canRestore() ? "start.cancel" : "start.dismiss",
                model::dismiss));
        hindrance.getChildren().add(actions);
    }

    private HBox foot(Background background) {
        var foot = new HBox();
        for (var language : Language.values()) {
            var button = new Button(words.text("language." + language.code()));
            button.getStyleClass().addAll("flat", "small");
            button.setDisable(language == words.language());
            button.setOnAction(event -> surroundings.speak(language));
            foot.getChildren().add(button);
        }
        var theme = new Button(words.text("action.theme"), new FontIcon(Material2MZ.WB_SUNNY));
        theme.getStyleClass().addAll("flat", "small");
        theme.setOnAction(event -> surroundings.otherTheme());
        var busy = new ProgressIndicator();
        busy.setPrefSize(20, 20);
        busy.visibleProperty().bind(background.fraction().lessThan(1));
        foot.getChildren().addAll(theme, busy);
        foot.setAlignment(Pos.CENTER);
        foot.getStyleClass().add("start-foot");
        return foot;
    }
}
