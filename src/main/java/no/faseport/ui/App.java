package no.faseport.ui;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneId;
import java.util.logging.FileHandler;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.logging.SimpleFormatter;
import javafx.animation.PauseTransition;
import javafx.application.Application;
import javafx.stage.Stage;
import javafx.util.Duration;
import no.faseport.usecase.PrepareReports;
import no.faseport.words.Language;
import no.faseport.words.Message;
import no.faseport.words.Words;

/// The window's program: here, and only here, its parts are put together.
public final class App extends Application {
    private static final Logger LOG = Logger.getLogger(App.class.getName());
    private static final int MOST_BYTES = 1_000_000;
    private static final Duration UNTIL_AT_REST = Duration.seconds(3);

    /// The file where what nobody expected is written.
    static Path log() {
        return Preferences.folder().resolve("faseport.log");
    }

    @Override
    public void start(Stage stage) {
        keepLog();
        var failures = new Failures();
        Thread.setDefaultUncaughtExceptionHandler(failures);
        Thread.currentThread().setUncaughtExceptionHandler(failures);
        var preferences = Preferences.ofUser();
        var background = Background.onThreads(failures);
        var clock = Clock.system(ZoneId.systemDefault());
        new MainWindow(stage, preferences, failures, clock, background, new HouseScreens(preferences)).show();
        prepareReports(background, new PrepareReports(new Words(Language.BOKMAAL), clock));
    }

    /// Once the window has come to rest: whoever waits for a portfolio to open does not wait for this, too.
    private static void prepareReports(Background background, PrepareReports prepare) {
        var rest = new PauseTransition(UNTIL_AT_REST);
        rest.setOnFinished(finished -> {
            if (background.fraction().get() < 1) {
                rest.playFromStart();
            } else {
                background.beside().run(Message.of("report.preparing"), prepare::run,
                        done -> LOG.log(Level.FINE, "Reports are ready: {0}", done));
            }
        });
        rest.play();
    }

    private static void keepLog() {
        try {
            Files.createDirectories(log().getParent());
            var file = new FileHandler(log().toString(), MOST_BYTES, 1, true);
            file.setFormatter(new SimpleFormatter());
            file.setEncoding(StandardCharsets.UTF_8.name());
            file.setLevel(Level.WARNING);
            Logger.getLogger("").setLevel(Level.WARNING);
            Logger.getLogger("").addHandler(file);
        } catch (IOException e) {
            LOG.log(Level.WARNING, "The log file could not be opened; the log goes to the console only", e);
        }
    }
}
