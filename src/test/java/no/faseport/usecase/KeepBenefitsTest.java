package no.faseport.usecase;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import no.faseport.benefit.Benefit;
import no.faseport.benefit.BenefitFacts;
import no.faseport.benefit.BenefitKind;
import no.faseport.benefit.BenefitTerms;
import no.faseport.benefit.Direction;
import no.faseport.benefit.IndicatorFacts;
import no.faseport.benefit.Measurement;
import no.faseport.benefit.YearAmounts;
import no.faseport.economy.AccountClass;
import no.faseport.economy.AccountString;
import no.faseport.economy.AmountKind;
import no.faseport.economy.BudgetKey;
import no.faseport.economy.Financing;
import no.faseport.economy.Money;
import no.faseport.economy.control.ControlFinding;
import no.faseport.economy.control.ControlRule;
import no.faseport.portfolio.BenefitsOverview;
import no.faseport.portfolio.BenefitsPage;
import no.faseport.portfolio.ControlPage;
import no.faseport.portfolio.HistoryLine;
import no.faseport.portfolio.MeasureDay;
import no.faseport.portfolio.ProjectName;
import no.faseport.project.ProjectId;
import no.faseport.project.Unit;
import no.faseport.project.UnitId;
import no.faseport.store.Said;
import no.faseport.words.Message;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Benefits are written down, followed up, and taken back.
class KeepBenefitsTest {
    private static final BenefitFacts FEWER = BenefitFacts.named("Færre turer", BenefitKind.INDIRECT);
    private static final LocalDate AUTUMN = LocalDate.of(2025, 9, 1);

    @TempDir
    Path folder;
    private Town town;
    private KeepBenefits keep;
    private KeepIndicators measure;
    private ProjectId project;

    @BeforeEach
    void aTownWithAProject() {
        town = new Town(folder);
        keep = new KeepBenefits(town.anna());
        measure = new KeepIndicators(town.anna());
        project = town.project("1001", "Digitale låser");
    }

    @AfterEach
    void goHome() {
        town.close();
    }

    private Benefit added(String name) {
        return keep.add(project, BenefitFacts.named(name, BenefitKind.DIRECT)).ifDone().orElseThrow();
    }

    private BenefitsPage page() {
        return new ReadBenefits(town.anna()).page(project, BenefitTerms.USUAL).orElseThrow();
    }

    private List<String> names() {
        return page().benefits().stream().map(Benefit::name).toList();
    }

    private static YearAmounts year(int year, long planned, Optional<Money> realised) {
        return new YearAmounts(year, Money.kroner(planned), realised);
    }

    private String sentence() {
        return new ReadPortfolio(town.anna()).history(1).stream().map(HistoryLine::sentence).findFirst().orElse("");
    }

    @Test
    void aProjectHasOneBenefitOfEachNameAndABenefitOneIndicator() {
        added("Færre turer");
        var other = added("Tryggere");
        var twice = List.of(Message.of("benefit.refused.twice", "færre turer"));
        assertEquals(twice, keep.add(project, BenefitFacts.named("færre turer ", BenefitKind.DIRECT)).reasons());
        assertEquals(twice, keep.edit(other, BenefitFacts.named("færre turer", BenefitKind.DIRECT)).reasons());
        assertTrue(keep.edit(other, BenefitFacts.named("TRYGGERE", BenefitKind.DIRECT)).ifDone().isPresent());
        assertEquals(List.of("Færre turer", "TRYGGERE"), names());
        assertTrue(keep.add(town.project("1002", "Arkiv"), FEWER).ifDone().isPresent());
        var measured = measure.add(page().benefits().getFirst(), IndicatorFacts.named("Turer", "turer"))
                .ifDone().orElseThrow();
        assertEquals(List.of(Message.of("benefit.refused.indicator.twice", "Færre turer", "turer")),
                measure.add(measured, IndicatorFacts.named("turer", "")).reasons());
    }

    @Test
    void aBenefitIsAddedChangedAndRemovedAndEachStepCanBeTakenBack() {
        var first = added("Færre turer");
        added("Tryggere");
        assertEquals("La til gevinsten «Tryggere» i 1001", sentence());
        var changed = keep.edit(first, BenefitFacts.named("Kortere turer", BenefitKind.INDIRECT)).ifDone()
                .orElseThrow();
        assertEquals("Endret gevinsten «Kortere turer» i 1001", sentence());
        keep.remove(changed);
        assertEquals(List.of("Tryggere"), names());
        for (int i = 0; i < 2; i++) {
            new UndoChange(town.anna()).undo();
        }
        assertEquals(List.of("Færre turer", "Tryggere"), names());
    }

