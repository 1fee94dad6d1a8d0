package no.faseport.usecase;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import no.faseport.portfolio.Progress;
import no.faseport.portfolio.view.Onlooker;
import no.faseport.reporting.ReportOrder;
import no.faseport.reporting.Reports;
import no.faseport.usecase.WriteReport.Format;
import no.faseport.usecase.WriteReports.Told;
import no.faseport.usecase.WriteReports.Wanted;
import no.faseport.words.Language;
import no.faseport.words.Message;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Several reports come into a folder at once, and what cannot come does not hold the others back.
class WriteReportsTest {
    private static final ReportOrder COSTS = ReportOrder.usual(Reports.called("costs").orElseThrow(), 2026,
            Language.BOKMAAL);

    @TempDir
    Path folder;
    private Town town;

    @BeforeEach
    void aTown() {
        town = new Town(folder);
        town.project("6101", "Fiber til skolene");
    }

    @AfterEach
    void goHome() {
        town.close();
    }

    private List<Told> written(List<Wanted> wanted, Path to, Progress progress) {
        return new WriteReports(town.anna(), new Onlooker("anna", Set.of())).into(to, wanted, Format.DOCX, progress);
    }

    private static List<String> names(Path folder) throws IOException {
        try (var files = Files.list(folder)) {
            return files.map(file -> String.valueOf(file.getFileName())).sorted().toList();
        }
    }

    private static List<Message> reasons(List<Told> told) {
        return told.stream().flatMap(one -> one.result().reasons().stream()).toList();
    }

    @Test
    void eachIsCalledByItsNameAndTheDayAndNoneStandsInAnothersPlace() throws IOException {
        var to = folder.resolve("til rådet/januar");
        var told = written(List.of(Wanted.of(COSTS), new Wanted("Drift: 1/2", COSTS),
                new Wanted("ikt-KOSTNADSOVERSIKT", COSTS)), to, Progress.UNWATCHED);
        assertEquals(List.of(), reasons(told));
        assertEquals(List.of("Drift- 1-2 2026-01-05.docx", "IKT-kostnadsoversikt 2026-01-05.docx",
                "ikt-KOSTNADSOVERSIKT 2026-01-05 2.docx"), names(to));
    }

    @Test
    void oneThatCannotBeWrittenLeavesTheOthers() throws IOException {
        var unknown = new ReportOrder("nothing", COSTS.view(), "", 2026, COSTS.from(), COSTS.until(),
                COSTS.statusDate(), Language.BOKMAAL, true, COSTS.shape(), false);
        var to = folder.resolve("out");
        var told = written(List.of(Wanted.of(unknown), Wanted.of(COSTS)), to, Progress.UNWATCHED);
        assertEquals(List.of(Message.of("report.refused.unknown", "nothing")), reasons(told));
        assertEquals(List.of("IKT-kostnadsoversikt 2026-01-05.docx"), names(to));
    }

    @Test
    void whoeverStopsItKeepsWhatIsWritten() throws IOException {
        var at = new ArrayList<Double>();
        var stopping = new Progress() {
            @Override
            public void at(double fraction) {
                at.add(fraction);
            }

            @Override
            public boolean isCancelled() {
                return !at.isEmpty() && at.getLast() >= 0.5;
            }
        };
        var to = folder.resolve("out");
        var told = written(List.of(Wanted.of(COSTS), new Wanted("Etterpå", COSTS)), to, stopping);
        assertEquals(List.of(Message.of("report.refused.cancelled")), reasons(told));
        assertEquals(List.of("IKT-kostnadsoversikt 2026-01-05.docx"), names(to));
    }

    @Test
    void aFileIsNoFolder() throws IOException {
        var file = Files.writeString(folder.resolve("file"), "");
        assertEquals(List.of(Message.of("folder.isFile", file.toString())),
                reasons(written(List.of(Wanted.of(COSTS)), file, Progress.UNWATCHED)));
    }
}
