package no.faseport.usecase;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import no.faseport.portfolio.Progress;
import no.faseport.portfolio.view.Onlooker;
import no.faseport.project.ProjectId;
import no.faseport.reporting.ReportOrder;
import no.faseport.reporting.Reports;
import no.faseport.words.Language;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Anna looks at reports, some of which are ready before she asks.
class ShowReportsTest {
    private static final Onlooker ANNA = new Onlooker("anna", Set.of());
    private static final Progress STOPPED = new Progress() {
        @Override
        public void at(double fraction) {
            // nobody looks
        }

        @Override
        public boolean isCancelled() {
            return true;
        }
    };

    @TempDir
    Path folder;
    private Town town;
    private ProjectId fiber;
    private ShowReports reports;
    private PrepareReports prepare;

    @BeforeEach
    void aTownWithAProject() {
        town = new Town(folder);
        fiber = town.project("1001", "Fiber til skolene");
        reports = new ShowReports(town.anna());
        prepare = new PrepareReports(town.anna(), reports, () -> ANNA);
    }

    @AfterEach
    void leave() {
        town.close();
    }

    private static ReportOrder usual(String code) {
        return ReportOrder.usual(Reports.called(code).orElseThrow(), 2026, Language.BOKMAAL);
    }

    private byte[] pages(ReportOrder order, Onlooker who) {
        return reports.pages(order, who, Progress.UNWATCHED, _ -> {
        }).ifDone().orElseThrow();
    }

    private List<String> refusals(ReportOrder order) {
        return reports.pages(order, ANNA, STOPPED, _ -> {
        }).reasons().stream().map(reason -> reason.key()).toList();
    }

    @Test
    void whatWasSeenIsThereAtOnceUntilAnythingChanges() {
        var seen = pages(usual("decisions"), ANNA);
        assertSame(seen, pages(usual("decisions").withProject("1001"), ANNA));
        assertNotSame(seen, pages(usual("decisions").inGreys(true), ANNA));
        assertNotSame(seen, pages(usual("decisions"), new Onlooker("anna", Set.of(fiber))));
        town.project("1002", "Nytt lønnssystem");
        assertNotSame(seen, pages(usual("decisions"), ANNA));
    }

    @Test
    void aReportMadeReadyIsThereWithoutAnyWork() {
        var decisions = Reports.called("decisions").orElseThrow();
        assertFalse(prepare.run(decisions, 2026, STOPPED));
        assertEquals(List.of("report.refused.cancelled"), refusals(usual("decisions")));
        assertTrue(prepare.run(decisions, 2026, Progress.UNWATCHED));
        assertEquals(List.of(), refusals(usual("decisions")));
        assertTrue(prepare.run(Reports.called("project-status").orElseThrow(), 2026, Progress.UNWATCHED));
        assertEquals(List.of(), refusals(usual("project-status").withProject("1001")));
    }

    @Test
    void whatALongReportBeginsWithIsKeptAndAllOfItWritten() {
        for (int i = 2; i < 9; i++) {
            town.project("100" + i, "Prosjekt " + i);
        }
        var beginnings = new ArrayList<byte[]>();
        var bundle = usual("status-bundle");
        var first = reports.pages(bundle, ANNA, Progress.UNWATCHED, beginnings::add).ifDone().orElseThrow();
        var again = reports.pages(bundle, ANNA, Progress.UNWATCHED, beginnings::add).ifDone().orElseThrow();
        assertSame(beginnings.getFirst(), beginnings.getLast());
        assertEquals(2, beginnings.size());
        assertEquals(sizes(first), sizes(again));
        assertTrue(sizes(beginnings.getFirst()).size() < sizes(first).size());
    }

    private static List<PagePictures.Size> sizes(byte[] pdf) {
        try (var pages = new PagePictures(pdf)) {
            return pages.sizes();
        }
    }
}
