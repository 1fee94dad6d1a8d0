package no.faseport.store;

import static no.faseport.store.schema.Tables.DECISION_CONDITION;
import static org.jooq.impl.DSL.count;
import static org.jooq.impl.DSL.min;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import no.faseport.gate.Breach;
import no.faseport.portfolio.Attention;
import no.faseport.portfolio.ReportDue;
import no.faseport.portfolio.ToleranceBreach;
import no.faseport.project.ProjectId;
import org.jooq.DSLContext;

/// What is waited for from every project, and what it is outside of, from a statement or two for each thing.
final class Attentions {
    private final Map<ProjectId, ReportDue> reports;
    private final Map<ProjectId, List<Breach>> breaches;
    private final Map<UUID, Open> open;

    private record Open(int conditions, Optional<LocalDate> due) {
    }

    Attentions(DSLContext dsl, Work work) {
        reports = work.statusReports().due().stream()
                .collect(Collectors.toMap(ReportDue::project, Function.identity()));
        breaches = work.breaches().all().stream().collect(Collectors.groupingBy(one -> one.project().id(),
                Collectors.mapping(ToleranceBreach::breach, Collectors.toList())));
        open = dsl.select(DECISION_CONDITION.PROJECT_ID, count(), min(DECISION_CONDITION.DEADLINE))
                .from(DECISION_CONDITION)
                .where(DECISION_CONDITION.FULFILLED_ON.isNull())
                .groupBy(DECISION_CONDITION.PROJECT_ID)
                .fetchMap(DECISION_CONDITION.PROJECT_ID,
                        row -> new Open(row.value2(), Optional.ofNullable(row.value3())));
    }

    /// What is waited for from `project`, and what it is outside of.
    Attention of(ProjectId project) {
        var waiting = Optional.ofNullable(open.get(project.value()));
        return new Attention(Optional.ofNullable(reports.get(project)), waiting.map(Open::conditions).orElse(0),
                waiting.flatMap(Open::due), breaches.getOrDefault(project, List.of()));
    }
}
