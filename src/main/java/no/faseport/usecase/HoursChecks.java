package no.faseport.usecase;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import no.faseport.economy.Severity;
import no.faseport.economy.edition.LockedPeriod;
import no.faseport.economy.edition.Locks;
import no.faseport.economy.forecast.InternalTime;
import no.faseport.project.ProjectId;
import no.faseport.words.Message;

/// What the portfolio has against hours that come in.
final class HoursChecks {
    private static final int WHO_LENGTH = 200;
    private static final int UNIT_LENGTH = 40;
    private static final BigDecimal MOST = new BigDecimal("9999999.99");

    private final ImportMatching matching;
    private final List<ImportProblem> problems = new ArrayList<>();
    private final Map<Other, BigDecimal> others = new LinkedHashMap<>();
    private int withoutRate;

    /// A project that another source has the same people's hours of.
    private record Other(ProjectId project, String source) {
    }

    HoursChecks(ImportMatching matching) {
        this.matching = matching;
    }

    /// True where hours can be kept; tells where not.
    boolean fits(HoursLine line) {
        var before = problems.size();
        if (line.who().isEmpty()) {
            tell(line, Message.of("importing.hours.nobody"));
        }
        if (line.hours().abs().compareTo(MOST) > 0 || line.rate().amount().compareTo(MOST) > 0) {
            tell(line, Message.of("importing.hours.tooMany", line.hours()));
        }
        if (line.rate().amount().signum() < 0) {
            tell(line, Message.of("importing.hours.rate", line.rate().amount()));
        }
        if (line.who().length() > WHO_LENGTH) {
            tell(line, Message.of("import.problem.long", Message.of("ownTime.column.who"), line.who().length(),
                    WHO_LENGTH));
        }
        if (line.unit().length() > UNIT_LENGTH) {
            tell(line, Message.of("import.problem.long", Message.of("import.field.unit"), line.unit().length(),
                    UNIT_LENGTH));
        }
        return problems.size() == before;
    }

    private void tell(HoursLine line, Message message) {
        problems.add(new ImportProblem(line.at(), message, Severity.ERROR));
    }

    /// A project nobody knows.
    void unknown(ImportMatching.Group group) {
        var shown = group.shown();
        problems.add(new ImportProblem(group.at(), Message.of("importing.hours.unknown", shown.named().toString(),
                shown.sum().amount()), Severity.ERROR));
    }

    /// Remembers hours that stay as they are; `alike` where the file has some of the same person and month.
    void beside(InternalTime time, boolean alike) {
        if (alike) {
            others.merge(new Other(time.project(), time.source()), time.hours(), BigDecimal::add);
        }
    }

    /// Counts hours that will cost nothing, as nobody has said what an hour costs.
    void rate(InternalTime time) {
        withoutRate += time.rate().isZero() ? 1 : 0;
    }

    /// Changes in periods that are closed for them; one problem for each lock, at the first of its cells.
    void locked(Locks locks, List<HoursChange> changes) {
        var told = new HashSet<LockedPeriod>();
        for (var change : changes) {
            locks.lock(change.time().kind(), change.time().year(), change.time().month()).filter(told::add)
                    .ifPresent(lock -> problems.add(new ImportProblem(change.at(), lock.refusal(), Severity.ERROR)));
        }
    }

    /// Everything found.
    List<ImportProblem> problems() {
        var all = new ArrayList<>(problems);
        others.forEach((other, hours) -> all.add(new ImportProblem("", Message.of(
                other.source().isEmpty() ? "importing.hours.alsoByHand" : "importing.hours.alsoFrom",
                matching.label(other.project()).toString(), hours, other.source()), Severity.WARNING)));
        if (withoutRate > 0) {
            all.add(new ImportProblem("", Message.of("importing.hours.withoutRate", withoutRate), Severity.WARNING));
        }
        return all;
    }
}
