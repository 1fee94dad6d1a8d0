package no.faseport.bench;

import java.io.ByteArrayOutputStream;
import java.io.File;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import no.faseport.document.Paper;
import no.faseport.portfolio.Progress;
import no.faseport.report.PdfReport;
import no.faseport.report.Stationery;
import no.faseport.report.word.WordFile;
import no.faseport.words.Language;
import no.faseport.words.Words;
import org.apache.pdfbox.Loader;

/// Writing reports as PDF, beside LibreOffice making the PDF of the same report's Word file where it is installed.
public final class ReportBench {
    private static final int ROUNDS = 3;
    private static final int FIRST_PAGES = 2;
    private static final int STOPS = 20;
    private static final String PEER = "soffice";
    private static final String BUNDLE = "bundle of 200 projects on A4";

    private final Path folder;
    private final Words words = new Words(Language.BOKMAAL);

    /// Files of a moment are made in `folder`.
    public ReportBench(Path folder) {
        this.folder = folder;
    }

    /// The figures; the subject says how many pages there are and how large a page is.
    public List<BenchRow> run() throws Exception {
        var rows = new ArrayList<BenchRow>();
        rows.addAll(rows("status of 100 projects on A3", ReportPapers.status(100)));
        rows.addAll(rows("status of 1 000 projects on A3", ReportPapers.status(1000)));
        rows.addAll(rows(BUNDLE, ReportPapers.bundle(200)));
        rows.add(stopped(ReportPapers.bundle(200)));
        return rows;
    }

    private List<BenchRow> rows(String job, Paper paper) throws Exception {
        var clock = new BenchClock(job, ROUNDS);
        if (isInstalled()) {
            var word = folder.resolve("report.docx");
            try (var out = Files.newOutputStream(word)) {
                new WordFile(words, Stationery.USUAL).write(paper, Instant.EPOCH, out, Progress.UNWATCHED);
            }
            clock.add("LibreOffice, .docx to PDF", () -> converted(word));
        }
        return clock.add(told(paper), () -> pdf(paper).length)
                .add("its first pages", () -> pdf(paper.beginning(FIRST_PAGES)).length)
                .add("as .docx", () -> word(paper)).run();
    }

    /// The longest wait from stopping it until it has stopped; the ratio is to writing all of it.
    private BenchRow stopped(Paper paper) throws IOException {
        long whole = untilStopped(paper, Long.MAX_VALUE);
        long longest = 0;
        for (int i = 1; i < STOPS; i++) {
            long when = whole * i / STOPS;
            longest = Math.max(longest, untilStopped(paper, when) - when);
        }
        return new BenchRow(BUNDLE, "stopped at " + (STOPS - 1) + " moments, the longest wait",
                Duration.ofNanos(longest), (double) longest / whole, 0);
    }

    private long untilStopped(Paper paper, long nanos) throws IOException {
        System.gc();
        long start = System.nanoTime();
        new PdfReport(words, Stationery.USUAL).write(paper, Instant.EPOCH,
                OutputStream.nullOutputStream(), new Progress() {
                    @Override
                    public void at(double fraction) {
                        // nobody watches
                    }

                    @Override
                    public boolean isCancelled() {
                        return System.nanoTime() - start > nanos;
                    }
                });
        return System.nanoTime() - start;
    }

    private static boolean isInstalled() {
        return Arrays.stream(System.getenv().getOrDefault("PATH", "").split(File.pathSeparator))
                .anyMatch(place -> Files.isExecutable(Path.of(place, PEER)));
    }

    private String told(Paper paper) throws IOException {
        var pdf = pdf(paper);
        try (var document = Loader.loadPDF(pdf)) {
            int pages = document.getNumberOfPages();
            return "PDF, " + pages + " pages, " + pdf.length / 1024 / pages + " kB a page";
        }
    }

    private byte[] pdf(Paper paper) throws IOException {
        var out = new ByteArrayOutputStream();
        new PdfReport(words, Stationery.USUAL).write(paper, Instant.EPOCH, out, Progress.UNWATCHED);
        return out.toByteArray();
    }

    private int word(Paper paper) throws IOException {
        new WordFile(words, Stationery.USUAL).write(paper, Instant.EPOCH,
                OutputStream.nullOutputStream(), Progress.UNWATCHED);
        return paper.blocks().size();
    }

    private long converted(Path word) throws IOException, InterruptedException {
        var process = new ProcessBuilder(PEER, "-env:UserInstallation=" + folder.resolve("soffice").toUri(),
                "--headless",
                "--convert-to", "pdf", "--outdir", folder.toString(), word.toString())
                .redirectOutput(ProcessBuilder.Redirect.DISCARD).redirectError(ProcessBuilder.Redirect.DISCARD).start();
        if (process.waitFor() != 0) {
            throw new IllegalStateException("LibreOffice did not end well");
        }
        return Files.size(folder.resolve("report.pdf"));
    }
}
