package no.faseport.usecase;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import no.faseport.economy.AccountClass;
import no.faseport.economy.AccountString;
import no.faseport.economy.AmountKind;
import no.faseport.economy.BudgetKey;
import no.faseport.economy.BudgetLine;
import no.faseport.economy.Financing;
import no.faseport.economy.Money;
import no.faseport.economy.edition.LockedPeriod;
import no.faseport.economy.edition.LockedPeriodId;
import no.faseport.economy.forecast.Commitment;
import no.faseport.economy.forecast.CommitmentId;
import no.faseport.economy.forecast.Deflator;
import no.faseport.economy.forecast.ForecastMade;
import no.faseport.economy.forecast.ForecastMade.Stand;
import no.faseport.economy.forecast.ForecastMethod;
import no.faseport.economy.forecast.InternalTime;
import no.faseport.economy.forecast.InternalTimeId;
import no.faseport.economy.forecast.PriceGrowth;
import no.faseport.economy.funding.Funding;
import no.faseport.economy.funding.FundingId;
import no.faseport.economy.funding.Grant;
import no.faseport.project.ProjectId;
import no.faseport.project.Unit;
import no.faseport.project.UnitId;
import no.faseport.schedule.Activity;
import no.faseport.store.Said;
import no.faseport.store.Uid;
import no.faseport.words.Message;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Forecasts are shown before they are written, written as one change, and remembered with who made them and how.
class MakeForecastTest {
    private static final AccountString LICENCES = new AccountString(AccountClass.OPERATING, "195", "1200", "120");

    @TempDir
    Path folder;
    private Town town;
    private ProjectId fibre;
    private ProjectId archive;

    @BeforeEach
    void twoProjectsWithABudgetAndFourMonthsOfAccounts() {
        town = new Town(folder);
        fibre = town.project("1001", "Fiber til skolene");
        archive = town.project("1002", "Sak og arkiv");
        for (var project : List.of(fibre, archive)) {
            set(project, AmountKind.BUDGET, 0, 1200);
            set(project, AmountKind.ACTUAL, 4, 500);
        }
    }

    @AfterEach
    void goHome() {
        town.close();
    }

    private void set(ProjectId project, AmountKind kind, int month, long kroner) {
        assertTrue(new EditBudget(town.anna())
                .set(new BudgetKey(project, LICENCES, 2026, month, kind, Financing.OWN_FRAME), Money.kroner(kroner), "")
                .ifDone().isPresent());
    }

    private List<Money> forecasts(ProjectId project) {
        return new ReadPortfolio(town.anna()).money(project).orElseThrow().lines().stream()
                .filter(line -> line.kind() == AmountKind.FORECAST).map(BudgetLine::amount).toList();
    }

    private List<ForecastMade> history(ProjectId project) {
        return new ReadForecast(town.anna()).page(project, 2026, Optional.empty()).orElseThrow().history();
    }

    private static ForecastWish wish(ForecastMethod method, ProjectId... projects) {
        return new ForecastWish(List.of(projects), 2026, method, 4);
    }

    private Result<Integer> make(ForecastWish wish) {
        var maker = new MakeForecast(town.anna());
        return maker.make(wish, maker.preview(wish));
    }

    private Commitment order(long kroner) {
        return new Commitment(new CommitmentId(Uid.next()), 1, fibre, "Fjordvik Fiber", "", "",
                LocalDate.of(2026, 1, 5),
                LICENCES, 2026, 0, Money.kroner(kroner));
    }

    @Test
    void severalProjectsAreForecastInOneChangeAndUndoneInOne() {
        set(fibre, AmountKind.FORECAST, 12, 1);
        assertEquals(Optional.of(2), make(wish(ForecastMethod.REMAINING_BUDGET, fibre, archive)).ifDone());
        assertEquals(List.of(Money.kroner(1300)), forecasts(fibre));
        assertEquals(List.of(Money.kroner(1300)), forecasts(archive));
        assertEquals("Regnet ut prognosen for 2 prosjekter i 2026: Regnskap + resten av budsjettet",
                new UndoChange(town.anna()).undo().orElseThrow().sentence());
        assertEquals(List.of(Money.kroner(1)), forecasts(fibre));
        assertEquals(List.of(), history(archive));
    }

    @Test
    void aForecastTellsThroughWhichMonthItCountedTheAccountsAndWhatItCameTo() {
        set(fibre, AmountKind.FORECAST, 12, 1);
        set(fibre, AmountKind.FORECAST, 11, 5);
        make(wish(ForecastMethod.REMAINING_BUDGET, fibre));
        assertEquals(List.of(new Stand(4, Money.kroner(1300)), new Stand(4, Money.kroner(6))),
                history(fibre).stream().flatMap(made -> made.stand().stream()).toList());
        new UndoChange(town.anna()).undo();
        new UndoChange(town.anna()).undo();
        assertEquals(List.of(new Stand(4, Money.kroner(1))),
                history(fibre).stream().flatMap(made -> made.stand().stream()).toList());
    }

