package no.faseport.usecase;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import no.faseport.document.Block;
import no.faseport.portfolio.view.Arrangement;
import no.faseport.portfolio.view.Onlooker;
import no.faseport.reporting.DecisionPeriod;
import no.faseport.reporting.DecisionPeriod.Found;
import no.faseport.reporting.PaperText;
import no.faseport.reporting.ReportOrder;
import no.faseport.reporting.Reports;
import no.faseport.words.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/// What was decided about the example's projects, on paper; the file is left in target/documents to be looked at.
class DecisionsReportTest {
    @RegisterExtension
    final Shelf shelf = new Shelf();

    private static ReportOrder usual() {
        return ReportOrder.usual(Reports.called("decisions").orElseThrow(), 2026, Language.BOKMAAL);
    }

    private static ReportOrder order() {
        return since2025(Arrangement.USUAL);
    }

    private static ReportOrder since2025(Arrangement view) {
        return new ReportOrder("decisions", view, "", 2026, Optional.of(LocalDate.of(2025, 1, 1)), Optional.empty(),
                Optional.empty(), Language.BOKMAAL, true, usual().shape(), false);
    }

    @Test
    void everyDecisionOfThePeriodStandsInOrderWithItsConditions() throws IOException {
        Shelf.assertGolden("decisions", PaperText.of(Papers.of(shelf.place(), order())));
    }

    @Test
    void itKeepsTheRulesOfArchivesAndOfUniversalDesign() throws IOException {
        Shelf.assertKeepsTheRules(shelf.written(order(), "decisions.pdf"));
    }

    private DecisionPeriod found(Arrangement view) {
        var period = new CountDecisions(shelf.place(), new Onlooker("anna", Set.of())).of(usual().withView(view));
        return period.orElseThrow().period();
    }

    @Test
    void thePeriodIsTheLastTwelveMonthsWhereNobodySaysOtherwise() {
        assertEquals(new DecisionPeriod(Found.LATELY, LocalDate.of(2025, 6, 6), LocalDate.of(2026, 6, 5)),
                found(Arrangement.USUAL));
        assertEquals(new Block.Text("De siste tolv månedene."), Papers.of(shelf.place(), usual()).blocks().getFirst());
    }

    @Test
    void whereNothingWasDecidedLatelyItIsTheLastYearThatHasDecisions() {
        assertEquals(new DecisionPeriod(Found.EARLIER, LocalDate.of(2025, 1, 1), LocalDate.of(2025, 12, 31)),
                found(Arrangement.USUAL.withText("6102")));
        assertEquals(new DecisionPeriod(Found.LATELY, LocalDate.of(2025, 6, 6), LocalDate.of(2026, 6, 5)),
                found(Arrangement.USUAL.withText("no such project")));
    }

    @Test
    void theDecisionsAreCountedBeforeAnythingIsWritten() {
        var asked = new CountDecisions(shelf.place(), new Onlooker("anna", Set.of())).of(order()).orElseThrow();
        assertEquals(new DecisionPeriod(Found.ASKED, LocalDate.of(2025, 1, 1), LocalDate.of(2026, 6, 5)),
                asked.period());
        var register = Papers.of(shelf.place(), order()).blocks().stream().filter(Block.Table.class::isInstance)
                .map(Block.Table.class::cast).findFirst().orElseThrow();
        assertEquals(register.rows().size(), asked.decisions());
    }

    @Test
    void aCaseNumberThatAllShareIsTheDocuments() {
        assertEquals(List.of("", "24/0207-3"), List.of(Papers.of(shelf.place(), order()).about().caseNumber(),
                Papers.of(shelf.place(), since2025(Arrangement.USUAL.withText("6102"))).about().caseNumber()));
    }
}
