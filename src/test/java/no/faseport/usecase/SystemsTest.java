package no.faseport.usecase;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.UnaryOperator;
import no.faseport.economy.Money;
import no.faseport.economy.charge.ChargeKey;
import no.faseport.economy.system.Agreement;
import no.faseport.economy.system.ItSystem;
import no.faseport.economy.system.RunningCost;
import no.faseport.economy.system.RunningCost.Kind;
import no.faseport.portfolio.ProjectName;
import no.faseport.portfolio.SystemLine;
import no.faseport.project.Unit;
import no.faseport.project.UnitId;
import no.faseport.store.Said;
import no.faseport.usecase.SystemsPreview.Fate;
import no.faseport.words.Message;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The register of systems: what stands in it, what it costs, and how it comes in and goes out.
class SystemsTest {
    @TempDir
    Path folder;
    private Town town;
    private KeepSystems systems;

    @BeforeEach
    void aTownWithAUnitAndAKey() {
        town = new Town(folder);
        systems = new KeepSystems(town.anna());
        new KeepCharging(town.anna()).addKey("PC-er", ChargeKey.Kind.PCS);
        town.anna().store().change("anna", work -> {
            work.units().add(new Unit(new UnitId(new UUID(7, 1)), 1, "185", "IKT"));
            return new Said<>(1, "Enhet");
        });
    }

    @AfterEach
    void goHome() {
        town.close();
    }

    private ItSystem added(String name) {
        return systems.add(name, UnaryOperator.identity()).ifDone().orElseThrow();
    }

    private List<SystemLine> register() {
        return new ReadSystems(town.anna()).page().lines();
    }

    private List<String> names() {
        return register().stream().map(line -> line.system().name()).toList();
    }

    private RunningCost cost(ItSystem system, String price, int first, int last) {
        return town.service(Optional.empty(), Optional.of(system.id()), new Money(new BigDecimal(price)), first, last);
    }

    @Test
    void systemsStandByNameWithTheRetiredOnesLast() {
        added("Ærfugl");
        added("Arkiv");
        added("Ås");
        var old = added("Alarm");
        systems.edit(old, old.retire(true));
        assertEquals(List.of("Arkiv", "Ærfugl", "Ås", "Alarm"), names());
    }

    @Test
    void aNameThatIsBlankOrTakenIsRefused() {
        added("Arkiv");
        assertEquals(List.of(Message.of("systems.refused.taken", "Arkiv")),
                systems.add(" ARKIV ", UnaryOperator.identity()).reasons());
        assertEquals(List.of(Message.of("systems.refused.name", 200)),
                systems.add("  ", UnaryOperator.identity()).reasons());
        assertEquals(List.of("Arkiv"), names());
    }

    @Test
    void whatSomebodyChangedMeanwhileIsNotOverwritten() {
        var seen = added("Arkiv");
        new KeepSystems(town.bjarne()).edit(seen, seen.ownedBy("Arkivleder"));
        assertEquals(List.of(Message.of("refused.changedSince")),
                systems.edit(seen, seen.purposed("Post")).reasons());
        assertEquals("Arkivleder", register().getFirst().system().owner());
    }

    @Test
    void aRemovedSystemComesBackWithItsCostsAndProjects() {
        var archive = added("Arkiv");
        var fibre = town.project("1001", "Fiber");
        systems.link(archive.id(), fibre);
        cost(archive, "1000", 2026, 2030);
        systems.remove(archive.id());
        assertEquals(List.of(), names());
        new UndoChange(town.anna()).undo();
        assertEquals(List.of(new ProjectName(fibre, "1001", "Fiber")), register().getFirst().projects());
        assertEquals(Money.kroner(1000), register().getFirst().cost(2026));
        assertEquals(Money.ZERO, register().getFirst().cost(2031));
        systems.unlink(archive.id(), fibre);
        assertEquals(List.of(), register().getFirst().projects());
    }

    @Test
    void aCostThatEndsBeforeItBeginsIsRefusedAndARemovedOneComesBack() {
        var archive = added("Arkiv");
        var costs = new KeepRunningCosts(town.anna());
        var cost = cost(archive, "1000", 2026, 2030);
        assertEquals(List.of(Message.of("systems.refused.years")), costs.edit(cost, cost.from(2031, 2030)).reasons());
        assertEquals(List.of(Message.of("systems.refused.account", "24")),
                costs.edit(cost, cost.of(Kind.OTHER, "Avtale", "24")).reasons());
        assertEquals(Money.kroner(2_000), costs.edit(cost, cost.at(BigDecimal.TWO, Money.kroner(1_000))).ifDone()
                .orElseThrow().yearly());
        assertEquals(List.of(Message.of("refused.changedSince")), costs.edit(cost, cost.from(2020, 2021)).reasons());
        costs.remove(cost.id());
        assertEquals(List.of(), register().getFirst().costs());
        new UndoChange(town.anna()).undo();
        assertEquals(Money.kroner(2_000), register().getFirst().cost(2030));
    }

