package no.faseport.report.plan;

import java.util.List;
import java.util.stream.Collectors;
import no.faseport.gantt.GanttPlan;
import no.faseport.gantt.GanttRow;
import no.faseport.gantt.paper.PrintedPage;
import no.faseport.gantt.paper.PrintedPlan;
import no.faseport.report.pen.PlainText;

/// What the chart on a sheet shows, for those who do not see it: from when to when each of its lines is, which are critical,
/// and the gates.
final class ToldChart {
    private final PrintedPlan printed;

    ToldChart(PrintedPlan printed) {
        this.printed = printed;
    }

    /// What it shows on `page`.
    String of(PrintedPage page) {
        var words = printed.words();
        var critical = ", " + words.text("gantt.critical");
        var told = new StringBuilder(words.text("paper.told.chart", page.from(), page.until()));
        for (var row : printed.rows(page)) {
            if (!row.finish().isBefore(page.from()) && !row.start().isAfter(page.until())) {
                told.append(' ').append(row.activity().name()).append(": ").append(time(row));
                told.append(row.critical() ? critical : "").append(gates(printed.gatesOf(row), "; ")).append('.');
            }
        }
        var across = printed.gates().stream()
                .filter(gate -> !gate.date().isBefore(page.from()) && !gate.date().isAfter(page.until())).toList();
        return PlainText.line(told + (across.isEmpty() ? "" : gates(across, " ") + "."));
    }

    private String time(GanttRow row) {
        var words = printed.words();
        return row.diamond() ? words.date(row.start()) : words.date(row.start()) + "–" + words.date(row.finish());
    }

    private String gates(List<GanttPlan.GateMark> gates, String before) {
        var words = printed.words();
        return gates.isEmpty()
                ? ""
                : before + gates.stream().map(gate -> gate.name() + " " + words.date(gate.date()) + " ("
                        + (gate.decided() ? gate.decision() : words.text("gantt.gate.open")) + ")")
                        .collect(Collectors.joining(", "));
    }
}
