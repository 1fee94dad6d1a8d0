package no.faseport.usecase;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import no.faseport.economy.AccountClass;
import no.faseport.economy.AccountString;
import no.faseport.economy.AmountKind;
import no.faseport.economy.BudgetKey;
import no.faseport.economy.Financing;
import no.faseport.economy.Money;
import no.faseport.economy.edition.BudgetEdition;
import no.faseport.economy.edition.BudgetInForce;
import no.faseport.economy.edition.ChangeChoice;
import no.faseport.economy.edition.EditionHead;
import no.faseport.economy.edition.EditionLine;
import no.faseport.economy.edition.YearStanding;
import no.faseport.project.ProjectId;
import no.faseport.words.Language;
import no.faseport.words.Words;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The council adopts the budget of the town, and changes its mind.
class AdoptBudgetTest {
    private static final Words WORDS = new Words(Language.BOKMAAL);
    private static final AccountString LICENCES = new AccountString(AccountClass.OPERATING, "195", "2100", "120");
    private static final AccountString LOAN = new AccountString(AccountClass.INVESTMENT, "910", "", "");

    @TempDir
    Path folder;

    private Town town;
    private ProjectId fibre;
    private ProjectId school;

    @BeforeEach
    void aTownWithTwoProjects() {
        town = new Town(folder);
        fibre = town.project("6001", "Fiber");
        school = town.project("6002", "Skole-PC");
    }

    @AfterEach
    void goHome() {
        town.close();
    }

    private static BudgetKey key(ProjectId project, int year) {
        return new BudgetKey(project, LICENCES, year, BudgetKey.WHOLE_YEAR, AmountKind.BUDGET, Financing.OWN_FRAME);
    }

    private void budget(ProjectId project, int year, long kroner) {
        budget(key(project, year), kroner);
    }

    private void budget(BudgetKey key, long kroner) {
        new EditBudget(town.anna()).set(key, Money.kroner(kroner), "");
    }

    private static EditionHead head(String name, String day) {
        return new EditionHead(name, "Kommunestyret", LocalDate.parse(day), "25/1042", "");
    }

    private BudgetEdition plan(int firstYear, String day) {
        return adopt().plan(firstYear, firstYear + 3, head("Økonomiplan " + firstYear, day)).ifDone().orElseThrow();
    }

    private AdoptBudget adopt() {
        return new AdoptBudget(town.anna());
    }

    private ReadEditions reading() {
        return new ReadEditions(town.anna());
    }

    private static List<String> said(Result<?> result) {
        return result.reasons().stream().map(WORDS::text).toList();
    }

    private static YearStanding standing(long adopted, long adjustments, long working) {
        return new YearStanding(Money.kroner(adopted), Money.kroner(adjustments), Money.kroner(working));
    }

    @Test
    void theFirstPlanAdoptsTheWorkingBudgetFromNothing() {
        budget(fibre, 2026, 500);
        budget(school, 2029, 70);
        budget(school, 2030, 1);
        var plan = plan(2026, "2025-12-16");
        assertEquals(List.of(new EditionLine(key(fibre, 2026), Money.kroner(500)),
                new EditionLine(key(school, 2029), Money.kroner(70))), reading().lines(plan.id()));
        assertEquals(new TreeMap<>(Map.of(2026, standing(500, 0, 500), 2029, standing(70, 0, 70),
                2030, standing(0, 0, 1))), reading().page().years());
    }

    @Test
    void nextYearsPlanHoldsWhatChangedInThreeYearsAndOneNewYear() {
        budget(fibre, 2026, 500);
        budget(fibre, 2027, 400);
        budget(fibre, 2028, 300);
        plan(2026, "2024-12-17");
        budget(fibre, 2027, 450);
        budget(fibre, 2030, 90);
        var next = plan(2027, "2025-12-16");
        assertEquals(List.of(new EditionLine(key(fibre, 2027), Money.kroner(50)),
                new EditionLine(key(fibre, 2030), Money.kroner(90))), reading().lines(next.id()));
        assertEquals(standing(450, 0, 450), reading().page().year(2027));
    }

