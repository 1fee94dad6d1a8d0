package no.faseport.ui.benefit;

import java.util.Locale;
import java.util.Optional;
import no.faseport.benefit.Benefit;
import no.faseport.benefit.BenefitKind;
import no.faseport.portfolio.BenefitsPage;
import no.faseport.project.Unit;
import no.faseport.project.UnitId;
import no.faseport.status.Standing;

/// Which benefits are shown, and by what they are put together.
record Wanted(String text, Optional<BenefitKind> kind, Optional<UnitId> unit, Optional<Standing> standing, By by) {
    /// All of them, project by project.
    static final Wanted ALL = new Wanted("", Optional.empty(), Optional.empty(), Optional.empty(), By.PROJECT);

    /// What benefits are put together by; the name is `benefits.by.` and the constant in the bundle.
    enum By {
        /// The project that brings them.
        PROJECT,
        /// Who reaps.
        UNIT,
        /// How they show themselves.
        KIND,
        /// How they stand.
        STANDING,
        /// Nothing.
        NOTHING
    }

    Wanted with(String typed) {
        return new Wanted(typed, kind, unit, standing, by);
    }

    Wanted of(Optional<BenefitKind> only) {
        return new Wanted(text, only, unit, standing, by);
    }

    Wanted in(Optional<UnitId> only) {
        return new Wanted(text, kind, only, standing, by);
    }

    Wanted as(Optional<Standing> only) {
        return new Wanted(text, kind, unit, only, by);
    }

    Wanted by(By group) {
        return new Wanted(text, kind, unit, standing, group);
    }

    /// True where a benefit of `page` is among them.
    boolean holds(BenefitsPage page, Benefit benefit) {
        return kind.filter(only -> only != benefit.facts().kind()).isEmpty()
                && unit.filter(only -> !benefit.facts().unit().equals(Optional.of(only))).isEmpty()
                && standing.filter(only -> only != page.assessed(benefit).standing()).isEmpty()
                && found(page, benefit);
    }

    private boolean found(BenefitsPage page, Benefit benefit) {
        var all = String.join("\n", page.project().number(), page.project().name(), benefit.name(),
                benefit.facts().owner(), page.unit(benefit).map(Unit::name).orElse("")).toLowerCase(Locale.ROOT);
        return all.contains(text.strip().toLowerCase(Locale.ROOT));
    }
}
