package no.faseport.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import no.faseport.economy.PublicLists;
import no.faseport.economy.importing.ImportPurpose;
import no.faseport.portfolio.Progress;
import no.faseport.spreadsheet.SheetLimits;
import no.faseport.spreadsheet.ledger.KnownCodes;
import no.faseport.spreadsheet.ledger.LedgerFile;

/// What accounting systems export, proposed, read, checked and added up, beside two libraries that merely read the cells.
public final class LedgerBench {
    private static final int ROUNDS = 5;
    private static final int FEW_ROUNDS = 1;
    private static final int REPORT_LINES = 5_000;
    private static final List<Integer> GROWING = List.of(250_000, 500_000, 1_000_000);

    private final Path folder;
    private final LedgerFile files = new LedgerFile(new PublicLists().plan(), SheetLimits.standard(), KnownCodes.NONE);

    /// Files are written to `folder`.
    public LedgerBench(Path folder) {
        this.folder = folder;
    }

    /// The figures; ratios compare with fastexcel-reader, and in the last job with the smallest file.
    public List<BenchRow> run() throws Exception {
        var rows = new ArrayList<BenchRow>();
        rows.addAll(budget());
        rows.addAll(report());
        rows.addAll(growing());
        return rows;
    }

    private List<BenchRow> budget() throws Exception {
        var file = folder.resolve("budsjett.xlsx");
        ImportBench.write(file);
        return besidePeers("propose, read and check xlsx 100 000 × 12", file, ImportPurpose.BUDGET, ImportBench.ROWS,
                ROUNDS);
    }

    private List<BenchRow> report() throws Exception {
        var file = folder.resolve("rapport.xlsx");
        LedgerFiles.report(file, REPORT_LINES);
        return besidePeers("propose, read and check two headings, 5 000 × 42", file, ImportPurpose.ACTUAL,
                REPORT_LINES * 12, ROUNDS);
    }

    private List<BenchRow> besidePeers(String job, Path file, ImportPurpose purpose, int amounts, int rounds)
            throws Exception {
        try {
            return new BenchClock(job, rounds).add("fastexcel-reader", () -> ImportBench.fastexcel(file))
                    .add("POI event reader", () -> ImportBench.poi(file))
                    .add("Faseport", () -> faseport(file, purpose, amounts)).run();
        } finally {
            Files.delete(file);
        }
    }

    private List<BenchRow> growing() throws Exception {
        var clock = new BenchClock("propose, read and check vouchers × 12", FEW_ROUNDS);
        for (int count : GROWING) {
            var file = folder.resolve("bilag-" + count + ".xlsx");
            LedgerFiles.vouchers(file, count);
            clock.add(String.format("%,d rows", count), () -> faseport(file, ImportPurpose.ACTUAL, count));
        }
        return clock.run();
    }

    private Object faseport(Path file, ImportPurpose purpose, int amounts) throws IOException {
        var layout = files.propose(file, purpose, Optional.empty()).best().flatMap(sheet -> sheet.layout())
                .orElseThrow(() -> new IOException("Nothing proposed"));
        var reading = files.read(file, layout, Progress.UNWATCHED);
        if (reading.rows().size() != amounts || reading.refused()) {
            throw new IllegalStateException(reading.rows().size() + " rows, " + reading.problems());
        }
        return reading.totals();
    }
}
