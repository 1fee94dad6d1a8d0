package no.faseport.ui.systems;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import no.faseport.economy.AmountKind;
import no.faseport.economy.Money;
import no.faseport.economy.charge.ChargeKey;
import no.faseport.economy.system.Agreement;
import no.faseport.economy.system.ItSystem;
import no.faseport.economy.system.RunningCost;
import no.faseport.ui.FixedDesk;
import no.faseport.usecase.Town;
import no.faseport.usecase.UndoChange;
import no.faseport.words.Message;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Systems, life cycle and charges as they are written on the screens, each change saved at once.
class SystemsViewModelTest {
    @TempDir
    Path folder;
    private final FixedDesk desk = new FixedDesk();
    private Town town;

    @BeforeEach
    void aTown() {
        town = new Town(folder);
    }

    @AfterEach
    void goHome() {
        town.close();
    }

    private SystemsViewModel systems() {
        return new SystemsViewModel(desk.at(town.anna(), 2026));
    }

    private ChargesViewModel charges() {
        return new ChargesViewModel(desk.at(town.anna(), 2026));
    }

    private static String words(String text) {
        return text.replace('\u00a0', ' ');
    }

    @Test
    void aNewSystemIsLookedAtAndItsCostsAddUp() {
        var model = systems();
        model.add("Arkiv");
        model.add("Alarm");
        model.add("Turnus");
        assertEquals("Turnus", model.chosen().orElseThrow().system().name());
        var system = model.chosen().orElseThrow().system();
        model.costs().add(Optional.empty(), Optional.of(system.id()), RunningCost.Kind.LICENCE_USER, "", 2026);
        var cost = model.chosen().orElseThrow().costs().getFirst();
        model.costs().write(cost, CostEdits.Field.QUANTITY, "250");
        model.costs().write(model.chosen().orElseThrow().costs().getFirst(), CostEdits.Field.PRICE, "1 000,50");
        assertEquals("3 systemer i bruk koster 250 125 kr i 2026. Ute av bruk: 0.", words(model.lead()));
        assertEquals("10 år koster 2 501 250 kr; nåverdien ved 4 % er 2 109 887 kr.", words(model.life()));
        new UndoChange(town.anna()).undo();
        model.read();
        assertEquals("3 systemer i bruk koster 0 kr i 2026. Ute av bruk: 0.", words(model.lead()));
        assertEquals(List.of(), desk.refusals());
    }

    @Test
    void whatCannotBeReadIsRefusedAndTheOldStands() {
        var model = systems();
        model.add("Turnus");
        var system = model.chosen().orElseThrow().system();
        model.costs().add(Optional.empty(), Optional.of(system.id()), RunningCost.Kind.OTHER, "Kurs", 2026);
        var cost = model.chosen().orElseThrow().costs().getFirst();
        model.costs().write(cost, CostEdits.Field.PRICE, "mye");
        model.costs().write(cost, CostEdits.Field.LAST, "2019");
        model.costs().write(cost, CostEdits.Field.FIRST, "nå");
        model.notice(system, "lenge");
        model.add("turnus");
        assertEquals(List.of(Message.of("economy.amount.notANumber", "mye"), Message.of("systems.refused.years"),
                Message.of("systems.refused.years"), Message.of("systems.refused.notice", 120),
                Message.of("systems.refused.taken", "Turnus")), desk.refusals());
        assertEquals(List.of(cost), model.chosen().orElseThrow().costs());
    }

    @Test
    void aFirstYearAfterTheLastTakesItAlong() {
        var model = systems();
        model.add("Turnus");
        model.costs().add(Optional.empty(), model.chosen().map(line -> line.system().id()), RunningCost.Kind.OTHER,
                "Kurs", 2026);
        model.costs().write(model.chosen().orElseThrow().costs().getFirst(), CostEdits.Field.FIRST, "2040");
        var cost = model.chosen().orElseThrow().costs().getFirst();
        assertEquals("2040 2040 120", cost.firstYear() + " " + cost.lastYear() + " " + cost.account());
    }

    @Test
    void anAgreementThatEndsSoonIsToldOnTheSystem() {
        var model = systems();
        model.add("Turnus");
        model.notice(model.chosen().orElseThrow().system(), "3");
        var seen = model.chosen().orElseThrow().system();
        model.edit(seen, one -> one.under(new Agreement("Leverandør A", "",
                Optional.empty(), Optional.of(town.anna().today().plusMonths(4)), one.agreement().noticeMonths())));
        ItSystem now = model.chosen().orElseThrow().system();
        assertEquals("Siste dag for å si opp avtalen er 5.2.2026.", model.notice(now));
        model.edit(now, one -> one.retire(true));
        assertEquals("", model.notice(model.chosen().orElseThrow().system()));
    }

