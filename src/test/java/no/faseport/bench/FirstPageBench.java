package no.faseport.bench;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import javax.xml.transform.TransformerFactory;

/// From the start of a Java machine to the first page of a report: as it starts from a build, and as it starts installed, with
/// a cache made ahead of time (JEP 514) as the packages have it. A program that has run for a while has done most of it.
final class FirstPageBench {
    private static final int ROUNDS = 3;
    private static final double HALF_A_SECOND = 500;
    /// Without it the one that checks PDFs in the tests is taken, which the program does not have.
    private static final String TRANSFORMER = "-Djavax.xml.transform.TransformerFactory="
            + TransformerFactory.newDefaultInstance().getClass().getName();

    private final Path folder;

    FirstPageBench(Path folder) {
        this.folder = folder;
    }

    List<BenchRow> run() throws Exception {
        var child = new ChildMachine(folder);
        var trained = new ArrayList<>(child.trained(FirstPage.class, TRANSFORMER));
        trained.add(TRANSFORMER);
        var rows = new ArrayList<>(new BenchClock("start to the first page of a report", ROUNDS)
                .add("from a build", child.painting(FirstPage.class, List.of(TRANSFORMER)))
                .add("installed", child.painting(FirstPage.class, trained))
                .run().stream().map(row -> new BenchRow(row.job(), row.subject(), row.median(), row.ratio(), 0))
                .toList());
        rows.addAll(ready(child));
        return rows;
    }

    /// The ratios are to the half second that nobody should wait longer than.
    private static List<BenchRow> ready(ChildMachine child) throws Exception {
        var millis = child.said(ReadyReports.class, List.of(TRANSFORMER)).stream().map(Long::valueOf).toList();
        return List.of(row("made ready, the slowest", millis.getFirst()),
                row("another choice, the slowest", millis.getLast()));
    }

    private static BenchRow row(String subject, long millis) {
        return new BenchRow("first page of each report, 24 projects", subject, Duration.ofMillis(millis),
                (double) millis / HALF_A_SECOND, 0);
    }
}
