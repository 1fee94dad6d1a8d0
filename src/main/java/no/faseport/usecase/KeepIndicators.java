package no.faseport.usecase;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import no.faseport.benefit.Benefit;
import no.faseport.benefit.Indicator;
import no.faseport.benefit.IndicatorFacts;
import no.faseport.benefit.IndicatorId;
import no.faseport.benefit.Measurement;
import no.faseport.benefit.MeasurementId;
import no.faseport.economy.BudgetKey;
import no.faseport.store.Uid;
import no.faseport.store.Work;
import no.faseport.words.Message;

/// Writes down what benefits are measured by and what is measured, as long as anybody follows them up.
///
/// What comes of each change is the benefit as it is after it.
public final class KeepIndicators {
    private final Workplace place;

    /// For the portfolio of `place`.
    public KeepIndicators(Workplace place) {
        this.place = place;
    }

    /// Gives a benefit something to be measured by; refused where it cannot be kept as it is written, and where the
    /// benefit has an indicator of that name.
    public Result<Benefit> add(Benefit seen, IndicatorFacts facts) {
        if (!facts.problems().isEmpty()) {
            return new Result.Refused<>(facts.problems());
        }
        return place.store().change(place.author(), work -> {
            var now = work.benefits().find(seen.id());
            if (now.isEmpty()) {
                return place.said(Result.refused("refused.changedSince"), "journal.nothing");
            }
            if (now.get().indicators().stream().anyMatch(one -> one.name().equalsIgnoreCase(facts.name()))) {
                return place.said(Result.refused("benefit.refused.indicator.twice", now.get().name(), facts.name()),
                        "journal.nothing");
            }
            var position = now.get().indicators().stream().mapToInt(one -> one.position() + 1).max().orElse(0);
            work.benefits().add(now.get().project(), new Indicator(new IndicatorId(Uid.next()), 1, now.get().id(),
                    position, facts, List.of()));
            return KeepBenefits.said(place, work, now.get(), "journal.indicator.added", facts.name());
        });
    }

    /// Lets the indicator `seen` be as `facts` says; refused where somebody changed or removed it since it was seen.
    public Result<Benefit> edit(Indicator seen, IndicatorFacts facts) {
        return !facts.problems().isEmpty()
                ? new Result.Refused<>(facts.problems())
                : change(seen, "journal.indicator.edited", (work, now) -> work.benefits().save(new Indicator(now.id(),
                        now.version(), now.benefit(), now.position(), facts, now.measurements())));
    }

    /// Takes an indicator away with its measurements; undo brings them back.
    public Result<Benefit> remove(Indicator seen) {
        return change(seen, "journal.indicator.removed", (work, now) -> work.benefits().remove(now));
    }

    /// Writes down what an indicator was on a day; refused for a day to come, and for a day that has been measured.
    public Result<Benefit> measure(Indicator seen, LocalDate on, BigDecimal value, String remark) {
        return measured(seen.id(), Optional.empty(), new Measurement(new MeasurementId(Uid.next()), 1, seen.id(), on,
                value, remark));
    }

    /// Corrects a measurement; refused where somebody changed or removed it since it was seen.
    public Result<Benefit> correct(Measurement seen, LocalDate on, BigDecimal value, String remark) {
        return measured(seen.indicator(), Optional.of(seen),
                new Measurement(seen.id(), seen.version(), seen.indicator(), on, value, remark));
    }

    /// Takes a measurement away; undo brings it back.
    public Result<Benefit> remove(Measurement seen) {
        return place.store().change(place.author(), work -> {
            var now = work.benefits().measuredBy(seen.indicator());
            if (now.flatMap(one -> indicator(one, seen.indicator())).filter(one -> one.measurements().contains(seen))
                    .isEmpty()) {
                return place.said(Result.refused("refused.changedSince"), "journal.nothing");
            }
            work.benefits().remove(seen);
            return KeepBenefits.said(place, work, now.get(), "journal.measurement.removed",
                    indicator(now.get(), seen.indicator()).orElseThrow().name(), seen.on());
        });
    }

    private Result<Benefit> measured(IndicatorId id, Optional<Measurement> seen, Measurement wanted) {
        return place.store().change(place.author(), work -> {
            var benefit = work.benefits().measuredBy(id);
            var indicator = benefit.flatMap(one -> indicator(one, id));
            if (indicator.isEmpty() || seen.filter(one -> !indicator.get().measurements().contains(one)).isPresent()) {
                return place.said(Result.refused("refused.changedSince"), "journal.nothing");
            }
            var problems = problems(indicator.get(), wanted);
            if (!problems.isEmpty()) {
                return place.said(new Result.Refused<Benefit>(problems), "journal.nothing");
            }
            if (seen.isPresent()) {
                work.benefits().save(wanted);
            } else {
                work.benefits().add(benefit.get().project(), wanted);
            }
            return KeepBenefits.said(place, work, benefit.get(),
                    seen.isPresent() ? "journal.measurement.edited" : "journal.measurement.added",
                    indicator.get().name(), wanted.on());
        });
    }

    private List<Message> problems(Indicator indicator, Measurement wanted) {
        var all = new ArrayList<Message>();
        if (wanted.on().isAfter(place.today())) {
            all.add(Message.of("benefit.refused.measuredEarly", wanted.on()));
        }
        if (wanted.on().getYear() < BudgetKey.FIRST_YEAR) {
            all.add(Message.of("benefit.refused.year", String.valueOf(wanted.on().getYear())));
        }
        if (indicator.measurements().stream()
                .anyMatch(one -> one.on().equals(wanted.on()) && !one.id().equals(wanted.id()))) {
            all.add(Message.of("benefit.refused.measuredTwice", indicator.name(), wanted.on()));
        }
        if (wanted.isUnkept()) {
            all.add(Message.of("benefit.refused.number"));
        }
        return List.copyOf(all);
    }

    private Result<Benefit> change(Indicator seen, String key, BiConsumer<Work, Indicator> how) {
        return place.store().change(place.author(), work -> {
            var benefit = work.benefits().measuredBy(seen.id());
            var now = benefit.flatMap(one -> indicator(one, seen.id())).filter(one -> one.version() == seen.version());
            if (now.isEmpty()) {
                return place.said(Result.refused("refused.changedSince"), "journal.nothing");
            }
            how.accept(work, now.get());
            return KeepBenefits.said(place, work, benefit.get(), key, seen.name());
        });
    }

    private static Optional<Indicator> indicator(Benefit benefit, IndicatorId id) {
        return benefit.indicators().stream().filter(one -> one.id().equals(id)).findFirst();
    }
}
