package no.faseport.ui.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import no.faseport.document.PageShape;
import no.faseport.portfolio.Progress;
import no.faseport.portfolio.view.Arrangement;
import no.faseport.portfolio.view.Chip;
import no.faseport.portfolio.view.Habits;
import no.faseport.portfolio.view.Onlooker;
import no.faseport.reporting.Choice;
import no.faseport.reporting.DecisionPeriod;
import no.faseport.reporting.Filing;
import no.faseport.reporting.ReportOrder;
import no.faseport.reporting.Reports;
import no.faseport.reporting.SavedReport;
import no.faseport.ui.Background;
import no.faseport.ui.FixedDesk;
import no.faseport.ui.report.ReportsViewModel.Named;
import no.faseport.ui.report.WritingViewModel.Outcome;
import no.faseport.usecase.CountDecisions.Counted;
import no.faseport.usecase.KeepReports;
import no.faseport.usecase.PagePictures.Size;
import no.faseport.usecase.Result;
import no.faseport.usecase.ShowReports;
import no.faseport.usecase.Town;
import no.faseport.usecase.UndoChange;
import no.faseport.usecase.WriteReport;
import no.faseport.usecase.WriteReport.Format;
import no.faseport.usecase.WriteReports.Wanted;
import no.faseport.words.Language;
import no.faseport.words.Message;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Anna has reports written.
class ReportsViewModelTest {
    private static final Arrangement LATE = Arrangement.USUAL.withChips(List.of(Chip.of(Chip.Watch.LATE)));
    private static final Habits HABITS = new Habits(new Onlooker("anna", Set.of()), Map.of("Til rådet", LATE));

    @TempDir
    Path folder;
    private final FixedDesk told = new FixedDesk();
    private Town town;
    private ReportsViewModel model;

    @BeforeEach
    void aTownWithProjects() {
        town = new Town(folder);
        town.project("1001", "Fiber til skolene");
        town.project("1002", "Nytt lønnssystem");
        model = shown();
    }

    private ReportsViewModel shown() {
        var fresh = new ReportsViewModel(told.at(town.anna(), 2026), () -> HABITS);
        fresh.load(() -> {
        });
        return fresh;
    }

    @AfterEach
    void leave() {
        town.close();
    }

    private static ReportOrder usual(String report) {
        return ReportOrder.usual(Reports.called(report).orElseThrow(), 2026, Language.BOKMAAL);
    }

    private SavedReport kept(String name) {
        return model.saved().get().stream().filter(one -> one.report().name().equals(name)).findFirst().orElseThrow();
    }

    @Test
    void theFirstReportIsShownAsItUsuallyIsWithoutAnybodyAsking() {
        assertEquals(usual(Reports.all().getFirst().code()), model.choices().order().get());
        assertEquals(Reports.all(), model.reports());
    }

    @Test
    void everyChoiceIsInTheOrder() {
        model.choose(Reports.called("decisions").orElseThrow());
        var choices = model.choices();
        choices.view().set(LATE);
        choices.text().set("fiber");
        choices.project().set("1001");
        choices.year().set(Optional.of(2027));
        choices.from().set(Optional.of(LocalDate.of(2026, 1, 1)));
        choices.until().set(Optional.of(LocalDate.of(2026, 4, 30)));
        choices.statusDate().set(Optional.of(LocalDate.of(2026, 4, 30)));
        choices.language().set(Language.NYNORSK);
        choices.thousands().set(false);
        choices.landscape().set(true);
        choices.mono().set(true);
        choices.caseNumber().set("26/101 ");
        choices.edition().set("2");
        choices.responsible().set("Rådgiver IKT");
        assertEquals(new ReportOrder("decisions", LATE.withText("fiber"), "1001", 2027,
                Optional.of(LocalDate.of(2026, 1, 1)), Optional.of(LocalDate.of(2026, 4, 30)),
                Optional.of(LocalDate.of(2026, 4, 30)), Language.NYNORSK, false,
                new PageShape(PageShape.A4.size(), true), true).filedAs(new Filing("26/101", "2", "Rådgiver IKT")),
                choices.order().get());
        assertTrue(model.offers(Choice.PERIOD));
        assertFalse(model.offers(Choice.PROJECT));
        model.choose(Reports.called("costs").orElseThrow());
        assertEquals(new Filing("", "", "Rådgiver IKT"), choices.order().get().filing());
    }

    @Test
    void onlyTypedWordsAreWaitedFor() {
        var order = usual("decisions").withView(LATE);
        var typed = order.withView(LATE.withText("fib")).filedAs(new Filing("26", "", "Kari"));
        assertTrue(order.differsInWordsOnly(typed));
        assertFalse(order.differsInWordsOnly(typed.inGreys(true)));
        assertFalse(order.differsInWordsOnly(typed.withView(Arrangement.USUAL.withText("fib"))));
    }

