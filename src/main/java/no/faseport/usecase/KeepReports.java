package no.faseport.usecase;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import no.faseport.reporting.NamedReport;
import no.faseport.reporting.SavedReport;
import no.faseport.reporting.SavedReportId;
import no.faseport.store.Work;
import no.faseport.words.Message;

/// Keeps reports under names in the portfolio, changes and renames them and takes them out again.
public final class KeepReports {
    private final Workplace place;

    /// For the portfolio of `place`.
    public KeepReports(Workplace place) {
        this.place = place;
    }

    /// All there are, as the language sorts their names.
    public List<SavedReport> all() {
        var collator = place.words().collator();
        return place.store().read(work -> work.savedReports().all()).stream()
                .sorted((one, other) -> collator.compare(one.report().name(), other.report().name())).toList();
    }

    /// The one called `name`, in capitals or not.
    public Optional<SavedReport> called(String name) {
        return all().stream().filter(saved -> saved.report().name().equalsIgnoreCase(name.strip())).findFirst();
    }

    /// Keeps a new one; refused where it has no name, or a name that is taken.
    public Result<SavedReport> add(NamedReport report) {
        return place.store().change(place.author(), work -> {
            var problems = problems(work, report, Optional.empty());
            return problems.isEmpty()
                    ? place.said(new Result.Done<>(work.savedReports().add(report)), "journal.savedReport.added",
                            report.name())
                    : place.said(new Result.Refused<>(problems), "journal.nothing");
        });
    }

    /// Lets `seen` be `report` instead, under the same name or another; refused where the name is taken, or somebody
    /// changed or removed it since it was seen.
    public Result<SavedReport> edit(SavedReport seen, NamedReport report) {
        return place.store().change(place.author(), work -> {
            var problems = problems(work, report, Optional.of(seen.id()));
            if (!problems.isEmpty()) {
                return place.said(new Result.Refused<>(problems), "journal.nothing");
            }
            if (work.savedReports().find(seen.id()).filter(seen::equals).isEmpty()) {
                return place.said(Result.refused("refused.changedSince"), "journal.nothing");
            }
            work.savedReports().save(new SavedReport(seen.id(), seen.version(), report));
            var now = work.savedReports().find(seen.id()).orElseThrow();
            return report.name().equals(seen.report().name())
                    ? place.said(new Result.Done<>(now), "journal.savedReport.edited", report.name())
                    : place.said(new Result.Done<>(now), "journal.savedReport.renamed", seen.report().name(),
                            report.name());
        });
    }

    /// Takes one out of the portfolio; undo brings it back.
    public Result<SavedReportId> remove(SavedReport seen) {
        return place.store().change(place.author(), work -> {
            work.savedReports().find(seen.id()).ifPresent(work.savedReports()::remove);
            return place.said(new Result.Done<>(seen.id()), "journal.savedReport.removed", seen.report().name());
        });
    }

    private static List<Message> problems(Work work, NamedReport report, Optional<SavedReportId> but) {
        var problems = new ArrayList<>(report.problems());
        if (work.savedReports().all().stream().filter(other -> !Optional.of(other.id()).equals(but))
                .anyMatch(other -> other.report().isCalledAs(report))) {
            problems.add(Message.of("savedReport.refused.taken", report.name()));
        }
        return problems;
    }
}
