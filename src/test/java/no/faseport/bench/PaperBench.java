package no.faseport.bench;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import no.faseport.document.About;
import no.faseport.gantt.GanttPlan;
import no.faseport.gantt.paper.PaperOrder;
import no.faseport.gantt.paper.PaperSize;
import no.faseport.gantt.paper.PaperTitle;
import no.faseport.gantt.paper.PlanLayout;
import no.faseport.gantt.paper.PlanSheet;
import no.faseport.portfolio.Progress;
import no.faseport.project.ProjectId;
import no.faseport.report.plan.PlanPrint;
import no.faseport.schedule.Activity;
import no.faseport.schedule.ActivityId;
import no.faseport.schedule.Dependency;
import no.faseport.schedule.DependencyId;
import no.faseport.schedule.WorkCalendar;
import no.faseport.spreadsheet.PlanWorkbook;
import no.faseport.words.Language;
import no.faseport.words.Words;

/// Printing plans of 1 000 and 10 000 activities on A3, with links, names beside the bars and all the usual columns.
public final class PaperBench {
    private static final int ROUNDS = 3;
    private static final LocalDate START = LocalDate.of(2026, 1, 5);
    private static final int GROUP = 20;

    private final PlanPrint print = new PlanPrint();
    private final Words words = new Words(Language.BOKMAAL);
    private final About about = About.of("Fjordvik kommune", "6101 Fiber til skolene", "", "", START, "Anna");
    private final PaperTitle title = new PaperTitle("Fjordvik kommune", "6101 Fiber til skolene", START,
            Optional.empty());

    /// The figures; the subject says how many sheets and how large the file is.
    public List<BenchRow> run() throws Exception {
        var small = plan(1000);
        var large = plan(10_000);
        var across = PaperOrder.usual(PaperSize.A3);
        var tiled = across.laid(new PlanLayout.Tiled(PlanLayout.Detail.MONTHS));
        var rows = new ArrayList<BenchRow>();
        rows.addAll(new BenchClock("plan of 1 000 rows to A3", ROUNDS)
                .add(told("PDF, one sheet wide", small, across), () -> pdf(small, across))
                .add(told("PDF, tiled by months", small, tiled), () -> pdf(small, tiled)).run());
        rows.addAll(new BenchClock("plan of 10 000 rows to A3", ROUNDS)
                .add(told("PDF, one sheet wide", large, across), () -> pdf(large, across))
                .add(told("PDF, tiled by months", large, tiled), () -> pdf(large, tiled))
                .add("workbook", () -> workbook(large, across)).run());
        return rows;
    }

    private String told(String what, GanttPlan plan, PaperOrder order) throws IOException {
        int pages = print.lay(order, title, plan, words).pages().size();
        return what + ", " + pages + " sheets, " + pdf(plan, order) / 1024 + " kB";
    }

    private long pdf(GanttPlan plan, PaperOrder order) throws IOException {
        var file = Files.createTempFile("bench", ".pdf");
        try {
            try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(file))) {
                print.pdf(print.lay(order, title, plan, words), about, Instant.EPOCH, out, Progress.UNWATCHED);
            }
            return Files.size(file);
        } finally {
            Files.delete(file);
        }
    }

    private long workbook(GanttPlan plan, PaperOrder order) throws IOException {
        Path file = Files.createTempFile("bench", ".xlsx");
        try {
            try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(file))) {
                new PlanWorkbook(words).write(PlanSheet.of(order, title, plan, words), out);
            }
            return Files.size(file);
        } finally {
            Files.delete(file);
        }
    }

    /// Groups of twenty under a summary, each activity after the one before it, groups staggered over four years.
    private static GanttPlan plan(int size) {
        var calendar = WorkCalendar.norwegian();
        var project = new ProjectId(new UUID(1, 1));
        var activities = new ArrayList<Activity>();
        var links = new ArrayList<Dependency>();
        var start = START;
        for (int i = 0; i < size; i++) {
            var id = new ActivityId(new UUID(2, i));
            boolean first = i % GROUP == 0;
            if (first) {
                start = calendar.plus(START, i * 700 / size);
            }
            var parent = first ? Optional.<ActivityId>empty() : Optional.of(new ActivityId(new UUID(2, i - i % GROUP)));
            int days = i % GROUP == GROUP - 1 ? 0 : 3 + i % 9;
            activities.add(Activity.planned(id, project, parent, i, "Aktivitet nummer " + i, start, days)
                    .done(days > 0 && i % 5 == 0 ? 60 : 0).entrusted("Ansvarlig " + i % 30));
            if (i % GROUP > 1) {
                links.add(Dependency.finishToStart(new DependencyId(new UUID(3, i)),
                        new ActivityId(new UUID(2, i - 1)), id, 0));
            }
            start = calendar.plus(start, first ? 0 : days);
        }
        return new GanttPlan(activities, links, List.of(), List.of(), calendar, START.plusMonths(8));
    }
}