    @Test
    void theViewsAreThoseEverybodyHasTheUsersOwnAndHowThePortfolioStood() {
        var names = model.views().get().stream().map(Named::name).toList();
        assertEquals(List.of("Alle", "Mine", "Til rådet"), List.of(names.get(0), names.get(1), names.getLast()));
        var stood = Arrangement.USUAL.withChips(List.of(Chip.of(Chip.Watch.BAD)));
        model.show(usual("decisions").withView(stood.withText("fiber")));
        assertEquals(new Named("Slik porteføljen sto", stood), model.views().get().getLast());
        assertEquals(stood.withText("fiber"), model.choices().order().get().view());
    }

    @Test
    void aKeptReportIsRunAgainWithAllItsChoicesInTheYearThatIsShownThen() {
        model.choose(Reports.called("decisions").orElseThrow());
        model.choices().view().set(LATE);
        model.choices().mono().set(true);
        model.keep("Vedtak til rådet", kept -> assertTrue(kept));
        assertEquals(Optional.of(kept("Vedtak til rådet")), model.run().get());
        model.choose(Reports.all().getFirst());
        assertEquals(Optional.empty(), model.run().get());
        var later = new ReportsViewModel(told.at(town.anna(), 2027), () -> HABITS);
        later.load(() -> {
        });
        later.run(later.saved().get().getFirst());
        var order = later.choices().order().get();
        assertEquals(List.of("decisions", LATE, true, 2027),
                List.of(order.report(), order.view(), order.mono(), order.year()));
        assertFalse(later.isChanged());
    }

    @Test
    void aKeptReportCanBeChangedRenamedRemovedAndHadBack() {
        model.keep("Vedtak", _ -> {
        });
        model.choices().language().set(Language.ENGLISH);
        assertTrue(model.isChanged());
        model.keepChanges();
        assertFalse(model.isChanged());
        assertEquals(Language.ENGLISH, kept("Vedtak").report().order().language());
        model.rename(kept("Vedtak"), "Decisions", named -> assertTrue(named));
        model.remove(kept("Decisions"));
        assertEquals(List.of(), model.saved().get());
        new UndoChange(town.anna()).undo();
        model.load(() -> {
        });
        assertEquals(List.of("Decisions"), model.saved().get().stream().map(one -> one.report().name()).toList());
    }

    @Test
    void aNameIsTakenOnceInCapitalsOrNot() {
        model.keep("Vedtak", _ -> {
        });
        model.keep("vedtak ", kept -> assertFalse(kept));
        model.keep(" ", kept -> assertFalse(kept));
        assertEquals(List.of("savedReport.refused.taken", "savedReport.refused.nameless"),
                told.refusals().stream().map(Message::key).toList());
        assertEquals(1, new KeepReports(town.anna()).all().size());
    }

    @Test
    void pagesAreShownPaintedAsTheyComeIntoSightAndPutAwayWhenTheyHaveGone() {
        var preview = new PreviewViewModel(Background.here(),
                (order, progress, first) -> new ShowReports(town.anna()).pages(order, HABITS.who(), progress, first));
        preview.show(usual("decisions"));
        assertEquals(List.of(595L), preview.sizes().get().stream().map(size -> Math.round(size.width())).toList());
        preview.want(List.of(0), 0.5);
        var painted = Optional.ofNullable(preview.painted().get(0)).orElseThrow();
        assertEquals(297, painted.picture().width());
        assertTrue(Optional.ofNullable(preview.told().get(0)).orElseThrow().text().startsWith("Fjordvik kommune"));
        assertFalse(preview.isTooSmall());
        preview.want(List.of(), 0.5);
        assertEquals(Map.of(), Map.copyOf(preview.painted()));
    }

    @Test
    void whereThereAreNoPagesItIsSaidWhyAndTheFirstOfManyAreSeenBeforeTheRest() {
        var seen = new ArrayList<Integer>();
        var pdf = ((Result.Done<byte[]>) new WriteReport(town.anna(), HABITS.who()).pages(usual("decisions"),
                Progress.UNWATCHED)).value();
        var refused = Result.<byte[]>refused("report.refused.cancelled");
        var preview = new PreviewViewModel(Background.here(), (order, progress, first) -> {
            if (!order.thousands()) {
                first.accept(pdf);
            }
            return refused;
        });
        preview.edition().subscribe(_ -> seen.add(preview.sizes().get().size()));
        preview.show(usual("decisions"));
        assertEquals(List.of("report.refused.cancelled"),
                preview.refused().get().stream().map(Message::key).toList());
        preview.show(inKroner(usual("decisions")));
        assertEquals(List.of(0, 0, 1, 0), seen);
        assertFalse(preview.busy().get());
    }

