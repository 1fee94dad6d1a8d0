package no.faseport.ui;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.property.SimpleIntegerProperty;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import no.faseport.portfolio.Changed;
import no.faseport.reporting.ReportOrder;
import no.faseport.reporting.Reports;
import no.faseport.usecase.Workplace;
import no.faseport.words.Language;
import no.faseport.words.Message;
import no.faseport.words.Words;
import org.kordamp.ikonli.javafx.FontIcon;
import org.kordamp.ikonli.material2.Material2AL;
import org.kordamp.ikonli.material2.Material2MZ;

/// The frame around every screen of an open portfolio: rail, top bar, notices, bottom bar, search and keys.
public final class Shell {
    private static final int TEN = 10;
    private final Words words;
    private final Surroundings surroundings;
    private final Preferences preferences;
    private final SimpleIntegerProperty year;
    private final Desk desk;
    private final ShellViewModel model;
    private final NoticeBar notices;
    private final BottomBar bottom;
    private final Walk walk;
    private final FrameActions actions;
    private final Overlay overlay = new Overlay();
    private final StackPane root = new StackPane();
    private Optional<Leisure> leisure = Optional.empty();

    /// A frame for the portfolio of `place`, with screens from `screens`.
    public Shell(Workplace place, int year, Background background, Preferences preferences, Screens screens,
            Whereabouts where, Surroundings surroundings) {
        this.words = place.words();
        this.surroundings = surroundings;
        this.preferences = preferences;
        this.year = new SimpleIntegerProperty(year);
        this.notices = new NoticeBar(words, this::done);
        this.walk = new Walk(screens);
        this.desk = new Desk(place, background, notices, walk, this.year);
        this.model = new ShellViewModel(desk);
        this.bottom = new BottomBar(words, model, background, where);
        var rail = screens.rail(desk);
        var within = within(rail);
        this.actions = new FrameActions(Action.of("search", Material2MZ.SEARCH, "Shortcut+K", this::search),
                Action.of("undo", Material2MZ.UNDO, "Shortcut+Z", model::undo),
                Action.of("redo", Material2MZ.REDO, "Shortcut+Shift+Z", model::redo), places(rail), work(within),
                program());
        build();
        walk.begin(desk, rail, () -> act("import"));
        this.year.addListener((property, was, is) -> walk.everythingIsOld());
        model.load();
    }

    private void build() {
        var rail = new Rail(words, preferences, actions.places());
        walk.index().addListener((property, was, is) -> rail.mark(is.intValue()));
        var middle = new VBox(new TopBar(words, model, year, actions, menu()), notices, walk.content());
        VBox.setVgrow(walk.content(), Priority.ALWAYS);
        middle.getStyleClass().add("middle");
        var frame = new BorderPane(middle);
        frame.setLeft(rail);
        root.widthProperty().subscribe(width -> rail.fit(width.doubleValue()));
        frame.setBottom(bottom);
        frame.getStyleClass().add("frame");
        root.getChildren().addAll(frame, overlay);
        root.addEventFilter(KeyEvent.KEY_PRESSED, new TabOut());
        root.addEventFilter(MouseEvent.MOUSE_PRESSED, this::clicked);
        root.addEventHandler(KeyEvent.KEY_PRESSED, this::key);
    }

    /// What is shown.
    public Parent node() {
        return root;
    }

    /// The ways between the screens.
    public Navigation navigation() {
        return walk;
    }

    /// Makes the keys of every action work in `scene`, and starts at the portfolio.
    public void install(Scene scene) {
        scene.getAccelerators().clear();
        actions.all().forEach(action -> action.keys()
                .ifPresent(keys -> scene.getAccelerators().put(keys, () -> unlessSheet(action))));
        // the same in the hands of those who come from Office
        scene.getAccelerators().put(KeyCombination.valueOf("Shortcut+Y"), () -> unlessSheet(actions.redo()));
        walk.portfolio();
        model.loadProjects();
    }

    /// What can be made ready before anybody asks for it.
    List<Background.Job<Boolean>> ahead() {
        return walk.ahead();
    }

    /// Makes ready what can be, while the user rests, until the frame is left.
    void makeReady() {
        leisure = Optional.of(Leisure.in(root, desk.background(), ahead()));
    }

    /// The frame is left; nothing is made ready for it any more.
    void leave() {
        leisure.ifPresent(Leisure::end);
    }

    private void unlessSheet(Action action) {
        if (overlay.isVisible()) {
            overlay.hide();
        }
        action.run().run();
    }

    /// Takes note of a change, which is on disk.
    public void changed(Changed change) {
        model.changed(change);
        walk.changed(change.topics());
    }

    /// Says that something happened that nobody expected.
    public void failed(List<Message> what) {
        notices.failed(what);
    }

    private void done(String text) {
        bottom.done(text);
    }

    /// What can be asked of the rail's screens, with the way to the screen before it.
    private List<Action> within(List<Screens.Place> rail) {
        var within = new ArrayList<Action>();
        for (int i = 0; i < rail.size(); i++) {
            var at = i;
            rail.get(at).within().forEach(action -> within.add(action.after(() -> walk.rail(at))));
        }
        return within;
    }

