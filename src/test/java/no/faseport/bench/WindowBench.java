package no.faseport.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import no.faseport.ui.OpenedWindow;

/// From the start of a Java machine to a painted window: the portfolio table of 1 000 projects beside an empty window.
///
/// Both are taken twice: as they start from a build, and as they start installed, each with a cache made ahead of time
/// (JEP 514) as the packages have it.
final class WindowBench {
    private static final int ROUNDS = 3;
    private static final String TABLE = "Faseport's table, 1 000 projects, 200 000 lines";
    private static final String EMPTY = "an empty JavaFX window";
    private static final String BARE = "a plain table of the same projects by bare JDBC";

    private final Path folder;
    private final Path preferences;
    private final Path portfolio;

    WindowBench(Path folder, Path portfolio) throws IOException {
        this.folder = folder;
        this.preferences = folder.resolve("preferences.properties");
        this.portfolio = portfolio;
        var choices = new Properties();
        choices.setProperty("portfolio.recent", portfolio.toString());
        choices.setProperty("window.open", "true");
        try (var writer = Files.newBufferedWriter(preferences)) {
            choices.store(writer, null);
        }
    }

    List<BenchRow> run() throws Exception {
        var rows = new ArrayList<>(compared("start to painted, from a build", List.of(), List.of(), List.of()));
        var child = new ChildMachine(folder);
        rows.addAll(compared("start to painted, installed", child.trained(EmptyWindow.class),
                child.trained(BareTable.class, file()), child.trained(OpenedWindow.class, preference())));
        return rows;
    }

    private String preference() {
        return "-D" + OpenedWindow.PREFERENCES + "=" + preferences;
    }

    private String file() {
        var name = portfolio.toString();
        return "-D" + BareTable.FILE + "="
                + (name.endsWith(".mv.db") ? name.substring(0, name.length() - ".mv.db".length()) : name);
    }

    private List<BenchRow> compared(String job, List<String> empty, List<String> bare, List<String> table)
            throws Exception {
        var child = new ChildMachine(folder);
        var withPreference = new ArrayList<>(table);
        withPreference.add(preference());
        var withFile = new ArrayList<>(bare);
        withFile.add(file());
        return new BenchClock(job, ROUNDS)
                .add(EMPTY, child.painting(EmptyWindow.class, empty))
                .add(BARE, child.painting(BareTable.class, withFile))
                .add(TABLE, child.painting(OpenedWindow.class, withPreference))
                .run().stream().map(row -> new BenchRow(row.job(), row.subject(), row.median(), row.ratio(), 0))
                .toList();
    }
}
