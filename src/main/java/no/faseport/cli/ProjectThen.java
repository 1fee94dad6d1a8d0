package no.faseport.cli;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.io.PrintWriter;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import no.faseport.gate.Condition;
import no.faseport.gate.Figures;
import no.faseport.portfolio.GateMark;
import no.faseport.portfolio.PlanPage;
import no.faseport.portfolio.ProjectPage;
import no.faseport.project.ProjectId;
import no.faseport.project.Unit;
import no.faseport.schedule.Activity;
import no.faseport.usecase.ReadPortfolio;
import no.faseport.usecase.Workplace;
import no.faseport.words.Words;
import org.jspecify.annotations.Nullable;

/// A project as it was on a day, told in lines for people and as an object for scripts.
record ProjectThen(LocalDate on, ProjectPage page, List<Activity> activities) {
    /// Keeps a copy.
    ProjectThen {
        activities = List.copyOf(activities);
    }

    /// Reads the project from the portfolio of that day, which is `past`.
    static ProjectThen read(Workplace past, ProjectId project) {
        var read = new ReadPortfolio(past);
        return new ProjectThen(past.today(), read.project(project, read.settings().reportingYear()).orElseThrow(),
                read.plan(project).map(PlanPage::activities).orElse(List.of()));
    }

    /// The project as a script reads it.
    record Row(String on, String number, String name, String status, String phase, String owner, String leader,
            String unit, @JsonProperty("case") String caseNumber, BigDecimal budget, BigDecimal actual,
            BigDecimal forecast, @Nullable String finish, List<GateRow> gates, List<TermRow> conditions,
            List<ActivityRow> activities) {
    }

    /// A gate as a script reads it.
    record GateRow(String gate, String title, @Nullable String planned, @Nullable String outcome,
            @Nullable String decided, int missing) {
        static GateRow of(GateMark gate) {
            return new GateRow(gate.code(), gate.title(), text(gate.plannedOn()),
                    gate.outcome().map(Codes::of).orElse(null), text(gate.decidedOn()), gate.mandatoryMissing());
        }
    }

    /// A condition nobody had fulfilled, as a script reads it.
    record TermRow(String text, String owner, @Nullable String deadline) {
        static TermRow of(Condition condition) {
            return new TermRow(condition.text(), condition.owner(), ProjectThen.text(condition.deadline()));
        }
    }

    /// An activity as a script reads it; `days` are working days.
    record ActivityRow(String name, String start, int days, int progress, String responsible) {
        static ActivityRow of(Activity activity) {
            return new ActivityRow(activity.name(), activity.start().toString(), activity.duration(),
                    activity.progress(), activity.responsible());
        }
    }

    private static @Nullable String text(Optional<LocalDate> day) {
        return day.map(LocalDate::toString).orElse(null);
    }

    /// The project for a script.
    Row row() {
        var project = page.project();
        var total = page.total();
        return new Row(on.toString(), project.number(), project.name(), Codes.of(project.status()), phase(),
                project.owner(), project.leader(), page.unit().map(Unit::name).orElse(""), project.caseNumber(),
                total.budget().amount(), total.actual().amount(), total.forecast().amount(), text(total.finish()),
                page.gates().stream().map(GateRow::of).toList(),
                page.openConditions().stream().map(TermRow::of).toList(),
                activities.stream().map(ActivityRow::of).toList());
    }

    private String phase() {
        return page.model().phase(page.project().phase()).name();
    }

    /// Writes the project for people.
    void write(PrintWriter out, Words words) {
        var project = page.project();
        out.println(words.text("cli.past.head", project.number(), project.name(), on));
        out.println();
        facts(words).write(out);
        out.println();
        gates(words).write(out);
        page.openConditions().forEach(condition -> out.println(condition.deadline()
                .map(day -> words.text("cli.past.conditionBy", condition.text(), condition.owner(), day))
                .orElseGet(() -> words.text("cli.past.condition", condition.text(), condition.owner()))));
        out.println();
        plan(words).write(out);
    }

    private Table facts(Words words) {
        var table = new Table(List.of(words.text("cli.column.phase"), words.text("cli.column.status"),
                words.text("project.field.OWNER"), words.text("project.field.LEADER"), words.text("cli.past.budget"),
                words.text("cli.past.actual"), words.text("cli.column.forecast"), words.text("cli.past.finish")),
                Set.of(4, 5, 6));
        var project = page.project();
        Figures total = page.total();
        table.add(List.of(phase(), words.text("project.status." + project.status()), project.owner(),
                project.leader(), words.kroner(total.budget().amount()), words.kroner(total.actual().amount()),
                words.kroner(total.forecast().amount()), total.finish().map(words::date).orElse("")));
        return table;
    }

    private Table gates(Words words) {
        var table = new Table(List.of(words.text("cli.column.gate"), words.text("cli.column.title"),
                words.text("cli.column.planned"), words.text("cli.column.outcome"),
                words.text("cli.column.decided")), Set.of());
        page.gates().forEach(gate -> table.add(List.of(gate.code(), gate.title(),
                gate.plannedOn().map(words::date).orElse(""),
                gate.outcome().map(outcome -> words.text("outcome." + outcome)).orElse(""),
                gate.decidedOn().map(words::date).orElse(""))));
        return table;
    }

    private Table plan(Words words) {
        var table = new Table(List.of(words.text("gantt.column.name"), words.text("gantt.column.start"),
                words.text("gantt.column.duration"), words.text("gantt.column.progress")), Set.of(2, 3));
        activities.forEach(one -> table.add(List.of(one.name(), words.date(one.start()),
                words.number(one.duration()), words.text("gantt.percent", one.progress()))));
        return table;
    }
}
