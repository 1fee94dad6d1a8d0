package no.faseport.benefit;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import no.faseport.words.Message;

/// An indicator as somebody has written it down; texts that are not stated are empty.
///
/// @param measure what it is counted in (minutes, per cent, cases)
/// @param method how it is measured
/// @param responsible who measures
/// @param stated which way is better, where baseline and target do not tell
/// @param baseline what it was before the project (nullpunkt)
/// @param target what is wanted on the day `targetOn`
/// @param months how many months there are from one measurement to the next; nothing where only the target's day counts
public record IndicatorFacts(String name, String measure, String method, String responsible, Direction stated,
        Optional<BigDecimal> baseline, Optional<LocalDate> baselineOn, Optional<BigDecimal> target,
        Optional<LocalDate> targetOn, Optional<Integer> months) {
    private static final int LONGEST = 120;

    /// Keeps the texts without what surrounds them, and numbers without zeros at the end.
    public IndicatorFacts {
        name = name.strip();
        measure = measure.strip();
        method = method.strip();
        responsible = responsible.strip();
        baseline = baseline.map(BenefitFacts::plain);
        target = target.map(BenefitFacts::plain);
    }

    /// The least that can be said of an indicator: a name and what it is counted in.
    public static IndicatorFacts named(String name, String measure) {
        return new IndicatorFacts(name, measure, "", "", Direction.RISING, Optional.empty(), Optional.empty(),
                Optional.empty(), Optional.empty(), Optional.empty());
    }

    /// Which way is better: from the baseline to the target where they differ, and else as it is stated.
    public Direction direction() {
        int way = baseline.isPresent() && target.isPresent() ? target.get().compareTo(baseline.get()) : 0;
        return way > 0 ? Direction.RISING : way < 0 ? Direction.FALLING : stated;
    }

    /// Why it cannot be kept as it is written; empty where it can.
    public List<Message> problems() {
        var all = new ArrayList<Message>();
        if (name.isEmpty()) {
            all.add(Message.of("benefit.refused.indicator.name"));
        }
        if (Stream.of(baseline, target).flatMap(Optional::stream).anyMatch(BenefitFacts::isUnkept)) {
            all.add(Message.of("benefit.refused.number"));
        }
        if (baselineOn.isPresent() && targetOn.isPresent() && !baselineOn.get().isBefore(targetOn.get())) {
            all.add(Message.of("benefit.refused.days"));
        }
        if (months.filter(number -> number < 1 || number > LONGEST).isPresent()) {
            all.add(Message.of("benefit.refused.months", LONGEST));
        }
        return List.copyOf(all);
    }
}
