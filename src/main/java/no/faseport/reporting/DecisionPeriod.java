package no.faseport.reporting;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import no.faseport.portfolio.PortfolioRow;
import no.faseport.portfolio.Ruling;

/// From when until when a report tells of decisions, both days included, and how that came to be.
public record DecisionPeriod(Found found, LocalDate from, LocalDate until) {
    private static final LocalDate BEFORE_ALL = LocalDate.of(1900, 1, 1);

    /// Who chose the days.
    public enum Found {
        /// Whoever asked for the report.
        ASKED,
        /// Nobody; these are the last days or months.
        LATELY,
        /// Nobody, and nothing was decided lately; this is the last year in which something was.
        EARLIER
    }

    /// The period of `order`, and otherwise the last `days` days.
    static DecisionPeriod lately(ReportFacts facts, ReportOrder order, int days) {
        var until = until(facts, order);
        return new DecisionPeriod(isAsked(order) ? Found.ASKED : Found.LATELY,
                order.from().orElse(until.minusDays(days)), until);
    }

    /// The period of `order`; otherwise the last twelve months, or where nothing was decided in them about the projects of the
    /// report, the last calendar year in which something was.
    static DecisionPeriod year(ReportFacts facts, ReportOrder order) {
        var until = until(facts, order);
        var lately = new DecisionPeriod(isAsked(order) ? Found.ASKED : Found.LATELY,
                order.from().orElse(until.minusYears(1).plusDays(1)), until);
        if (isAsked(order) || !lately.taken(facts).isEmpty()) {
            return lately;
        }
        var before = new DecisionPeriod(Found.EARLIER, BEFORE_ALL, until).taken(facts);
        return before.isEmpty() ? lately : ofYear(before.getLast().line().decision().decidedOn().getYear());
    }

    private static DecisionPeriod ofYear(int year) {
        return new DecisionPeriod(Found.EARLIER, LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31));
    }

    private static boolean isAsked(ReportOrder order) {
        return order.from().isPresent() || order.until().isPresent();
    }

    private static LocalDate until(ReportFacts facts, ReportOrder order) {
        var today = facts.today();
        return order.until().orElse(order.from().filter(from -> from.isAfter(today)).orElse(today));
    }

    /// The decisions of the period about the projects of the report, by day.
    public List<Ruling> taken(ReportFacts facts) {
        var shown = facts.rows().stream().map(PortfolioRow::id).collect(Collectors.toSet());
        return facts.standing().decided(from, until).stream()
                .filter(ruling -> shown.contains(ruling.project().id())).toList();
    }
}