    @Test
    void theOneToBeGivenNoticeFirstIsToldFirst() {
        agreed("Sen", "2026-12-31", 9);
        agreed("Tidlig", "2026-04-30", 3);
        agreed("Fjern", "2030-12-31", 3);
        assertEquals(List.of("Tidlig", "Sen"), new ReadSystems(town.anna()).page().toGiveNotice().stream()
                .map(line -> line.system().name()).toList());
    }

    private void agreed(String name, String until, int months) {
        systems.add(name, one -> one.under(new Agreement("Leverandør A", "", Optional.empty(),
                Optional.of(LocalDate.parse(until)), Optional.of(months))));
    }

    private Path file(String... lines) throws IOException {
        return Files.writeString(folder.resolve("systemer.csv"), String.join("\r\n", lines), StandardCharsets.UTF_8);
    }

    @Test
    void aRegisterComesInByItsHeadings() throws IOException {
        var file = file("Systemer per 1. januar;;", "Leverandør;Fagsystem;Ansvar;Avtale til;Oppsigelsestid;Nøkkel;"
                + "Merknad;Kostnad 2026;Årskostnad 2027;2028",
                "Leverandør A;Arkiv;185;31.12.2027;6 mnd;pc-er;se mappe;"
                        + "120 000;120 000;130 000,50",
                ";Vaktplan;;;;;;;;");
        var preview = new ImportSystems(town.anna()).preview(file);
        assertEquals(List.of(), preview.problems());
        assertEquals(2, preview.count(Fate.ADDED));
        new ImportSystems(town.anna()).apply(preview);
        var archive = register().getFirst();
        assertEquals(List.of("Arkiv", "Vaktplan"), names());
        assertEquals(Optional.of(LocalDate.of(2027, 6, 30)), archive.system().agreement().lastDayOfNotice());
        assertEquals("IKT PC-er", archive.unit().orElseThrow().name() + " " + archive.key().orElseThrow().name());
        assertEquals(List.of("2026-2027 120000.00", "2028-2028 130000.50"), archive.costs().stream()
                .map(cost -> cost.firstYear() + "-" + cost.lastYear() + " " + cost.price().amount()).toList());
        assertEquals(0, new ImportSystems(town.anna()).preview(file).count(Fate.CHANGED));
        new UndoChange(town.anna()).undo();
        assertEquals(List.of(), names());
    }

    @Test
    void theMessagesNameTheCellsAndNothingIsTaken() throws IOException {
        var preview = new ImportSystems(town.anna()).preview(file("System;Enhet;Avtale til;Oppsigelse;Utgått;2026",
                "Arkiv;999;snart;lenge;kanskje;mye", "arkiv;185;;;;", ";185;;;;"));
        assertEquals(List.of("systemer!B2 noUnit", "systemer!C2 noDay", "systemer!D2 noMonths", "systemer!E2 noTruth",
                "systemer!F2 notANumber", "systemer!A3 twice", "systemer!B4 noName"),
                preview.problems().stream()
                        .map(problem -> problem.at() + " "
                                + problem.message().key().substring(problem.message().key().lastIndexOf('.') + 1))
                        .toList());
        assertEquals(7, new ImportSystems(town.anna()).apply(preview).reasons().size());
        assertEquals(List.of(), names());
    }

    @Test
    void aFileWithoutHeadingsIsRefused() throws IOException {
        var preview = new ImportSystems(town.anna()).preview(file("Noe;Annet", "1;2"));
        assertEquals(List.of("spreadsheet.problem.file"),
                preview.problems().stream().map(problem -> problem.message().key()).toList());
    }

    @Test
    void anEmptyCellLeavesWhatStandsAndOtherCostsAreOnlyTold() throws IOException {
        var archive = systems.add("Arkiv", one -> one.ownedBy("Arkivleder").purposed("Post")).ifDone().orElseThrow();
        cost(archive, "1000", 2026, 2030);
        var preview = new ImportSystems(town.anna()).preview(file("System;Formål;Systemeier;Kostnad 2026",
                "Arkiv;;Rådgiver;900"));
        assertEquals(List.of(Message.of("systems.column.OWNER")), preview.lines().getFirst().differences());
        assertEquals(List.of(Message.of("systems.import.otherCost", "2026", new BigDecimal("1000.00"))),
                preview.problems().stream().map(ImportProblem::message).toList());
        new ImportSystems(town.anna()).apply(preview);
        assertEquals("Post Rådgiver 1000.00", register().getFirst().system().purpose() + " "
                + register().getFirst().system().owner() + " " + register().getFirst().cost(2026).amount());
    }

    @Test
    void whatGoesOutComesInUnchangedInBothForms() {
        agreed("Arkiv", "2026-12-31", 6);
        cost(register().getFirst().system(), "1000.50", 2026, 2030);
        var old = added("Gammelt");
        systems.edit(old, old.retire(true));
        for (var ending : List.of(".xlsx", ".csv")) {
            var file = folder.resolve("ut" + ending);
            assertEquals(Optional.of(file), new ExportSystems(town.anna()).write(2026, file).ifDone());
            var preview = new ImportSystems(town.anna()).preview(file);
            assertEquals(List.of(), preview.problems());
            assertEquals(2, preview.count(Fate.SAME));
        }
    }
}
