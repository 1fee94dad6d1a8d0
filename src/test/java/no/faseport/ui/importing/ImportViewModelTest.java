package no.faseport.ui.importing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.stream.Collectors;
import no.faseport.economy.AmountKind;
import no.faseport.economy.importing.ImportPurpose;
import no.faseport.economy.importing.Match;
import no.faseport.economy.ledger.LedgerField;
import no.faseport.economy.ledger.LedgerUse;
import no.faseport.project.ProjectId;
import no.faseport.ui.FixedDesk;
import no.faseport.usecase.ExportAmounts;
import no.faseport.usecase.FileRow;
import no.faseport.usecase.ImportDone;
import no.faseport.usecase.Town;
import no.faseport.words.Message;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// An import in three steps, by somebody who has never seen the file before and once more the month after.
class ImportViewModelTest {
    private static final String ACCOUNTS = """
            Prosjekt;Konto;Ansvar;År;Måned;Regnskap
            6001 EDB/IKT;1195;180;2026;1;100,50
            7015 Skatepark;0200;125;2026;1;-0,49
            """;

    @TempDir
    Path folder;
    private final FixedDesk desk = new FixedDesk();
    private Town town;
    private ProjectId laptops;
    private ImportViewModel model;

    @BeforeEach
    void aTownWithSchoolLaptops() {
        town = new Town(folder);
        laptops = town.project("1001", "Skole-PC");
        model = new ImportViewModel(desk.at(town.anna(), 2026));
    }

    @AfterEach
    void goHome() {
        town.close();
    }

