package no.faseport.usecase;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import no.faseport.economy.BudgetKey;
import no.faseport.economy.BudgetLine;
import no.faseport.economy.Label;
import no.faseport.economy.Severity;
import no.faseport.economy.edition.Locks;
import no.faseport.project.Project;
import no.faseport.project.ProjectId;
import no.faseport.store.Uid;
import no.faseport.store.Work;
import no.faseport.words.Message;

/// What a file says against what the portfolio holds: which lines are new, which differ, which projects are missing.
final class ImportComparison {
    private static final int NUMBER_LENGTH = 40;
    private static final int NAME_LENGTH = 200;
    private static final int COMMENT_LENGTH = 1000;

    private final boolean makesProjects;
    private final Map<String, Project> byNumber = new HashMap<>();
    private final Map<String, Project> byName = new HashMap<>();
    private final Map<Label, Missing> missing = new LinkedHashMap<>();
    private final Map<BudgetKey, ImportLine> wanted = new LinkedHashMap<>();
    private final Map<BudgetKey, BudgetLine> there = new HashMap<>();
    private final Map<ProjectId, Label> labels = new HashMap<>();
    private final List<ImportProblem> problems = new ArrayList<>();
    private final Set<BudgetKey> wholeYears = new HashSet<>();
    private final Set<BudgetKey> spread = new HashSet<>();
    private int left;

    /// A project the file names that does not exist, as it would be made.
    record Missing(ProjectId id, String number, String name) {
    }

    /// Compares `lines` with what is in `work`.
    ImportComparison(Work work, List<ImportLine> lines, boolean makesProjects) {
        this.makesProjects = makesProjects;
        for (var project : work.projects().all()) {
            byNumber.put(project.number(), project);
            byName.putIfAbsent(folded(project.name()), project);
        }
        lines.forEach(this::want);
        meet(work, lines);
        wanted.forEach(this::warnOfDouble);
        refuseLocked(work.lockedPeriods().locks());
    }

    /// A line that stands as the file has it may stand in a locked period.
    private void refuseLocked(Locks locks) {
        wanted.forEach((key, line) -> locks.lock(key.kind(), key.year(), key.month()).filter(lock -> isChange(key, line))
                .ifPresent(lock -> problems.add(new ImportProblem(line.at(), lock.refusal(), Severity.ERROR))));
    }

    private boolean isChange(BudgetKey key, ImportLine now) {
        var line = there.get(key);
        return line == null ? isNew(key, now) : !merged(line, now).equals(line);
    }

    private void want(ImportLine line) {
        checkLengths(line);
        var key = line.key(project(line));
        var before = wanted.putIfAbsent(key, line);
        if (before != null) {
            problems.add(new ImportProblem(line.at(), Message.of("import.problem.twice", before.at()),
                    Severity.ERROR));
        }
    }

    private ProjectId project(ImportLine line) {
        var named = line.project();
        var found = named.code().isEmpty()
                ? Optional.ofNullable(byName.get(folded(named.name())))
                : Optional.ofNullable(byNumber.get(named.code()));
        if (found.isPresent()) {
            labels.put(found.get().id(), new Label(found.get().number(), found.get().name()));
            return found.get().id();
        }
        var known = missing.get(identity(named));
        if (known != null) {
            return known.id();
        }
        var made = new Missing(new ProjectId(Uid.next()), named.code().isEmpty() ? freeNumber() : named.code(),
                named.name().isEmpty() ? named.code() : named.name());
        missing.put(identity(named), made);
        labels.put(made.id(), new Label(named.code(), named.name()));
        if (!makesProjects) {
            problems.add(new ImportProblem(line.at(), Message.of("import.problem.project", named.toString()),
                    Severity.ERROR));
        }
        return made.id();
    }

    /// A project is the same by number, or by name where the file gives no number.
    private static Label identity(Label named) {
        return named.code().isEmpty() ? new Label("", folded(named.name())) : new Label(named.code(), "");
    }

    /// The number after the highest that is a number.
    private String freeNumber() {
        var taken = new HashSet<>(byNumber.keySet());
        missing.values().forEach(each -> taken.add(each.number()));
        return String.valueOf(1 + taken.stream().filter(number -> number.matches("[0-9]{1,9}"))
                .mapToLong(Long::parseLong).max().orElse(0));
    }

