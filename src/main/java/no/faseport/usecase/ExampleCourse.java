package no.faseport.usecase;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import no.faseport.project.ProjectStatus;
import no.faseport.usecase.ExampleText.DecisionText;
import no.faseport.usecase.ExampleText.ProjectText;

/// How far an example project has come on a given day: what was decided until then, and where it stands after that.
///
/// @param phase the position of the phase it is in, from 0
/// @param ended the day it was stopped or put on hold
record ExampleCourse(List<Step> steps, int phase, ProjectStatus status, Optional<LocalDate> ended) {
    private static final int GATES = 4;

    /// A decision at the gate with this position.
    record Step(int gate, LocalDate on, DecisionText decision) {
    }

    /// The course of `project` until `today`.
    static ExampleCourse of(ProjectText project, LocalDate today) {
        var steps = new ArrayList<Step>();
        int phase = 0;
        while (phase < GATES) {
            var here = at(phase, project, today);
            steps.addAll(here);
            if (here.isEmpty() || !here.getLast().decision().outcome().movesOn()) {
                break;
            }
            phase++;
        }
        var held = steps.isEmpty() ? Optional.<Step>empty() : Optional.of(steps.getLast()).filter(ExampleCourse::holds);
        var status = phase == GATES
                ? ProjectStatus.CLOSED
                : held.map(ExampleCourse::status).orElse(ProjectStatus.ACTIVE);
        return new ExampleCourse(List.copyOf(steps), Math.min(phase, GATES - 1), status, held.map(Step::on));
    }

    private static boolean holds(Step step) {
        return status(step) != ProjectStatus.ACTIVE;
    }

    private static ProjectStatus status(Step step) {
        return switch (step.decision().outcome()) {
            case APPROVED, APPROVED_WITH_CONDITIONS, REWORK -> ProjectStatus.ACTIVE;
            case POSTPONED -> ProjectStatus.WAITING;
            case STOPPED -> ProjectStatus.STOPPED;
        };
    }

    private static List<Step> at(int gate, ProjectText project, LocalDate today) {
        var code = code(gate);
        var told = project.decisions().stream().filter(decision -> decision.gate().equals(code))
                .map(decision -> new Step(gate, LocalDate.parse(decision.on()), decision)).toList();
        if (told.isEmpty() && !project.held().equals(code)) {
            told = List.of(new Step(gate, project.gate(gate),
                    DecisionText.plain(code, project.gates().get(gate))));
        }
        return told.stream().filter(step -> !step.on().isAfter(today)).toList();
    }

    private static String code(int gate) {
        return "BP" + (gate + 1);
    }

    /// True where nothing more will happen or be paid.
    boolean isOver() {
        return status == ProjectStatus.CLOSED || status == ProjectStatus.STOPPED;
    }
}