    @Test
    void yearsAreSetAsOneChangeAndWhatIsEmptyIsNoYear() {
        var benefit = added("Færre turer");
        var set = keep.set(benefit, List.of(year(2026, 100, Optional.of(Money.ZERO)), year(2027, 200, Optional.empty()),
                year(2028, 0, Optional.empty()))).ifDone().orElseThrow();
        assertEquals("Satte beløp i 2026, 2027, 2028 for gevinsten «Færre turer» i 1001", sentence());
        assertEquals(List.of(2026, 2027), set.years().stream().map(one -> one.year()).toList());
        assertEquals(Optional.of(Money.ZERO), set.realised(2026));
        assertEquals(Money.kroner(300), page().realisation().planned());
        assertEquals(List.of(Message.of("refused.changedSince")),
                keep.set(benefit, List.of(year(2026, 1, Optional.empty()))).reasons());
        assertEquals(List.of(2027), keep.set(set, List.of(year(2026, 0, Optional.empty()))).ifDone().orElseThrow()
                .years().stream().map(one -> one.year()).toList());
    }

    @Test
    void whatCannotBeKeptIsRefusedInWords() {
        var benefit = added("Færre turer");
        var soft = keep.add(project, BenefitFacts.named("Trygghet", BenefitKind.QUALITATIVE)).ifDone().orElseThrow();
        var priced = keep.set(benefit, List.of(year(2026, 1, Optional.empty()))).ifDone().orElseThrow();
        assertEquals(List.of(Message.of("benefit.refused.name")),
                keep.add(project, BenefitFacts.named(" ", BenefitKind.DIRECT)).reasons());
        assertEquals(List.of(Message.of("benefit.refused.unpriced", "Trygghet")),
                keep.set(soft, List.of(year(2026, 1, Optional.empty()))).reasons());
        assertEquals(List.of(Message.of("benefit.refused.priced", "Færre turer")),
                keep.edit(priced, BenefitFacts.named("Færre turer", BenefitKind.QUALITATIVE)).reasons());
        assertEquals(
                List.of(Message.of("benefit.refused.early", "2027"), Message.of("benefit.refused.year", "20260")),
                keep.set(priced, List.of(year(2027, 1, Optional.of(Money.ZERO)), year(20_260, 1, Optional.empty())))
                        .reasons());
    }

    @Test
    void whatSomebodyElseChangedIsNotChangedOver() {
        var benefit = added("Færre turer");
        new KeepBenefits(town.bjarne()).edit(benefit, FEWER);
        assertEquals(List.of(Message.of("refused.changedSince")), keep.edit(benefit, FEWER).reasons());
        var gone = added("Borte");
        keep.remove(gone);
        assertEquals(List.of(Message.of("refused.changedSince")),
                measure.add(gone, IndicatorFacts.named("Turer", "turer")).reasons());
    }

    @Test
    void anIndicatorIsMeasuredCorrectedAndTakenAway() {
        var benefit = measure.add(added("Færre turer"), IndicatorFacts.named("Turer", "turer")).ifDone().orElseThrow();
        var indicator = benefit.indicators().getFirst();
        var measured = measure.measure(indicator, AUTUMN, new BigDecimal("12.50"), " Uke 36 ").ifDone().orElseThrow();
        assertEquals("Målte «Turer» 1.9.2025 for gevinsten «Færre turer» i 1001", sentence());
        var first = measured.indicators().getFirst().measurements().getFirst();
        assertEquals(List.of(new BigDecimal("12.5"), "Uke 36"), List.of(first.value(), first.remark()));
        assertEquals(List.of(Message.of("benefit.refused.measuredTwice", "Turer", AUTUMN)),
                measure.measure(indicator, AUTUMN, BigDecimal.ONE, "").reasons());
        assertEquals(List.of(Message.of("benefit.refused.measuredEarly", LocalDate.of(2026, 1, 6))),
                measure.measure(indicator, LocalDate.of(2026, 1, 6), BigDecimal.ONE, "").reasons());
        var corrected = measure.correct(first, AUTUMN.plusDays(1), BigDecimal.ZERO, "").ifDone().orElseThrow();
        assertEquals(List.of(BigDecimal.ZERO), corrected.indicators().getFirst().measurements().stream()
                .map(Measurement::value).toList());
        assertEquals(List.of(Message.of("refused.changedSince")), measure.remove(first).reasons());
        measure.remove(corrected.indicators().getFirst().measurements().getFirst());
        var empty = page().benefits().getFirst().indicators().getFirst();
        assertEquals(List.of(), empty.measurements());
        assertEquals(List.of(), measure.edit(empty, IndicatorFacts.named("Kjørte turer", "turer")).reasons());
        assertEquals(List.of(Message.of("refused.changedSince")), measure.remove(empty).reasons());
        assertEquals(List.of(), measure.remove(page().benefits().getFirst().indicators().getFirst()).reasons());
        assertEquals(List.of(), page().benefits().getFirst().indicators());
    }

