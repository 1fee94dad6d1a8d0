package no.faseport.spreadsheet.ledger;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import no.faseport.economy.Money;
import no.faseport.economy.PublicLists;
import no.faseport.economy.importing.ImportPurpose;
import no.faseport.economy.ledger.LedgerFixed;
import no.faseport.economy.ledger.LedgerLayout;
import no.faseport.economy.ledger.LedgerManner;
import no.faseport.economy.ledger.LedgerRow;
import no.faseport.portfolio.Progress;
import no.faseport.spreadsheet.SheetLimits;
import no.faseport.spreadsheet.Workbooks;
import no.faseport.words.Language;
import no.faseport.words.Words;
import org.apache.poi.ss.usermodel.FormulaError;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Files that are wrong, broken or meant to do harm: every sentence names a cell or the file, and nothing is thrown.
class HostileLedgerTest {
    private final Ledgers actuals = new Ledgers(ImportPurpose.ACTUAL);

    @TempDir
    private Path folder;

    @Test
    void cellsThatAreNoAmountsAreNamedAndTheRestIsRead() throws IOException {
        var file = Ledgers.workbook(folder, List.of(List.of("Prosjekt", "Konto", "jan 2026", "feb 2026"),
                List.of("6001", "1195", new Workbooks.Fault(FormulaError.REF), 1),
                List.of("6001", "1200", "tolv", 2), List.of("6001", "1240", LocalDate.of(2026, 1, 1), 3),
                List.of("6001", "1150", true, 4), List.of("6001", "1130", 0.1 + 0.2, 12.345)));
        var reading = actuals.read(file);
        assertEquals(List.of("Ark1!C2: Formelen i cellen gir feilen #REF!", "Ark1!C3: «tolv» er ikke et beløp",
                "Ark1!C4: Cellen er en dato (1.1.2026) der det skulle stått et beløp",
                "Ark1!C5: Cellen er sann eller usann der det skulle stått et beløp",
                "Ark1!D6: «12.345» har mer enn to desimaler; Faseport runder ikke av, så skriv beløpet med hele øre"),
                actuals.problems(reading));
        assertEquals("10.30 = 10.30", Ledgers.sums(reading.totals()));
    }

    @Test
    void rowsThatCannotBeReadAreNamedAndTheirAmountsCounted() throws IOException {
        var file = Ledgers.csv(folder, """
                Prosjekt;Konto;Funksjon;Periode;Beløp
                6001;Lisenser;;202601;1
                6001;;;202601;2
                6001;1195;Skole;202601;4
                6001;1195;;202601x;8
                6001;1195;;;16
                6001;1195;120;202601;32
                6001;3195;;202601;64
                """);
        var reading = actuals.read(file);
        assertEquals(List.of(
                "fil!B2: «Lisenser» er ikke en konto: tre sifre for arten, eller fire med kontoklassen først",
                "fil!B3: Raden har beløp, men ingen konto", "fil!C4: «Skole» er ikke en funksjon: skriv tre sifre",
                "fil!D5: «202601x» er ikke en periode Faseport kan lese", "fil!A6: Raden har beløp, men ikke noe år"),
                actuals.problems(reading));
        assertEquals("127.00 = 32.00 + 64.00 OTHER_CLASS [E8] + 31.00 PROBLEM [E2, E3, E4, E5, E6]",
                Ledgers.sums(reading.totals()));
    }

    @Test
    void whatIsBookedIsReadWhateverTheRulesSay() throws IOException {
        var text = "Prosjekt;Konto;Periode;Beløp\n6001;1270;202601;1\n";
        var reading = actuals.read(Ledgers.csv(folder, text));
        assertEquals(
                List.of("(fil!B2: Art 270 Andre tjenester (som inngår i egenproduksjonen) gjelder bare til og med 2025,"
                        + " og kan ikke brukes i 2026)"),
                actuals.problems(reading));
        assertEquals("1.00 = 1.00", Ledgers.sums(reading.totals()));
        var budget = new Ledgers(ImportPurpose.BUDGET).read(Ledgers.csv(folder, text));
        assertEquals("1.00 = 0.00 + 1.00 PROBLEM [D2]", Ledgers.sums(budget.totals()));
    }

