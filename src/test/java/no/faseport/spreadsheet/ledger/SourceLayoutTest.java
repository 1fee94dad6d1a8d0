package no.faseport.spreadsheet.ledger;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import no.faseport.economy.PublicLists;
import no.faseport.economy.importing.ImportPurpose;
import no.faseport.economy.ledger.LedgerField;
import no.faseport.economy.ledger.LedgerLayout;
import no.faseport.economy.ledger.LedgerUse;
import no.faseport.portfolio.Progress;
import no.faseport.spreadsheet.Workbooks;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Files say where an amount belongs in ways of their own: codes set together, cells left blank, a sheet a month.
class SourceLayoutTest {
    private final Ledgers actuals = new Ledgers(ImportPurpose.ACTUAL, new PublicLists().plan(),
            new KnownCodes(Set.of("6001", "6002"), Set.of("1810", "120")));

    @TempDir
    private Path folder;

    @ParameterizedTest
    @ValueSource(strings = {".", "-", "/", " ", " - "})
    void anAccountStringInOneCellIsTakenApart(String between) throws IOException {
        var file = Ledgers.csv(folder, """
                Kontostreng;Periode;Beløp
                0200_1810_120_6001;202601;10
                1195_1810__6002 Skole-PC;202601;2,50
                1195_1810_202_0;202602;4
                """.replace("_", between));
        assertEquals(List.of("A ACCOUNT.UNIT.FUNCTION.PROJECT", "B PERIOD", "C 0--1"), actuals.columns(file));
        var reading = actuals.read(file);
        assertEquals("0200/1810/120", actuals.rows(reading).getFirst().split(" [|] ", -1)[1]);
        assertEquals("16.50", reading.totals().file().amount().toPlainString());
    }

    @Test
    void theOrderIsFoundByWhatThePortfolioKnows() throws IOException {
        var file = Ledgers.csv(folder,
                "Kontering;Periode;Beløp\n120.1195.202.6001;202601;1\n1810.0200.120.6002;202601;2\n");
        assertEquals("A UNIT.ACCOUNT.FUNCTION.PROJECT", actuals.columns(file).getFirst());
        assertEquals(List.of("6001 | 1195/120/202 | 2026-1 | 1.00 | C2", "6002 | 0200/1810/120 | 2026-1 | 2.00 | C3"),
                actuals.rowsOf(file));
    }

    @Test
    void anOrderThatIsWrongIsCorrected() throws IOException {
        var file = Ledgers.csv(folder, "Konto;Periode;Beløp\n1195.7.120.9;202601;1\n");
        var layout = actuals.layout(file).with(0, new LedgerUse.Coded(List.of(LedgerField.ACCOUNT,
                LedgerField.PROJECT, LedgerField.FUNCTION, LedgerField.UNIT)));
        assertEquals(Optional.of(layout), LedgerLayout.ofText(layout.text()));
        assertEquals(List.of("7 | 1195/9/120 | 2026-1 | 1.00 | C2"),
                actuals.rows(actuals.files().read(file, layout, Progress.UNWATCHED)));
    }

    @Test
    void moreCodesThanTheColumnHasAreToldAndLeftOut() throws IOException {
        var file = Ledgers.csv(folder,
                "Konto;Periode;Beløp\n1195.1810.120.6001;202601;1\n1195.1810.120.6001.5.5;202601;2\n");
        var layout = actuals.layout(file).with(0, new LedgerUse.Coded(List.of(LedgerField.ACCOUNT, LedgerField.UNIT,
                LedgerField.FUNCTION, LedgerField.PROJECT)));
        assertEquals("3.00 = 1.00 + 2.00 PROBLEM [C3]",
                Ledgers.sums(actuals.files().read(file, layout, Progress.UNWATCHED).totals()));
    }

    @Test
    void blankCellsInheritWhatStandsAboveWherePeopleSaySo() throws IOException {
        var file = Ledgers.csv(folder, """
                Prosjekt;Prosjektnavn;Ansvar;Konto;Periode;Beløp
                6001;Fiber;1810;1195;202601;1
                ;;;1200;202601;2
                6002;;;1195;202601;4
                """);
        var layout = actuals.layout(file);
        assertEquals("7.00 = 5.00 + 2.00 NO_PROJECT [F3]", Ledgers.sums(actuals.read(file).totals()));
        var down = layout.written(layout.manner().blanksDown(true));
        assertEquals(Optional.of(down), LedgerLayout.ofText(down.text()));
        var reading = actuals.files().read(file, down, Progress.UNWATCHED);
        assertEquals(
                List.of("6001 Fiber | 1195/1810/ | 2026-1 | 1.00 | F2", "6001 Fiber | 1200/1810/ | 2026-1 | 2.00 | F3",
                        "6002 | 1195/1810/ | 2026-1 | 4.00 | F4"),
                actuals.rows(reading));
        assertEquals(List.of("(fil: 2 rader fikk det som står over i tomme celler)"), actuals.problems(reading));
    }

