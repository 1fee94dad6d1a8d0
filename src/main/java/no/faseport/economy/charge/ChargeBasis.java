package no.faseport.economy.charge;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import no.faseport.economy.Money;
import no.faseport.words.Message;

/// What each party is to be charged in a year, for each thing shared and in all, and what is not shared with anybody.
///
/// The parts of a thing add up to it to the øre ([LargestRemainder]). A year without weights uses the newest earlier ones,
/// and agreed percents that do not make a hundred are shared in their proportion; [#remarks] says so.
///
/// @param charges by thing, and by party within it
/// @param unshared the things without a key, or whose key has no weights yet
public record ChargeBasis(int year, List<Charge> charges, List<ChargeItem> unshared, List<Message> remarks) {
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final int DECIMALS = 2;

    /// Keeps copies.
    public ChargeBasis {
        charges = List.copyOf(charges);
        unshared = List.copyOf(unshared);
        remarks = List.copyOf(remarks);
    }

    /// The basis of `items` in `year`; things that cost nothing are left out.
    public static ChargeBasis of(int year, Collection<ChargeItem> items, ChargeTerms terms) {
        var charges = new ArrayList<Charge>();
        var unshared = new ArrayList<ChargeItem>();
        for (var item : items.stream().filter(each -> !each.amount().isZero()).toList()) {
            var key = item.key().flatMap(terms::key);
            var of = key.flatMap(each -> terms.yearOfWeights(each.id(), year));
            if (key.isEmpty() || of.isEmpty()) {
                unshared.add(item);
            } else {
                charges.addAll(shared(item, key.get(), of.get(), terms.weights(key.get().id(), of.get())));
            }
        }
        return new ChargeBasis(year, charges, unshared, remarks(year, charges));
    }

    private static List<Charge> shared(ChargeItem item, ChargeKey key, int of, Map<ChargeParty, BigDecimal> weights) {
        var sum = sum(weights.values());
        var parts = LargestRemainder.parts(item.amount(), List.copyOf(weights.values()));
        var charges = new ArrayList<Charge>();
        weights.forEach((party, weight) -> charges.add(new Charge(party, item.name(), key, item.amount(), weight, of,
                weight.multiply(HUNDRED).divide(sum, DECIMALS, RoundingMode.HALF_UP), parts.get(charges.size()))));
        return charges;
    }

    private static BigDecimal sum(Collection<BigDecimal> weights) {
        return weights.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private static List<Message> remarks(int year, List<Charge> charges) {
        var told = new LinkedHashSet<Message>();
        for (var charge : charges) {
            if (charge.weightYear() != year) {
                told.add(Message.of("charges.remark.earlier", charge.key().name(), String.valueOf(year),
                        String.valueOf(charge.weightYear())));
            }
        }
        charges.stream().filter(charge -> charge.key().kind() == ChargeKey.Kind.FIXED)
                .collect(Collectors.groupingBy(charge -> List.of(charge.item(), charge.key().name()),
                        LinkedHashMap::new, Collectors.toList()))
                .values().forEach(item -> {
                    var percents = sum(item.stream().map(Charge::weight).toList());
                    if (percents.compareTo(HUNDRED) != 0) {
                        told.add(Message.of("charges.remark.percents", item.getFirst().key().name(),
                                percents.setScale(DECIMALS, RoundingMode.HALF_UP)));
                    }
                });
        return List.copyOf(told);
    }

    /// What each party pays in all, in the order they come.
    public Map<ChargeParty, Money> byParty() {
        var sums = new LinkedHashMap<ChargeParty, Money>();
        charges.forEach(charge -> sums.merge(charge.party(), charge.amount(), Money::plus));
        return sums;
    }

    /// What one party is charged for.
    public List<Charge> of(ChargePartyId party) {
        return charges.stream().filter(charge -> charge.party().id().equals(party)).toList();
    }

    /// What is charged in all.
    public Money charged() {
        return Money.sum(charges.stream().map(Charge::amount).toList());
    }

    /// What nobody is charged for.
    public Money notCharged() {
        return Money.sum(unshared.stream().map(ChargeItem::amount).toList());
    }
}