    @Test
    void anAdjustmentTakesTheProjectsChosenAndLeavesTheOthersNotAdopted() {
        budget(fibre, 2026, 500);
        budget(school, 2026, 100);
        plan(2026, "2025-12-16");
        budget(fibre, 2026, 650);
        budget(school, 2026, 80);
        adopt().adjustment(ChangeChoice.of(2026, Set.of(fibre)), head("Tertialrapport", "2026-01-05"));
        assertEquals(standing(600, 150, 730), reading().page().year(2026));
        assertEquals(List.of(new BudgetInForce(key(school, 2026), Money.kroner(100), Money.ZERO, Money.kroner(80))),
                reading().notAdopted(2026, 2026));
    }

    @Test
    void whatAnAdjustmentChangedBeforeThePlanOfTheYearIsPartOfTheAdoptedBudget() {
        budget(fibre, 2026, 500);
        budget(fibre, 2027, 400);
        plan(2026, "2024-12-17");
        budget(fibre, 2027, 450);
        adopt().adjustment(ChangeChoice.all(2026, 2027), head("Revidert", "2025-06-01"));
        assertEquals(standing(400, 50, 450), reading().page().year(2027));
        budget(fibre, 2028, 1);
        plan(2027, "2025-12-16");
        assertEquals(standing(450, 0, 450), reading().page().year(2027));
    }

    @Test
    void financingIsAdoptedLineByLineButIsNoCost() {
        budget(fibre, 2026, 500);
        budget(new BudgetKey(fibre, LOAN, 2026, 0, AmountKind.BUDGET, Financing.LOAN), -400);
        var plan = plan(2026, "2025-12-16");
        assertEquals(2, reading().lines(plan.id()).size());
        assertEquals(Money.kroner(500), reading().page().sum(plan));
    }

    @Test
    void nonsenseIsRefusedAndSaidSo() {
        assertEquals(
                List.of("Det er ingen endringer å vedta for 2026–2029: arbeidsbudsjettet er likt budsjettet i kraft."),
                said(adopt().plan(2026, 2029, head("Plan", "2025-12-16"))));
        assertEquals(
                List.of("Budsjettet for 2026 er ikke vedtatt, så det kan ikke justeres. Vedta økonomiplanen først."),
                said(adopt().adjustment(ChangeChoice.all(2026, 2026), head("Justering", "2026-01-05"))));
        budget(fibre, 2026, 500);
        assertEquals(List.of("Gi budsjettversjonen et navn, for eksempel «Økonomiplan 2026–2029».",
                "Skriv hvem som vedtok budsjettet, for eksempel kommunestyret.",
                "Vedtaksdatoen 6.1.2026 er ikke kommet ennå.", "En økonomiplan må dekke minst 4 år."),
                said(adopt().plan(2026, 2028, new EditionHead(" ", "", LocalDate.of(2026, 1, 6), "", ""))));
        plan(2026, "2025-12-16");
        budget(fibre, 2026, 600);
        assertEquals(List.of("«Økonomiplan 2026» er allerede vedtatt med 2026 som første år."
                + " Endringer i et vedtatt budsjett vedtas som justering."),
                said(adopt().plan(2026, 2029, head("Om igjen", "2026-01-05"))));
        assertEquals(List.of("Vedtaket må komme etter «Økonomiplan 2026» fra 16.12.2025, som gjelder de samme årene."),
                said(adopt().adjustment(ChangeChoice.all(2026, 2026), head("For tidlig", "2025-12-15"))));
    }

    @Test
    void anEditionIsCorrectedButNotMovedPastItsNeighbours() {
        budget(fibre, 2026, 500);
        var plan = plan(2026, "2025-12-16");
        budget(fibre, 2026, 600);
        adopt().adjustment(ChangeChoice.all(2026, 2026), head("Justering", "2026-01-02"));
        assertEquals(List.of("Vedtaket må komme før «Justering» fra 2.1.2026, som bygger på det."),
                said(adopt().correct(plan, head("Plan", "2026-01-05"))));
        assertEquals(Optional.of(head("Økonomiplan 2026–2029", "2025-12-17")),
                adopt().correct(plan, head("Økonomiplan 2026–2029", "2025-12-17")).ifDone().map(BudgetEdition::head));
        assertEquals(List.of(WORDS.text("refused.changedSince")),
                said(adopt().correct(plan, head("Plan", "2025-12-16"))));
    }

