package no.faseport.ui;

import java.time.Clock;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.image.Image;
import javafx.scene.layout.StackPane;
import javafx.stage.Screen;
import javafx.stage.Stage;
import no.faseport.portfolio.NotChanged;
import no.faseport.ui.start.Entered;
import no.faseport.ui.start.StartScreen;
import no.faseport.ui.start.StartViewModel;
import no.faseport.usecase.TooLarge;
import no.faseport.words.Language;
import no.faseport.words.Message;
import no.faseport.words.Words;

/// The window: shows the three doors until a portfolio is open, then the frame around it, and remembers the user's choices.
final class MainWindow implements Surroundings {
    private static final String THEME = "window.theme";
    private static final String LANGUAGE = "window.language";
    private static final String LAST = "window.open";
    private static final String WIDTH = "window.width";
    private static final String HEIGHT = "window.height";
    private static final String MAXIMIZED = "window.maximized";
    private static final double LEAST_WIDTH = 800;
    private static final double LEAST_HEIGHT = 480;
    private static final List<Integer> ICON_SIZES = List.of(16, 32, 64, 256);

    private final Stage stage;
    private final Preferences preferences;
    private final Failures failures;
    private final Clock clock;
    private final Background background;
    private final Screens screens;
    private final Dialogs dialogs;
    private final Scene scene = new Scene(new StackPane());
    private Words words;
    private Optional<Entered> open = Optional.empty();
    private Optional<Shell> shell = Optional.empty();

    MainWindow(Stage stage, Preferences preferences, Failures failures, Clock clock, Background background,
            Screens screens) {
        this.stage = stage;
        this.preferences = preferences;
        this.failures = failures;
        this.clock = clock;
        this.background = background;
        this.screens = screens;
        this.dialogs = new Dialogs(() -> stage, preferences);
        this.words = new Words(preferences.get(LANGUAGE).map(Language::of).orElse(Language.BOKMAAL));
    }

    /// Shows the window with the portfolio it was last closed with, or with the three doors.
    void show() {
        failures.tellBy(failure -> background.onWindow(() -> failed(failure)));
        theme().dress(scene);
        stage.setScene(scene);
        stage.setTitle(words.text("app.name"));
        stage.getIcons().setAll(ICON_SIZES.stream().map(MainWindow::icon).toList());
        stage.setMinWidth(LEAST_WIDTH);
        stage.setMinHeight(LEAST_HEIGHT);
        var room = Screen.getPrimary().getVisualBounds();
        stage.setWidth(Math.min(room.getWidth(), preferences.get(WIDTH).map(Double::parseDouble).orElse(1280.0)));
        stage.setHeight(Math.min(room.getHeight(), preferences.get(HEIGHT).map(Double::parseDouble).orElse(800.0)));
        stage.setMaximized(preferences.get(MAXIMIZED).isPresent());
        stage.setOnCloseRequest(event -> close());
        var model = doorsModel();
        model.recent().stream().limit(1).filter(address -> preferences.get(LAST).isPresent()).findFirst()
                .ifPresentOrElse(address -> openAgain(model, address), () -> doors(model));
        stage.show();
    }

    /// The doors are only built where the last portfolio cannot be opened: nobody should wait for a screen to be taken away.
    private void openAgain(StartViewModel model, String address) {
        var opening = new Label(words.text("start.work.opening"));
        var checking = StartScreen.checking(words, background);
        opening.visibleProperty().bind(checking.visibleProperty().not());
        put(new StackPane(opening, checking));
        model.open(address);
        model.hindrance().addListener((property, was, is) -> {
            if (was.isEmpty() && is.isPresent() && open.isEmpty()) {
                doors(model);
            }
        });
    }

    private static Image icon(int size) {
        var name = "/no/faseport/icons/faseport-" + size + ".png";
        return new Image(Objects.requireNonNull(MainWindow.class.getResource(name), name).toExternalForm());
    }

    private StartViewModel doorsModel() {
        return new StartViewModel(words, System.getProperty("user.name"), clock, background, preferences, this::enter);
    }

    private void doors() {
        doors(doorsModel());
    }

    private void doors(StartViewModel model) {
        put(new StartScreen(words, model, dialogs, background, this).node());
        scene.getAccelerators().clear();
    }

    private void put(Parent node) {
        scene.setRoot(node);
    }

    private void enter(Entered entered) {
        open = Optional.of(entered);
        preferences.put(LAST, "true");
        entered.place().onChange(
                change -> background.onWindow(() -> shell.ifPresent(frame -> frame.changed(change))));
        frame(entered);
    }

    private void frame(Entered entered) {
        var server = entered.address().startsWith("postgres") || entered.address().startsWith("jdbc:");
        var where = new Whereabouts(entered.address(), server, entered.place().isReadOnly());
        var frame = new Shell(entered.place(), entered.year(), background, preferences, screens, where, this);
        shell.ifPresent(Shell::leave);
        shell = Optional.of(frame);
        put(frame.node());
        frame.install(scene);
        frame.makeReady();
    }

    private void failed(Throwable failure) {
        if (failure instanceof NotChanged notChanged) {
            shell.ifPresent(frame -> frame.failed(List.of(notChanged.message())));
            return;
        }
        var what = List.of(TooLarge.isBehind(failure)
                ? Message.of("frame.failed.memory")
                : Message.of("frame.failed", Optional.ofNullable(failure.getMessage()).orElse(failure.toString())),
                Message.of("frame.failed.safe"),
                Message.of("frame.failed.next", App.log().toString()));
        shell.ifPresent(frame -> frame.failed(what));
    }

    private Theme theme() {
        return preferences.get(THEME).map(Theme::of).orElse(Theme.LIGHT);
    }

    @Override
    public void otherTheme() {
        preferences.put(THEME, theme().other().name());
        theme().dress(scene);
    }

    @Override
    public void speak(Language language) {
        preferences.put(LANGUAGE, language.code());
        words = new Words(language);
        open = open.map(entered -> new Entered(entered.place().speaking(words), entered.address(), entered.year()));
        open.ifPresentOrElse(this::frame, this::doors);
    }

    @Override
    public void leave() {
        saveWhatIsWritten();
        preferences.remove(LAST);
        shell.ifPresent(Shell::leave);
        shell = Optional.empty();
        var left = open;
        open = Optional.empty();
        background.run(Message.of("start.work.closing"), progress -> {
            left.ifPresent(entered -> entered.place().close());
            return left;
        }, closed -> doors());
    }

    /// Fields save what is written in them when the keyboard leaves them; what that asks for is done before anything after it.
    private void saveWhatIsWritten() {
        scene.getRoot().requestFocus();
    }

    private void close() {
        if (!stage.isMaximized()) {
            preferences.put(WIDTH, String.valueOf(stage.getWidth()));
            preferences.put(HEIGHT, String.valueOf(stage.getHeight()));
            preferences.remove(MAXIMIZED);
        } else {
            preferences.put(MAXIMIZED, "true");
        }
        saveWhatIsWritten();
        background.close();
        open.ifPresent(entered -> entered.place().close());
        open = Optional.empty();
    }
}
