package no.faseport.bench;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import no.faseport.Swept;

/// Runs every benchmark and prints one table; `mvn -q -Pbench verify` starts it with the build folder as its argument.
public final class Bench {
    private Bench() {
    }

    static void main(String[] args) throws Exception {
        try (var swept = Swept.called("faseport-bench")) {
            var table = table(rows(swept.folder()));
            Files.writeString(Path.of(args[0], "bench.md"), table);
            new PrintStream(System.out, true, StandardCharsets.UTF_8).print(table);
        }
    }

    private static List<BenchRow> rows(Path folder) throws Exception {
        var rows = new ArrayList<BenchRow>();
        var big = folder.resolve("stor");
        BigPortfolio.write(big);
        rows.addAll(new WindowBench(folder, big).run());
        rows.addAll(new GanttFrameBench(folder).run());
        rows.addAll(new GridFrameBench(folder).run());
        rows.addAll(new PortfolioBench(big).run());
        rows.addAll(new WidePortfolioBench(folder).run());
        rows.addAll(new HistoryBench(folder).run());
        rows.addAll(new ChangesBench(folder).run());
        rows.addAll(new ImportBench().run());
        rows.addAll(new LedgerBench(folder).run());
        rows.addAll(new WholeImportBench(folder).run());
        rows.addAll(new SourceImportBench(folder).run());
        rows.addAll(new CostBench(folder).run());
        rows.addAll(new ExportBench().run());
        rows.addAll(new ScheduleBench().run());
        rows.addAll(new SimulationBench().run());
        rows.addAll(new PaperBench().run());
        rows.addAll(new ReportBench(folder).run());
        rows.addAll(new FirstPageBench(folder).run());
        rows.addAll(new StatusBench(folder).run());
        return rows;
    }

    private static String table(List<BenchRow> rows) {
        var text = new StringBuilder("| job | subject | median | ratio | heap peak |\n|---|---|---:|---:|---:|\n");
        for (var row : rows) {
            text.append(String.format(Locale.ROOT, "| %s | %s | %,d ms | %.2f | %s |%n", row.job(), row.subject(),
                    row.median().toMillis(), row.ratio(),
                    row.heapPeakBytes() == 0 ? "–" : row.heapPeakBytes() / (1024 * 1024) + " MB"));
        }
        return text.toString();
    }
}
