package no.faseport.spreadsheet.ledger;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import no.faseport.economy.AccountClass;
import no.faseport.economy.LocalAccount;
import no.faseport.economy.LocalAccountId;
import no.faseport.economy.PublicLists;
import no.faseport.economy.importing.ImportPurpose;
import no.faseport.economy.ledger.LedgerField;
import no.faseport.economy.ledger.LedgerUse;
import no.faseport.portfolio.Progress;
import no.faseport.spreadsheet.Workbooks;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// What municipal accounting systems export is read as the accountants mean it.
class LedgerFileTest {
    private final Ledgers actuals = new Ledgers(ImportPurpose.ACTUAL);
    private final Ledgers budgets = new Ledgers(ImportPurpose.BUDGET);

    @TempDir
    private Path folder;

    @Test
    void theUpperOfTwoHeadingsNamesTheGroupsOfTheLower() throws IOException {
        var file = Ledgers.workbook(folder, List.of(List.of("Regnskapsrapport", "", "Skrevet ut 3.9.2026"), List.of(),
                List.of("Ansvar", "", "Prosjekt", "", "Funksjon", "", "Konto", "", "Regnskap", "", "", "Avvik"),
                List.of("Kode", "Beskrivelse", "Kode", "Beskrivelse", "Kode", "Beskrivelse", "Kode", "Beskrivelse",
                        "..Jan/2026", "..Feb/2026", "Sum", "Kr"),
                List.of("181", "IKT", "6001", "EDB/IKT", "120", "Administrasjon", "1195", "Lisenser", 10.5, 20, 30.5,
                        7),
                List.of("185", "Skole", "6002", "Skole-PC", "202", "Grunnskole", "0200", "Utstyr", 100, "", 100, 7)));
        assertEquals(List.of("A UNIT", "B UNIT_NAME", "C PROJECT", "D PROJECT_NAME", "E FUNCTION", "F FUNCTION_NAME",
                "G ACCOUNT", "H ACCOUNT_NAME", "I 2026-1 ACTUAL", "J 2026-2 ACTUAL", "K SUM"), actuals.columns(file));
        assertEquals(List.of("6001 EDB/IKT | 1195/181/120 | 2026-1 | 10.50 | I5",
                "6001 EDB/IKT | 1195/181/120 | 2026-2 | 20.00 | J5",
                "6002 Skole-PC | 0200/185/202 | 2026-1 | 100.00 | I6"), actuals.rowsOf(file));
    }

    @ParameterizedTest
    @ValueSource(strings = {"..Jan/2026;..Feb/2026", "Jan 2026;Feb 2026", "202601;202602", "jan.26;feb.26",
            "Januar 2026;Februar 2026", "2026-01;2026-02", "Regnskap jan 2026;Regnskap feb 2026"})
    void monthsAreNamedInManyWays(String months) throws IOException {
        var file = Ledgers.csv(folder, "Prosjekt;Konto;" + months + "\n6001;1195;1,50;-2\n");
        assertEquals(List.of("6001 | 1195// | 2026-1 | 1.50 | C2", "6001 | 1195// | 2026-2 | -2.00 | D2"),
                actuals.rowsOf(file));
    }

    @ParameterizedTest
    @ValueSource(strings = {"Periode 1;Periode 2", "Per. 1;Per. 2", "P01;P02", "januar;februar", "1;2"})
    void theYearOfMonthsIsFoundAboveThem(String months) throws IOException {
        var file = Ledgers.csv(folder, "Regnskap for 2026\n\nProsjekt;Konto;" + months + "\n6001;1195;1,5;2\n");
        assertEquals(List.of("6001 | 1195// | 2026-1 | 1.50 | C4", "6001 | 1195// | 2026-2 | 2.00 | D4"),
                actuals.rowsOf(file));
        assertEquals(List.of("Året er satt til 2026, etter «Regnskap for 2026»"), actuals.notes(file));
    }

    @Test
    void aYearSoFarBecomesMonthsByItsDifferences() throws IOException {
        var file = Ledgers.csv(folder, """
                Prosjekt;Konto;Hittil jan 2026;Hittil feb 2026;Hittil mars 2026
                6001;1195;100;100;350,25
                6002;1195;;40;30
                """);
        assertEquals(List.of("6001 | 1195// | 2026-1 | 100.00 | C2", "6001 | 1195// | 2026-3 | 250.25 | E2",
                "6002 | 1195// | 2026-2 | 40.00 | D3", "6002 | 1195// | 2026-3 | -10.00 | E3"),
                actuals.rowsOf(file));
        assertEquals("380.25 = 380.25", Ledgers.sums(actuals.read(file).totals()));
    }

