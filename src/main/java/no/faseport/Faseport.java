package no.faseport;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneId;
import java.util.Locale;
import java.util.Map;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.Stream;
import javafx.application.Application;
import no.faseport.cli.Program;
import no.faseport.portfolio.view.Habits;
import no.faseport.ui.App;
import no.faseport.ui.PortfolioPicture;
import no.faseport.ui.Preferences;
import no.faseport.ui.portfolio.Myself;
import no.faseport.ui.portfolio.SavedViews;

/// The program: without arguments it opens the window, with arguments it runs a command.
///
/// Where there is no display it makes the example portfolio, its cost overview and its picture instead of opening the
/// window: in `target/demo` where it runs in its own project folder, and otherwise in `faseport-demo`.
public final class Faseport {
    /// Kept here, or its level would be forgotten with it.
    private static final Logger JAVAFX = Logger.getLogger("javafx");

    private Faseport() {
    }

    static void main(String[] args) {
        keepLibrariesQuiet();
        var environment = System.getenv();
        var user = System.getProperty("user.name", "faseport");
        var program = new Program(utf8(FileDescriptor.out), utf8(FileDescriptor.err), environment, user,
                Clock.system(ZoneId.systemDefault()), (place, file) -> new PortfolioPicture().write(place, file),
                () -> habits(user));
        if (args.length > 0) {
            System.exit(program.run(args));
        } else if (hasDisplay(environment)) {
            Application.launch(App.class);
        } else {
            System.exit(program.runWithoutDisplay(demoFolder()));
        }
    }

    /// The name, the stars and the views that the window has kept.
    private static Habits habits(String user) {
        var preferences = Preferences.ofUser();
        return new Habits(new Myself(preferences, user).onlooker(), new SavedViews(preferences).all());
    }

    /// What the libraries say of themselves is not for the user; a logging configuration that is asked for is left alone.
    private static void keepLibrariesQuiet() {
        System.setProperty("org.jooq.no-logo", "true");
        System.setProperty("org.jooq.no-tips", "true");
        if (System.getProperty("java.util.logging.config.file") == null) {
            Logger.getLogger("").setLevel(Level.WARNING);
            JAVAFX.setLevel(Level.SEVERE);
        }
    }

    /// Results are UTF-8 whatever the locale, so that a script reads the same everywhere.
    private static PrintWriter utf8(FileDescriptor stream) {
        return new PrintWriter(new FileOutputStream(stream), true, StandardCharsets.UTF_8);
    }

    /// Asked of the environment: asking a toolkit would start it.
    private static boolean hasDisplay(Map<String, String> environment) {
        var system = System.getProperty("os.name", "").toLowerCase(Locale.ROOT);
        return system.contains("windows") || system.contains("mac") || Stream.of("DISPLAY", "WAYLAND_DISPLAY")
                .anyMatch(variable -> !environment.getOrDefault(variable, "").isBlank());
    }

    private static Path demoFolder() {
        return Files.exists(Path.of("src", "main", "java", "no", "faseport"))
                ? Path.of("target", "demo")
                : Path.of("faseport-demo");
    }
}
