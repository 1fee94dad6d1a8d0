package no.faseport.economy.edition;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import no.faseport.words.Message;

/// What must hold for decisions about the budget, given those that have been taken.
///
/// An økonomiplan covers at least four years and begins later than the ones before it (kommuneloven §§ 14-1 and 14-4);
/// only what is adopted can be adjusted; and decisions about the same year follow each other in time, since each changes
/// what was in force before it.
public final class EditionRules {
    private final List<BudgetEdition> taken;
    private final LocalDate today;

    /// The rules, where `taken` are the decisions so far and it is `today`.
    public EditionRules(List<BudgetEdition> taken, LocalDate today) {
        this.taken = List.copyOf(taken);
        this.today = today;
    }

    /// Why `edition` cannot be written down; empty where it can.
    public List<Message> problems(BudgetEdition edition) {
        var problems = new ArrayList<>(head(edition.head()));
        switch (edition.kind()) {
            case ADOPTED -> problems.addAll(plan(edition));
            case ADJUSTMENT -> {
                if (taken.stream().noneMatch(plan -> isPlan(plan) && plan.covers(edition.firstYear()))) {
                    problems.add(Message.of("edition.refused.noPlan", String.valueOf(edition.firstYear())));
                }
            }
        }
        later(edition).ifPresent(other -> problems.add(after(other)));
        return List.copyOf(problems);
    }

    /// Why an edition cannot be told as in `corrected`; empty where it can.
    public List<Message> corrections(BudgetEdition corrected) {
        var problems = new ArrayList<>(head(corrected.head()));
        for (var other : taken) {
            if (other.overlaps(corrected) && !other.id().equals(corrected.id())) {
                var before = wasBefore(other, corrected);
                var day = other.head().decidedOn();
                if (before && day.isAfter(corrected.head().decidedOn())) {
                    problems.add(after(other));
                } else if (!before && day.isBefore(corrected.head().decidedOn())) {
                    problems.add(Message.of("edition.refused.before", other.head().name(), day));
                }
            }
        }
        return List.copyOf(problems);
    }

    /// Why an edition cannot be removed; empty where it can.
    public List<Message> removal(BudgetEdition edition) {
        return later(edition).map(other -> Message.of("edition.refused.restsOn", other.head().name(),
                other.head().decidedOn())).stream().toList();
    }

    private boolean wasBefore(BudgetEdition other, BudgetEdition corrected) {
        var was = taken.stream().filter(one -> one.id().equals(corrected.id())).findFirst().orElse(corrected);
        return BudgetEdition.IN_ORDER.compare(other, was) < 0;
    }

    /// The newest decision about one of the same years that comes after `edition`.
    private Optional<BudgetEdition> later(BudgetEdition edition) {
        return taken.stream().filter(other -> other.overlaps(edition)
                && BudgetEdition.IN_ORDER.compare(other, edition) > 0).max(BudgetEdition.IN_ORDER);
    }

    private List<Message> head(EditionHead head) {
        var problems = new ArrayList<Message>();
        if (head.name().isEmpty()) {
            problems.add(Message.of("edition.refused.name"));
        }
        if (head.body().isEmpty()) {
            problems.add(Message.of("edition.refused.body"));
        }
        if (head.decidedOn().isAfter(today)) {
            problems.add(Message.of("edition.refused.future", head.decidedOn()));
        }
        return problems;
    }

    private List<Message> plan(BudgetEdition edition) {
        var problems = new ArrayList<Message>();
        if (edition.lastYear() - edition.firstYear() + 1 < BudgetEdition.PLAN_YEARS) {
            problems.add(Message.of("edition.refused.years", BudgetEdition.PLAN_YEARS));
        }
        taken.stream().filter(plan -> isPlan(plan) && plan.firstYear() >= edition.firstYear())
                .max(BudgetEdition.IN_ORDER).ifPresent(plan -> problems.add(Message.of("edition.refused.adopted",
                        plan.head().name(), String.valueOf(plan.firstYear()))));
        return problems;
    }

    private static Message after(BudgetEdition other) {
        return Message.of("edition.refused.after", other.head().name(), other.head().decidedOn());
    }

    private static boolean isPlan(BudgetEdition edition) {
        return edition.kind() == BudgetEdition.Kind.ADOPTED;
    }
}
