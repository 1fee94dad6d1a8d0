package no.faseport.interchange;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import no.faseport.economy.Money;
import no.faseport.planfile.FileBaseline.Planned;
import no.faseport.planfile.FileCalendar;
import no.faseport.planfile.FileEstimate;
import no.faseport.planfile.PlanFile;
import no.faseport.planfile.PlanLine;
import no.faseport.schedule.Activity;
import no.faseport.schedule.CostRange;
import no.faseport.schedule.PlanTerms;
import no.faseport.schedule.WorkCalendar;
import org.mpxj.ProjectFile;

/// What the note of the task that stands for the whole project says in a Microsoft Project file: how little float is nearly
/// critical, how closely what is uncertain follows each other, costs that no task bears, at which gates baselines were taken,
/// what lines were called then, what was planned of lines that are gone, and calendars that are otherwise here.
final class ProjectNote {
    private static final String NEAR = "near-critical";
    private static final String CORRELATION = "correlation";
    private static final String COST = "cost";
    private static final String GATE = "baseline-gate";
    private static final String LINE = "baseline-name";
    private static final String GONE = "baseline-gone";
    private static final String NOTHING = "-";
    private static final int MOST = 5000;
    private static final int EVERYTHING = 100;

    private final OwnLines said;
    private final Map<String, String> lines = new HashMap<>();

    /// What the note in `project` says.
    ProjectNote(ProjectFile project) {
        this.said = new OwnLines(Optional.ofNullable(project.getTaskByUniqueID(0)).map(task -> task.getNotes())
                .orElse(""));
        said.said(LINE, 2).forEach(line -> lines.put(line.getFirst() + " " + line.get(1),
                Texts.name(line.getLast(), Texts.NAME)));
    }

    /// What must be told of `plan` there.
    static OwnLines of(PlanFile plan) {
        var lines = new OwnLines();
        plan.terms().nearCritical().ifPresent(days -> lines.say(NEAR, "", days.toString()));
        plan.uncertainty().correlation().ifPresent(percent -> lines.say(CORRELATION, "", percent.toString()));
        plan.uncertainty().estimates().stream().filter(one -> one.line().isEmpty())
                .forEach(one -> one.cost().ifPresent(cost -> lines.say(COST, Stream.of(cost.lowest(), cost.likely(),
                        cost.highest()).map(each -> each.amount().toPlainString())
                        .reduce((first, next) -> first + " " + next).orElse(""), one.name())));
        plan.baselines().forEach(one -> one.gate()
                .ifPresent(code -> lines.say(GATE, String.valueOf(one.number()), code)));
        lines(plan, lines);
        CalendarNote.say(plan.calendars(), lines);
        return lines;
    }

    private static void lines(PlanFile plan, OwnLines lines) {
        var names = new HashMap<Integer, String>();
        plan.lines().forEach(line -> names.put(line.key(), line.name()));
        for (var baseline : plan.baselines()) {
            baseline.lines().stream().filter(line -> !line.isGone() && !line.name().equals(names.get(line.line())))
                    .forEach(line -> lines.say(LINE, baseline.number() + " " + line.line(), line.name()));
            baseline.lines().stream().filter(Planned::isGone)
                    .forEach(line -> lines.say(GONE, baseline.number() + " " + -line.line() + " " + line.start() + " "
                            + line.finish() + " " + line.duration() + " "
                            + line.cost().map(BigDecimal::toPlainString).orElse(NOTHING), line.name()));
        }
    }

    /// The working days of float that count as nearly critical.
    Optional<Integer> nearCritical() {
        return number(NEAR, PlanTerms.MOST_NEAR);
    }

    /// How closely what is uncertain follows each other, in percent.
    Optional<Integer> correlation() {
        return number(CORRELATION, EVERYTHING);
    }

    private Optional<Integer> number(String word, int most) {
        return said.said(word, 0).stream().map(List::getFirst).filter(text -> text.matches("\\d{1,4}"))
                .map(Integer::valueOf).filter(number -> number <= most).findFirst();
    }

    /// The costs that no task bears.
    List<FileEstimate> costs() {
        return said.said(COST, 3).stream().limit(MOST).flatMap(line -> cost(line).stream()).toList();
    }

    private static Optional<FileEstimate> cost(List<String> line) {
        var name = Texts.name(line.getLast(), Texts.NAME);
        if (name.isBlank() || !line.subList(0, 3).stream().allMatch(text -> text.matches("-?\\d{1,13}\\.\\d\\d"))) {
            return Optional.empty();
        }
        var three = line.subList(0, 3).stream().map(text -> new Money(new BigDecimal(text))).toList();
        return three.getFirst().compareTo(three.get(1)) > 0 || three.get(1).compareTo(three.getLast()) > 0
                ? Optional.empty()
                : Optional.of(new FileEstimate(Optional.empty(), name, Optional.empty(),
                        Optional.of(new CostRange(three.getFirst(), three.get(1), three.getLast()))));
    }

    /// The code of the gate that the baseline was taken at.
    Optional<String> gate(int baseline) {
        return said.said(GATE, 1).stream().filter(line -> line.getFirst().equals(String.valueOf(baseline)))
                .map(line -> Texts.name(line.getLast(), Texts.SHORT)).filter(code -> !code.isBlank()).findFirst();
    }

    /// What `line` was called in the baseline with this number.
    String name(int baseline, PlanLine line) {
        return Optional.ofNullable(lines.get(baseline + " " + line.key())).filter(name -> !name.isBlank())
                .orElse(line.name());
    }

    /// What was planned in the baseline with this number of lines that are gone.
    List<Planned> gone(int baseline) {
        return said.said(GONE, 6).stream().limit(MOST).filter(line -> line.getFirst().equals(String.valueOf(baseline)))
                .flatMap(line -> gone(line).stream()).toList();
    }

    private static Optional<Planned> gone(List<String> line) {
        try {
            var start = LocalDate.parse(line.get(2));
            var finish = LocalDate.parse(line.get(3));
            int key = Integer.parseInt(line.get(1));
            int duration = Integer.parseInt(line.get(4));
            var name = Texts.name(line.getLast(), Texts.NAME);
            var cost = Optional.of(line.get(5)).filter(text -> text.matches("-?\\d{1,13}\\.\\d\\d"))
                    .map(BigDecimal::new);
            return finish.isBefore(start) || !WorkCalendar.covers(start) || !WorkCalendar.covers(finish) || key < 1
                    || duration < 0 || duration > Activity.LONGEST || name.isBlank()
                            ? Optional.empty()
                            : Optional.of(new Planned(-key, name, start, finish, duration, cost));
        } catch (DateTimeException | NumberFormatException e) {
            return Optional.empty();
        }
    }

    /// `read` as it was here, where it says the same in the file now.
    FileCalendar calendar(FileCalendar read) {
        return new CalendarNote(said).calendar(read);
    }
}
