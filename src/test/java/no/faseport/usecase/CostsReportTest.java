package no.faseport.usecase;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import no.faseport.document.Block;
import no.faseport.document.Tile;
import no.faseport.economy.AmountKind;
import no.faseport.economy.CostOverview;
import no.faseport.economy.Money;
import no.faseport.portfolio.PortfolioRow;
import no.faseport.portfolio.view.Arrangement;
import no.faseport.reporting.PaperText;
import no.faseport.reporting.ReportOrder;
import no.faseport.reporting.Reports;
import no.faseport.words.Language;
import no.faseport.words.Words;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/// What the example's projects cost, on paper; the file is left in target/documents to be looked at.
class CostsReportTest {
    @RegisterExtension
    final Shelf shelf = new Shelf();

    private static ReportOrder order() {
        return ReportOrder.usual(Reports.called("costs").orElseThrow(), 2026, Language.BOKMAAL);
    }

    @Test
    void itSaysWhatTheScreenSays() throws IOException {
        Shelf.assertGolden("costs", PaperText.of(Papers.of(shelf.place(), order())));
    }

    @Test
    void itKeepsTheRulesOfArchivesAndOfUniversalDesign() throws IOException {
        Shelf.assertKeepsTheRules(shelf.written(order(), "costs.pdf"));
    }

    @Test
    void theSumsAreThoseOfTheScreen() {
        var shown = new ReadCosts(shelf.place()).overview(2026, 2029);
        var facts = new ReadCharts(shelf.place()).facts(Optional.empty(), 2026);
        var printed = new CostOverview(facts.lines(), facts.names(), 2026, 2029);
        assertEquals(shown.net(), printed.net());
        var words = new Words(Language.BOKMAAL);
        var year = shown.net().in(2026);
        assertEquals(List.of(words.thousands(year.budget().amount()), words.thousands(year.actual().amount()),
                words.thousands(year.expected().amount()), words.thousands(year.deviation().amount()),
                words.thousands(shown.net().total(AmountKind.BUDGET).amount())), tiles(order()));
    }

    @Test
    void whatIsExpectedIsTheForecastOfThePortfolio() {
        var year = new ReadCosts(shelf.place()).overview(2026, 2026).net().in(2026);
        var portfolio = new ReadPortfolio(shelf.place()).rows(2026);
        assertEquals(Money.sum(portfolio.stream().map(PortfolioRow::forecast).toList()), year.expected());
        assertEquals(Money.sum(portfolio.stream().map(PortfolioRow::deviation).toList()), year.deviation());
    }

    @Test
    void aViewShowsTheMoneyOfItsProjectsAlone() {
        var view = Arrangement.USUAL.withText("6101");
        var usual = order();
        var order = new ReportOrder("costs", view, "", 2026, usual.from(), usual.until(), usual.statusDate(),
                Language.BOKMAAL, false, usual.shape(), false);
        assertEquals(List.of("4 770 000", "2 520 752", "5 073 000", "−303 000", "6 690 000"),
                tiles(order).stream().map(text -> text.replace('\u00a0', ' ')).toList());
        assertEquals("«6101», kroner", Papers.of(shelf.place(), order).about().selection());
    }

    private List<String> tiles(ReportOrder order) {
        return Papers.of(shelf.place(), order).blocks().stream().filter(Block.Tiles.class::isInstance)
                .map(Block.Tiles.class::cast).flatMap(tiles -> tiles.tiles().stream()).map(Tile::figure).toList();
    }
}
