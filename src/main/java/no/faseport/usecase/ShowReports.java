package no.faseport.usecase;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import no.faseport.portfolio.Progress;
import no.faseport.portfolio.view.Onlooker;
import no.faseport.reporting.Choice;
import no.faseport.reporting.ReportOrder;
import no.faseport.reporting.Reports;

/// The pages of reports to look at. What they begin with is kept as long as nothing in the portfolio has changed: what was
/// seen a moment ago, or made ready while nobody waited, is there at once. For any thread.
public final class ShowReports {
    /// Two pages take about 100 kB.
    private static final int MOST_BYTES = 8_000_000;

    private final Workplace place;
    private final Map<Asked, Look> kept = new LinkedHashMap<>();

    /// Of the portfolio of `place`.
    public ShowReports(Workplace place) {
        this.place = place;
    }

    /// All that the pages tell is found by: two that ask alike see the same.
    private record Asked(ReportOrder order, Onlooker who, LocalDate today, int changes) {
    }

    private static final class Look {
        private final byte[] pages;
        private final boolean isWhole;

        private Look(byte[] pages, boolean isWhole) {
            this.pages = pages;
            this.isWhole = isWhole;
        }
    }

    /// The pages of what `order` asks for as `who` sees it, as a PDF; those a long report begins with are given to `beginning` as
    /// soon as they are there. Refused where there is no such report, the order makes no sense, or the user stopped it.
    public Result<byte[]> pages(ReportOrder order, Onlooker who, Progress progress, Consumer<byte[]> beginning) {
        var asked = asked(order, who);
        var look = kept(asked);
        if (look.filter(one -> one.isWhole).isPresent()) {
            return new Result.Done<>(look.get().pages);
        }
        look.ifPresent(one -> beginning.accept(one.pages));
        return switch (new WriteReport(place, who).finished(order)) {
            case Result.Refused<FinishedPaper> refused -> new Result.Refused<>(refused.reasons());
            case Result.Done<FinishedPaper> done -> {
                var paper = done.value();
                var start = paper.beginning();
                if (look.isEmpty()) {
                    var first = begun(asked, paper, start, progress);
                    if (start.isEmpty()) {
                        yield first;
                    }
                    first.ifDone().ifPresent(beginning);
                }
                yield paper.pages(place.now(), progress);
            }
        };
    }

    /// Only the pages it begins with; all of them where it is no longer than that.
    Result<byte[]> beginning(ReportOrder order, Onlooker who, Progress progress) {
        var asked = asked(order, who);
        var look = kept(asked);
        if (look.isPresent()) {
            return new Result.Done<>(look.get().pages);
        }
        return switch (new WriteReport(place, who).finished(order)) {
            case Result.Refused<FinishedPaper> refused -> new Result.Refused<>(refused.reasons());
            case Result.Done<FinishedPaper> done ->
                begun(asked, done.value(), done.value().beginning(), progress);
        };
    }

    private Result<byte[]> begun(Asked asked, FinishedPaper paper, Optional<FinishedPaper> start, Progress progress) {
        var pages = start.orElse(paper).pages(place.now(), progress);
        pages.ifDone().ifPresent(done -> keep(asked, new Look(done, start.isEmpty())));
        return pages;
    }

    /// Changes are counted before anything is read: pages read later may know more than that, and then they are not found again.
    private Asked asked(ReportOrder order, Onlooker who) {
        boolean ofOne = Reports.called(order.report()).filter(one -> one.choices().contains(Choice.PROJECT))
                .isPresent();
        return new Asked(ofOne ? order : order.withProject(""), who, place.today(),
                place.store().read(work -> work.journal().size()));
    }

    private synchronized Optional<Look> kept(Asked asked) {
        return Optional.ofNullable(kept.get(asked));
    }

    private synchronized void keep(Asked asked, Look look) {
        kept.keySet().removeIf(old -> old.changes() != asked.changes());
        kept.put(asked, look);
        var oldest = kept.values().iterator();
        for (long bytes = bytes(); bytes > MOST_BYTES; bytes = bytes()) {
            oldest.next();
            oldest.remove();
        }
    }

    private long bytes() {
        return kept.values().stream().mapToLong(one -> one.pages.length).sum();
    }
}
