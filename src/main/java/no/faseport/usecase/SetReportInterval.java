package no.faseport.usecase;

/// Says how often active projects are to publish a status report.
public final class SetReportInterval {
    /// A year; a project that reports more seldom is not followed.
    public static final int MOST = 366;

    private final Workplace place;

    /// For the portfolio of `place`.
    public SetReportInterval(Workplace place) {
        this.place = place;
    }

    /// The most days there may be between two reports, as it is now.
    public int days() {
        return place.store().read(work -> work.settings().reportInterval());
    }

    /// Lets there be at most `days` between two reports; refused where that is not from 1 to [#MOST].
    public Result<Integer> to(int days) {
        if (days < 1 || days > MOST) {
            return Result.refused("settings.refused.interval", MOST);
        }
        return place.store().change(place.author(), work -> {
            work.settings().setReportInterval(days);
            return place.said(new Result.Done<>(days), "journal.settings.interval", days);
        });
    }
}
