package no.faseport.usecase;

import java.util.function.Supplier;
import java.util.logging.Level;
import java.util.logging.Logger;
import no.faseport.portfolio.Progress;
import no.faseport.portfolio.view.Onlooker;
import no.faseport.reporting.Choice;
import no.faseport.reporting.Report;
import no.faseport.reporting.ReportOrder;

/// Has the first pages of reports ready before anybody asks for them, so that nobody waits for what a program does but once:
/// reading fonts and style sheets, and loading what lays pages out and paints them. That takes seconds.
public final class PrepareReports {
    private static final Logger LOG = Logger.getLogger(PrepareReports.class.getName());

    private final Workplace place;
    private final ShowReports reports;
    private final Supplier<Onlooker> who;

    /// Those that `reports` shows of the portfolio of `place`, as `who` sees them.
    public PrepareReports(Workplace place, ShowReports reports, Supplier<Onlooker> who) {
        this.place = place;
        this.reports = reports;
        this.who = who;
    }

    /// Has `report` of `year` ready as it usually is; false where the user stopped it. Nobody has asked for it, so nobody is told
    /// why there is none.
    public boolean run(Report report, int year, Progress progress) {
        try {
            reports.beginning(order(report, year), who.get(), progress).ifDone().ifPresent(PrepareReports::paint);
        } catch (RuntimeException e) {
            LOG.log(Level.FINE, "A report could not be made ready", e);
        }
        return !progress.isCancelled();
    }

    private ReportOrder order(Report report, int year) {
        var usual = ReportOrder.usual(report, year, place.words().language());
        if (!report.choices().contains(Choice.PROJECT) || report.choices().contains(Choice.VIEW)) {
            return usual;
        }
        return new ReadPortfolio(place).projects().stream().findFirst().map(first -> usual.withProject(first.number()))
                .orElse(usual);
    }

    private static void paint(byte[] pdf) {
        try (var pages = new PagePictures(pdf)) {
            pages.picture(0, 1);
            pages.told(0);
        }
    }
}
