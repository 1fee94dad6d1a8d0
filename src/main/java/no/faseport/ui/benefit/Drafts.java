package no.faseport.ui.benefit;

import no.faseport.benefit.BenefitFacts;
import no.faseport.benefit.Extremes;

/// A benefit's facts with one thing written otherwise.
final class Drafts {
    private Drafts() {
    }

    static BenefitFacts called(BenefitFacts now, String name) {
        return new BenefitFacts(name, now.description(), now.kind(), now.reaper(), now.unit(), now.owner(), now.uptake(),
                now.state(), now.importance(), now.risk(), now.prerequisites(), now.quantity(), now.measure(),
                now.extremes());
    }

    static BenefitFacts owned(BenefitFacts now, String owner) {
        return new BenefitFacts(now.name(), now.description(), now.kind(), now.reaper(), now.unit(), owner, now.uptake(),
                now.state(), now.importance(), now.risk(), now.prerequisites(), now.quantity(), now.measure(),
                now.extremes());
    }

    static BenefitFacts between(BenefitFacts now, Extremes extremes) {
        return new BenefitFacts(now.name(), now.description(), now.kind(), now.reaper(), now.unit(), now.owner(),
                now.uptake(), now.state(), now.importance(), now.risk(), now.prerequisites(), now.quantity(),
                now.measure(), extremes);
    }
}
