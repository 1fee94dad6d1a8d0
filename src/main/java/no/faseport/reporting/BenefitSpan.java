package no.faseport.reporting;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import no.faseport.benefit.Benefit;
import no.faseport.benefit.BenefitYear;
import no.faseport.benefit.Realisation;
import no.faseport.portfolio.BenefitsPage;
import no.faseport.words.Words;

/// The years whose benefits a report tells of: whole ones, because benefits are planned and told by the year.
///
/// @param first nothing from the first year there is
/// @param last nothing until the last there is
record BenefitSpan(Optional<Integer> first, Optional<Integer> last) {
    /// All there are.
    static final BenefitSpan ALL = new BenefitSpan(Optional.empty(), Optional.empty());

    /// The years that the period of `order` touches.
    static BenefitSpan of(ReportOrder order) {
        return new BenefitSpan(order.from().map(LocalDate::getYear), order.until().map(LocalDate::getYear));
    }

    private boolean has(BenefitYear year) {
        return first.filter(one -> year.year() < one).isEmpty() && last.filter(one -> year.year() > one).isEmpty();
    }

    private List<BenefitYear> of(Benefit benefit) {
        return benefit.years().stream().filter(this::has).toList();
    }

    /// `benefit` as if it had no other years.
    Benefit cut(Benefit benefit) {
        return new Benefit(benefit.id(), benefit.version(), benefit.project(), benefit.position(), benefit.facts(),
                of(benefit), benefit.indicators());
    }

    /// What a benefit of `page` was planned to bring, has brought and is still to bring in these years.
    Realisation realisation(BenefitsPage page, Benefit benefit) {
        return Realisation.of(of(benefit), page.today().getYear());
    }

    /// True where somebody has said what came of the benefit in any of these years.
    boolean isTold(Benefit benefit) {
        return of(benefit).stream().anyMatch(year -> year.realised().isPresent());
    }

    /// Which years they are: `2026`, `2026–2028`; nothing where they are all there are.
    Optional<String> told(Words words) {
        var until = last.map(year -> first.map(from -> year(from, year))
                .orElseGet(() -> words.text("reports.benefits.until", String.valueOf(year))));
        return until.or(() -> first.map(year -> words.text("reports.benefits.since", String.valueOf(year))));
    }

    private static String year(int from, int until) {
        return from == until ? String.valueOf(from) : from + "–" + until;
    }
}