    private static String folded(String name) {
        return name.strip().toLowerCase(Locale.ROOT);
    }

    private void checkLengths(ImportLine line) {
        tooLong(line, "import.field.projectNumber", line.project().code(), NUMBER_LENGTH);
        tooLong(line, "import.field.projectName", line.project().name(), NAME_LENGTH);
        tooLong(line, "import.field.unit", line.accountString().unit(), NUMBER_LENGTH);
        tooLong(line, "import.field.comment", line.comment(), COMMENT_LENGTH);
    }

    private void tooLong(ImportLine line, String field, String text, int most) {
        if (text.length() > most) {
            problems.add(new ImportProblem(line.at(),
                    Message.of("import.problem.long", Message.of(field), text.length(), most), Severity.ERROR));
        }
    }

    /// Reads the lines of the file's years once, and keeps those the file speaks of.
    private void meet(Work work, List<ImportLine> lines) {
        var years = lines.stream().mapToInt(ImportLine::year).summaryStatistics();
        if (years.getCount() == 0) {
            return;
        }
        var named = new HashSet<Integer>();
        lines.forEach(line -> named.add(line.year()));
        for (var line : work.budgetLines().between(years.getMin(), years.getMax())) {
            if (wanted.containsKey(line.key())) {
                there.put(line.key(), line);
            } else if (named.contains(line.year())) {
                left++;
                rememberOther(line);
            }
        }
    }

    private void rememberOther(BudgetLine line) {
        if (!line.amount().isZero()) {
            (line.month() == BudgetKey.WHOLE_YEAR ? wholeYears : spread).add(wholeYear(line.key()));
        }
    }

    /// An amount for the year beside amounts for its months would count twice; people should know before they say yes.
    private void warnOfDouble(BudgetKey key, ImportLine line) {
        var others = key.month() == BudgetKey.WHOLE_YEAR ? spread : wholeYears;
        if (others.remove(wholeYear(key))) {
            problems.add(new ImportProblem(line.at(), Message.of(key.month() == BudgetKey.WHOLE_YEAR
                    ? "import.problem.hasMonths"
                    : "import.problem.hasYear", labels.getOrDefault(key.project(), line.project()).toString(),
                    key.accountString().toString(), String.valueOf(key.year())), Severity.WARNING));
        }
    }

    private static BudgetKey wholeYear(BudgetKey key) {
        return new BudgetKey(key.project(), key.accountString(), key.year(), BudgetKey.WHOLE_YEAR, key.kind(),
                key.financing());
    }

    /// What is wrong or odd, beside what the file itself gave reason to.
    List<ImportProblem> problems() {
        return problems;
    }

    /// The projects the file names that do not exist.
    List<Missing> missing() {
        return List.copyOf(missing.values());
    }

    /// The lines to write that are not there; an amount of nothing without a comment makes no line.
    List<BudgetLine> added() {
        return wanted.entrySet().stream().filter(entry -> isNew(entry.getKey(), entry.getValue()))
                .map(entry -> ImportBudget.line(entry.getKey(), entry.getValue())).toList();
    }

    private boolean isNew(BudgetKey key, ImportLine line) {
        return !there.containsKey(key) && !(line.amount().isZero() && line.comment().isEmpty());
    }

    /// The lines that are there with another amount or comment, as they are to be; a file without a comment keeps it.
    List<BudgetLine> changed() {
        var changed = new ArrayList<BudgetLine>();
        there.forEach((key, line) -> Optional.ofNullable(wanted.get(key)).map(now -> merged(line, now))
                .filter(merged -> !merged.equals(line)).ifPresent(changed::add));
        return changed;
    }

    private static BudgetLine merged(BudgetLine line, ImportLine now) {
        return line.with(now.amount(), now.comment().isEmpty() ? line.comment() : now.comment());
    }

    /// What is added and changed, in the order of the file.
    List<ImportChange> changes() {
        var changes = new ArrayList<ImportChange>();
        wanted.forEach((key, now) -> {
            var label = labels.getOrDefault(key.project(), now.project());
            if (isChange(key, now)) {
                changes.add(new ImportChange(label, now, Optional.ofNullable(there.get(key)).map(BudgetLine::amount)));
            }
        });
        return changes;
    }

    /// How many lines of the file's years it does not speak of.
    int left() {
        return left;
    }

    /// How many lines the file speaks of.
    int wanted() {
        return wanted.size();
    }
}
