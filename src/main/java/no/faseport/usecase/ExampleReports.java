package no.faseport.usecase;

import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import no.faseport.economy.Money;
import no.faseport.project.Mark;
import no.faseport.project.Marks;
import no.faseport.project.Project;
import no.faseport.project.ProjectStatus;
import no.faseport.project.Section;
import no.faseport.status.SectionStatus;
import no.faseport.status.Standing;
import no.faseport.status.StatusFigures;
import no.faseport.status.StatusReport;
import no.faseport.status.StatusReportId;
import no.faseport.store.Uid;
import no.faseport.store.Work;

/// Lets the active projects of the example have reported once a month in the last months; a few have not come to it lately.
final class ExampleReports {
    private static final int REPORTS = 4;
    private static final int DAYS_BETWEEN = 30;
    private static final int LATE_EVERY = 7;
    private static final int LATE_BY = 27;
    private static final int HOUR = 12;
    private static final String AUTHOR = "Faseport";

    private final StatusFacts facts;
    private final LocalDate today;
    private final Texts texts = Texts.read();

    /// The reports as they stand on `today`, with figures as `place` counts them.
    ExampleReports(Workplace place, LocalDate today) {
        this.facts = new StatusFacts(place);
        this.today = today;
    }

    /// Sentences for each mark, in all and section by section.
    record Texts(Map<Mark, String> summary, Map<Section, Map<Mark, String>> remarks) {
        static Texts read() {
            try (var file = Objects.requireNonNull(
                    ExampleReports.class.getResourceAsStream("example-reports.json"))) {
                return JsonMapper.builder().build().readValue(file, Texts.class);
            } catch (IOException e) {
                throw new UncheckedIOException("The example's reports cannot be read", e);
            }
        }

        String summary(Mark mark) {
            return summary.getOrDefault(mark, "");
        }

        String remark(Section section, Mark mark) {
            return remarks.getOrDefault(section, Map.of()).getOrDefault(mark, "");
        }
    }

    /// Writes them all, and gives how many there are.
    int write(Work work) {
        int written = 0;
        for (var project : work.projects().all()) {
            if (project.status() == ProjectStatus.ACTIVE && !project.marks().equals(Marks.UNKNOWN)) {
                reports(work, project).forEach(work.statusReports()::add);
                written += REPORTS;
            }
        }
        return written;
    }

    private List<StatusReport> reports(Work work, Project project) {
        int turn = Integer.parseInt(project.number());
        var last = today.minusDays(turn % DAYS_BETWEEN % 25 + 2L + (turn % LATE_EVERY == 0 ? LATE_BY : 0));
        var now = facts.now(work, project);
        var reports = new ArrayList<StatusReport>();
        for (int back = REPORTS - 1; back >= 0; back--) {
            var on = last.minusDays((long) back * DAYS_BETWEEN);
            reports.add(report(project, on, figures(now, back), marks(project, back)));
        }
        return reports;
    }

    /// A little less was used then, and the forecast was nearer the budget.
    private static StatusFigures figures(StatusFigures now, int back) {
        var forecast = now.budget().plus(share(now.forecast().minus(now.budget()), 4 - back, 4));
        return new StatusFigures(now.phase(), now.nextGate(), now.nextGateOn(), now.budget(),
                share(now.actual(), 20 - back, 20), forecast, now.finish());
    }

    private static Money share(Money amount, int parts, int of) {
        return new Money(amount.amount().multiply(BigDecimal.valueOf(parts)).divide(BigDecimal.valueOf(of), 0,
                RoundingMode.HALF_UP));
    }

    /// What is bad now was to be watched two months ago, and good before that.
    private static Marks marks(Project project, int back) {
        var marks = project.marks();
        for (var section : Section.values()) {
            var mark = switch (marks.of(section)) {
                case BAD -> back >= 3 ? Mark.GOOD : back >= 1 ? Mark.WATCH : Mark.BAD;
                case WATCH -> back >= 2 ? Mark.GOOD : Mark.WATCH;
                case GOOD -> (section.name().length() + back) % 9 == 0 ? Mark.WATCH : Mark.GOOD;
                case UNKNOWN -> Mark.UNKNOWN;
            };
            marks = marks.with(section, back == 0 ? marks.of(section) : mark);
        }
        return marks;
    }

    private StatusReport report(Project project, LocalDate on, StatusFigures figures, Marks marks) {
        var sections = Arrays.stream(Section.values()).map(section -> new SectionStatus(section,
                Standing.of(marks.of(section)), texts.remark(section, marks.of(section)))).toList();
        var worst = Arrays.stream(Section.values()).map(marks::of).filter(mark -> mark != Mark.UNKNOWN)
                .max(Comparator.naturalOrder()).orElse(Mark.UNKNOWN);
        var author = project.leader().isBlank() ? AUTHOR : project.leader();
        return new StatusReport(new StatusReportId(Uid.next()), 1, project.id(), on, author, texts.summary(worst),
                Optional.of(on.atTime(HOUR, 0).toInstant(ZoneOffset.UTC)), figures, sections);
    }
}