    @Test
    void theSheetsOfAYearAreReadInOneGo() throws IOException {
        var file = folder.resolve("2026.xlsx");
        var heading = List.<Object>of("Prosjekt", "Konto", "Beløp");
        try (var workbook = new XSSFWorkbook(); var out = Files.newOutputStream(file)) {
            Workbooks.fill(workbook, "Januar 2026", List.of(heading, List.of("6001", "1195", 1)));
            Workbooks.fill(workbook, "Februar 2026",
                    List.of(heading, List.of("6001", "1195", 2), List.of("Sum", "", 2)));
            Workbooks.fill(workbook, "Notater", List.of(List.of("Ring banken")));
            workbook.write(out);
        }
        var proposal = actuals.proposal(file);
        var layout = actuals.layout(file);
        var all = layout.also(proposal.alike(layout));
        assertEquals(Optional.of(all), LedgerLayout.ofText(all.text()));
        var reading = actuals.files().read(file, all, Progress.UNWATCHED);
        assertEquals(List.of("Januar 2026!C2 2026-1 1.00", "Februar 2026!C2 2026-2 2.00"), reading.rows().stream()
                .map(row -> row.at() + " " + row.key().year() + "-" + row.key().month() + " " + row.amount().amount())
                .toList());
        var next = actuals.files().propose(file, ImportPurpose.ACTUAL, Optional.of(all));
        assertEquals(List.of("Januar 2026"), next.best().orElseThrow().layout().orElseThrow().others().stream()
                .map(other -> other.name()).toList());
    }

    @Test
    void aHeadingThatPeopleShowIsReadAnew() throws IOException {
        var file = Ledgers.csv(folder,
                "Prosjekt;Konto;Beløp\nRapport\nAnsvar;Prosjekt;Konto;Jan 2026\n1;6001;1195;5\n");
        var found = actuals.files().look(file).propose(ImportPurpose.ACTUAL, Optional.empty(), "fil", 3, 3).best()
                .flatMap(sheet -> sheet.layout()).orElseThrow();
        assertEquals(List.of("6001 | 1195/1/ | 2026-1 | 5.00 | D4"),
                actuals.rows(actuals.files().read(file, found, Progress.UNWATCHED)));
    }

    private static final String SAFT = """
            <?xml version="1.0" encoding="UTF-8"?>
            <n:AuditFile xmlns:n="urn:StandardAuditFile-Taxation-Financial:NO"><n:Header/>
            <n:MasterFiles><n:GeneralLedgerAccounts><n:Account><n:AccountID>1195</n:AccountID>
              <n:AccountDescription>Lisenser</n:AccountDescription></n:Account></n:GeneralLedgerAccounts>
            <n:AnalysisTypeTable><n:AnalysisTypeTableEntry><n:AnalysisType>P</n:AnalysisType>
              <n:AnalysisTypeDescription>Prosjekt</n:AnalysisTypeDescription><n:AnalysisID>6001</n:AnalysisID>
              <n:AnalysisIDDescription>Fiber</n:AnalysisIDDescription></n:AnalysisTypeTableEntry></n:AnalysisTypeTable>
            </n:MasterFiles><n:GeneralLedgerEntries><n:Journal><n:Transaction><n:TransactionID>1</n:TransactionID>
            <n:Period>2</n:Period><n:PeriodYear>2026</n:PeriodYear><n:TransactionDate>2026-02-11</n:TransactionDate>
            <n:Description>Faktura</n:Description>
            <n:Line><n:RecordID>1</n:RecordID><n:AccountID>1195</n:AccountID>
              <n:Analysis><n:AnalysisType>P</n:AnalysisType><n:AnalysisID>6001</n:AnalysisID></n:Analysis>
              <n:Analysis><n:AnalysisType>Ansvar</n:AnalysisType><n:AnalysisID>181</n:AnalysisID></n:Analysis>
              <n:DebitAmount><n:Amount>100.50</n:Amount></n:DebitAmount>
              <n:TaxInformation><n:TaxAmount><n:Amount>25</n:Amount></n:TaxAmount></n:TaxInformation></n:Line>
            <n:Line><n:AccountID>2400</n:AccountID><n:Description>Gjeld</n:Description>
              <n:CreditAmount><n:Amount>100.50</n:Amount></n:CreditAmount></n:Line>
            </n:Transaction></n:Journal></n:GeneralLedgerEntries></n:AuditFile>
            """;

    @Test
    void theLedgerOfASaftFileIsRead() throws IOException {
        var file = Files.writeString(folder.resolve("saft.xml"), SAFT);
        var reading = actuals.read(file);
        assertEquals(List.of("6001 Fiber | 1195/181/ | 2026-2 | 100.50 | H2 | Faktura"),
                actuals.rows(reading));
        assertEquals("0.00", reading.totals().file().amount().toPlainString());
    }

    @Test
    void aSaftFileThatWouldDoHarmOrHoldsNothingIsRefused() throws IOException {
        var deep = SAFT.replace("<n:Header/>", "<n:Header>" + "<n:a>".repeat(200));
        var entities = SAFT.replace("<n:AuditFile", "<!DOCTYPE a [<!ENTITY x \"y\">]><n:AuditFile");
        var empty = "<AuditFile xmlns=\"urn:StandardAuditFile-Taxation-Financial:NO\"><Header/></AuditFile>";
        var told = new ArrayList<String>();
        for (var text : List.of(deep, entities, empty, SAFT.substring(0, 900))) {
            var file = Files.writeString(folder.resolve("saft.xml"), text);
            told.add(actuals.proposal(file).refused().orElseThrow().key());
        }
        assertEquals(List.of("spreadsheet.refused.bomb", "spreadsheet.refused.entities",
                "spreadsheet.refused.noEntries", "spreadsheet.refused.damaged"), told);
    }
}
