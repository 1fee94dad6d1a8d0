package no.faseport.bench;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import no.faseport.economy.PublicLists;
import no.faseport.portfolio.Progress;
import no.faseport.portfolio.Settings;
import no.faseport.usecase.CreatePortfolio;
import no.faseport.usecase.ImportBudget;
import no.faseport.words.Language;
import no.faseport.words.Words;

/// A budget of 100 000 rows imported whole, with preview, new projects and journal, until it is on disk.
final class WholeImportBench {
    private static final int ROUNDS = 3;

    private final Path folder;

    WholeImportBench(Path folder) {
        this.folder = folder;
    }

    List<BenchRow> run() throws Exception {
        var file = folder.resolve("budsjett.xlsx");
        ImportBench.write(file);
        return new BenchClock("import 100 000 × 12 into a new portfolio", ROUNDS)
                .add("fastexcel-reader merely reading", () -> ImportBench.fastexcel(file))
                .add("Faseport, whole", () -> imported(file))
                .run();
    }

    private Object imported(Path file) throws Exception {
        var at = Files.createTempDirectory(folder, "import").resolve("ny");
        var settings = new Settings(1, "Storvik kommune", "Import", Language.BOKMAAL, 2026);
        try (var place = new CreatePortfolio(new Words(Language.BOKMAAL), "bench", Clock.systemUTC())
                .create(at.toString(), settings).ifOpened().orElseThrow()) {
            var imports = new ImportBudget(place, new PublicLists().plan());
            var preview = imports.preview(file, true, Progress.UNWATCHED).ifDone().orElseThrow();
            return imports.apply(preview, Progress.UNWATCHED).ifDone().orElseThrow();
        }
    }
}
