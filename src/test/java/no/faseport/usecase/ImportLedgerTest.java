package no.faseport.usecase;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import no.faseport.economy.AmountKind;
import no.faseport.economy.BudgetLine;
import no.faseport.economy.Label;
import no.faseport.economy.Money;
import no.faseport.economy.edition.LockedPeriod;
import no.faseport.economy.edition.LockedPeriodId;
import no.faseport.economy.importing.ImportPurpose;
import no.faseport.economy.importing.ImportRule;
import no.faseport.economy.importing.ImportRun;
import no.faseport.economy.importing.Match;
import no.faseport.economy.importing.Portion;
import no.faseport.economy.importing.Reason;
import no.faseport.portfolio.Progress;
import no.faseport.project.ProjectId;
import no.faseport.store.Said;
import no.faseport.store.Uid;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The accounts come in from their source month by month, never twice, and what is left out is told to the øre.
class ImportLedgerTest {
    private static final String HEADING = "Prosjekt;Konto;Ansvar;År;Måned;Beløp\n";
    private static final String JANUARY = "6001 EDB/IKT;1195;180;2026;1;100,50\n6002 Mer IKT;1195;180;2026;1;10\n";
    private static final String FEBRUARY = "6001 EDB/IKT;1272;180;2026;2;20\n";
    private static final String SKATE_PARK = "7015 Skatepark;0200;125;2026;1;-0,49\n";

    @TempDir
    Path folder;
    private Town town;
    private ImportLedger imports;
    private ProjectId laptops;

    @BeforeEach
    void aTownWithSchoolLaptops() {
        town = new Town(folder);
        laptops = town.project("1001", "Skole-PC");
        imports = new ImportLedger(town.anna());
    }

    @AfterEach
    void goHome() {
        town.close();
    }

    private ImportOrder accounts(String csv) throws IOException {
        return ImportOrder.from("Regnskap", ImportPurpose.ACTUAL,
                Files.writeString(folder.resolve("regnskap.csv"), HEADING + csv));
    }

    private ImportOrder known(String csv) throws IOException {
        return accounts(csv).with("6001", new Match.Known(laptops)).with("6002", new Match.Known(laptops))
                .with("7015", new Match.Outside());
    }

    private ImportPreview preview(ImportOrder order) {
        return imports.preview(order, Progress.UNWATCHED).ifDone().orElseThrow();
    }

    private ImportDone bringIn(ImportOrder order) {
        return imports.apply(preview(order), Progress.UNWATCHED).ifDone().orElseThrow();
    }

    private List<String> lines() {
        return town.anna().store().read(work -> work.budgetLines().of(laptops)).stream().map(ImportLedgerTest::told)
                .sorted().toList();
    }

    private static String told(BudgetLine line) {
        return (line.kind() + " " + line.accountString() + " " + line.month() + " " + line.amount().amount() + " "
                + line.source()).strip();
    }

    private static Money money(String amount) {
        return new Money(new BigDecimal(amount));
    }

    @Test
    void projectsNobodyKnowsAreListedWithTheirSumsAndStopTheImport() throws IOException {
        var preview = preview(accounts(JANUARY + FEBRUARY + SKATE_PARK));
        assertEquals(List.of("6001 EDB/IKT 2 120.50", "6002 Mer IKT 1 10.00", "7015 Skatepark 1 -0.49"),
                preview.groups().stream().map(group -> group.named() + " " + group.amounts() + " "
                        + group.sum().amount()).toList());
        assertEquals(Map.of(Reason.UNKNOWN, new Portion(4, money("130.01"))), preview.balance().leftOut());
        assertFalse(preview.applicable());
    }

    @Test
    void whatIsSaidOfProjectsHoldsAtOnceAndTheNextTime() throws IOException {
        var unknown = preview(accounts(JANUARY + SKATE_PARK));
        var known = imports.again(unknown, known(JANUARY + SKATE_PARK));
        assertEquals(List.of(), known.problems());
        assertEquals(money("110.01"), known.balance().file());
        assertEquals(money("110.50"), known.balance().imported());
        assertEquals(Map.of(Reason.OUTSIDE, new Portion(1, money("-0.49"))), known.balance().leftOut());
        imports.apply(known, Progress.UNWATCHED);
        assertEquals(List.of("ACTUAL 1195 1 110.50 Regnskap"), lines());
        assertTrue(preview(accounts(JANUARY + SKATE_PARK)).applicable());
        var source = new ImportSources(town.anna()).all().getFirst();
        var rules = town.anna().store().read(work -> work.importProfiles().rules(source.id()));
        assertEquals(List.of("6001 true", "6002 true", "7015 false"),
                rules.stream().map(ImportLedgerTest::told).toList());
    }

    private static String told(ImportRule rule) {
        return rule.pattern() + " " + rule.project().isPresent();
    }

    @Test
    void theSameFileTwiceIsOneImportAndTwoRuns() throws IOException {
        bringIn(known(JANUARY + FEBRUARY));
        assertEquals(ImportDone.NOTHING, bringIn(accounts(JANUARY + FEBRUARY)));
        assertEquals(List.of("ACTUAL 1195 1 110.50 Regnskap", "ACTUAL 1272 2 20.00 Regnskap"), lines());
        assertEquals(List.of("2026-01–02 130.50", "2026-01–02 130.50"), new ImportSources(town.anna()).runs().stream()
                .map(ImportLedgerTest::told).toList());
    }

