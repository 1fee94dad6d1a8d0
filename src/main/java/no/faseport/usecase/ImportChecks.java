package no.faseport.usecase;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import no.faseport.economy.BudgetKey;
import no.faseport.economy.BudgetLine;
import no.faseport.economy.Severity;
import no.faseport.economy.edition.LockedPeriod;
import no.faseport.economy.edition.Locks;
import no.faseport.economy.importing.Portion;
import no.faseport.project.ProjectId;
import no.faseport.words.Message;

/// What the portfolio has against lines that come in.
final class ImportChecks {
    private static final int NUMBER_LENGTH = 40;
    private static final int NAME_LENGTH = 200;
    private static final int COMMENT_LENGTH = 1000;

    private final ImportMatching matching;
    private final List<ImportProblem> problems = new ArrayList<>();
    private final Set<BudgetKey> wholeYears = new HashSet<>();
    private final Set<BudgetKey> spread = new HashSet<>();
    private final Map<Other, Portion> others = new LinkedHashMap<>();

    /// A project that another source has amounts of.
    private record Other(ProjectId project, String source) {
    }

    ImportChecks(ImportMatching matching) {
        this.matching = matching;
    }

    /// Texts that there is no room for.
    void lengths(ImportLine line) {
        tooLong(line, "import.field.projectNumber", line.project().code(), NUMBER_LENGTH);
        tooLong(line, "import.field.projectName", line.project().name(), NAME_LENGTH);
        tooLong(line, "import.field.unit", line.accountString().unit(), NUMBER_LENGTH);
        tooLong(line, "import.field.dimension", line.accountString().dimension(), NUMBER_LENGTH);
        tooLong(line, "import.field.comment", line.comment(), COMMENT_LENGTH);
    }

    private void tooLong(ImportLine line, String field, String text, int most) {
        if (text.length() > most) {
            problems.add(new ImportProblem(line.at(),
                    Message.of("import.problem.long", Message.of(field), text.length(), most), Severity.ERROR));
        }
    }

    /// A project nobody knows.
    void unknown(ImportMatching.Group group) {
        var shown = group.shown();
        problems.add(new ImportProblem(group.at(), Message.of("import.problem.project", shown.named().toString(),
                shown.amounts(), shown.sum().amount()), Severity.ERROR));
    }

    /// Remembers a line that stays as it is; `alike` where the file has an amount with the same key but another source.
    void remember(BudgetLine line, boolean alike) {
        if (line.amount().isZero()) {
            return;
        }
        if (alike) {
            others.merge(new Other(line.project(), line.source()), Portion.NOTHING.plus(line.amount()),
                    (before, one) -> before.plus(line.amount()));
        } else {
            (line.month() == BudgetKey.WHOLE_YEAR ? wholeYears : spread).add(wholeYear(line.key()));
        }
    }

    /// An amount for the year beside amounts for its months would count twice; people should know before they say yes.
    void doubled(BudgetKey key, ImportLine line) {
        var there = key.month() == BudgetKey.WHOLE_YEAR ? spread : wholeYears;
        if (!there.isEmpty() && there.remove(wholeYear(key))) {
            problems.add(new ImportProblem(line.at(), Message.of(key.month() == BudgetKey.WHOLE_YEAR
                    ? "import.problem.hasMonths"
                    : "import.problem.hasYear", matching.of(line).label().toString(),
                    key.accountString().toString(), String.valueOf(key.year())), Severity.WARNING));
        }
    }

    private static BudgetKey wholeYear(BudgetKey key) {
        return new BudgetKey(key.project(), key.accountString(), key.year(), BudgetKey.WHOLE_YEAR, key.kind(),
                key.financing());
    }

    /// Changes in periods that are closed for them; one problem for each lock, at the first of its cells.
    void locked(Locks locks, List<ImportChange> changes) {
        if (!locks.isEmpty()) {
            var told = new HashSet<LockedPeriod>();
            for (var change : changes) {
                locks.lock(change.key().kind(), change.key().year(), change.key().month()).filter(told::add)
                        .ifPresent(lock -> problems.add(new ImportProblem(change.at(), lock.refusal(),
                                Severity.ERROR)));
            }
        }
    }

    /// Amounts that say they come from a source nobody knows, and amounts of known sources that a file counting as written by
    /// hand changes: the next file from there puts its own in their place.
    void sources(KnownSources sources, List<ImportChange> changes) {
        sources.unknown().forEach((name, amounts) -> problems.add(new ImportProblem("",
                Message.of("importing.problem.unknownSource", amounts, name), Severity.WARNING)));
        var changed = new TreeMap<String, Integer>();
        if (sources.areByLine()) {
            changes.stream().map(change -> change.key().source()).filter(source -> !source.isEmpty())
                    .forEach(source -> changed.merge(source, 1, Integer::sum));
        }
        changed.forEach((source, amounts) -> problems.add(new ImportProblem("",
                Message.of("importing.problem.changesSource", amounts, source), Severity.WARNING)));
    }

    /// Everything found.
    List<ImportProblem> problems() {
        var all = new ArrayList<>(problems);
        others.forEach((other, sums) -> all.add(new ImportProblem("", Message.of(
                other.source().isEmpty() ? "importing.problem.alsoByHand" : "importing.problem.alsoFrom",
                matching.label(other.project()).toString(), sums.amounts(),
                sums.sum().amount(), other.source()), Severity.WARNING)));
        return all;
    }
}