    @Test
    void whatIsRemovedComesBackWithItsYearsIndicatorsAndMeasurements() {
        var benefit = keep.set(added("Færre turer"), List.of(year(2026, 100, Optional.empty()))).ifDone().orElseThrow();
        var indicator = measure.add(benefit, IndicatorFacts.named("Turer", "turer")).ifDone().orElseThrow()
                .indicators().getFirst();
        var whole = measure.measure(indicator, AUTUMN, BigDecimal.TEN, "Uke 36").ifDone().orElseThrow();
        keep.remove(whole);
        assertEquals(List.of(), names());
        new UndoChange(town.anna()).undo();
        var back = page().benefits().getFirst();
        assertEquals(List.of(whole.facts(), Money.kroner(100), BigDecimal.TEN),
                List.of(back.facts(), back.planned(2026),
                        back.indicators().getFirst().latest().orElseThrow().value()));
    }

    @Test
    void theOverviewHasTheProjectsWithBenefitsAndNamesTheOthers() {
        var other = town.project("1002", "Fiber");
        keep.set(added("Færre turer"), List.of(year(2026, 100, Optional.empty())));
        var overview = new ReadBenefits(town.anna()).overview(BenefitTerms.USUAL);
        assertEquals(new BenefitsOverview(List.of(page()), List.of(new ProjectName(other, "1002", "Fiber")),
                BenefitTerms.USUAL, LocalDate.of(2026, 1, 5)), overview);
        assertEquals(page().net(), overview.net());
        assertTrue(new ReadBenefits(town.anna()).page(other, BenefitTerms.USUAL).orElseThrow().standing().isEmpty());
    }

    @Test
    void whatIsMeasuredAndWhatIsToBeMeasuredStandsInTheCalendar() {
        var facts = new IndicatorFacts("Turer", "turer", "", "Leder", Direction.FALLING, Optional.empty(),
                Optional.empty(), Optional.of(BigDecimal.ONE), Optional.of(LocalDate.of(2026, 12, 31)), Optional.of(6));
        var benefit = measure.add(added("Færre turer"), facts).ifDone().orElseThrow();
        measure.measure(benefit.indicators().getFirst(), AUTUMN, BigDecimal.TEN, "");
        var days = new ReadBenefits(town.anna()).measureDays(LocalDate.of(2025, 1, 1), LocalDate.of(2026, 12, 31));
        assertEquals(List.of("MEASURED 2025-09-01", "DUE 2026-03-01", "TARGET 2026-12-31"),
                days.stream().map(one -> one.kind() + " " + one.day()).toList());
        assertEquals(List.of(false, true, false),
                days.stream().map(one -> one.isLate(LocalDate.of(2026, 4, 1))).toList());
        assertEquals(new MeasureDay(MeasureDay.Kind.DUE, LocalDate.of(2026, 3, 1),
                new ProjectName(project, "1001", "Digitale låser"), "Færre turer", "Turer", "Leder"), days.get(1));
    }

    @Test
    void aBenefitThatStandsBelowZeroInTheBudgetOfItsUnitIsWarnedOfInTheNetAndInTheControl() {
        var ikt = new Unit(new UnitId(new UUID(7, 1)), 1, "181", "IKT");
        town.anna().store().change("anna", work -> {
            work.units().add(ikt);
            return new Said<>(1, "Enhet");
        });
        var facts = BenefitFacts.named("Færre lisenser", BenefitKind.DIRECT);
        var saved = keep.add(project, new BenefitFacts(facts.name(), "", facts.kind(), facts.reaper(),
                Optional.of(ikt.id()), "", facts.uptake(), facts.state(), facts.importance(), facts.risk(), "",
                Optional.empty(), "", facts.extremes())).ifDone().orElseThrow();
        keep.set(saved, List.of(year(2027, 200_000, Optional.empty())));
        assertEquals(List.of(), page().twice());
        new EditBudget(town.anna()).set(new BudgetKey(project,
                new AccountString(AccountClass.OPERATING, "195", "181", "120"), 2027, BudgetKey.WHOLE_YEAR,
                AmountKind.BUDGET, Financing.OWN_FRAME), Money.kroner(-200_000), "");
        assertEquals(List.of(ControlRule.SAVED_TWICE), page().twice().stream().map(ControlFinding::rule).toList());
        assertEquals(page().twice(), new ReadControl(town.anna()).ofPortfolio(2026).lines().stream()
                .map(ControlPage.Line::finding).toList());
    }
}
