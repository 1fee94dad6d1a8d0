package no.faseport.spreadsheet.ledger;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import no.faseport.economy.Severity;
import no.faseport.economy.importing.ImportPurpose;
import no.faseport.economy.ledger.LedgerRow;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Whatever ledger an accounting system writes in whatever way, it is read as it was, to the øre.
class RandomLedgerTest {
    private static final int LEDGERS = Integer.getInteger("faseport.ledgers", 40);

    private final Ledgers actuals = new Ledgers(ImportPurpose.ACTUAL);

    @TempDir
    private Path folder;

    @Test
    void itIsReadBackAsItWas() throws IOException {
        for (int seed = 0; seed < LEDGERS; seed++) {
            var random = new Random(seed);
            var ledger = RandomLedger.of(random, 30, 2 + random.nextInt(11));
            var export = new RandomExport(random);
            var reading = actuals.read(export.write(ledger, 2026, folder));
            var how = "seed " + seed + ": " + export;
            assertEquals(List.of(), reading.problems().stream().filter(each -> each.severity() == Severity.ERROR)
                    .map(each -> each.cell() + " " + each.message()).toList(), how);
            assertEquals(List.of(), reading.problems().stream()
                    .filter(each -> each.message().key().endsWith(".differs"))
                    .map(each -> each.cell() + " " + each.message()).toList(), how);
            assertEquals(ledger.expected(2026), found(reading.rows()), how);
            assertEquals(ledger.sum(), reading.totals().file().amount(), how);
        }
    }

    private static Map<String, BigDecimal> found(List<LedgerRow> rows) {
        var found = new TreeMap<String, BigDecimal>();
        for (var row : rows) {
            found.merge(String.join("/", row.projectNumber(), row.projectName(), row.key().accountString().toString(),
                    row.key().accountString().unit(), row.key().accountString().function(),
                    row.key().year() + "-" + row.key().month()), row.amount().amount(), BigDecimal::add);
        }
        return found;
    }
}