    @Test
    void whatWasSeenIsWhatIsWritten() {
        var maker = new MakeForecast(town.anna());
        var wish = wish(ForecastMethod.RUN_RATE, fibre);
        var seen = maker.preview(wish);
        set(fibre, AmountKind.ACTUAL, 3, 1);
        assertEquals(List.of(Message.of("forecast.refused.changedSince")), maker.make(wish, seen).reasons());
        assertEquals(List.of(), forecasts(fibre));
    }

    @Test
    void aForecastTypedIsRememberedOnceADay() {
        set(fibre, AmountKind.FORECAST, 0, 900);
        set(fibre, AmountKind.FORECAST, 0, 950);
        make(wish(ForecastMethod.RUN_RATE, fibre));
        assertEquals(List.of(
                "RUN_RATE anna 2026-01-05 Regnskap 500 kr ÷ 4 måneder × 12; mva-kompensasjon følger merverdiavgiften",
                "OWN anna 2026-01-05 "),
                history(fibre).stream()
                        .map(made -> made.method() + " " + made.by() + " " + made.on() + " " + made.remark()).toList());
    }

    @Test
    void aClosedForecastIsLeftAsItIs() {
        var lock = new LockedPeriod(new LockedPeriodId(Uid.next()), 1, AmountKind.FORECAST, 2026, 0, "bjarne",
                town.anna().now());
        town.anna().store().change("bjarne", work -> {
            work.lockedPeriods().add(List.of(lock));
            return new Said<>(lock, "Låste");
        });
        assertEquals(List.of(lock.refusal()), make(wish(ForecastMethod.RUN_RATE, fibre)).reasons());
    }

    @Test
    void thePlansWorkOfTheYearCountsByItsDays() {
        var dig = town.activity(fibre, "Grave", LocalDate.of(2026, 1, 5), 30);
        town.activity(fibre, "Koble", LocalDate.of(2026, 6, 1), 10);
        town.activity(fibre, "Neste år", LocalDate.of(2027, 6, 1), 100);
        town.anna().store().change("anna", work -> {
            work.plans().saveAll(List.of(work.plans().find(dig).map((Activity one) -> one.done(50)).orElseThrow()));
            return new Said<>(dig, "Gjort");
        });
        var made = new MakeForecast(town.anna()).preview(wish(ForecastMethod.PLAN, fibre)).getFirst();
        assertEquals(Message.of("forecast.why.plan", new BigDecimal("500"), new BigDecimal("37.5"), "2026",
                LocalDate.of(2026, 1, 5)), made.why());
        assertEquals(new Money(new BigDecimal("1333.33")), made.after());
    }

    @Test
    void ordersAreChangedAndRemovedAndWhatIsLeftIsToldOf() {
        var keep = new KeepCommitments(town.anna());
        var order = keep.add(order(300)).ifDone().orElseThrow();
        var page = new ReadForecast(town.anna()).page(fibre, 2026, Optional.empty()).orElseThrow();
        assertEquals(4, page.lastPosted());
        assertEquals(Money.kroner(400), page.figures().lines().getFirst().available());
        var dearer = new Commitment(order.id(), 1, fibre, order.supplier(), "Mer", "B-1", order.orderedOn(), LICENCES,
                2026, 9, Money.kroner(350));
        assertTrue(keep.edit(dearer).ifDone().isPresent());
        assertEquals(List.of(Message.of("refused.changedSince")), keep.edit(dearer).reasons());
        assertEquals(List.of(Message.of("commitment.refused.nothing")), keep.add(order(0)).reasons());
        keep.remove(dearer);
        assertEquals(List.of(), new ReadForecast(town.anna()).commitments());
    }

    @Test
    void anOrderStandsOnAUnitSomebodyKnows() {
        var keep = new KeepCommitments(town.anna());
        var order = keep.add(order(300)).ifDone().orElseThrow();
        var elsewhere = on(order, "888");
        assertTrue(keep.edit(elsewhere).ifDone().isPresent(), "a portfolio without units takes any");
        town.anna().store().change("anna", work -> {
            work.units().add(new Unit(new UnitId(Uid.next()), 1, "181", "IKT"));
            return new Said<>(0, "Enheter");
        });
        var unknown = List.of(Message.of("commitment.refused.unit", "999"));
        assertEquals(unknown, keep.add(on(order, "999")).reasons());
        assertEquals(unknown, keep.edit(on(again(order), "999")).reasons());
        assertTrue(keep.edit(again(order)).ifDone().isPresent(), "what stood there before may stand");
        assertTrue(keep.add(on(order, "181")).ifDone().isPresent());
    }

    private Commitment again(Commitment order) {
        return new ReadForecast(town.anna()).commitments().stream()
                .filter(one -> one.id().equals(order.id())).findFirst().orElseThrow();
    }

    private static Commitment on(Commitment one, String unit) {
        var string = one.accountString();
        return new Commitment(one.id(), one.version(), one.project(), one.supplier(), one.text(), one.reference(),
                one.orderedOn(), new AccountString(string.accountClass(), string.account(), unit, string.function()),
                one.year(), one.month(), one.amount());
    }

