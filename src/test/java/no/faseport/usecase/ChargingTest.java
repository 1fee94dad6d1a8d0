package no.faseport.usecase;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import no.faseport.economy.AccountClass;
import no.faseport.economy.AccountString;
import no.faseport.economy.AmountKind;
import no.faseport.economy.BudgetKey;
import no.faseport.economy.Financing;
import no.faseport.economy.Money;
import no.faseport.economy.charge.ChargeBasis;
import no.faseport.economy.charge.ChargeKey;
import no.faseport.economy.charge.ChargeParty;
import no.faseport.economy.system.RunningCost.Kind;
import no.faseport.project.Programme;
import no.faseport.project.ProgrammeId;
import no.faseport.project.ProjectId;
import no.faseport.store.Said;
import no.faseport.store.Uid;
import no.faseport.words.Message;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Who pays what, and what an investment leaves behind it in the budget.
class ChargingTest {
    @TempDir
    Path folder;
    private Town town;
    private KeepCharging keep;

    @BeforeEach
    void aTown() {
        town = new Town(folder);
        keep = new KeepCharging(town.anna());
    }

    @AfterEach
    void goHome() {
        town.close();
    }

    private ChargeKey key(String name, ChargeKey.Kind kind) {
        return keep.addKey(name, kind).ifDone().orElseThrow();
    }

    private ChargeParty municipality(String name) {
        return keep.addParty(name, true, Optional.empty()).ifDone().orElseThrow();
    }

    private void weigh(ChargeKey key, ChargeParty party, String weight) {
        keep.weigh(2026, List.of(new NewWeight(key.id(), party.id(), new BigDecimal(weight))));
    }

    private void set(ProjectId project, AccountClass accountClass, String account, int year, AmountKind kind,
            long kroner) {
        var done = new EditBudget(town.anna()).set(new BudgetKey(project,
                new AccountString(accountClass, account, "185", "120"), year, 0, kind, Financing.OWN_FRAME),
                Money.kroner(kroner), "");
        assertEquals(List.of(), done.reasons());
    }

    private ChargeBasis basis(int year, ChargeSubject subject) {
        return new ReadCharging(town.anna()).page(year, subject).basis();
    }

    private static List<String> told(ChargeBasis basis) {
        return basis.charges().stream().map(charge -> charge.party().name() + ": " + charge.item() + " "
                + charge.amount().amount()).toList();
    }

    @Test
    void systemsAreChargedByTheirKeysAndTheRestIsTold() {
        var people = key("Innbyggere", ChargeKey.Kind.INHABITANTS);
        weigh(people, municipality("Fjordvik"), "14386");
        weigh(people, municipality("Austdal"), "6902");
        for (var name : List.of("Byggesak", "Turnus")) {
            var system = new KeepSystems(town.anna()).add(name, one -> name.equals("Turnus")
                    ? one.sharedBy(Optional.of(people.id()))
                    : one).ifDone().orElseThrow();
            town.service(Optional.empty(), Optional.of(system.id()), new Money(new BigDecimal("1000.01")), 2026, 2027);
        }
        var basis = basis(2027, new ChargeSubject.OfSystems());
        assertEquals(List.of("Austdal: Turnus 324.22", "Fjordvik: Turnus 675.79"), told(basis));
        assertEquals(List.of(Message.of("charges.remark.earlier", "Innbyggere", "2027", "2026")), basis.remarks());
        assertEquals(List.of("Byggesak"), basis.unshared().stream().map(item -> item.name()).toList());
        assertEquals(List.of(), told(basis(2028, new ChargeSubject.OfSystems())));
    }

    @Test
    void aJointProgrammeIsSharedWithInvestmentAndOperationApart() {
        var agreed = key("Avtalt", ChargeKey.Kind.FIXED);
        weigh(agreed, municipality("Fjordvik"), "60");
        weigh(agreed, municipality("Austdal"), "40");
        var roster = town.project("1001", "Turnus");
        var joint = new Programme(new ProgrammeId(Uid.next()), 1, "Felles IKT", "", "");
        town.anna().store().change("anna", work -> {
            work.programmes().add(joint);
            work.programmes().place(roster, Optional.of(joint.id()));
            return new Said<>(1, "Program");
        });
        set(roster, AccountClass.INVESTMENT, "200", 2026, AmountKind.BUDGET, 1_000);
        set(roster, AccountClass.INVESTMENT, "910", 2026, AmountKind.BUDGET, -1_000);
        set(roster, AccountClass.OPERATING, "195", 2026, AmountKind.BUDGET, 50);
        set(roster, AccountClass.OPERATING, "195", 2026, AmountKind.FORECAST, 70);
        assertEquals(List.of("Austdal: 1001 Turnus, investering 400.00", "Fjordvik: 1001 Turnus, investering 600.00",
                "Austdal: 1001 Turnus, drift 20.00", "Fjordvik: 1001 Turnus, drift 30.00"),
                lower(
                        basis(2026, new ChargeSubject.OfProgramme(joint.id(), agreed.id(), AmountKind.BUDGET))));
        assertEquals(Money.kroner(70),
                basis(2026, new ChargeSubject.OfProgramme(joint.id(), agreed.id(), AmountKind.FORECAST)).charged());
    }

    private static List<String> lower(ChargeBasis basis) {
        return told(basis).stream().map(line -> line.replace("Investering", "investering").replace("Drift", "drift"))
                .toList();
    }

