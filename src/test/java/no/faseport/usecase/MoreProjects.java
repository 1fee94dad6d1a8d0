package no.faseport.usecase;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import no.faseport.economy.BudgetLine;
import no.faseport.economy.BudgetLineId;
import no.faseport.gate.Decision;
import no.faseport.gate.DecisionId;
import no.faseport.gate.Gate;
import no.faseport.gate.Occasion;
import no.faseport.project.Project;
import no.faseport.project.ProjectId;
import no.faseport.status.StatusReport;
import no.faseport.status.StatusReportId;
import no.faseport.store.Said;
import no.faseport.store.Uid;
import no.faseport.store.Work;

/// Makes the example larger: projects like those it has, in the same order, each with gates, money and reports like the one it is
/// made after, so that as large a part of them has exceptions and decisions due.
final class MoreProjects {
    private static final int YEAR = 2026;
    private static final int FIRST = 6125;
    private static final int REPORTS = 6;
    private static final int AGO = 9;

    private final Workplace place;
    private final Work work;

    private MoreProjects(Workplace place, Work work) {
        this.place = place;
        this.work = work;
    }

    /// Fills the portfolio of `place` until it has so many projects; `decided` of the new ones have just had a decision.
    static void until(Workplace place, int projects, int decided) {
        place.store().change("anna", work -> {
            new MoreProjects(place, work).until(projects, decided);
            return new Said<>(projects, "Registrerte flere prosjekter");
        });
    }

    private void until(int projects, int decided) {
        var models = work.projects().all().stream()
                .sorted(Comparator.comparing(Project::number)).toList();
        var likes = new ArrayList<Project>();
        var added = new ArrayList<Project>();
        for (int i = 0; models.size() + i < projects; i++) {
            var like = models.get(i % models.size());
            likes.add(like);
            added.add(new Project(new ProjectId(Uid.next()), 1, String.valueOf(FIRST + i),
                    like.name() + " " + (2 + i / models.size()), "", like.unit(), like.owner(), like.leader(), "", "",
                    like.type(), like.status(), like.phaseModel(), like.phase(), List.of(), like.marks()));
        }
        work.projects().add(added);
        work.gates().open(added);
        work.lockedPeriods().all().forEach(work.lockedPeriods()::remove);
        for (int i = 0; i < added.size(); i++) {
            gates(likes.get(i), added.get(i));
            money(likes.get(i), added.get(i).id());
            reports(likes.get(i), added.get(i).id());
            if (i < decided) {
                decision(likes.get(i), added.get(i));
            }
        }
    }

    private Map<String, Gate> byCode(Project project) {
        return work.gates().of(project).stream().collect(Collectors.toMap(Gate::code, gate -> gate));
    }

    private void gates(Project like, Project added) {
        var own = byCode(added);
        for (var gate : work.gates().of(like)) {
            Optional.ofNullable(own.get(gate.code()))
                    .ifPresent(one -> work.gates().save(one.plannedFor(gate.plannedOn())));
        }
    }

    private void money(Project like, ProjectId added) {
        work.budgetLines().add(work.budgetLines().of(like.id()).stream()
                .map(line -> new BudgetLine(new BudgetLineId(Uid.next()), added, line.accountString(), line.year(),
                        line.month(), line.kind(), line.financing(), line.source(), line.amount(), line.comment(), 1))
                .filter(line -> line.year() >= YEAR).toList());
    }

    private void reports(Project like, ProjectId added) {
        work.statusReports().latest(List.of(like.id()), REPORTS).getOrDefault(like.id(), List.of()).reversed()
                .forEach(report -> work.statusReports().add(new StatusReport(new StatusReportId(Uid.next()), 1, added,
                        report.reportedOn(), report.author(), report.summary(), report.publishedAt(),
                        report.figures(), report.sections())));
    }

    /// The last decision of `like`, as if it had been taken now.
    private void decision(Project like, Project added) {
        var own = byCode(added);
        work.gates().of(like).stream().flatMap(gate -> gate.decisions().stream().map(
                decision -> new Decision(new DecisionId(Uid.next()), added.id(),
                        new Occasion.AtGate(Objects.requireNonNull(own.get(gate.code())).id(), 1), decision.passage(),
                        decision.outcome(),
                        decision.decidedBy(), decision.body(), place.today().minusDays(AGO),
                        decision.caseNumber(), decision.reason(), place.now(), decision.basis(),
                        Optional.empty(), List.of())))
                .reduce((one, last) -> last).ifPresent(work.decisions()::add);
    }
}