    @Test
    void whatFailsWithoutBeingExpectedLeavesNobodyWaiting() {
        var preview = new PreviewViewModel(Background.here(), (order, progress, first) -> {
            throw new IllegalStateException("a mistake of ours");
        });
        assertThrows(IllegalStateException.class, () -> preview.show(usual("decisions")));
        assertFalse(preview.busy().get());
    }

    @Test
    void whatNobodyWaitsForAnyMoreIsGivenUp() {
        var asked = new ArrayList<String>();
        var models = new ArrayList<PreviewViewModel>();
        models.add(new PreviewViewModel(Background.here(), (order, progress, first) -> {
            if (order.thousands()) {
                models.getFirst().show(inKroner(order));
            }
            asked.add(order.thousands() + " " + progress.isCancelled());
            return Result.refused("report.refused.unknown", order.report());
        }));
        models.getFirst().show(usual("decisions"));
        assertEquals(List.of("false false", "true true"), asked);
        assertEquals(1, models.getFirst().edition().get());
    }

    private static ReportOrder inKroner(ReportOrder order) {
        return new ReportOrder(order.report(), order.view(), order.project(), order.year(), order.from(),
                order.until(), order.statusDate(), order.language(), false, order.shape(), order.mono());
    }

    @Test
    void reportsAreWrittenToFilesOneByOneOrAllToAFolder() {
        var writing = new WritingViewModel(told.at(town.anna(), 2026), () -> HABITS);
        model.choose(Reports.called("decisions").orElseThrow());
        assertEquals("Beslutningsprotokoll 2026-01-05", model.fileName());
        var file = folder.resolve(model.fileName() + ".docx");
        writing.write(model.choices().order().get(), file);
        assertEquals(Optional.of(file), writing.outcome().get().made());
        assertTrue(Files.exists(file));
        model.keep("Vedtak: alle", _ -> {
        });
        writing.writeAll(model.allKept(), folder.resolve("ut"), Format.PDF);
        assertTrue(Files.exists(folder.resolve("ut").resolve("Vedtak- alle 2026-01-05.pdf")));
        assertEquals(Optional.of(folder.resolve("ut")), writing.outcome().get().made());
        writing.write(model.choices().order().get(), folder.resolve("finnes ikke").resolve("a.pdf"));
        assertEquals(List.of("workbook.noFolder"),
                writing.outcome().get().reasons().stream().map(Message::key).toList());
        writing.dismiss();
        assertEquals(Outcome.NONE, writing.outcome().get());
    }

    @Test
    void largerAndSmallerGoByStepsAndFitFollowsTheRoom() {
        var a4 = new Size(595, 842);
        assertEquals(1.0, new Zoom.Width().scale(a4, 595, 400), 0.001);
        assertEquals(0.5, new Zoom.Page().scale(a4, 595, 421), 0.001);
        assertEquals(96 / 72.0, new Zoom.Percent(100).scale(a4, 10, 10), 0.001);
        assertEquals(new Zoom.Percent(110), Zoom.stepFrom(Zoom.TRUE_SIZE, true));
        assertEquals(new Zoom.Percent(90), Zoom.stepFrom(Zoom.TRUE_SIZE, false));
        assertEquals(new Zoom.Percent(400), Zoom.stepFrom(10, true));
    }

    @Test
    void whichReportsGoIntoAFolderIsTicked() {
        var first = Wanted.of(usual("costs"));
        var second = Wanted.of(usual("decisions"));
        var kept = new Wanted("Til rådet", usual("costs"));
        var several = new SeveralReports(List.of(first, second), List.of(kept));
        assertEquals(List.of(first, second), several.wanted());
        several.reports().getFirst().chosen().set(false);
        several.kept().getFirst().chosen().set(true);
        assertEquals(List.of(second, kept), several.wanted());
        SeveralReports.turn(several.reports());
        SeveralReports.turn(several.kept());
        assertEquals(List.of(first, second), several.wanted());
        SeveralReports.turn(several.reports());
        assertFalse(several.some().get());
    }

    @Test
    void theDecisionsOfThePeriodAreCountedWhereTheReportTellsOfThem() {
        model.choose(Reports.called("decisions").orElseThrow());
        model.choices().from().set(Optional.of(LocalDate.of(2026, 1, 1)));
        model.choices().until().set(Optional.of(LocalDate.of(2026, 1, 31)));
        assertEquals(Optional.of(new Counted(new DecisionPeriod(DecisionPeriod.Found.ASKED, LocalDate.of(2026, 1, 1),
                LocalDate.of(2026, 1, 31)), 0)), model.decided().get());
        model.choose(Reports.called("costs").orElseThrow());
        assertEquals(Optional.empty(), model.decided().get());
    }
}
