package no.faseport.store;

import static java.util.Objects.requireNonNull;
import static no.faseport.store.schema.Tables.DECISION;
import static no.faseport.store.schema.Tables.GATE_ANSWER;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.faseport.gate.Outcome;
import no.faseport.project.ProjectId;
import no.faseport.store.UndoResult.RestsOn;
import no.faseport.store.schema.tables.records.DecisionRecord;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;

/// What later decisions rest on, so that it cannot be taken back under them.
///
/// A decision rests on every earlier decision about the same project, and on the answers of its own round at its gate. The
/// figures it rested on are frozen in it, so plan and budget may be taken back freely.
final class Foundation {
    private final DSLContext dsl;
    private final Recorder recorder;

    Foundation(DSLContext dsl, Recorder recorder) {
        this.dsl = dsl;
        this.recorder = recorder;
    }

    /// True where `entries` record a decision or take one away: such a change is taken back whole or not at all.
    static boolean carriesDecision(List<Entry> entries) {
        return entries.stream().anyMatch(entry -> isOf(entry, DECISION.getName()));
    }

    private static boolean isOf(Entry entry, String table) {
        return entry.table().equals(table);
    }

    private record Round(UUID gate, int attempt) {
        static Round of(Map<String, @Nullable String> answer) {
            return new Round(UUID.fromString(requireNonNull(answer.get(GATE_ANSWER.GATE_ID.getName()))),
                    Integer.parseInt(requireNonNull(answer.get(GATE_ANSWER.ATTEMPT.getName()))));
        }

        Condition isOf(no.faseport.store.schema.tables.Decision decision) {
            return decision.GATE_ID.eq(gate).and(decision.ATTEMPT.eq(attempt))
                    .and(decision.OUTCOME.ne(Outcome.POSTPONED.name()));
        }
    }

    /// Gives up taking `change` back, which is made of `entries`, where a decision taken since rests on any of them.
    void refuse(UUID change, List<Entry> entries) {
        var projects = entries.stream().filter(entry -> isOf(entry, DECISION.getName())).map(Entry::project)
                .filter(Objects::nonNull).collect(Collectors.toSet());
        var rounds = entries.stream().filter(entry -> isOf(entry, GATE_ANSWER.getName())).flatMap(this::round)
                .collect(Collectors.toSet());
        if (projects.isEmpty() && rounds.isEmpty()) {
            return;
        }
        var rests = rounds.stream().map(round -> round.isOf(DECISION)).reduce(DECISION.PROJECT_ID.in(projects),
                Condition::or);
        dsl.selectFrom(DECISION)
                .where(DECISION.ID.gt(change), rests)
                .orderBy(DECISION.ID)
                .limit(1)
                .fetchOptional()
                .ifPresent(this::block);
    }

    private Stream<Round> round(Entry answer) {
        return switch (answer.operation()) {
            case INSERT -> Stream.of(Round.of(RowText.fields(requireNonNull(answer.after()))));
            case DELETE -> Stream.of(Round.of(RowText.fields(requireNonNull(answer.before()))));
            case UPDATE -> recorder.currentAll(GATE_ANSWER, List.of(answer.row())).values().stream()
                    .map(row -> new Round(row.getGateId(), row.getAttempt()));
        };
    }

    private void block(DecisionRecord row) {
        var project = new ProjectId(row.getProjectId());
        var decision = new Decisions(dsl, recorder).of(project).stream()
                .filter(one -> one.id().value().equals(row.getId())).findFirst().orElseThrow();
        var names = new Gates(dsl, recorder).names(project);
        throw new Reversal.Blocked(new RestsOn(decision,
                decision.gate().map(gate -> requireNonNull(names.get(gate)).code()).orElse("")));
    }
}