    private static String told(ImportRun run) {
        return run.periods() + " " + run.importedTotal().amount();
    }

    @Test
    void whatTheSourceNoLongerHasInTheFilesMonthsIsRemovedAndOtherMonthsStay() throws IOException {
        bringIn(known(JANUARY + FEBRUARY));
        var again = preview(accounts("6001;1200;180;2026;1;7\n"));
        assertEquals(List.of("ADDED 1200 none 7.00", "REMOVED 1195 110.50 none"),
                again.changes().stream().map(ImportLedgerTest::told).toList());
        assertEquals(new ImportDone(1, 0, 1, 0), imports.apply(again, Progress.UNWATCHED).ifDone().orElseThrow());
        assertEquals(List.of("ACTUAL 1200 1 7.00 Regnskap", "ACTUAL 1272 2 20.00 Regnskap"), lines());
        new UndoChange(town.anna()).undo();
        assertEquals(List.of("ACTUAL 1195 1 110.50 Regnskap", "ACTUAL 1272 2 20.00 Regnskap"), lines());
    }

    private static String told(ImportChange change) {
        return change.kind() + " " + change.key().accountString() + " " + told(change.before()) + " "
                + told(change.after());
    }

    private static String told(Optional<Money> money) {
        return money.map(one -> one.amount().toPlainString()).orElse("none");
    }

    @Test
    void aClosedMonthStopsTheImportOnlyWhereSomethingWouldChange() throws IOException {
        bringIn(known(JANUARY + FEBRUARY));
        lockJanuary();
        assertTrue(preview(accounts(JANUARY + FEBRUARY)).applicable());
        var changed = preview(accounts("6001;1195;180;2026;1;1\n6001;1200;180;2026;1;2\n"));
        assertEquals(List.of("regnskap!F2"), changed.problems().stream().filter(ImportProblem::isError)
                .map(ImportProblem::at).toList());
    }

    private void lockJanuary() {
        var bjarne = town.bjarne();
        bjarne.store().change("bjarne", work -> {
            work.lockedPeriods().add(List.of(new LockedPeriod(new LockedPeriodId(Uid.next()), 1, AmountKind.ACTUAL,
                    2026, 1, "bjarne", bjarne.now())));
            return new Said<>("", "Lukket januar");
        });
    }

    @Test
    void anAmountForTheYearTakesThePlaceOfItsMonths() throws IOException {
        bringIn(known(JANUARY + FEBRUARY));
        bringIn(accounts("6001;1195;180;2026;0;500\n"));
        assertEquals(List.of("ACTUAL 1195 0 500.00 Regnskap"), lines());
        bringIn(accounts(JANUARY));
        assertEquals(List.of("ACTUAL 1195 1 110.50 Regnskap"), lines());
    }

    @Test
    void whatIsWrittenByHandOrFromAnotherSourceStaysAndIsWarnedOf() throws IOException {
        bringIn(known("6001;1195;180;2026;1;3\n"));
        var other = ImportOrder.from("Visma", ImportPurpose.ACTUAL, known("6001;1195;180;2026;1;4\n").file())
                .with("6001", new Match.Known(laptops));
        var preview = preview(other);
        assertEquals(List.of("Skole-PC har 1 beløp for de samme månedene fra «Regnskap», til sammen 3,00 kr."
                + " Filen kommer i tillegg"), preview.problems().stream()
                        .map(problem -> town.anna().words().text(problem.message()).substring("1001 ".length()))
                        .toList());
        assertTrue(preview.applicable());
        imports.apply(preview, Progress.UNWATCHED);
        bringIn(accounts("6001;1195;180;2026;1;5\n"));
        assertEquals(List.of("ACTUAL 1195 1 4.00 Visma", "ACTUAL 1195 1 5.00 Regnskap"), lines());
    }

    @Test
    void aProjectMadeThereAndThenIsKnownByItsNumberAfterwards() throws IOException {
        var order = accounts(FEBRUARY).with("6001", new Match.Fresh(new Label("6001", "EDB/IKT")));
        assertEquals(List.of(ImportGroup.How.FRESH),
                preview(order).groups().stream().map(ImportGroup::how).toList());
        assertEquals(new ImportDone(1, 0, 0, 1), bringIn(order));
        assertEquals(List.of(ImportGroup.How.NUMBER),
                preview(accounts(FEBRUARY)).groups().stream().map(ImportGroup::how).toList());
    }

    @Test
    void aSourceTakesItsLinesAlongToItsNewName() throws IOException {
        bringIn(known(FEBRUARY));
        var sources = new ImportSources(town.anna());
        var renamed = sources.rename(sources.all().getFirst(), "Visma").ifDone().orElseThrow();
        assertEquals(List.of("ACTUAL 1272 2 20.00 Visma"), lines());
        sources.forget(renamed);
        assertEquals(List.of(), sources.all());
        assertEquals(List.of("ACTUAL 1272 2 20.00 Visma"), lines());
    }
}