    @Test
    void aBlockFromExcelIsPastedAsOneChange() {
        var model = charges();
        model.addKey("Avtalt", ChargeKey.Kind.FIXED);
        model.addKey("Innbyggere", ChargeKey.Kind.INHABITANTS);
        model.addParty("Austdal", true);
        model.addParty("Fjordvik", true);
        model.paste(0, 0, "25 %\t6 902\tfor mye\r\n75,5\t14386\r\n1\t2\r\n");
        assertEquals(List.of("25", "6 902", "75,5", "14 386"), weights(model));
        assertEquals("100,5", model.sum(model.pageProperty().get().orElseThrow().terms().keys().getFirst()));
        new UndoChange(town.anna()).undo();
        model.read();
        assertEquals(List.of("", "", "", ""), weights(model));
        model.paste(1, 0, "75\tmange");
        assertEquals(List.of(Message.of("charges.refused.notANumber")), desk.refusals());
        assertEquals(List.of("", "", "", ""), weights(model));
    }

    private static List<String> weights(ChargesViewModel model) {
        var terms = model.pageProperty().get().orElseThrow().terms();
        return terms.parties().stream()
                .flatMap(party -> terms.keys().stream().map(key -> words(model.weight(party, key)))).toList();
    }

    @Test
    void keysAndPartiesAreRenamedWhereTheyStand() {
        var model = charges();
        model.addKey("Avtalt", ChargeKey.Kind.FIXED);
        model.addParty("Austdal", true);
        model.rename(model.pageProperty().get().orElseThrow().terms().keys().getFirst(), "Folketall");
        model.count(model.pageProperty().get().orElseThrow().terms().keys().getFirst(),
                ChargeKey.Kind.INHABITANTS);
        model.rename(model.pageProperty().get().orElseThrow().terms().parties().getFirst(), "Nye Austdal");
        var terms = model.pageProperty().get().orElseThrow().terms();
        assertEquals("Folketall INHABITANTS Nye Austdal", terms.keys().getFirst().name() + " "
                + terms.keys().getFirst().kind() + " " + terms.parties().getFirst().name());
    }

    @Test
    void theBasisOfOnePartyIsCopiedWithHeadings() {
        var systems = systems();
        systems.add("Turnus");
        var model = charges();
        model.addKey("Innbyggere", ChargeKey.Kind.INHABITANTS);
        model.addParty("Austdal", true);
        model.addParty("Fjordvik", true);
        model.paste(0, 0, "1\n2");
        var terms = model.pageProperty().get().orElseThrow().terms();
        systems.edit(systems.chosen().orElseThrow().system(),
                one -> one.sharedBy(Optional.of(terms.keys().getFirst().id())));
        systems.costs().add(Optional.empty(), systems.chosen().map(line -> line.system().id()),
                RunningCost.Kind.OTHER, "Kurs", 2026);
        systems.costs().write(systems.chosen().orElseThrow().costs().getFirst(), CostEdits.Field.PRICE, "100");
        model.choose(Optional.of(terms.parties().getLast().id()));
        model.read();
        assertEquals("""
                Betaler\tHva\tNøkkel\tÅ fordele\tVekt\tAndel %\tBeløp
                Fjordvik\tTurnus\tInnbyggere\t100,00\t2\t66,67\t66,67
                """, model.sheet().orElseThrow().text());
    }

    @Test
    void theLifeCycleFollowsWhatIsWrittenAndTheRate() {
        var fibre = town.project("1001", "Fiber");
        var model = new LifeCycleViewModel(desk.at(town.anna(), 2026), fibre);
        model.add(RunningCost.Kind.SERVICE, Optional.empty(), "Avtale");
        var cost = model.pageProperty().get().orElseThrow().life().rows().getLast().cost().orElseThrow();
        model.costs().write(cost, CostEdits.Field.PRICE, "1000");
        model.reckonWith("10 %");
        var life = model.pageProperty().get().orElseThrow().life();
        assertEquals(2027, life.firstYear());
        assertEquals(new BigDecimal("10"), model.rate());
        assertEquals(List.of("Investering", "Drift i prosjektet", "Avtale", "Sum", "Akkumulert",
                "Avsatt til driftskostnadene", "Differanse"), LifeLine.of(life, town.anna().words()).stream()
                        .map(LifeLine::name).toList());
        model.reckonWith("110");
        assertEquals(List.of(Message.of("lifecycle.refused.rate", "110")), desk.refusals());
        model.write(AmountKind.BUDGET, "185", "120");
        assertEquals(List.of(Message.of("lifecycle.written", 10)), desk.tellings());
        assertEquals(Money.kroner(10_000), Money.sum(model.pageProperty().get().orElseThrow().life().budgeted()));
    }

    @Test
    void aProjectIsTiedToASystemFromItsOwnSide() {
        var fibre = town.project("1001", "Fiber");
        var systems = systems();
        systems.add("Nett");
        var model = new LifeCycleViewModel(desk.at(town.anna(), 2026), fibre);
        model.touch(systems.chosen().orElseThrow().system().id());
        assertEquals(List.of("Nett"), touched(model));
        model.leave(systems.chosen().orElseThrow().system().id());
        assertEquals(List.of(), touched(model));
    }

    private static List<String> touched(LifeCycleViewModel model) {
        return model.pageProperty().get().orElseThrow().touched().stream().map(ItSystem::name).toList();
    }
}
