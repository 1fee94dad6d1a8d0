package no.faseport.benefit;

import static java.util.Comparator.comparingInt;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.faseport.economy.Money;
import no.faseport.status.Standing;
import no.faseport.words.Message;

/// How benefits stand on a day: what should have come by then against what has, in kroner and by each indicator; the worst counts.
///
/// Kroner are held against what was planned for the years that are over and of which somebody has told: from 110 % it is ahead,
/// from 95 % as planned, from 75 % a minor delay. A year that is over and of which nobody has told is a minor delay itself.
/// An indicator is held against the straight way from baseline to target on the day it was measured: ten points ahead of it is
/// ahead, five behind as planned, twenty-five behind a minor delay. What people themselves call delayed is.
public final class Assessment {
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final BigDecimal AHEAD = BigDecimal.valueOf(110);
    private static final BigDecimal PLANNED = BigDecimal.valueOf(95);
    private static final BigDecimal MINOR = BigDecimal.valueOf(75);
    private static final int BETTER = 10;
    private static final int NEAR = -5;
    private static final int FAR = -25;
    private static final List<Standing> WORST_FIRST = List.of(Standing.MAJOR, Standing.MINOR, Standing.AS_PLANNED,
            Standing.AHEAD, Standing.NOT_BEGUN, Standing.UNKNOWN);

    private final LocalDate today;

    /// As it is `today`.
    public Assessment(LocalDate today) {
        this.today = today;
    }

    /// How a project stands that has these benefits: as the worst of them; nothing where it has none.
    public Optional<Standing> of(Collection<Benefit> benefits) {
        return benefits.stream().map(benefit -> of(benefit).standing()).min(comparingInt(WORST_FIRST::indexOf));
    }

    /// How one benefit stands.
    public Assessed of(Benefit benefit) {
        var known = Stream.of(said(benefit), kroner(benefit).stream(),
                benefit.indicators().stream().flatMap(one -> measured(one).stream())).flatMap(each -> each);
        return known.min(comparingInt(one -> WORST_FIRST.indexOf(one.standing()))).orElseGet(() -> begun(benefit));
    }

    private static Stream<Assessed> said(Benefit benefit) {
        return benefit.facts().state() == BenefitState.DELAYED
                ? Stream.of(new Assessed(Standing.MAJOR, Message.of("benefit.reason.said")))
                : Stream.empty();
    }

    /// Where neither kroner nor indicators tell anything yet.
    private static Assessed begun(Benefit benefit) {
        return switch (benefit.facts().state()) {
            case DONE -> new Assessed(Standing.AS_PLANNED, Message.of("benefit.reason.done"));
            case UNDERWAY -> new Assessed(Standing.AS_PLANNED, Message.of("benefit.reason.underway"));
            case NOT_STARTED, DELAYED -> new Assessed(Standing.NOT_BEGUN, benefit.startYear()
                    .map(year -> Message.of("benefit.reason.starts", String.valueOf(year)))
                    .orElse(Message.of("benefit.reason.notStarted")));
        };
    }

    private Optional<Assessed> kroner(Benefit benefit) {
        var over = benefit.years().stream()
                .filter(year -> year.year() < today.getYear() && year.planned().compareTo(Money.ZERO) > 0).toList();
        if (over.isEmpty()) {
            return Optional.empty();
        }
        var told = over.stream().filter(year -> year.realised().isPresent()).toList();
        if (told.isEmpty() && benefit.facts().state() == BenefitState.NOT_STARTED) {
            return Optional.of(new Assessed(Standing.MAJOR,
                    Message.of("benefit.reason.late", String.valueOf(over.getFirst().year()))));
        }
        var reaped = told.isEmpty() ? Optional.<Assessed>empty() : Optional.of(reaped(told));
        return told.size() == over.size()
                ? reaped
                : reaped.filter(one -> one.standing() == Standing.MAJOR).or(() -> Optional.of(untold(over)));
    }

    private static Assessed untold(List<BenefitYear> over) {
        var years = over.stream().filter(year -> year.realised().isEmpty()).map(year -> String.valueOf(year.year()))
                .collect(Collectors.joining(", "));
        return new Assessed(Standing.MINOR, Message.of("benefit.reason.untold", years));
    }

    private static Assessed reaped(List<BenefitYear> told) {
        var planned = Money.sum(told.stream().map(BenefitYear::planned).toList()).amount();
        var realised = Money.sum(told.stream().flatMap(year -> year.realised().stream()).toList()).amount();
        var share = realised.multiply(HUNDRED).divide(planned, MathContext.DECIMAL128);
        var standing = share.compareTo(AHEAD) >= 0
                ? Standing.AHEAD
                : share.compareTo(PLANNED) >= 0
                        ? Standing.AS_PLANNED
                        : share.compareTo(MINOR) >= 0 ? Standing.MINOR : Standing.MAJOR;
        return new Assessed(standing, Message.of("benefit.reason.reaped", realised, planned,
                share.setScale(0, RoundingMode.FLOOR), String.valueOf(told.getLast().year())));
    }

    private Optional<Assessed> measured(Indicator indicator) {
        var facts = indicator.facts();
        var late = facts.targetOn().filter(day -> day.isBefore(today))
                .filter(day -> indicator.latest().filter(one -> !one.on().isBefore(day)).isEmpty())
                .map(day -> new Assessed(Standing.MINOR,
                        Message.of("benefit.reason.unmeasured", indicator.name(), day)));
        var reached = indicator.latest().flatMap(last -> indicator.achievement().flatMap(
                achievement -> onTheWay(indicator, last.on(), achievement)));
        return reached.filter(one -> one.standing() == Standing.MAJOR || late.isEmpty()).or(() -> late);
    }

    private static Optional<Assessed> onTheWay(Indicator indicator, LocalDate on, Achievement achievement) {
        var expected = expected(indicator.facts(), on);
        if (achievement.reached()) {
            var early = indicator.facts().targetOn().filter(on::isBefore).isPresent();
            return Optional.of(new Assessed(early ? Standing.AHEAD : Standing.AS_PLANNED,
                    Message.of("benefit.reason.reached", indicator.name(), on)));
        }
        return expected.map(wanted -> {
            int ahead = achievement.percent().subtract(wanted).setScale(0, RoundingMode.FLOOR).intValue();
            var standing = ahead >= BETTER
                    ? Standing.AHEAD
                    : ahead >= NEAR ? Standing.AS_PLANNED : ahead >= FAR ? Standing.MINOR : Standing.MAJOR;
            return new Assessed(standing, Message.of("benefit.reason.measured", indicator.name(),
                    achievement.percent(), wanted.setScale(0, RoundingMode.HALF_UP), on));
        });
    }

    /// How many percent of the way an indicator should have come on a day: all of it from the day of the target on, and before
    /// that as straight as from the day of the baseline. Nothing where the days are not said.
    private static Optional<BigDecimal> expected(IndicatorFacts facts, LocalDate on) {
        return facts.targetOn().flatMap(end -> {
            if (!on.isBefore(end)) {
                return Optional.of(HUNDRED);
            }
            return facts.baselineOn().filter(start -> facts.baseline().isPresent()).map(start -> {
                var gone = BigDecimal.valueOf(Math.max(0, ChronoUnit.DAYS.between(start, on)));
                return gone.multiply(HUNDRED).divide(BigDecimal.valueOf(ChronoUnit.DAYS.between(start, end)),
                        MathContext.DECIMAL128);
            });
        });
    }
}
