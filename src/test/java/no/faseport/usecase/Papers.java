package no.faseport.usecase;

import java.util.Set;
import no.faseport.document.Paper;
import no.faseport.portfolio.view.Onlooker;
import no.faseport.reporting.ReportOrder;
import no.faseport.reporting.Reports;
import no.faseport.words.Words;

/// The papers that reports become, before anything is painted.
final class Papers {
    private Papers() {
    }

    /// What `order` asks for of the portfolio of `place`.
    static Paper of(Workplace place, ReportOrder order) {
        return place.store().read(work -> Reports.called(order.report()).orElseThrow().paper(
                new ReportReading(place, work, order, new Words(order.language()), new Onlooker("anna", Set.of())),
                order));
    }
}