    @Test
    void aYearSoFarThatOnlyItsSumShowsIsFoundToo() throws IOException {
        var file = Ledgers.csv(folder, """
                Prosjekt;Konto;jan 2026;feb 2026;Sum 2026
                6001;1195;100;150;150
                6002;1195;20;50;50
                """);
        assertEquals(List.of("6001 | 1195// | 2026-1 | 100.00 | C2", "6001 | 1195// | 2026-2 | 50.00 | D2",
                "6002 | 1195// | 2026-1 | 20.00 | C3", "6002 | 1195// | 2026-2 | 30.00 | D3"),
                actuals.rowsOf(file));
    }

    @Test
    void aYearSoFarMayStandInRows() throws IOException {
        var file = Ledgers.csv(folder, """
                Prosjekt;Konto;Periode;Hittil i år
                6001;1195;202601;100
                6001;1195;202603;175
                6002;1195;202602;5
                """);
        var reading = actuals.read(file);
        assertEquals(List.of("6001 | 1195// | 2026-1 | 100.00 | D2", "6001 | 1195// | 2026-3 | 75.00 | D3",
                "6002 | 1195// | 2026-2 | 5.00 | D4"), actuals.rows(reading));
        assertEquals("180.00 = 180.00", Ledgers.sums(reading.totals()));
    }

    @Test
    void aFormatWithDebitAndCreditOfVouchersIsAddedUpByKey() throws IOException {
        var file = Ledgers.csv(folder, """
                Bilagsnr;Bilagsdato;Periode;Konto;Kontonavn;Ansvar;Funksjon;Prosjekt;Tekst;Debet;Kredit;Mva-kode
                1001;15.01.2026;202601;1195;Lisenser;181;120;6001;Faktura 1;1 000,50;;1
                1002;20.01.2026;202601;1195;Lisenser;181;120;6001;Kreditnota;;200,50;1
                1003;20.01.2026;202601;2195;Bank;;;;Faktura 1;;1 000,50;
                1004;31.01.2026;202601;1729;Mva-komp;181;120;6001;Komp;;50,00;
                """);
        var reading = actuals.read(file);
        assertEquals(List.of("6001 | 1195/181/120 | 2026-1 | 800.00 | J2 | Faktura 1; Kreditnota",
                "6001 | 1729/181/120 | 2026-1 | -50.00 | K5 | Komp"), actuals.rows(reading));
        assertEquals("-250.50 = 750.00 + -1000.50 OTHER_CLASS [K4]", Ledgers.sums(reading.totals()));
        assertEquals(List.of(), actuals.problems(reading));
        assertEquals(1, reading.counts().addedUp());
    }

    @Test
    void aCreditThatIsNegativeAlreadyIsNotTurned() throws IOException {
        var file = Ledgers.csv(folder,
                "Prosjekt;Konto;Periode;Debet;Kredit\n6001;1195;202601;10;\n6001;1700;202601;;-4\n");
        assertEquals(List.of("6001 | 1195// | 2026-1 | 10.00 | D2", "6001 | 1700// | 2026-1 | -4.00 | E3"),
                actuals.rowsOf(file));
    }

    @Test
    void amountsAreSignedInManyWays() throws IOException {
        var file = Ledgers.csv(folder, """
                Prosjekt;Konto;Periode;Beløp
                6001;1195;202601;1 234,50-
                6001;1195;202602;(1.234,50)
                6001;1195;202603;1.234
                6001;1195;202604;−7
                6001;1195;202605;8 K
                6001;1195;202606;9,-
                """);
        assertEquals(List.of("6001 | 1195// | 2026-1 | -1234.50 | D2", "6001 | 1195// | 2026-2 | -1234.50 | D3",
                "6001 | 1195// | 2026-3 | 1234.00 | D4", "6001 | 1195// | 2026-4 | -7.00 | D5",
                "6001 | 1195// | 2026-5 | -8.00 | D6", "6001 | 1195// | 2026-6 | 9.00 | D7"), actuals.rowsOf(file));
    }

