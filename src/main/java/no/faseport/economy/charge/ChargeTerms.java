package no.faseport.economy.charge;

import static java.util.Comparator.comparing;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// The keys, the parties, and what each party has in each key, year by year.
public record ChargeTerms(List<ChargeKey> keys, List<ChargeParty> parties, List<ChargeWeight> weights) {
    /// Keeps copies.
    public ChargeTerms {
        keys = List.copyOf(keys);
        parties = List.copyOf(parties);
        weights = List.copyOf(weights);
    }

    /// The key with this id.
    public Optional<ChargeKey> key(ChargeKeyId id) {
        return keys.stream().filter(key -> key.id().equals(id)).findFirst();
    }

    /// The year whose weights hold in `year`: the newest one with a weight above zero that is not after it.
    public Optional<Integer> yearOfWeights(ChargeKeyId key, int year) {
        return weights.stream()
                .filter(one -> one.key().equals(key) && one.year() <= year && one.weight().signum() > 0)
                .map(ChargeWeight::year).max(comparing(each -> each));
    }

    /// What the parties that have anything in `key` have in exactly `year`, in the order of the parties.
    public Map<ChargeParty, BigDecimal> weights(ChargeKeyId key, int year) {
        var found = new LinkedHashMap<ChargeParty, BigDecimal>();
        for (var party : parties) {
            weight(key, party.id(), year).map(ChargeWeight::weight).filter(weight -> weight.signum() > 0)
                    .ifPresent(weight -> found.put(party, weight));
        }
        return found;
    }

    /// What one party has in a key in exactly `year`, where it is written.
    public Optional<ChargeWeight> weight(ChargeKeyId key, ChargePartyId party, int year) {
        return weights.stream()
                .filter(one -> one.key().equals(key) && one.party().equals(party) && one.year() == year).findFirst();
    }

    /// How many of what `kind` counts there are in `year`: the sum of the key of that kind that counts the most of them.
    public Optional<BigDecimal> counted(ChargeKey.Kind kind, int year) {
        return keys.stream().filter(key -> key.kind() == kind)
                .flatMap(key -> yearOfWeights(key.id(), year).map(each -> weights(key.id(), each)).stream())
                .map(some -> some.values().stream().reduce(BigDecimal.ZERO, BigDecimal::add))
                .max(comparing(each -> each));
    }
}
