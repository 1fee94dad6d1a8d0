package no.faseport.usecase;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import no.faseport.economy.BudgetKey;
import no.faseport.economy.BudgetLine;
import no.faseport.economy.BudgetLineId;
import no.faseport.economy.Finding;
import no.faseport.economy.Money;
import no.faseport.economy.Severity;
import no.faseport.project.Project;
import no.faseport.project.ProjectId;
import no.faseport.store.Said;
import no.faseport.store.Uid;
import no.faseport.store.Work;
import no.faseport.words.Message;

/// Sets amounts in a project's economy: one, or all of one gesture as one change.
public final class EditBudget {
    private static final String SET_MANY = "journal.budget.setMany";

    private final Workplace place;

    /// For the portfolio of `place`.
    public EditBudget(Workplace place) {
        this.place = place;
    }

    /// Sets the amount of one key, making its line where there is none; zero without a comment removes the line.
    public Result<BudgetKey> set(BudgetKey key, Money amount, String comment) {
        var wanted = new NewAmount(key, amount);
        var refused = errors(List.of(wanted));
        if (!refused.isEmpty()) {
            return new Result.Refused<>(refused);
        }
        return place.store().change(place.author(), work -> {
            var project = work.projects().get(key.project());
            var lines = lines(work, key.project());
            var locked = work.lockedPeriods().locks().refusals(List.of(key));
            if (!locked.isEmpty()) {
                return place.said(new Result.Refused<BudgetKey>(locked), "journal.nothing");
            }
            write(work, Optional.ofNullable(lines.get(key)), wanted, comment.strip());
            new OwnForecast(place, work).typed(key.project(), List.of(key));
            return place.said(new Result.Done<>(key), "journal.budget.set", sentence(project, wanted));
        });
    }

    /// Sets many amounts of one project in one change with one sentence, keeping the lines' comments; all or none.
    public Result<Integer> setAll(ProjectId id, List<NewAmount> amounts) {
        return setAll(id, amounts, SET_MANY);
    }

    /// Sets many amounts as one change that is told as `sentence`, of the project's number and how many there were.
    Result<Integer> setAll(ProjectId id, List<NewAmount> amounts, String sentence) {
        return setAll(amounts.isEmpty() ? List.of(id) : projects(amounts), amounts, sentence);
    }

    /// Sets many amounts, of any projects, in one change with one sentence, keeping the lines' comments; all or none.
    public Result<Integer> setAll(List<NewAmount> amounts) {
        return setAll(projects(amounts), amounts, SET_MANY);
    }

    private static List<ProjectId> projects(List<NewAmount> amounts) {
        return amounts.stream().map(wanted -> wanted.key().project()).distinct().toList();
    }

    private Result<Integer> setAll(List<ProjectId> projects, List<NewAmount> amounts, String sentence) {
        var refused = errors(amounts);
        if (!refused.isEmpty()) {
            return new Result.Refused<>(refused);
        }
        return place.store().change(place.author(), work -> {
            var lines = new HashMap<BudgetKey, BudgetLine>();
            projects.forEach(project -> lines.putAll(lines(work, project)));
            var locked = work.lockedPeriods().locks().refusals(changed(lines, amounts));
            if (!locked.isEmpty()) {
                return place.said(new Result.Refused<Integer>(locked), "journal.nothing");
            }
            writeAll(work, lines, amounts);
            for (var project : projects) {
                new OwnForecast(place, work).typed(project, amounts.stream().map(NewAmount::key)
                        .filter(key -> key.project().equals(project)).toList());
            }
            return said(work, projects, amounts, sentence);
        });
    }

    private Said<Result<Integer>> said(Work work, List<ProjectId> projects, List<NewAmount> amounts,
            String sentence) {
        var done = new Result.Done<>(amounts.size());
        if (projects.size() > 1) {
            return place.said(done, "journal.budget.setInMany", amounts.size(), projects.size());
        }
        var project = work.projects().get(projects.getFirst());
        return amounts.size() == 1 && sentence.equals(SET_MANY)
                ? place.said(done, "journal.budget.set", sentence(project, amounts.getFirst()))
                : place.said(done, sentence, project.number(), amounts.size());
    }

    private static void writeAll(Work work, Map<BudgetKey, BudgetLine> lines, List<NewAmount> amounts) {
        var added = new ArrayList<BudgetLine>();
        var changed = new ArrayList<BudgetLine>();
        for (var wanted : amounts) {
            var line = Optional.ofNullable(lines.get(wanted.key()));
            if (line.isEmpty() && !wanted.amount().isZero()) {
                added.add(BudgetLine.at(new BudgetLineId(Uid.next()), wanted.key(), wanted.amount(), ""));
            } else if (line.isPresent() && wanted.amount().isZero() && line.get().comment().isEmpty()) {
                work.budgetLines().remove(line.get());
            } else if (line.isPresent()) {
                changed.add(line.get().with(wanted.amount(), line.get().comment()));
            }
        }
        work.budgetLines().add(added);
        work.budgetLines().saveAll(changed);
    }

    private List<Message> errors(List<NewAmount> amounts) {
        var accounts = place.accounts();
        return amounts.stream().filter(wanted -> !wanted.amount().isZero())
                .flatMap(wanted -> accounts.check(wanted.key().accountString(), wanted.key().year()).stream())
                .filter(finding -> finding.severity() == Severity.ERROR).map(Finding::message).distinct().toList();
    }

    private static List<BudgetKey> changed(Map<BudgetKey, BudgetLine> lines, List<NewAmount> amounts) {
        return amounts.stream().filter(wanted -> !Optional.ofNullable(lines.get(wanted.key()))
                .map(BudgetLine::amount).orElse(Money.ZERO).equals(wanted.amount())).map(NewAmount::key).toList();
    }

    private static Map<BudgetKey, BudgetLine> lines(Work work, ProjectId project) {
        var lines = new HashMap<BudgetKey, BudgetLine>();
        work.budgetLines().of(project).forEach(line -> lines.put(line.key(), line));
        return lines;
    }

    private static void write(Work work, Optional<BudgetLine> line, NewAmount wanted, String comment) {
        var key = wanted.key();
        var nothing = wanted.amount().isZero() && comment.isEmpty();
        if (line.isEmpty()) {
            if (!nothing) {
                work.budgetLines().add(List.of(BudgetLine.at(new BudgetLineId(Uid.next()), key, wanted.amount(),
                        comment)));
            }
        } else if (nothing) {
            work.budgetLines().remove(line.get());
        } else {
            work.budgetLines().save(line.get().with(wanted.amount(), comment));
        }
    }

    private Object[] sentence(Project project, NewAmount wanted) {
        return new Object[]{project.number(), wanted.key().accountString().toString(),
                String.valueOf(wanted.key().year()), place.words().amount(wanted.amount().amount())};
    }
}
