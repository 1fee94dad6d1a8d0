package no.faseport.economy.charge;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;
import java.util.stream.IntStream;
import no.faseport.economy.Money;
import no.faseport.words.Message;
import org.junit.jupiter.api.Test;

/// What municipalities and units are charged, to the øre.
class ChargeBasisTest {
    private static final ChargeKey PEOPLE = new ChargeKey(new ChargeKeyId(new UUID(0, 1)), 1, "Innbyggere",
            ChargeKey.Kind.INHABITANTS);
    private static final ChargeKey AGREED = new ChargeKey(new ChargeKeyId(new UUID(0, 2)), 1, "Avtalt",
            ChargeKey.Kind.FIXED);
    private static final ChargeParty FJORDVIK = party(3, "Fjordvik");
    private static final ChargeParty AUSTDAL = party(4, "Austdal");
    private static final ChargeParty STRANDLIA = party(5, "Strandlia");

    private static ChargeParty party(int id, String name) {
        return new ChargeParty(new ChargePartyId(new UUID(0, id)), 1, name, true, Optional.empty());
    }

    private static ChargeWeight weight(ChargeKey key, ChargeParty party, int year, String weight) {
        return new ChargeWeight(new ChargeWeightId(UUID.randomUUID()), 1, key.id(), party.id(), year,
                new BigDecimal(weight));
    }

    private static ChargeTerms terms(ChargeWeight... weights) {
        return new ChargeTerms(List.of(PEOPLE, AGREED), List.of(FJORDVIK, AUSTDAL, STRANDLIA), List.of(weights));
    }

    private static ChargeItem item(String name, ChargeKey key, String amount) {
        return new ChargeItem(name, Optional.of(key.id()), new Money(new BigDecimal(amount)));
    }

    private static List<String> told(ChargeBasis basis) {
        return basis.charges().stream().map(charge -> charge.item() + " " + charge.party().name() + " "
                + charge.percent() + " % " + charge.amount().amount()).toList();
    }

    @Test
    void aThirdEachGivesTheOddOereToTheFirst() {
        var basis = ChargeBasis.of(2026, List.of(item("Turnus", PEOPLE, "100.00")),
                terms(weight(PEOPLE, FJORDVIK, 2026, "5"), weight(PEOPLE, AUSTDAL, 2026, "5"),
                        weight(PEOPLE, STRANDLIA, 2026, "5")));
        assertEquals(List.of("Turnus Fjordvik 33.33 % 33.34", "Turnus Austdal 33.33 % 33.33",
                "Turnus Strandlia 33.33 % 33.33"), told(basis));
        assertEquals(Money.kroner(100), basis.charged());
    }

    @Test
    void theOddOereGoesToTheOneWhoLostTheMostAlsoOfACredit() {
        var terms = terms(weight(PEOPLE, FJORDVIK, 2026, "1"), weight(PEOPLE, AUSTDAL, 2026, "2"));
        assertEquals(List.of("Turnus Fjordvik 33.33 % 33.33", "Turnus Austdal 66.67 % 66.67"),
                told(ChargeBasis.of(2026, List.of(item("Turnus", PEOPLE, "100.00")), terms)));
        assertEquals(List.of("Turnus Fjordvik 33.33 % -33.33", "Turnus Austdal 66.67 % -66.67"),
                told(ChargeBasis.of(2026, List.of(item("Turnus", PEOPLE, "-100.00")), terms)));
    }

    @Test
    void thePartsAlwaysAddUpToTheWhole() {
        var random = new Random(7);
        for (int round = 0; round < 200; round++) {
            var whole = new Money(BigDecimal.valueOf(random.nextLong(-99_999_999, 99_999_999), 2));
            var weights = new ArrayList<>(IntStream.range(0, 1 + random.nextInt(40))
                    .mapToObj(at -> BigDecimal.valueOf(random.nextInt(1_000_000), 4)).toList());
            weights.add(BigDecimal.ONE);
            assertEquals(whole, Money.sum(LargestRemainder.parts(whole, weights)));
        }
    }

    @Test
    void aYearWithoutWeightsUsesTheNewestEarlierOnesAndSaysSo() {
        var basis = ChargeBasis.of(2027, List.of(item("Turnus", PEOPLE, "10.00")),
                terms(weight(PEOPLE, FJORDVIK, 2024, "1"), weight(PEOPLE, AUSTDAL, 2025, "1"),
                        weight(PEOPLE, STRANDLIA, 2028, "1")));
        assertEquals(List.of("Turnus Austdal 100.00 % 10.00"), told(basis));
        assertEquals(List.of(Message.of("charges.remark.earlier", "Innbyggere", "2027", "2025")), basis.remarks());
    }

    @Test
    void percentsThatDoNotMakeAHundredAreSharedInTheirProportionAndSaidSo() {
        var basis = ChargeBasis.of(2026, List.of(item("Kart", AGREED, "90.00")),
                terms(weight(AGREED, FJORDVIK, 2026, "60"), weight(AGREED, AUSTDAL, 2026, "30")));
        assertEquals(List.of("Kart Fjordvik 66.67 % 60.00", "Kart Austdal 33.33 % 30.00"), told(basis));
        assertEquals(List.of(Message.of("charges.remark.percents", "Avtalt", new BigDecimal("90.00"))),
                basis.remarks());
    }

    @Test
    void whatHasNoKeyOrNoWeightsIsNotChargedAndWhatCostsNothingIsLeftOut() {
        var loose = new ChargeItem("Byggesak", Optional.empty(), Money.kroner(7));
        var basis = ChargeBasis.of(2026, List.of(loose, item("Turnus", PEOPLE, "3"), item("Gratis", PEOPLE, "0")),
                terms());
        assertEquals(List.of(loose, item("Turnus", PEOPLE, "3")), basis.unshared());
        assertEquals(Money.kroner(10), basis.notCharged());
        assertEquals(Money.ZERO, basis.charged());
    }

    @Test
    void eachPartyIsSummedOverAllItIsChargedFor() {
        var basis = ChargeBasis.of(2026, List.of(item("Turnus", PEOPLE, "100"), item("Kart", AGREED, "50")),
                terms(weight(PEOPLE, FJORDVIK, 2026, "3"), weight(PEOPLE, AUSTDAL, 2026, "1"),
                        weight(AGREED, FJORDVIK, 2026, "50"), weight(AGREED, STRANDLIA, 2026, "50")));
        assertEquals(List.of(Money.kroner(100), Money.kroner(25), Money.kroner(25)),
                List.copyOf(basis.byParty().values()));
        assertEquals(List.of(FJORDVIK, AUSTDAL, STRANDLIA), List.copyOf(basis.byParty().keySet()));
        assertEquals(2, basis.of(FJORDVIK.id()).size());
    }

    @Test
    void howManyThereAreIsTheKeyThatCountsTheMost() {
        var terms = terms(weight(PEOPLE, FJORDVIK, 2025, "10"), weight(PEOPLE, AUSTDAL, 2025, "5"));
        assertEquals(Optional.of(new BigDecimal("15.0000")), terms.counted(ChargeKey.Kind.INHABITANTS, 2030));
        assertEquals(Optional.empty(), terms.counted(ChargeKey.Kind.INHABITANTS, 2024));
        assertEquals(Optional.empty(), terms.counted(ChargeKey.Kind.PCS, 2030));
    }
}
