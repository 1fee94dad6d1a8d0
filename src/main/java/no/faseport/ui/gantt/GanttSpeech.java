package no.faseport.ui.gantt;

import java.time.format.DateTimeFormatter;
import java.util.stream.Collectors;
import no.faseport.gantt.GanttPlan;
import no.faseport.gantt.GanttRow;
import no.faseport.gantt.GanttRows;
import no.faseport.gantt.Hit;
import no.faseport.schedule.ActivityId;
import no.faseport.schedule.Dependency;
import no.faseport.schedule.Schedule;
import no.faseport.words.Words;

/// What the Gantt says about its things: in tooltips, and to those who listen instead of looking.
final class GanttSpeech {
    private final Words words;
    private final DateTimeFormatter spoken;

    GanttSpeech(Words words) {
        this.words = words;
        this.spoken = DateTimeFormatter.ofPattern(words.text("gantt.date.spoken"), words.language().locale());
    }

    /// A line as a screen reader says it: name, from when to when, how far it has come.
    String row(GanttRow row) {
        var name = row.activity().name();
        if (row.activity().milestone() && !row.summary()) {
            return words.text("gantt.row.milestone", name, spoken.format(row.start())) + critical(row) + terms(row);
        }
        return words.text("gantt.row.time", name, spoken.format(row.start()), spoken.format(row.finish()))
                + critical(row) + ", " + words.text("gantt.row.done", row.progress()) + terms(row);
    }

    /// That it is manual, and its deadline, where it is so.
    private String terms(GanttRow row) {
        var terms = row.activity().terms();
        return (terms.manual() && !row.summary() ? ", " + words.text("gantt.manual") : "")
                + terms.deadline().map(day -> ", " + words.text("gantt.deadline.spoken", spoken.format(day)))
                        .orElse("");
    }

    private String critical(GanttRow row) {
        int lacking = -row.room().totalFloat();
        return (row.critical() ? ", " + words.text("gantt.critical") : "")
                + (row.critical() && lacking > 0 ? ", " + words.count("gantt.lacking", lacking) : "");
    }

    /// Why a line matters: it is critical, or even that is too little.
    private String urgent(GanttRow row) {
        if (!row.critical()) {
            return "";
        }
        int lacking = -row.room().totalFloat();
        return "\n" + (lacking > 0 ? words.count("gantt.lacking.why", lacking) : words.text("gantt.critical.why"));
    }

    /// What is promised about the activity and not kept, each on a line of its own.
    private String broken(GanttPlan plan, ActivityId activity) {
        return plan.facts().calculation().filter(Schedule.class::isInstance).map(Schedule.class::cast)
                .filter(schedule -> schedule.has(activity)).map(schedule -> schedule.violations(activity).stream()
                        .map(one -> "\n⚠ " + words.text(one.message(schedule.facts()))).collect(Collectors.joining()))
                .orElse("");
    }

    /// A bar's tooltip.
    String tip(GanttRow row) {
        var who = row.activity().responsible();
        return row.activity().name() + "\n" + time(row)
                + (row.activity().milestone() && !row.summary()
                        ? ""
                        : " · " + words.text("gantt.percent",
                                row.progress()))
                + (who.isEmpty() ? "" : "\n" + who) + urgent(row);
    }

    /// From when to when, and for how long.
    String time(GanttRow row) {
        return row.activity().milestone() && !row.summary()
                ? words.date(row.start())
                : words.date(row.start()) + "–" + words.date(row.finish()) + " · "
                        + words.count("gantt.days", row.duration());
    }

    /// A dependency's tooltip: who waits for whom, and how long.
    String tip(GanttRow from, GanttRow to, Dependency dependency) {
        return from.activity().name() + " → " + to.activity().name() + "\n" + waits(dependency);
    }

    /// How a dependency binds: "starts 2 working days after the first has finished".
    String waits(Dependency dependency) {
        int lag = dependency.lag().amount();
        var kind = "gantt.link." + dependency.kind().name();
        if (lag == 0) {
            return words.text(kind);
        }
        var time = words.count("gantt.lag." + dependency.lag().unit().name(), Math.abs(lag));
        return words.text(kind + (lag > 0 ? ".lag" : ".lead"), time);
    }

    /// The tooltip of a dependency in the plan; empty where one of its lines is folded away.
    String tip(Dependency dependency, GanttRows rows) {
        return rows.row(dependency.predecessor())
                .flatMap(from -> rows.row(dependency.successor()).map(to -> tip(from, to, dependency))).orElse("");
    }

    /// A gate's tooltip.
    String tip(GanttPlan.GateMark gate) {
        return gate.name() + "\n" + words.date(gate.date()) + " · "
                + (gate.decided() ? gate.decision() : words.text("gantt.gate.open"));
    }

    /// What is told while a gate is dragged: the day it would come to, or why it stays.
    String tip(Gesture.Postponing gate) {
        return gate.gate().name() + "\n" + gate.stays().map(words::text).orElseGet(() -> words.date(gate.day()));
    }

    /// Which dependency or gate is chosen, and which keys work on it; otherwise what was done last.
    String chosen(GanttViewModel model) {
        return model.chosenLink()
                .map(link -> words.text("gantt.link.chosen", tip(link, model.rowsProperty().get())))
                .or(() -> model.gates().chosen().map(gate -> words.text("gantt.gate.chosen", tip(gate))))
                .orElse(model.toldProperty().get());
    }

    /// The tooltip of whatever lies under the pointer, empty where there is nothing to say.
    String tip(Hit hit, GanttPlan plan, GanttRows rows) {
        return switch (hit) {
            case Hit.Nothing nothing -> "";
            case Hit.OnActivity on -> rows.row(on.activity()).map(row -> tip(row) + broken(plan, row.id())).orElse("");
            case Hit.OnGate on -> plan.gate(on.gate()).map(this::tip).orElse("");
            case Hit.OnLink on -> rows.joints().stream()
                    .filter(joint -> joint.dependency().id().equals(on.dependency())).findFirst()
                    .map(joint -> tip(rows.open().get(joint.from()), rows.open().get(joint.to()), joint.dependency()))
                    .orElseGet(() -> plan.told(on.dependency()));
        };
    }

    /// Two activities as a dependency being drawn joins them.
    static String joined(ActivityId from, ActivityId to, GanttRows rows) {
        return rows.row(from).flatMap(
                before -> rows.row(to).map(after -> before.activity().name() + " → " + after.activity().name()))
                .orElse("");
    }
}
