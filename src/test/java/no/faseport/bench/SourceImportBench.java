package no.faseport.bench;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import no.faseport.economy.importing.ImportPurpose;
import no.faseport.portfolio.Progress;
import no.faseport.portfolio.Settings;
import no.faseport.usecase.CreatePortfolio;
import no.faseport.usecase.ImportLedger;
import no.faseport.usecase.ImportOrder;
import no.faseport.usecase.ImportPreview;
import no.faseport.usecase.Workplace;
import no.faseport.words.Language;
import no.faseport.words.Words;

/// A budget of 100 000 rows from a source: the look at what it would do, and the doing, each beside the least there is to it.
final class SourceImportBench {
    private static final int ROUNDS = 3;

    private final Path folder;

    SourceImportBench(Path folder) {
        this.folder = folder;
    }

    /// A portfolio and what importing into it would do.
    private record Ready(Workplace place, ImportPreview preview) {
    }

    List<BenchRow> run() throws Exception {
        var file = folder.resolve("kilde.xlsx");
        ImportBench.write(file);
        var rows = new ArrayList<BenchRow>();
        try (var place = portfolio()) {
            rows.addAll(new BenchClock("read, check, match and preview 100 000 × 12", ROUNDS)
                    .add("fastexcel-reader merely reading", () -> ImportBench.fastexcel(file))
                    .add("Faseport, from a source", () -> preview(place, file)).run());
        }
        var bare = new WholeImportBench(folder);
        Queue<Path> empty = new ArrayDeque<>();
        Queue<Ready> ready = new ArrayDeque<>();
        for (int round = 0; round <= ROUNDS; round++) {
            empty.add(bare.empty());
            var place = portfolio();
            ready.add(new Ready(place, preview(place, file)));
        }
        rows.addAll(new BenchClock("apply 100 000 lines in one transaction", ROUNDS)
                .add("a bare JDBC batch insert of as many lines", () -> WholeImportBench.insertedInto(empty.remove()))
                .add("Faseport, with projects, journal and year sums", () -> applied(ready.remove())).run());
        return rows;
    }

    private Workplace portfolio() throws Exception {
        var settings = new Settings(1, "Storvik kommune", "Kilde", Language.BOKMAAL, 2026);
        return new CreatePortfolio(new Words(Language.BOKMAAL), "bench", Clock.systemUTC())
                .create(Files.createTempDirectory(folder, "source").resolve("ny").toString(), settings).ifOpened()
                .orElseThrow();
    }

    private static ImportPreview preview(Workplace place, Path file) {
        var order = ImportOrder.from("Bench", ImportPurpose.BUDGET, file).makingProjects(true);
        var preview = new ImportLedger(place).preview(order, Progress.UNWATCHED).ifDone().orElseThrow();
        if (preview.counts().added() != ImportBench.ROWS) {
            throw new IllegalStateException(preview.counts() + " " + preview.problems());
        }
        return preview;
    }

    private static Object applied(Ready ready) {
        try (var place = ready.place()) {
            return new ImportLedger(place).apply(ready.preview(), Progress.UNWATCHED).ifDone().orElseThrow();
        }
    }
}