    @Test
    void aPointMayStandBeforeTheOere() throws IOException {
        var file = Ledgers.csv(folder,
                "Prosjekt|Konto|Periode|Beløp\n6001|1195|202601|1,234.50\n6001|1195|202602|1,234\n");
        assertEquals(List.of("6001 | 1195// | 2026-1 | 1234.50 | D2", "6001 | 1195// | 2026-2 | 1234.00 | D3"),
                actuals.rowsOf(file));
    }

    @Test
    void costsThatAreWrittenAsNegativeAreTurned() throws IOException {
        var file = Ledgers.csv(folder, """
                Prosjekt;Konto;Periode;Beløp
                6001;1195;202601;-10
                6001;1200;202601;-20
                6001;1700;202601;5
                """);
        assertEquals(List.of("6001 | 1195// | 2026-1 | 10.00 | D2", "6001 | 1200// | 2026-1 | 20.00 | D3",
                "6001 | 1700// | 2026-1 | -5.00 | D4"), actuals.rowsOf(file));
        assertEquals(List.of("Kostnader er skrevet med minus. Faseport snur fortegnet"), actuals.notes(file));
    }

    @Test
    void anAccountThatLostItsZeroBesideFourDigitsGetsItBack() throws IOException {
        var file = Ledgers.workbook(folder, List.of(List.of("Prosjekt", "Konto", "Periode", "Beløp"),
                List.of(6001, 1195, 202601, 10), List.of(6001, 200, 202601, 20), List.of(6001, 10, 202601, 30)));
        assertEquals(List.of("(Ark1: Kontoer med færre enn fire sifre leses med null foran, så 200 er 0200)",
                "6001 | 1195// | 2026-1 | 10.00 | D2", "6001 | 0200// | 2026-1 | 20.00 | D3",
                "6001 | 0010// | 2026-1 | 30.00 | D4"), actuals.rowsOf(file));
    }

    @Test
    void accountsAreWrittenWithTheirNames() throws IOException {
        var file = Ledgers.csv(folder, """
                Prosjekt;Konto;Ansvar;Funksjon;Periode;Beløp
                6001 - EDB/IKT;1195 - Lisenser;181 - IKT;120 - Administrasjon;1/2026;1
                6001 - EDB/IKT;0200 Utstyr;181 IKT;2020 Skoler i sentrum;jan 2026;2
                6001 - EDB/IKT;AI729;181;841;31.01.2026;-3
                """);
        assertEquals(List.of("6001 EDB/IKT | 1195/181/120 | 2026-1 | 1.00 | F2",
                "6001 EDB/IKT | 0200/181/202 | 2026-1 | 2.00 | F3",
                "6001 EDB/IKT | 0729/181/841 | 2026-1 | -3.00 | F4"), actuals.rowsOf(file));
    }

    @Test
    void theMunicipalitysOwnAccountsAreMappedByItsPlan() throws IOException {
        var plan = new PublicLists().plan().with(List.of(new LocalAccount(new LocalAccountId(new UUID(0, 1)), 1,
                "119501", "Office-lisenser", "195", Set.of(AccountClass.OPERATING), 0, 9999)));
        var own = new Ledgers(ImportPurpose.ACTUAL, plan);
        var file = Ledgers.csv(folder,
                "Prosjekt;Konto;Periode;Beløp\n6001;119501 Office;202601;1\n6001;119502;202601;2\n");
        var reading = own.read(file);
        assertEquals(List.of("6001 | 1195// | 2026-1 | 1.00 | D2"), own.rows(reading));
        assertEquals(List.of("fil!B3: Konto 119502 finnes ikke i kommunens kontoplan. Legg den inn der, med arten den"
                + " rapporteres som"), own.problems(reading));
        assertEquals("3.00 = 1.00 + 2.00 PROBLEM [D3]", Ledgers.sums(reading.totals()));
    }

    @Test
    void totalsAreCheckedAgainstTheirRows() throws IOException {
        var file = Ledgers.csv(folder, """
                Ansvar;Prosjekt;Konto;jan 2026;feb 2026;Sum
                181;6001;1195;10;20;30
                181;6002;1195;1;;2
                Sum ansvar 181;;;11;20;31
                185;6001;1195;5;5;10
                Sum ansvar 185;;;5;6;11
                Totalt;;;16;25;41
                """);
        var reading = actuals.read(file);
        assertEquals(List.of("(fil!F3: Summen er 2,00 i filen, men beløpene i raden er 1,00 til sammen)",
                "(fil!E6: «Sum ansvar 185» er 6,00 i filen, men radene over er 5,00 til sammen)"),
                actuals.problems(reading));
        assertEquals(6, reading.totals().checks().size());
        assertEquals("41.00 = 41.00", Ledgers.sums(reading.totals()));
    }

