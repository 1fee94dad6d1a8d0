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
import javafx.application.Application;
import javafx.stage.Stage;

/// The window's program: here, and only here, its parts are put together.
public final class App extends Application {
    private static final Logger LOG = Logger.getLogger(App.class.getName());
    private static final int MOST_BYTES = 1_000_000;

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
