package no.faseport.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import no.faseport.portfolio.view.Arrangement;
import no.faseport.portfolio.view.Column;
import no.faseport.portfolio.view.Habits;
import no.faseport.portfolio.view.Onlooker;
import no.faseport.usecase.Example;
import no.faseport.usecase.Town;

/// Somebody at a terminal on the town's Monday morning: types commands and sees what comes back.
final class Terminal {
    /// A real clock tells more than a database keeps.
    private static final Clock CLOCK = Clock.offset(Town.MONDAY_MORNING, Duration.ofNanos(123_456_789));

    private static final Habits HABITS = new Habits(new Onlooker("Skolesjefen", Set.of()), Map.of("Til rådet",
            Arrangement.USUAL.withColumns(List.of(Column.PROJECT, Column.PHASE, Column.GATE, Column.BUDGET))));

    private final Map<String, String> environment = new HashMap<>();

    /// What came back: the exit code, the results and what was told.
    record Answer(int code, String out, String err) {
    }

    /// With this portfolio in FASEPORT_PORTFOLIO.
    Terminal(Path portfolio) {
        environment.put("FASEPORT_PORTFOLIO", portfolio.toString());
    }

    /// With nothing in the environment but `LANG`.
    Terminal(String language) {
        environment.put("LANG", language);
    }

    /// At a new portfolio in `folder`, which has the project 1001, Fiber til skolene.
    static Terminal atANewPortfolio(Path folder) {
        var file = folder.resolve("vik.mv.db");
        var anna = new Terminal(file);
        anna.type("new", file.toString(), "--name", "IKT i Vik", "--municipality", "Vik kommune", "--year", "2026");
        anna.type("add", "project", "1001", "--name", "Fiber til skolene");
        return anna;
    }

    /// At the example municipality, copied into `folder`.
    static Terminal atTheExample(Path folder) {
        new Example(Town.MONDAY_MORNING).in(folder, "anna").close();
        return new Terminal(folder.resolve("fjordvik.mv.db"));
    }

    Answer type(String... arguments) {
        var out = new StringWriter();
        var err = new StringWriter();
        int code = new Program(new PrintWriter(out), new PrintWriter(err), environment, "anna", CLOCK,
                (place, file) -> paint(file), () -> HABITS).run(arguments);
        return new Answer(code, plain(out), plain(err));
    }

    private static String plain(StringWriter text) {
        return text.toString().replace(System.lineSeparator(), "\n");
    }

    private static void paint(Path file) {
        try {
            Files.writeString(file, "picture");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