    @Test
    void onlyTheNewestEditionIsRemovedAndUndoBringsItBack() {
        budget(fibre, 2026, 500);
        var plan = plan(2026, "2025-12-16");
        budget(fibre, 2026, 600);
        var adjustment = adopt().adjustment(ChangeChoice.all(2026, 2026), head("Justering", "2026-01-02")).ifDone()
                .orElseThrow();
        assertEquals(List.of("«Justering» fra 2.1.2026 bygger på denne budsjettversjonen. Fjern den først."),
                said(adopt().remove(plan.id())));
        adopt().remove(adjustment.id());
        assertEquals(standing(500, 0, 600), reading().page().year(2026));
        new UndoChange(town.anna()).undo();
        assertEquals(standing(500, 100, 600), reading().page().year(2026));
    }

    @Test
    void whatIsNotAdoptedCanBeDiscarded() {
        budget(fibre, 2026, 500);
        budget(school, 2026, 100);
        plan(2026, "2025-12-16");
        budget(fibre, 2026, 0);
        budget(school, 2026, 80);
        budget(school, 2027, 5);
        assertEquals(Optional.of(3), adopt().discard(ChangeChoice.all(2026, 2029)).ifDone());
        assertEquals(List.of(), reading().notAdopted(2026, 2029));
        new UndoChange(town.anna()).undo();
        assertEquals(3, reading().notAdopted(2026, 2029).size());
    }

    @Test
    void whateverHappensTheEditionsSumToWhatIsInForce() {
        var random = new Random(714);
        var years = List.of(2025, 2026, 2027, 2028, 2029, 2030);
        var day = LocalDate.of(2024, 12, 1);
        long decided = 0;
        for (int i = 0; i < 40; i++) {
            var project = random.nextBoolean() ? fibre : school;
            var head = head("Vedtak " + i, day.plusDays(i).toString());
            budget(key(project, years.get(random.nextInt(years.size()))), random.nextInt(1000) - 200);
            switch (random.nextInt(5)) {
                case 0, 1 -> decided += adopt().plan(2025 + i / 15, 2028 + i / 15, head).ifDone().stream().count();
                case 2, 3 -> decided += adopt().adjustment(ChangeChoice.of(2025 + random.nextInt(3), Set.of(project)),
                        head).ifDone().stream().count();
                default -> {
                    if (random.nextBoolean()) {
                        adopt().discard(ChangeChoice.of(2026, Set.of(project)));
                    } else {
                        reading().all().stream().reduce((first, second) -> second)
                                .ifPresent(last -> adopt().remove(last.id()));
                    }
                }
            }
            assertEquals(List.of(), wrong());
        }
        assertTrue(decided > 5);
    }

    @Test
    void whatALaterDecisionRestsOnIsNotUndoneUnderIt() {
        budget(fibre, 2026, 500);
        plan(2026, "2025-12-10");
        new EditBudget(town.bjarne()).set(key(fibre, 2026), Money.kroner(600), "");
        var later = new AdoptBudget(town.bjarne())
                .adjustment(ChangeChoice.of(2026, Set.of(fibre)), head("Tertialrapport", "2026-01-05"));
        assertEquals(List.of(), said(later));
        var undone = new UndoChange(town.anna()).undo().orElseThrow();
        assertEquals(List.of(
                "false «Tertialrapport» fra 5.1.2026 bygger på denne budsjettversjonen. Fjern den først.", "2"),
                List.of(undone.done() + " " + WORDS.text(undone.leftAlone().getFirst()),
                        String.valueOf(reading().all().size())));
        new UndoChange(town.bjarne()).undo();
        assertTrue(new UndoChange(town.anna()).undo().orElseThrow().done());
        assertEquals(List.of(), reading().all());
    }

    private List<BudgetInForce> wrong() {
        var decided = new ArrayList<EditionLine>();
        reading().all().forEach(edition -> decided.addAll(reading().lines(edition.id())));
        return town.anna().store().read(work -> ReadEditions.standing(work, 2025, 2031)).all().stream().filter(one -> {
            var sum = Money.sum(decided.stream().filter(line -> line.key().equals(one.key())).map(EditionLine::amount)
                    .toList());
            var working = town.anna().store().read(work -> work.budgetLines().of(one.key().project())).stream()
                    .filter(line -> line.key().equals(one.key())).map(line -> line.amount()).toList();
            return !sum.equals(one.inForce()) || !Money.sum(working)
                    .equals(one.adopted().plus(one.adjustments()).plus(one.notAdopted()));
        }).toList();
    }
}
