package no.faseport.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import no.faseport.economy.Money;
import no.faseport.economy.charge.ChargeKey;
import no.faseport.economy.charge.ChargeKeyId;
import no.faseport.economy.charge.ChargeParty;
import no.faseport.economy.charge.ChargePartyId;
import no.faseport.economy.charge.ChargeTerms;
import no.faseport.economy.charge.ChargeWeight;
import no.faseport.economy.charge.ChargeWeightId;
import no.faseport.economy.system.Agreement;
import no.faseport.economy.system.ItSystem;
import no.faseport.economy.system.ItSystemId;
import no.faseport.economy.system.RunningCost;
import no.faseport.economy.system.RunningCostId;
import no.faseport.economy.system.SystemLink;
import no.faseport.project.ProjectId;
import no.faseport.project.Unit;
import no.faseport.project.UnitId;
import org.junit.jupiter.api.Test;

/// What a store promises about systems, what they cost to run, and how that is shared.
abstract class SystemsContract extends ForecastContract {
    private static final ChargeKey KEY = new ChargeKey(new ChargeKeyId(Uid.next()), 1, "Innbyggere «æøå»",
            ChargeKey.Kind.INHABITANTS);
    private static final Unit UNIT = new Unit(new UnitId(Uid.next()), 1, "185", "IKT");

    private static ItSystem full(String name) {
        return new ItSystem(new ItSystemId(Uid.next()), 1, name, "Sak og arkiv", "Arkivleder", Optional.of(UNIT.id()),
                new Agreement("Leverandør A", "22/31", Optional.of(LocalDate.of(2024, 2, 29)),
                        Optional.of(LocalDate.of(2199, 12, 31)), Optional.of(6)),
                Optional.of(KEY.id()), true);
    }

    private static RunningCost cost(String name, Optional<ProjectId> project, Optional<ItSystemId> system) {
        return new RunningCost(new RunningCostId(Uid.next()), 1, project, system, RunningCost.Kind.LICENCE_PC, name,
                "195", new BigDecimal("1234567890.25"), new Money(new BigDecimal("-0.01")), 2026, 2199);
    }

    private void setUp() {
        change(ANNA, "set up", work -> {
            work.units().add(UNIT);
            work.charging().add(KEY);
        });
    }

    private List<ItSystem> systems() {
        return store.read(work -> work.systems().all());
    }

    @Test
    void systemsKeepTheirAgreementTheirKeyAndTheirProjects() {
        var project = project("1001");
        setUp();
        var archive = full("Arkiv");
        var bare = ItSystem.named(new ItSystemId(Uid.next()), "Vaktplan");
        var link = new SystemLink(archive.id(), project.id());
        change(ANNA, "add", work -> {
            work.systems().add(List.of(bare, archive));
            work.systems().link(link);
            work.systems().link(link);
        });
        store = reopened(store);
        assertEquals(List.of(archive, bare), systems());
        assertEquals(Optional.of(bare), store.read(work -> work.systems().named("VAKTPLAN")));
        assertEquals(List.of(link), store.read(work -> work.systems().links()));
        change(ANNA, "change", work -> {
            work.systems().save(archive.under(Agreement.NONE).retire(false));
            work.systems().unlink(link);
        });
        assertEquals(List.of(), store.read(work -> work.systems().links()));
        assertEquals(Agreement.NONE, systems().getFirst().agreement());
        store.undo(ANNA);
        assertEquals(archive.agreement(), systems().getFirst().agreement());
        assertEquals(List.of(link), store.read(work -> work.systems().links()));
    }

    @Test
    void aSystemChangedByTwoIsALostUpdate() {
        setUp();
        var archive = full("Arkiv");
        change(ANNA, "add", work -> work.systems().add(List.of(archive)));
        change(BJARNE, "other", work -> work.systems().save(archive.ownedBy("Rådgiver")));
        assertThrows(LostUpdate.class,
                () -> change(ANNA, "late", work -> work.systems().save(archive.called("Arkiv 2"))));
    }

    @Test
    void aRemovedSystemTakesItsCostsWithItButLeavesThoseOfProjects() {
        var project = Optional.of(project("1001").id());
        setUp();
        var archive = full("Arkiv");
        var both = cost("begges", project, Optional.of(archive.id()));
        var own = cost("systemets", Optional.empty(), Optional.of(archive.id()));
        var other = cost("prosjektets", project, Optional.empty());
        change(ANNA, "add", work -> {
            work.systems().add(List.of(archive));
            work.runningCosts().add(List.of(both, own, other));
        });
        store = reopened(store);
        assertEquals(List.of(both, other, own), store.read(work -> work.runningCosts().all()));
        assertEquals(List.of(both, own), store.read(work -> work.runningCosts().of(archive.id())));
        change(ANNA, "remove", work -> work.systems().remove(archive));
        assertEquals(List.of("begges", "prosjektets"), store.read(work -> work.runningCosts().all()).stream()
                .map(RunningCost::name).toList());
        store.undo(ANNA);
        assertEquals(List.of("begges", "systemets"), store.read(work -> work.runningCosts().of(archive.id())).stream()
                .map(RunningCost::name).toList());
        assertEquals(List.of("begges", "prosjektets"),
                store.read(work -> work.runningCosts().of(project.orElseThrow())).stream().map(RunningCost::name)
                        .toList());
    }

    @Test
    void keysPartiesAndWeightsAreKeptToTheFourthDecimal() {
        setUp();
        var school = new ChargeParty(new ChargePartyId(Uid.next()), 1, "Skole", false, Optional.of(UNIT.id()));
        var neighbour = new ChargeParty(new ChargePartyId(Uid.next()), 1, "Austdal", true, Optional.empty());
        var weight = new ChargeWeight(new ChargeWeightId(Uid.next()), 1, KEY.id(), neighbour.id(), 2026,
                new BigDecimal("33.3333"));
        var archive = full("Arkiv");
        change(ANNA, "add", work -> {
            work.charging().add(neighbour);
            work.charging().add(school);
            work.charging().add(List.of(weight));
            work.systems().add(List.of(archive));
        });
        store = reopened(store);
        var terms = new ChargeTerms(List.of(KEY), List.of(school, neighbour), List.of(weight));
        assertEquals(terms, store.read(work -> work.charging().terms()));
        change(ANNA, "remove key", work -> work.charging().remove(KEY));
        assertEquals(new ChargeTerms(List.of(), List.of(school, neighbour), List.of()),
                store.read(work -> work.charging().terms()));
        assertEquals(Optional.empty(), systems().getFirst().chargeKey());
        store.undo(ANNA);
        assertEquals(List.of(Optional.of(KEY.id())), systems().stream().map(ItSystem::chargeKey).toList());
        change(ANNA, "remove party", work -> work.charging().remove(neighbour));
        assertEquals(List.of(), store.read(work -> work.charging().terms()).weights());
    }
}
