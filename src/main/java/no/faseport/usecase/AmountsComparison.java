package no.faseport.usecase;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import no.faseport.economy.AccountPlan;
import no.faseport.economy.BudgetKey;
import no.faseport.economy.BudgetLine;
import no.faseport.economy.BudgetLineId;
import no.faseport.economy.Label;
import no.faseport.economy.Money;
import no.faseport.economy.Severity;
import no.faseport.economy.importing.BackRow;
import no.faseport.economy.importing.SentAmount;
import no.faseport.economy.importing.Three;
import no.faseport.project.ProjectId;
import no.faseport.spreadsheet.AmountsReading;
import no.faseport.store.Work;
import no.faseport.words.Message;

/// A workbook of amounts that came back, held against what was sent and what stands here now.
final class AmountsComparison {
    private final AccountPlan accounts;
    private final AmountsReading reading;
    private final Map<BudgetLineId, BudgetLine> here = new HashMap<>();
    private final Map<BudgetKey, BudgetLine> byKey = new HashMap<>();
    private final Map<ProjectId, Label> labels = new HashMap<>();
    private final Map<String, ProjectId> projects = new HashMap<>();
    private final Map<BudgetKey, AmountsChange> changes = new LinkedHashMap<>();
    private final Map<BudgetKey, String> met = new HashMap<>();
    private final Set<BudgetLineId> kept = new HashSet<>();
    private final List<ImportProblem> problems = new ArrayList<>();

    AmountsComparison(Work work, AccountPlan accounts, AmountsReading reading) {
        this.accounts = accounts;
        this.reading = reading;
        for (var project : work.projects().all()) {
            labels.put(project.id(), new Label(project.number(), project.name()));
            projects.put(project.number(), project.id());
        }
        for (var line : work.budgetLines().between(BudgetKey.FIRST_YEAR, BudgetKey.LAST_YEAR)) {
            here.put(line.id(), line);
            byKey.put(line.key(), line);
        }
        reading.rows().forEach(this::compare);
        reading.sent().forEach(this::removed);
        var locks = work.lockedPeriods().locks();
        locks.refusals(changes.keySet()).forEach(why -> problems.add(new ImportProblem("", why, Severity.ERROR)));
    }

    private void compare(BackRow row) {
        var project = projects.get(row.projectNumber());
        if (project == null) {
            error(row, Message.of("amounts.problem.project", row.projectNumber()));
            return;
        }
        if (row.id().isPresent() && !reading.sent().containsKey(row.id().get())) {
            error(row, Message.of("amounts.problem.foreign"));
            return;
        }
        var stands = row.id().map(here::get);
        var key = new BudgetKey(project, row.accountString(), row.year(), row.month(), row.kind(), row.financing(),
                stands.map(BudgetLine::source).orElse(""));
        var twice = met.putIfAbsent(key, row.at());
        if (twice != null) {
            error(row, Message.of("amounts.problem.twice", twice));
            return;
        }
        if (stands.isPresent() && !stands.get().key().equals(key)) {
            added(row, key);
        } else if (row.id().isPresent()) {
            kept.add(row.id().get());
            back(row, key, Optional.ofNullable(reading.sent().get(row.id().get())), stands);
        } else {
            added(row, key);
        }
    }

    private void added(BackRow row, BudgetKey key) {
        if (row.amount().isZero() && row.comment().isEmpty()) {
            return;
        }
        accounts.check(row.accountString(), row.year())
                .forEach(finding -> problems.add(new ImportProblem(row.at(), finding.message(), finding.severity())));
        var line = Optional.ofNullable(byKey.get(key));
        line.ifPresent(one -> kept.add(one.id()));
        back(row, key, Optional.empty(), line);
    }

    private void back(BackRow row, BudgetKey key, Optional<SentAmount> sent, Optional<BudgetLine> line) {
        keep(new AmountsChange(labels.getOrDefault(key.project(), new Label(row.projectNumber(), "")), key, line,
                new Three<>(sent.map(SentAmount::amount), line.map(BudgetLine::amount), Optional.of(row.amount())),
                new Three<>(sent.map(SentAmount::comment), line.map(BudgetLine::comment), Optional.of(row.comment())),
                row.at()));
    }

    private void removed(BudgetLineId id, SentAmount sent) {
        var line = here.get(id);
        if (line != null && !kept.contains(id)) {
            keep(new AmountsChange(labels.getOrDefault(line.project(), new Label("", "")), line.key(),
                    Optional.of(line),
                    new Three<>(Optional.of(sent.amount()), Optional.of(line.amount()), Optional.<Money>empty()),
                    new Three<>(Optional.of(sent.comment()), Optional.of(line.comment()), Optional.<String>empty()),
                    ""));
        }
    }

    private void keep(AmountsChange change) {
        if (change.amount().isChange() || change.comment().isChange()) {
            changes.put(change.key(), change);
        }
    }

    private void error(BackRow row, Message why) {
        problems.add(new ImportProblem(row.at(), why, Severity.ERROR));
    }

    /// The rows that came back otherwise.
    List<AmountsChange> changes() {
        return List.copyOf(changes.values());
    }

    /// What is wrong, beside what the file itself gave reason to.
    List<ImportProblem> problems() {
        return problems;
    }
}