    @Test
    void headingsOfGroupsAreCarriedDown() throws IOException {
        var file = Ledgers.csv(folder, """
                Ansvar;Prosjekt;Konto;Periode;Beløp
                Ansvar 125 Investering teknisk;;;;
                ;6001;1195;202601;1
                Prosjekt: 6002 Skole-PC;;;;
                ;;1195;202601;2
                Sum prosjekt 6002;;;;2
                Ansvar 130 Skole;;;;
                ;6003;1195;202601;3
                ;;1195;202601;4
                Skrevet ut 01.02.2026 av regnskap;;;;
                """);
        var reading = actuals.read(file);
        assertEquals(List.of("6001 | 1195/125/ | 2026-1 | 1.00 | E3", "6002 Skole-PC | 1195/125/ | 2026-1 | 2.00 | E5",
                "6003 | 1195/130/ | 2026-1 | 3.00 | E8"), actuals.rows(reading));
        assertEquals("10.00 = 6.00 + 4.00 NO_PROJECT [E9]", Ledgers.sums(reading.totals()));
    }

    @Test
    void totalsAsExcelNamesItsOwnAreTotals() throws IOException {
        var file = Ledgers.csv(folder, """
                Prosjekt;Konto;Periode;Beløp
                6001;1195;202601;1
                6001;1195 Totalt;;1
                6001;1200;202601;2
                6001 Totalt;;;3
                Totalsum;;;4
                """);
        var reading = actuals.read(file);
        assertEquals("3.00 = 3.00", Ledgers.sums(reading.totals()));
        assertEquals(List.of("(fil!D6: «Totalsum» er 4,00 i filen, men radene over er 3,00 til sammen)"),
                actuals.problems(reading));
    }

    @Test
    void aNoteMayPutAllAmountsInThousands() throws IOException {
        var file = Ledgers.csv(folder, "Alle tall i hele 1000 kr\nProsjekt;Konto;2026;2027\n6001;1195;1,5;2\n");
        assertEquals(List.of("6001 | 1195// | 2026-0 | 1500.00 | C3", "6001 | 1195// | 2027-0 | 2000.00 | D3"),
                budgets.rowsOf(file));
    }

    @Test
    void anUnnamedRowThatSaysWhatTheRowsComeToIsATotal() throws IOException {
        var file = Ledgers.csv(folder, "Prosjekt;Konto;Periode;Beløp\n6001;1195;202601;1\n6001;1200;202601;2\n;;;3\n");
        assertEquals("3.00 = 3.00", Ledgers.sums(actuals.read(file).totals()));
    }

    @Test
    void ofManyBudgetsTheRevisedIsReadAndActualsAreNot() throws IOException {
        var file = Ledgers.csv(folder, """
                Prosjekt;Konto;Oppr. budsjett 2026;Budsjettendring;Rev. budsjett 2026;Regnskap 2026;Avvik;Forbruk i %
                6001;1195;100;20;120;50;70;42
                """);
        assertEquals(List.of("6001 | 1195// | 2026-0 | 120.00 | E2"), budgets.rowsOf(file));
        assertEquals(List.of("6001 | 1195// | 2026-0 | 50.00 | F2"), actuals.rowsOf(file));
    }

    @Test
    void thePeriodIsReadBeforeTheYearSoFar() throws IOException {
        var file = Ledgers.csv(folder, """
                Prosjekt;Konto;Periode;Periodebeløp;Hittil i år
                6001;1195;202602;5;15
                """);
        assertEquals(List.of("6001 | 1195// | 2026-2 | 5.00 | D2"), actuals.rowsOf(file));
    }

    @ParameterizedTest
    @ValueSource(strings = {"windows-1252", "UTF-8", "UTF-16LE", "UTF-16BE"})
    void encodingsAndSeparatorsAreFoundOut(String charset) throws IOException {
        var mark = charset.equals("UTF-16BE") ? "\ufeff" : "";
        for (var separator : List.of(";", ",", "\t", "|")) {
            var text = String.join("\r\n", "Ærlig oversikt for åsen", "Prosjekt;Konto;Periode;Beløp",
                    "Øvelse på åsen;1195;202601;1500", "").replace(";", separator);
            var file = Files.writeString(folder.resolve("fil.csv"), mark + text, Charset.forName(charset));
            assertEquals(List.of("Øvelse på åsen | 1195// | 2026-1 | 1500.00 | D3"), actuals.rowsOf(file));
        }
    }

