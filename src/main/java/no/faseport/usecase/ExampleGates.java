package no.faseport.usecase;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import no.faseport.benefit.BenefitTerms;
import no.faseport.economy.AmountKind;
import no.faseport.economy.BudgetLine;
import no.faseport.economy.Financing;
import no.faseport.gate.Answer;
import no.faseport.gate.Basis;
import no.faseport.gate.ChecklistItem;
import no.faseport.gate.Condition;
import no.faseport.gate.ConditionId;
import no.faseport.gate.Decision;
import no.faseport.gate.DecisionId;
import no.faseport.gate.Figures;
import no.faseport.gate.Funding;
import no.faseport.gate.Gate;
import no.faseport.gate.Notes;
import no.faseport.gate.Occasion;
import no.faseport.gate.Outcome;
import no.faseport.gate.Overridden;
import no.faseport.gate.Passage;
import no.faseport.gate.Prospect;
import no.faseport.gate.Reply;
import no.faseport.project.PhaseModel;
import no.faseport.project.Project;
import no.faseport.schedule.Activity;
import no.faseport.schedule.WorkCalendar;
import no.faseport.store.Uid;
import no.faseport.store.Work;
import no.faseport.usecase.ExampleCourse.Step;
import no.faseport.usecase.ExampleText.ConditionText;
import no.faseport.usecase.ExampleText.DecisionText;
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
        var summaries = activities.stream().flatMap(one -> one.parent().stream()).collect(Collectors.toSet());
        var finish = activities.stream().filter(one -> !summaries.contains(one.id()))
                .map(one -> one.finish(WorkCalendar.norwegian())).max(LocalDate::compareTo);
        var model = work.phaseModels().get(project.phaseModel());
        var basis = new Resting(lines, finish,
                BenefitTerms.USUAL.prospect(work.benefits().of(project.id()), lines,
                        work.runningCosts().of(project.id())));
        var gates = work.gates().of(project);
        for (int i = 0; i < gates.size(); i++) {
            work.gates().save(gates.get(i).plannedFor(Optional.of(text.gate(i))));
            var place = i;
            var steps = course.steps().stream().filter(step -> step.gate() == place).toList();
            for (var step : steps) {
                var gate = work.gates().get(project, gates.get(i).id());
                answer(work, gate, step.decision().isOverridden()
                        ? step.decision().answered()
                        : gate.template().checklist().size(), step.on());
                work.decisions().add(decision(step, gate, model, basis));
                if (step.decision().outcome() == Outcome.REWORK) {
                    work.gates().save(gate.begunAnew());
                }
            }
            if (isNext(i, steps)) {
                answer(work, gates.get(i), text.ready(), today);
            }
        }
    }

    /// True for the gate it stands before, where nothing is settled in the round it is in.
    private boolean isNext(int position, List<Step> steps) {
        return position == course.phase() && !course.isOver()
                && (steps.isEmpty() || steps.getLast().decision().outcome() == Outcome.REWORK);
    }

    private void answer(Work work, Gate gate, int items, LocalDate before) {
        var checklist = gate.template().checklist();
        for (var item : checklist.subList(0, Math.min(items, checklist.size()))) {
            work.gates().answer(gate.id(), answer(item, before.minusDays(DAYS_BEFORE)));
        }
    }

    private Answer answer(ChecklistItem item, LocalDate day) {
        int turn = Integer.parseInt(text.number()) + item.position();
        boolean partly = turn % REMARK_EVERY == 0;
        var reply = partly ? Reply.PARTLY : turn % 9 == 0 && !item.mandatory() ? Reply.NOT_RELEVANT : Reply.YES;
        return new Answer(item.id(), reply, "", partly ? text.caseNumber() : "", text.leader(),
                day.atTime(HOUR, 0).toInstant(ZoneOffset.UTC));
    }

    /// What all decisions about a project rest on, as far as it is as old as they are.
    private record Resting(List<BudgetLine> lines, Optional<LocalDate> finish, Prospect prospect) {
        Basis on(LocalDate day) {
            var budget = ExampleMoney.cost(lines, AmountKind.BUDGET, day);
            return new Basis(new Figures(budget, ExampleMoney.cost(lines, AmountKind.ACTUAL, day), budget, finish),
                    financing(lines, day), Optional.of(prospect), Notes.NONE);
        }
    }

    private Decision decision(Step step, Gate gate, PhaseModel model, Resting basis) {
        var told = step.decision();
        var serial = text.caseNumber() + "-" + (step.gate() + 2);
        var from = gate.template().phase();
        var to = told.outcome().movesOn() ? model.after(from).orElse(model.phase(from)) : model.phase(from);
        return new Decision(new DecisionId(Uid.next()), gate.project(), new Occasion.AtGate(gate.id(), gate.attempt()),
                new Passage(model.phase(from).name(), to.name()), told.outcome(), example.deciders().get(step.gate()),
                gate.template().usualBody(), step.on(), serial, told.reason(),
                step.on().atTime(HOUR, 0).toInstant(ZoneOffset.UTC),
                basis.on(step.on()), override(told, gate), told.conditions().stream().map(this::condition).toList());
    }

    private static Optional<Overridden> override(DecisionText told, Gate gate) {
        var checklist = gate.template().checklist();
        return told.isOverridden()
                ? Optional.of(new Overridden(told.overriddenBy(), told.overrideReason(),
                        checklist.subList(told.answered(), checklist.size()).stream()
                                .filter(ChecklistItem::mandatory).map(ChecklistItem::question).toList()))
                : Optional.empty();
    }

    private static List<Funding> financing(List<BudgetLine> lines, LocalDate on) {
        return Arrays.stream(Financing.values())
                .map(source -> new Funding(source, ExampleMoney.cost(
                        lines.stream().filter(line -> line.financing() == source).toList(), AmountKind.BUDGET, on)))
                .filter(funding -> !funding.amount().isZero()).toList();
    }

    private Condition condition(ConditionText told) {
        return new Condition(new ConditionId(Uid.next()), 1, told.text(), told.owner(), told.deadlineDay(),
                told.fulfilledDay().filter(day -> !day.isAfter(today)));
    }
}
