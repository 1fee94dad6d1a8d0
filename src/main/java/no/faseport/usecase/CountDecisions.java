package no.faseport.usecase;

import java.util.Optional;
import no.faseport.portfolio.view.Onlooker;
import no.faseport.reporting.DecisionPeriod;
import no.faseport.reporting.ReportOrder;
import no.faseport.reporting.Reports;
import no.faseport.words.Words;

/// Tells how many decisions a report will tell of, before it is written.
public final class CountDecisions {
    private final Workplace place;
    private final Onlooker who;

    /// In the portfolio of `place`, as `who` sees it.
    public CountDecisions(Workplace place, Onlooker who) {
        this.place = place;
        this.who = who;
    }

    /// The period a report is of, and how many decisions it has.
    public record Counted(DecisionPeriod period, int decisions) {
    }

    /// Those of what `order` asks for as the portfolio stands now; nothing where the report tells of none, the order makes no
    /// sense, or it is of another day.
    public Optional<Counted> of(ReportOrder order) {
        if (!order.problems().isEmpty() || order.statusDate().isPresent()) {
            return Optional.empty();
        }
        return Reports.called(order.report()).flatMap(report -> place.store().read(work -> {
            var facts = new ReportReading(place, work, order, new Words(order.language()), who);
            return report.decided(facts, order).map(period -> new Counted(period, period.taken(facts).size()));
        }));
    }
}
