package no.faseport.benefit;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import no.faseport.project.UnitId;
import no.faseport.words.Message;

/// A benefit as somebody has written it down; texts that are not stated are empty.
///
/// @param unit the unit that reaps, which need not be the one that invests
/// @param owner who answers for reaping it
/// @param quantity how much is set free or saved in a year at full effect, counted in `measure` (hours, man-years, licences)
public record BenefitFacts(String name, String description, BenefitKind kind, Reaper reaper, Optional<UnitId> unit,
        String owner, Uptake uptake, BenefitState state, Weight importance, Weight risk, String prerequisites,
        Optional<BigDecimal> quantity, String measure, Extremes extremes) {
    static final int DECIMALS = 4;
    private static final int DIGITS = 13;

    /// Keeps the texts without what surrounds them, and numbers without zeros at the end.
    public BenefitFacts {
        name = name.strip();
        description = description.strip();
        owner = owner.strip();
        prerequisites = prerequisites.strip();
        measure = measure.strip();
        quantity = quantity.map(BenefitFacts::plain);
    }

    /// The least that can be said of a benefit: a name and how it shows itself.
    public static BenefitFacts named(String name, BenefitKind kind) {
        return new BenefitFacts(name, "", kind, Reaper.OWN, Optional.empty(), "", Uptake.OTHER,
                BenefitState.NOT_STARTED, Weight.MODERATE, Weight.MODERATE, "", Optional.empty(), "", Extremes.UNSAID);
    }

    /// Why it cannot be kept as it is written; empty where it can.
    public List<Message> problems() {
        var all = new ArrayList<Message>();
        if (name.isEmpty()) {
            all.add(Message.of("benefit.refused.name"));
        }
        if (extremes.isTurned()) {
            all.add(Message.of("benefit.refused.extremes"));
        }
        if (quantity.filter(BenefitFacts::isUnkept).isPresent()) {
            all.add(Message.of("benefit.refused.number"));
        }
        return List.copyOf(all);
    }

    /// True where a number has more digits or decimals than are kept.
    static boolean isUnkept(BigDecimal number) {
        return number.scale() > DECIMALS || number.precision() - number.scale() > DIGITS;
    }

    static BigDecimal plain(BigDecimal number) {
        var stripped = number.stripTrailingZeros();
        return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }
}