    @Test
    void xmlThatWouldDoHarmIsRefused() throws IOException {
        var bomb = "Filen er liten, men pakker seg ut til noe enormt. Den er ikke lest, for den kan være laget for å skade";
        var outside = "Filen viser til noe utenfor seg selv (DOCTYPE). Den er ikke lest, for den kan være laget for å skade";
        var damaged = "Arbeidsboken er skadet. Åpne den i Excel, lagre den på nytt og prøv igjen";
        var none = "Dette er ikke et regneark. Faseport leser .xlsx, .csv og .xml";
        assertEquals(bomb, refusal("<a>".repeat(100_000)));
        assertEquals(bomb, refusal("<rows><row><a>" + "<b>".repeat(100_000)));
        assertEquals(bomb, refusal("<rows a='" + "x".repeat(3_000_000)));
        assertEquals(outside,
                refusal("<!DOCTYPE x [<!ENTITY a 'aaaa'><!ENTITY b '&a;&a;'>]><rows><row><k>&b;</k></row></rows>"));
        assertEquals(outside, refusal("<!DOCTYPE x SYSTEM 'file:///etc/passwd'><rows/>"));
        assertEquals(damaged, refusal("<rows><row><konto>1195</konto>"));
        assertEquals(damaged, refusal("<rows><row></rows>"));
        assertEquals(none, refusal("<html><body><table><row>1</row></table></body></html>"));
        assertEquals(none, refusal("<something><else/></something>"));
    }

    @Test
    void aLayoutThatDoesNotFitIsRefused() throws IOException {
        var file = Ledgers.csv(folder, "Prosjekt;Konto;Periode;Beløp\n6001;1195;202601;1\n");
        var layout = actuals.layout(file);
        var elsewhere = new LedgerLayout(layout.purpose(), "Ark 9", 1, 1, layout.columns(), layout.manner(),
                layout.fixed());
        var lacking = new LedgerLayout(layout.purpose(), "fil", 1, 1, List.of(), LedgerManner.USUAL,
                LedgerFixed.NOTHING);
        assertEquals(List.of("fil.csv: Filen har ikke noe ark som heter «Ark 9»"),
                actuals.problems(actuals.files().read(file, elsewhere, Progress.UNWATCHED)));
        assertEquals(List.of("fil.csv: Det er ikke sagt hvilke kolonner som skal leses: prosjekt, konto, beløp og år må"
                + " være med"), actuals.problems(actuals.files().read(file, lacking, Progress.UNWATCHED)));
        assertTrue(actuals.files().read(file, lacking, Progress.UNWATCHED).refused());
    }

    @Test
    void aFileOfTooManyAmountsIsRefused() throws IOException {
        var few = new LedgerFile(new PublicLists().plan(),
                new SheetLimits(1 << 20, 1 << 20, 200, 10, 10, 10, 100, 10, 1000, 1), KnownCodes.NONE);
        var file = Ledgers.csv(folder, "Prosjekt;Konto;Periode;Beløp\n6001;1195;202601;1\n6002;1195;202601;1\n");
        assertEquals(List.of("fil.csv: Filen har flere enn 1 beløp. Del den opp"),
                actuals.problems(few.read(file, actuals.layout(file), Progress.UNWATCHED)));
    }

    @Test
    void aReadingCanBeStopped() throws IOException {
        var file = Ledgers.csv(folder, "Prosjekt;Konto;Periode;Beløp\n" + "6001;1195;202601;1\n".repeat(5000));
        var stopped = actuals.files().read(file, actuals.layout(file), new Progress() {
            @Override
            public void at(double fraction) {
                assertTrue(fraction >= 0 && fraction <= 1);
            }

            @Override
            public boolean isCancelled() {
                return true;
            }
        });
        assertEquals(List.of("fil.csv: Lesingen ble avbrutt"), actuals.problems(stopped));
    }

    @Test
    void filesWithBytesChangedAtRandomNeverThrow() throws IOException {
        var random = new Random(1);
        for (int seed = 0; seed < 60; seed++) {
            var export = new RandomExport(new Random(seed));
            var file = export.write(RandomLedger.of(new Random(seed), 5, 3), 2026, folder);
            var bytes = Files.readAllBytes(file);
            for (int change = 0; change < 1 + seed % 20; change++) {
                bytes[random.nextInt(bytes.length)] = (byte) random.nextInt(256);
            }
            Files.write(file, bytes);
            var proposal = actuals.proposal(file);
            assertTrue(proposal.refused().isEmpty() || proposal.sheets().isEmpty());
            var layout = proposal.best().flatMap(sheet -> sheet.layout());
            if (layout.isPresent()) {
                var reading = actuals.files().read(file, layout.get(), Progress.UNWATCHED);
                assertEquals(reading.totals().read(),
                        Money.sum(reading.rows().stream().map(LedgerRow::amount).toList()));
            }
        }
    }

    private String refusal(String xml) throws IOException {
        var file = Files.writeString(folder.resolve("fil.xml"), xml, StandardCharsets.UTF_8);
        var refused = actuals.files().propose(file, ImportPurpose.ACTUAL, Optional.empty()).refused();
        return new Words(Language.BOKMAAL).text(refused.orElseThrow());
    }
}