    @Test
    void hiddenRowsColumnsAndSheetsAreTold() throws IOException {
        var file = folder.resolve("fil.xlsx");
        try (var workbook = new org.apache.poi.xssf.usermodel.XSSFWorkbook(); var out = Files.newOutputStream(file)) {
            Workbooks.fill(workbook, "Forside", List.of(List.of("Regnskap")));
            for (var name : List.of("Kladd", "Regnskap")) {
                Workbooks.fill(workbook, name, List.of(List.of("Prosjekt", "Konto", "Periode", "Beløp"),
                        List.of("6001", "1195", LocalDate.of(2026, 1, 31), 1), List.of("6002", "1195", 202601, 2)));
            }
            Workbooks.fill(workbook, "Valg", List.of(List.of("Drift"), List.of("Investering")));
            workbook.setSheetHidden(1, true);
            workbook.setSheetHidden(3, true);
            workbook.getSheet("Regnskap").setColumnHidden(0, true);
            workbook.getSheet("Regnskap").getRow(2).setZeroHeight(true);
            workbook.write(out);
        }
        assertEquals(List.of("Forside false", "Kladd true", "Regnskap false", "Valg true"),
                actuals.proposal(file).sheets().stream()
                        .map(sheet -> sheet.name() + " " + sheet.hidden()).toList());
        assertEquals(
                List.of("(Kladd: Arket er skjult og er ikke lest)", "(Regnskap: 1 skjult rad er lest med)",
                        "(Regnskap: 1 skjult kolonne er lest med)",
                        "6001 | 1195// | 2026-1 | 1.00 | D2", "6002 | 1195// | 2026-1 | 2.00 | D3"),
                actuals.rowsOf(file));
        var hidden = actuals.proposal(file).sheets().get(1).layout().orElseThrow();
        assertEquals("(Kladd: Arket er skjult, men er lest fordi det er valgt)",
                actuals.problems(actuals.files().read(file, hidden, Progress.UNWATCHED)).getFirst());
    }

    @Test
    void anEarlierLayoutSaysWhatTheSameHeadingsMean() throws IOException {
        var first = Ledgers.csv(folder, "Prosjekt;Merkelapp;Konto;Periode;Beløp\n6001;181;1195;202601;1\n");
        var corrected = actuals.layout(first).with(1, new LedgerUse.Field(LedgerField.UNIT));
        var next = Ledgers.csv(folder, "Merkelapp;Ny;Prosjekt;Konto;Periode;Beløp\n181;x;6001;1195;202602;2\n");
        var layout = actuals.files().propose(next, ImportPurpose.ACTUAL, Optional.of(corrected)).best().orElseThrow()
                .layout().orElseThrow();
        assertEquals(List.of("6001 | 1195/181/ | 2026-2 | 2.00 | F2"),
                actuals.rows(actuals.files().read(next, layout, Progress.UNWATCHED)));
    }

    @Test
    void hoursAreReadByPersonAndMonth() throws IOException {
        var hours = new Ledgers(ImportPurpose.HOURS);
        var file = Ledgers.csv(folder, """
                Ressurs;Prosjekt;Timepris;jan 2026;feb 2026;Sum
                Rådgiver 1;6001 EDB;850;7,5;10;17,5
                Rådgiver 2;6001 EDB;;2;;2
                Sum;;;9,5;10;19,5
                """);
        var reading = hours.files().readHours(file, hours.layout(file), Progress.UNWATCHED);
        assertEquals(List.of("Rådgiver 1 6001 2026-1 7.50 850.00", "Rådgiver 1 6001 2026-2 10.00 850.00",
                "Rådgiver 2 6001 2026-1 2.00 0.00"),
                reading.rows().stream().map(row -> row.person() + " " + row.projectNumber() + " " + row.year() + "-"
                        + row.month() + " " + row.hours() + " " + row.rate().amount()).toList());
        assertEquals(List.of(), hours.problems(reading));
        assertEquals("19.50 = 19.50", Ledgers.sums(reading.totals()));
    }
}