    @Test
    void financingAndGrantsAreKeptForTheProjectAndThePortfolio() {
        var grant = new Funding(new FundingId(Uid.next()), 1, fibre, Financing.GRANT, 2026, "Prosjektskjønn", false,
                Money.kroner(1000), Grant.NONE, "", "");
        new KeepFunding(town.anna()).add(grant);
        var read = new ReadFunding(town.anna());
        assertEquals(Money.kroner(-200), read.page(fibre).orElseThrow().balance().of(2026).difference());
        assertEquals(Money.kroner(-1400), read.overview().total().of(2026).difference());
        assertEquals(List.of("1001", "1002"),
                read.overview().lines().stream().map(line -> line.project().number()).toList());
        assertEquals(1, read.grants().rows().size());
        assertEquals(Optional.of(1), new KeepFunding(town.anna()).remove(read.page(fibre).orElseThrow().promised())
                .ifDone());
        new UndoChange(town.anna()).undo();
        assertEquals(1, read.grants().rows().size());
    }

    @Test
    void ownTimeStandsApartAndOnceAMonth() {
        var keep = new KeepOwnTime(town.anna());
        var hours = new InternalTime(new InternalTimeId(Uid.next()), 1, fibre, "Prosjektleder", "1200",
                AmountKind.ACTUAL, 2026, 3, new BigDecimal("37.5"), Money.kroner(800), "");
        keep.add(hours);
        var again = new InternalTime(new InternalTimeId(Uid.next()), 1, fibre, "Prosjektleder", "1200",
                AmountKind.ACTUAL, 2026, 3, BigDecimal.ONE, Money.kroner(800), "");
        assertEquals(List.of(Message.of("ownTime.refused.twice", "Prosjektleder")), keep.add(again).reasons());
        var page = new ReadFunding(town.anna()).page(fibre).orElseThrow();
        assertEquals(Money.kroner(30_000), page.time().cost(AmountKind.ACTUAL, 2026));
        assertEquals(Money.kroner(1200), page.balance().netBudget(2026));
    }

    @Test
    void nobodyWritesChangesOrRemovesOwnTimeInALockedMonth() {
        var keep = new KeepOwnTime(town.anna());
        var march = keep.add(adviser(3)).ifDone().orElseThrow();
        new LockPeriods(town.anna()).lock(AmountKind.ACTUAL, 2026, List.of(3));
        var why = town.anna().store().read(work -> work.lockedPeriods().locks()).lock(AmountKind.ACTUAL, 2026, 3)
                .orElseThrow().refusal();
        assertEquals(List.of(List.of(why), List.of(why), List.of(why)), List.of(
                keep.edit(at(march, 4)).reasons(), keep.remove(march).reasons(),
                keep.add(at(march, 3, "Leder")).reasons()));
        var april = keep.add(adviser(4)).ifDone().orElseThrow();
        assertEquals(List.of(why), keep.edit(at(april, 3, "Leder")).reasons());
        assertEquals(List.of(march, april), town.anna().store().read(work -> work.internalTime().of(fibre)));
    }

    @Test
    void anHourMovedOutOfAMonthLockedSinceDoesNotMoveBack() {
        var keep = new KeepOwnTime(town.anna());
        keep.edit(at(keep.add(adviser(3)).ifDone().orElseThrow(), 4));
        var moved = town.anna().store().read(work -> work.internalTime().of(fibre));
        new LockPeriods(town.bjarne()).lock(AmountKind.ACTUAL, 2026, List.of(3));
        new UndoChange(town.anna()).undo();
        assertEquals(moved, town.anna().store().read(work -> work.internalTime().of(fibre)));
    }

    private InternalTime adviser(int month) {
        return new InternalTime(new InternalTimeId(Uid.next()), 1, fibre, "Rådgiver", "1200", AmountKind.ACTUAL, 2026,
                month, new BigDecimal("7.50"), Money.kroner(800), "");
    }

    private static InternalTime at(InternalTime time, int month) {
        return at(time, month, time.who());
    }

    private static InternalTime at(InternalTime time, int month, String who) {
        return new InternalTime(time.id(), time.version(), time.project(), who, time.unit(), time.kind(), time.year(),
                month, time.hours(), time.rate(), time.source());
    }

    @Test
    void growthIsSetChangedAndTakenAway() {
        var set = new SetGrowth(town.anna());
        Stream.of("3.1", "3.25").forEach(
                percent -> set.set(PriceGrowth.Kind.PRICE, 2027, Optional.of(new BigDecimal(percent))));
        var read = new ReadForecast(town.anna());
        assertEquals(Money.kroner(10_325),
                new Deflator(read.growth()).convert(Money.kroner(10_000), "195", 2026, 2027));
        assertEquals(List.of(Message.of("growth.refused.percent")),
                set.set(PriceGrowth.Kind.PAY, 2027, Optional.of(new BigDecimal("3.1234"))).reasons());
        set.set(PriceGrowth.Kind.PRICE, 2027, Optional.empty());
        assertEquals(List.of(), read.growth());
    }
}
