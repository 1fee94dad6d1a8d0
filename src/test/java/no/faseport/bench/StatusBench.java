package no.faseport.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import no.faseport.economy.BudgetLine;
import no.faseport.portfolio.Progress;
import no.faseport.portfolio.Settings;
import no.faseport.portfolio.view.Onlooker;
import no.faseport.project.Project;
import no.faseport.project.ProjectId;
import no.faseport.reporting.ReportOrder;
import no.faseport.reporting.Reports;
import no.faseport.store.Access;
import no.faseport.store.Address;
import no.faseport.store.Said;
import no.faseport.store.Store;
import no.faseport.store.Stores;
import no.faseport.store.Uid;
import no.faseport.usecase.AddProject;
import no.faseport.usecase.NewProject;
import no.faseport.usecase.ReadPortfolio;
import no.faseport.usecase.SetUpPortfolio;
import no.faseport.usecase.Workplace;
import no.faseport.usecase.WriteReport;
import no.faseport.words.Language;
import no.faseport.words.Words;
import org.apache.pdfbox.Loader;

/// The status of 100 and of 1 000 projects out of 3 000 as PDF, and of 200 projects each on pages of its own, beside merely
/// reading the portfolio's table.
final class StatusBench {
    private static final int PROJECTS = 3_000;
    private static final int LINES = 20;
    private static final int ROUNDS = 3;
    private static final String AUTHOR = "bench";

    private final Path base;
    private final Path file;

    StatusBench(Path folder) {
        this.base = folder.resolve("status");
        this.file = folder.resolve("status.pdf");
    }

    List<BenchRow> run() throws Exception {
        if (!(new Stores(AUTHOR, Clock.systemUTC())
                .make(Address.of(base.toString())) instanceof Access.Granted granted)) {
            throw new IllegalStateException("The portfolio cannot be made");
        }
        try (var place = new Workplace(granted.store(), new Words(Language.BOKMAAL), AUTHOR, Clock.systemUTC())) {
            new SetUpPortfolio(place)
                    .with(new Settings(1, "Storvik kommune", "Stor portefølje", Language.BOKMAAL, 2026));
            write(place, granted.store());
            var read = new ReadPortfolio(place);
            return new BenchClock("status reports to PDF", ROUNDS)
                    .add("merely reading the table of 3 000", () -> read.rows(2026))
                    .add(told(place, "portfolio-status", "enhundre", "portfolio status, 100 projects"),
                            () -> written(place, "portfolio-status", "enhundre"))
                    .add(told(place, "portfolio-status", "tusen", "portfolio status, 1 000 projects"),
                            () -> written(place, "portfolio-status", "tusen"))
                    .add(told(place, "status-bundle", "hundre", "bundle of 200 projects"),
                            () -> written(place, "status-bundle", "hundre"))
                    .run();
        }
    }

    private String told(Workplace place, String report, String text, String what) throws IOException {
        try (var pages = Loader.loadPDF(written(place, report, text).toFile())) {
            return what + ", " + pages.getNumberOfPages() + " pages, " + Files.size(file) / 1000 + " kB";
        }
    }

    private Path written(Workplace place, String report, String text) {
        var usual = ReportOrder.usual(Reports.called(report).orElseThrow(), 2026, Language.BOKMAAL);
        var order = new ReportOrder(report, usual.view().withText(text), "", 2026, Optional.empty(), Optional.empty(),
                Optional.empty(), Language.BOKMAAL, true, usual.shape(), false);
        return new WriteReport(place, new Onlooker(AUTHOR, Set.of())).write(order, file, Progress.UNWATCHED).ifDone()
                .orElseThrow();
    }

    /// Words in the names let views through that are as large as they say.
    private static String name(int number) {
        return "Innføring av fagsystem " + number
                + (number < 100 ? " enhundre" : number < 200 ? " tohundre" : "") + (number < 1000 ? " tusen" : "");
    }

    private static void write(Workplace place, Store store) {
        var first = new AddProject(place).add(NewProject.of("9999", "Innføring")).ifDone().orElseThrow();
        store.change(AUTHOR, work -> {
            var like = work.projects().get(first);
            var projects = IntStream.range(0, PROJECTS - 1)
                    .mapToObj(i -> new Project(new ProjectId(Uid.next()), 1, String.valueOf(10_000 + i), name(i),
                            "Formålet med prosjektet", Optional.empty(), "Eier " + i % 40, "Leder " + i % 40, "",
                            "26/" + i, like.type(), like.status(), like.phaseModel(), like.phase(), List.of(),
                            like.marks()))
                    .toList();
            work.projects().add(projects);
            work.gates().open(projects);
            var lines = new ArrayList<BudgetLine>();
            projects.forEach(project -> lines.addAll(BigPortfolio.lines(project.id()).subList(0, LINES)));
            work.budgetLines().add(lines);
            var activities = projects.stream().limit(200)
                    .flatMap(project -> BigPortfolio.activities(project.id()).stream()).toList();
            work.plans().add(activities);
            return new Said<>(activities, "Fylte prosjekter");
        });
    }
}