    @Test
    void namesAreTakenOnceAndWeightsAreWrittenChangedAndTakenAway() {
        var people = key("Innbyggere", ChargeKey.Kind.INHABITANTS);
        var fjordvik = municipality("Fjordvik");
        assertEquals(List.of(Message.of("charges.refused.taken", "Innbyggere")),
                keep.addKey("innbyggere", ChargeKey.Kind.PCS).reasons());
        assertEquals(List.of(Message.of("charges.refused.taken", "Fjordvik")),
                keep.addParty("FJORDVIK", false, Optional.empty()).reasons());
        assertEquals(List.of(Message.of("charges.refused.name", 200)),
                keep.addKey(" ", ChargeKey.Kind.PCS).reasons());
        assertEquals(List.of(Message.of("charges.refused.weight", new BigDecimal("-1"))), keep.weigh(2026,
                List.of(new NewWeight(people.id(), fjordvik.id(), new BigDecimal("-1")))).reasons());
        weigh(people, fjordvik, "10");
        weigh(people, fjordvik, "12.5");
        assertEquals(List.of("12.5000"), weights());
        weigh(people, fjordvik, "0");
        assertEquals(List.of(), weights());
        new UndoChange(town.anna()).undo();
        assertEquals(List.of("12.5000"), weights());
    }

    private List<String> weights() {
        return new ReadCharging(town.anna()).page(2026, new ChargeSubject.OfSystems()).terms().weights().stream()
                .map(one -> one.weight().toPlainString()).toList();
    }

    @Test
    void keysAndPartiesAreRenamedAndRemovedAndComeBack() {
        var people = key("Innbyggere", ChargeKey.Kind.INHABITANTS);
        var fjordvik = municipality("Fjordvik");
        weigh(people, fjordvik, "10");
        keep.renameParty(fjordvik, "Nye Fjordvik");
        assertEquals(List.of(Message.of("refused.changedSince")), keep.removeParty(fjordvik).reasons());
        keep.editKey(people, "Folk", ChargeKey.Kind.USERS);
        assertEquals(List.of(Message.of("refused.changedSince")), keep.removeKey(people).reasons());
        var terms = new ReadCharging(town.anna()).page(2026, new ChargeSubject.OfSystems()).terms();
        assertEquals("Folk Nye Fjordvik",
                terms.keys().getFirst().name() + " " + terms.parties().getFirst().name());
        keep.removeKey(terms.keys().getFirst());
        keep.removeParty(terms.parties().getFirst());
        assertEquals(List.of(), weights());
        new UndoChange(town.anna()).undo();
        new UndoChange(town.anna()).undo();
        assertEquals(List.of("10.0000"), weights());
    }

    @Test
    void onlyWhatTheBudgetLacksIsWrittenAndOneUndoTakesItBack() {
        var fibre = town.project("1001", "Fiber");
        set(fibre, AccountClass.INVESTMENT, "200", 2026, AmountKind.BUDGET, 1_000);
        set(fibre, AccountClass.OPERATING, "240", 2027, AmountKind.BUDGET, 150);
        town.service(Optional.of(fibre), Optional.empty(), Money.kroner(200), 2027, 2040);
        var write = new WriteConsequence(town.anna());
        assertEquals(Optional.of(new WriteConsequence.Written(9, List.of())),
                write.write(fibre, AmountKind.BUDGET, "185", "120").ifDone());
        assertEquals(List.of(), differences(fibre));
        assertEquals(Optional.of(new WriteConsequence.Written(0, List.of())),
                write.write(fibre, AmountKind.BUDGET, "185", "120").ifDone());
        new UndoChange(town.anna()).undo();
        assertEquals(List.of("-50.00", "-200.00", "-200.00", "-200.00", "-200.00", "-200.00", "-200.00", "-200.00",
                "-200.00"), differences(fibre));
    }

    private List<String> differences(ProjectId project) {
        return new ReadLifeCycle(town.anna()).of(project, AmountKind.BUDGET).life().differences().stream()
                .filter(amount -> !amount.isZero()).map(amount -> amount.amount().toPlainString()).toList();
    }

    @Test
    void aForecastOfTheRunningCostsAloneIsNotWritten() {
        var fibre = town.project("1001", "Fiber");
        set(fibre, AccountClass.INVESTMENT, "200", 2026, AmountKind.BUDGET, 1_000);
        set(fibre, AccountClass.INVESTMENT, "200", 2026, AmountKind.FORECAST, 900);
        set(fibre, AccountClass.INVESTMENT, "200", 2027, AmountKind.BUDGET, 1_000);
        town.service(Optional.of(fibre), Optional.empty(), Money.kroner(200), 2026, 2028);
        var write = new WriteConsequence(town.anna());
        assertEquals(Optional.of(new WriteConsequence.Written(2, List.of(2027))),
                write.write(fibre, AmountKind.FORECAST, "185", "120").ifDone());
    }

    @Test
    void anAccountThatMayNotBeUsedIsRefusedWhole() {
        var fibre = town.project("1001", "Fiber");
        var cost = town.service(Optional.of(fibre), Optional.empty(), Money.kroner(200), 2026, 2028);
        new KeepRunningCosts(town.anna()).edit(cost, cost.of(Kind.SERVICE, "Avtale", "999"));
        var write = new WriteConsequence(town.anna());
        assertEquals(1, write.write(fibre, AmountKind.BUDGET, "185", "120").reasons().stream().map(Message::key)
                .distinct().count());
        assertEquals(List.of(Message.of("lifecycle.refused.function", "12")),
                write.write(fibre, AmountKind.BUDGET, "185", "12").reasons());
        assertEquals(3, differences(fibre).size());
    }
}
