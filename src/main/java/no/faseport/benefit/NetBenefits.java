package no.faseport.benefit;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import no.faseport.economy.Cashflow;
import no.faseport.economy.Money;
import no.faseport.economy.system.LifeCycle;

/// Net benefits (B - P - D) year by year: what is reaped, less what the project costs and what it costs to run what it leaves
/// behind (Prosjektbegrunnelse v4).
///
/// Every benefit with a price counts, whoever reaps it. Ten years of a project are reckoned with, from the first that has a cost or
/// a benefit; several projects together have all years that any of them has.
public record NetBenefits(int firstYear, List<Money> benefits, List<Money> project, List<Money> running) {
    /// How many years of a project are reckoned with.
    public static final int YEARS = LifeCycle.YEARS;

    /// Keeps copies.
    public NetBenefits {
        benefits = List.copyOf(benefits);
        project = List.copyOf(project);
        running = List.copyOf(running);
    }

    /// The net of what is planned, where the project costs what `life` says.
    public static NetBenefits of(Collection<Benefit> benefits, LifeCycle life) {
        var begun = life.sums().stream().allMatch(Money::isZero)
                ? Stream.<Integer>empty()
                : Stream.of(life.firstYear());
        int first = Stream.concat(benefits.stream().flatMap(one -> one.startYear().stream()), begun)
                .min(Integer::compare).orElse(life.firstYear());
        var own = sum(life.sums(LifeCycle.Part.INVESTMENT), life.sums(LifeCycle.Part.OPERATING));
        return new NetBenefits(first, each(year -> planned(benefits, year), first, YEARS),
                each(year -> at(own, year - life.firstYear()), first, YEARS),
                each(year -> at(life.sums(LifeCycle.Part.RUNNING), year - life.firstYear()), first, YEARS));
    }

    private static Money planned(Collection<Benefit> benefits, int year) {
        return Money.sum(benefits.stream().filter(Benefit::isPriced).map(one -> one.planned(year)).toList());
    }

    private static List<Money> each(IntFunction<Money> amount, int first, int count) {
        return IntStream.range(first, first + count).mapToObj(amount).toList();
    }

    private static Money at(List<Money> amounts, int index) {
        return index < 0 || index >= amounts.size() ? Money.ZERO : amounts.get(index);
    }

    private static List<Money> sum(List<Money> one, List<Money> other) {
        return IntStream.range(0, one.size()).mapToObj(at -> one.get(at).plus(other.get(at))).toList();
    }

    /// All of them together, or ten empty years from `otherwise` on where there are none.
    public static NetBenefits together(Collection<NetBenefits> all, int otherwise) {
        int first = all.stream().mapToInt(NetBenefits::firstYear).min().orElse(otherwise);
        int count = all.stream().mapToInt(one -> one.firstYear + one.benefits.size() - first).max().orElse(YEARS);
        return new NetBenefits(first, each(year -> sum(all, NetBenefits::benefits, year), first, count),
                each(year -> sum(all, NetBenefits::project, year), first, count),
                each(year -> sum(all, NetBenefits::running, year), first, count));
    }

    private static Money sum(Collection<NetBenefits> all, Function<NetBenefits, List<Money>> which,
            int year) {
        return Money.sum(all.stream().map(one -> at(which.apply(one), year - one.firstYear)).toList());
    }

    /// The years, the first one first.
    public List<Integer> years() {
        return IntStream.range(firstYear, firstYear + benefits.size()).boxed().toList();
    }

    /// B - P - D, year by year.
    public List<Money> net() {
        return IntStream.range(0, benefits.size())
                .mapToObj(at -> benefits.get(at).minus(project.get(at)).minus(running.get(at))).toList();
    }

    /// The net until and with each year.
    public List<Money> accumulated() {
        return flow().accumulated();
    }

    /// What the net of all years is worth in the kroner of the first.
    public Money presentValue(BigDecimal rate, Cashflow.Convention convention) {
        return flow().presentValue(rate, convention);
    }

    /// The internal rate of return in percent; nothing where there is none, or several.
    public Optional<BigDecimal> internalRate() {
        return flow().internalRate();
    }

    /// The year from which on all that was laid out has come back; nothing where it never does, or nothing was laid out.
    public Optional<Integer> paybackYear() {
        return flow().paybackYear().map(number -> firstYear + number - 1);
    }

    private Cashflow flow() {
        return new Cashflow(net());
    }
}