    private Path file(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text);
    }

    private Step.Mapping mapping() {
        return model.mapping().orElseThrow();
    }

    @Test
    void aFileSaysByItselfWhatItIsAndWhatItIsCalled() throws IOException {
        model.choose(file("Agresso 2026-08.csv", ACCOUNTS));
        assertEquals(ImportPurpose.ACTUAL, mapping().purpose());
        assertEquals("Agresso", mapping().source());
    }

    @Test
    void aFailureNobodyExpectedEndsTheWaiting() throws IOException {
        var accounts = file("Agresso 2026-08.csv", ACCOUNTS);
        town.close();
        assertThrows(RuntimeException.class, () -> model.choose(accounts));
        assertFalse(model.busy().get());
    }

    @Test
    void theMonthAfterTheSourceIsKnownByItsHeadingsAndItsProjectsToo() throws IOException {
        model.choose(file("Agresso 2026-01.csv", ACCOUNTS));
        model.source("Visma");
        model.check();
        model.match("6001", new Match.Known(laptops));
        model.match("7015", new Match.Outside());
        model.apply();
        assertEquals(new Step.Finished(new ImportDone(1, 0, 0, 0)), model.step().get());
        model.choose(file("noe helt annet.csv", ACCOUNTS.replace(";1;", ";2;")));
        assertEquals("Visma", mapping().source());
        model.check();
        assertEquals(List.of(), model.findings().problems());
        assertEquals(1, model.findings().changes().size());
    }

    @Test
    void nextYearsMonthsAndOneMoreColumnDoNotHideWhereAFileIsFrom() throws IOException {
        model.choose(file("Regnskap.csv", "Prosjekt;Konto;Ansvar;..Jan/2026;..Feb/2026\n6001;1195;180;1;2\n"));
        model.source("Visma");
        model.check();
        model.match("6001", new Match.Known(laptops));
        model.apply();
        model.choose(file("ny.csv", "Konto;Farge;Prosjekt;Ansvar;..Jan/2027\n1195;blå;6001;180;5\n"));
        assertEquals("Visma", mapping().source());
        model.check();
        assertEquals("5.00", model.preview().orElseThrow().balance().imported().amount().toPlainString());
        model.choose(file("budsjett.csv", "Prosjekt;Konto;Ansvar;Budsjett 2027\n6001;1195;180;5\n"));
        assertEquals(ImportPurpose.BUDGET, mapping().purpose());
    }

    @Test
    void aFileOfHoursGoesTheSameThreeSteps() throws IOException {
        model.choose(file("Timelister 2026.csv", "Ressurs;Prosjekt;Timepris;jan 2026\nRådgiver;6001;850;7,5\n"));
        assertEquals(ImportPurpose.HOURS, mapping().purpose());
        model.check();
        model.match("6001", new Match.Known(laptops));
        assertEquals(List.of("7.50"), model.findings().hours().stream()
                .map(change -> change.time().hours().toPlainString()).toList());
        model.apply();
        assertEquals(new Step.Finished(new ImportDone(1, 0, 0, 0)), model.step().get());
    }

    @Test
    void aRegisterShowsWhatIsNewAndIsBroughtInThere() throws IOException {
        model.choose(file("enheter.csv", "Ansvar;Navn\n180;IKT\n125;Idrett\n"));
        var listing = assertInstanceOf(Step.Listing.class, model.step().get());
        assertEquals(List.of("180 IKT", "125 Idrett"), listing.preview().changes(town.anna().words()).stream()
                .map(change -> change.code() + " " + change.text()).toList());
        model.apply();
        assertEquals(new Step.Finished(new ImportDone(2, 0, 0, 0)), model.step().get());
        model.choose(file("systemer.csv", "System;Leverandør\nSkoleportal;Leverandør A\n"));
        assertEquals(ImportPurpose.SYSTEMS, assertInstanceOf(Step.Listing.class, model.step().get()).preview()
                .purpose());
        model.purpose(ImportPurpose.UNITS);
        assertEquals(ImportPurpose.UNITS, assertInstanceOf(Step.Listing.class, model.step().get()).preview()
                .purpose());
    }

    @Test
    void theColumnsOfARegisterArePutRight() throws IOException {
        model.choose(file("enheter.csv", "Ansvar;Navn;Fullt navn\n180;D;Digital drift\n"));
        model.columns();
        model.correct(layout -> layout.with(2, new LedgerUse.Field(LedgerField.NAME)));
        model.check();
        var listing = assertInstanceOf(Step.Listing.class, model.step().get());
        assertEquals(List.of("180 Digital drift"), listing.preview().changes(town.anna().words()).stream()
                .map(change -> change.code() + " " + change.text()).toList());
        model.again();
        assertEquals(listing.preview().changes(town.anna().words()), assertInstanceOf(Step.Listing.class,
                model.step().get()).preview().changes(town.anna().words()));
        model.back();
        assertInstanceOf(Step.Mapping.class, model.step().get());
    }

    @Test
    void theColumnsOfTheSystemsAreBroughtInAsTheyWerePutRight() throws IOException {
        model.choose(file("systemer.csv", "System;Leverandør;Notat\nSkoleportal;A;Til elevene\n"));
        model.columns();
        model.correct(layout -> layout.with(2, new LedgerUse.Field(LedgerField.DESCRIPTION)));
        model.check();
        model.apply();
        assertEquals(new Step.Finished(new ImportDone(1, 0, 0, 0)), model.step().get());
        model.choose(file("systemer.csv", "System;Formål\nSkoleportal;Til elevene\n"));
        var listing = assertInstanceOf(Step.Listing.class, model.step().get());
        assertEquals(1, listing.preview().counts().same());
    }

    @Test
    void columnsAreFoundAnewUnderTheHeadingSomebodyShows() throws IOException {
        model.choose(file("Regnskap.csv", """
                Prosjekt;Konto;Beløp 2025
                Rapport
                Ansvar;Prosjekt;Konto;Jan 2026
                180;6001;1195;5
                """));
        model.heading(3, 3);
        model.check();
        assertEquals("5.00", model.preview().orElseThrow().balance().file().amount().toPlainString());
    }

    @Test
    void aColumnTakenForTheWrongThingIsPutRight() throws IOException {
        model.choose(file("tall.csv", ACCOUNTS.replace("Regnskap", "Sum tut")));
        model.correct(layout -> layout.with(5, LedgerUse.Amounts.PLAIN));
        model.check();
        assertEquals("100.01", model.preview().orElseThrow().balance().file().amount().toPlainString());
        model.back();
        assertInstanceOf(Step.Mapping.class, model.step().get());
    }

    @Test
    void aProblemShowsItsRowOfTheFile() throws IOException {
        model.choose(file("Agresso.csv", ACCOUNTS.replace("100,50", "ca. 100")));
        model.check();
        var rows = new ArrayList<FileRow>();
        model.row(model.findings().problems().getFirst(), row -> row.ifPresent(rows::add));
        assertEquals(List.of("Agresso 2 A2 6001 EDB/IKT B2 1195 C2 180 D2 2026 E2 1 [F2 ca. 100]"),
                rows.stream().map(ImportViewModelTest::told).toList());
    }

    private static String told(FileRow row) {
        return row.sheet() + " " + row.number() + " " + row.cells().stream().map(cell -> cell.meant()
                ? "[" + cell.at() + " " + cell.text() + "]"
                : cell.at() + " " + cell.text()).collect(Collectors.joining(" "));
    }

    @Test
    void aFileThatIsNoTableIsRefusedWithTheReason() throws IOException {
        model.choose(file("brev.csv", "Kjære alle\nHilsen meg\n"));
        assertEquals(new Step.Choosing(List.of(Message.of("importing.refused.noTable", "brev.csv"))),
                model.step().get());
    }

    @Test
    void aWorkbookThatWasSentOutIsKnownAgain() throws IOException {
        model.choose(file("Agresso.csv", ACCOUNTS.replace("Regnskap", "Prognose")));
        model.check();
        model.makeProjects(true);
        model.apply();
        var out = folder.resolve("ut.xlsx");
        new ExportAmounts(town.anna()).write(EnumSet.of(AmountKind.FORECAST), 2026, 2026, out);
        model.choose(out);
        assertEquals(List.of(), assertInstanceOf(Step.Returned.class, model.step().get()).preview().changes());
    }
}
