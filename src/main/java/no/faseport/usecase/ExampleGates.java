package no.faseport.usecase;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import no.faseport.economy.AmountKind;
import no.faseport.economy.BudgetLine;
import no.faseport.gate.Answer;
import no.faseport.gate.ChecklistItem;
import no.faseport.gate.Condition;
import no.faseport.gate.ConditionId;
import no.faseport.gate.Decision;
import no.faseport.gate.DecisionId;
import no.faseport.gate.Figures;
import no.faseport.gate.Gate;
import no.faseport.gate.Reply;
import no.faseport.project.Project;
import no.faseport.schedule.Activity;
import no.faseport.schedule.WorkCalendar;
import no.faseport.store.Uid;
import no.faseport.store.Work;
import no.faseport.usecase.ExampleCourse.Step;
import no.faseport.usecase.ExampleText.ConditionText;
import no.faseport.usecase.ExampleText.ProjectText;

/// Plans an example project's gates, and writes the answers and decisions of those it has been through.
final class ExampleGates {
    private static final int DAYS_BEFORE = 6;
    private static final int HOUR = 12;
    private static final int REMARK_EVERY = 4;

    private final ExampleText example;
    private final ProjectText text;
    private final ExampleCourse course;
    private final LocalDate today;

    /// The gates of `text`, after `course`, as they stand `today`.
    ExampleGates(ExampleText example, ProjectText text, ExampleCourse course, LocalDate today) {
        this.example = example;
        this.text = text;
        this.course = course;
        this.today = today;
    }

    /// Writes them for `project`, whose gates are open, on the money of `lines` and the plan of `activities`.
    void write(Work work, Project project, List<BudgetLine> lines, List<Activity> activities) {
        var gates = work.gates().of(project);
        for (int i = 0; i < gates.size(); i++) {
            var gate = gates.get(i);
            work.gates().savePlan(new Gate(gate.id(), gate.version(), gate.project(), gate.template(),
                    Optional.of(text.gate(i)), gate.answers(), gate.decisions()));
            answer(work, gate, i);
        }
        var finish = activities.stream().map(one -> one.finish(WorkCalendar.norwegian())).max(LocalDate::compareTo);
        for (var step : course.steps()) {
            work.gates().add(decision(step, gates.get(step.gate()), lines, finish));
        }
    }

    private void answer(Work work, Gate gate, int position) {
        var decided = course.steps().stream().filter(step -> step.gate() == position).map(Step::on).findFirst();
        var checklist = gate.template().checklist();
        boolean next = position == course.phase() && decided.isEmpty() && !course.isOver();
        int answered = decided.isPresent() ? checklist.size() : next ? Math.min(text.ready(), checklist.size()) : 0;
        for (var item : checklist.subList(0, answered)) {
            work.gates().answer(gate.id(), answer(item, decided.orElse(today).minusDays(DAYS_BEFORE)));
        }
    }

    private Answer answer(ChecklistItem item, LocalDate day) {
        int turn = Integer.parseInt(text.number()) + item.position();
        boolean partly = turn % REMARK_EVERY == 0;
        var reply = partly ? Reply.PARTLY : turn % 9 == 0 && !item.mandatory() ? Reply.NOT_RELEVANT : Reply.YES;
        return new Answer(item.id(), reply, "", partly ? text.caseNumber() : "", text.leader(),
                day.atTime(HOUR, 0).toInstant(ZoneOffset.UTC));
    }

    private Decision decision(Step step, Gate gate, List<BudgetLine> lines, Optional<LocalDate> finish) {
        var told = step.decision();
        var budget = ExampleMoney.cost(lines, AmountKind.BUDGET, step.on());
        var figures = new Figures(budget, ExampleMoney.cost(lines, AmountKind.ACTUAL, step.on()), budget, finish);
        var serial = text.caseNumber() + "-" + (step.gate() + 2);
        return new Decision(new DecisionId(Uid.next()), gate.id(), told.outcome(),
                example.deciders().get(step.gate()), gate.template().usualBody(), step.on(), serial, told.reason(),
                step.on().atTime(HOUR, 0).toInstant(ZoneOffset.UTC), figures,
                told.conditions().stream().map(this::condition).toList());
    }

    private Condition condition(ConditionText told) {
        return new Condition(new ConditionId(Uid.next()), 1, told.text(), told.owner(), told.deadlineDay(),
                told.fulfilledDay().filter(day -> !day.isAfter(today)));
    }
}