    private List<Action> places(List<Screens.Place> rail) {
        var places = new ArrayList<Action>();
        places.add(Action.of("portfolio", Material2MZ.VIEW_LIST, "Shortcut+1", walk::portfolio));
        for (var place : rail) {
            var index = places.size();
            places.add(
                    Action.of(place.key(), place.icon(), "Shortcut+" + (index + 1) % TEN, () -> walk.rail(index - 1)));
        }
        return places;
    }

    private List<Action> work(List<Action> others) {
        var work = new ArrayList<Action>();
        work.add(Action.of("newProject", Material2AL.ADD, "Shortcut+N", () -> {
            walk.portfolio();
            walk.newProject();
        }));
        work.addAll(others);
        work.add(Action.of("projectBenefits", Material2AL.EMOJI_EVENTS, () -> ofProject(ProjectFace::benefits)));
        work.add(Action.of("planImport", Material2MZ.SAVE_ALT, () -> ofProject(ProjectFace::importPlan)));
        work.add(Action.of("planExport", Material2MZ.PUBLISH, () -> ofProject(ProjectFace::exportPlan)));
        work.add(Action.of("backup", Material2AL.BACKUP, model::backUp));
        work.add(Action.of("settings", Material2MZ.SETTINGS, this::settings));
        return work;
    }

    /// Turns to `part` of the project that is shown; told where none is.
    private void ofProject(Consumer<ProjectFace> part) {
        if (!walk.within(part)) {
            notices.refused(List.of(Message.of("frame.noProject")));
        }
    }

    private List<Action> program() {
        return List.of(
                Action.of("back", Material2AL.ARROW_BACK, "Shift+Esc", this::back),
                Action.of("theme", Material2MZ.WB_SUNNY, "Shortcut+Shift+L", surroundings::otherTheme),
                Action.of("other", Material2AL.FOLDER_OPEN, "Shortcut+O", surroundings::leave),
                Action.of("notice", Material2MZ.READ_MORE, "F6", notices::read),
                Action.of("keys", Material2AL.KEYBOARD, "F1", this::keys),
                Action.of("about", Material2AL.INFO, this::about));
    }

    private List<MenuItem> menu() {
        var items = new ArrayList<MenuItem>();
        actions.work().forEach(action -> items.add(item(action)));
        items.add(new SeparatorMenuItem());
        actions.program().stream().filter(action -> !action.key().equals("notice"))
                .forEach(action -> items.add(item(action)));
        items.add(actions.work().size() + 2, languages());
        return items;
    }

    private static MenuItem shown(MenuItem item, Action action) {
        action.keys().ifPresent(item::setAccelerator);
        item.setOnAction(event -> action.run().run());
        return item;
    }

    private MenuItem item(Action action) {
        return shown(new MenuItem(action.title(words), new FontIcon(action.icon())), action);
    }

    private Menu languages() {
        var menu = new Menu(words.text("frame.language"), new FontIcon(Material2MZ.TRANSLATE));
        for (var language : Language.values()) {
            var item = new MenuItem(words.text("language." + language.code()));
            item.setOnAction(event -> surroundings.speak(language));
            menu.getItems().add(item);
        }
        return menu;
    }

    private void search() {
        var palette = new Palette(words, new Finder(hits()), overlay::hide);
        overlay.show(palette, palette.field());
    }

    private List<Finder.Hit> hits() {
        var hits = new ArrayList<Finder.Hit>();
        for (var row : model.projects().get()) {
            hits.add(new Finder.Hit(row.number() + " " + row.name(), row.phase().name(), Material2AL.DESCRIPTION,
                    () -> walk.project(row.id())));
        }
        actions.all().stream().filter(action -> !action.equals(actions.search()))
                .forEach(action -> hits.add(new Finder.Hit(action.title(words), action.keysText(), action.icon(),
                        action.run())));
        for (var report : Reports.all()) {
            hits.add(new Finder.Hit(words.text("reports." + report.code() + ".title"), words.text("action.reports"),
                    Material2AL.DESCRIPTION,
                    () -> walk.report(ReportOrder.usual(report, year.get(), words.language()))));
        }
        for (var language : Language.values()) {
            hits.add(new Finder.Hit(words.text("language." + language.code()), words.text("frame.language"),
                    Material2MZ.TRANSLATE, () -> surroundings.speak(language)));
        }
        return hits;
    }

    private void keys() {
        var sheet = new KeysSheet(words, actions.all());
        overlay.show(sheet, sheet.getChildrenUnmodifiable().getFirst());
    }

    private void settings() {
        var sheet = new SettingsSheet(words, new SettingsViewModel(desk),
                new Dialogs(() -> root.getScene().getWindow(), preferences));
        overlay.show(sheet, sheet.first());
    }

    private void about() {
        var sheet = new AboutSheet(words);
        overlay.show(sheet, sheet);
    }

    private void key(KeyEvent event) {
        if (event.getCode() == KeyCode.ESCAPE && notices.isVisible()) {
            notices.hide();
            event.consume();
        }
    }

    /// The mouse's own button for it goes back too.
    private void clicked(MouseEvent event) {
        if (event.getButton() == MouseButton.BACK) {
            back();
            event.consume();
        }
    }

    private void back() {
        if (overlay.isVisible()) {
            overlay.hide();
        } else {
            walk.back();
        }
    }

    /// Does the action with this key, as its button would.
    void act(String key) {
        actions.all().stream().filter(action -> action.key().equals(key)).findFirst().orElseThrow().run().run();
    }
}
