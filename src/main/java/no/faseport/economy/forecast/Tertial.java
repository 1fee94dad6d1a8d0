package no.faseport.economy.forecast;

import java.time.LocalDate;
import java.time.YearMonth;

/// A third of the year, and the figures reported after it: 30 April, 31 August and the year as a whole.
///
/// Municipalities report to the council twice a year (kommuneloven § 14-5), as a rule on these dates.
public enum Tertial {
    /// January to April.
    FIRST(4),
    /// January to August.
    SECOND(8),
    /// The whole year.
    THIRD(12);

    private final int lastMonth;

    Tertial(int lastMonth) {
        this.lastMonth = lastMonth;
    }

    /// The last month that is counted.
    public int lastMonth() {
        return lastMonth;
    }

    /// The last day that is counted in `year`.
    public LocalDate lastDay(int year) {
        return YearMonth.of(year, lastMonth).atEndOfMonth();
    }

    /// The newest tertial that has ended on `day`; the first before any has.
    public static Tertial endedBy(LocalDate day) {
        return day.getMonthValue() > SECOND.lastMonth ? SECOND : FIRST;
    }

    /// The bundle key of the name people use.
    public String key() {
        return switch (this) {
            case FIRST -> "tertial.first";
            case SECOND -> "tertial.second";
            case THIRD -> "tertial.third";
        };
    }
}
