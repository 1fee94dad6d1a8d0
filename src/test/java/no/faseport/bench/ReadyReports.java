package no.faseport.bench;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Set;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import no.faseport.Swept;
import no.faseport.portfolio.Progress;
import no.faseport.portfolio.view.Onlooker;
import no.faseport.reporting.ReportOrder;
import no.faseport.reporting.Reports;
import no.faseport.usecase.Example;
import no.faseport.usecase.PagePictures;
import no.faseport.usecase.PrepareReports;
import no.faseport.usecase.ShowReports;
import no.faseport.words.Language;

/// Has every report of the example made ready, as a window does that is left in peace, and says how many milliseconds it then
/// takes from asking for one until its first page is painted: the slowest as it is, and the slowest in greys.
public final class ReadyReports {
    private static final Clock JUNE = Clock.fixed(Instant.parse("2026-06-05T07:30:00Z"), ZoneId.of("Europe/Oslo"));
    private static final Onlooker WHO = new Onlooker("", Set.of());
    private static final int YEAR = 2026;
    private static final double SCALE = 1.3;

    private ReadyReports() {
    }

    static void main() {
        try (var swept = Swept.called("faseport-ready"); var place = new Example(JUNE).in(swept.folder(), "kari")) {
            var shows = new ShowReports(place);
            var prepare = new PrepareReports(place, shows, () -> WHO);
            Reports.all().forEach(report -> prepare.run(report, YEAR, Progress.UNWATCHED));
            System.out.println(slowest(shows, order -> order));
            System.out.println(slowest(shows, order -> order.inGreys(true)));
        }
    }

    private static long slowest(ShowReports shows, UnaryOperator<ReportOrder> choice) {
        return Reports.all().stream().mapToLong(report -> millis(shows,
                choice.apply(ReportOrder.usual(report, YEAR, Language.BOKMAAL)))).max().orElseThrow();
    }

    private static long millis(ShowReports shows, ReportOrder order) {
        var painted = new AtomicLong();
        Consumer<byte[]> paint = pdf -> {
            try (var pages = new PagePictures(pdf)) {
                pages.picture(0, SCALE);
                painted.compareAndSet(0, System.nanoTime());
            }
        };
        long asked = System.nanoTime();
        var whole = shows.pages(order, WHO, Progress.UNWATCHED, paint);
        if (painted.get() == 0) {
            whole.ifDone().ifPresent(paint);
        }
        return (painted.get() - asked) / 1_000_000;
    }
}
