package no.faseport.schedule;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/// The Norwegian public holidays other than ordinary Sundays, as the law of 24 February 1995 and that of 26 April 1947
/// (1 and 17 May) name them; applied to every year, also those before the laws.
public enum Holiday {
    /// 1 January.
    NEW_YEAR(1, 1),
    /// 1 May.
    LABOUR_DAY(5, 1),
    /// 17 May.
    CONSTITUTION_DAY(5, 17),
    /// The Thursday before Easter.
    MAUNDY_THURSDAY(-3),
    /// The Friday before Easter.
    GOOD_FRIDAY(-2),
    /// Easter Sunday.
    EASTER_SUNDAY(0),
    /// The Monday after Easter.
    EASTER_MONDAY(1),
    /// The Thursday 39 days after Easter.
    ASCENSION_DAY(39),
    /// The Sunday 49 days after Easter.
    WHIT_SUNDAY(49),
    /// The Monday 50 days after Easter.
    WHIT_MONDAY(50),
    /// 25 December.
    CHRISTMAS_DAY(12, 25),
    /// 26 December.
    BOXING_DAY(12, 26);

    private final int month;
    private final int day;

    Holiday(int daysAfterEaster) {
        this(0, daysAfterEaster);
    }

    Holiday(int month, int day) {
        this.month = month;
        this.day = day;
    }

    /// The date of this holiday in `year`.
    public LocalDate in(int year) {
        return month == 0 ? easter(year).plusDays(day) : LocalDate.of(year, month, day);
    }

    /// The bundle key of its name.
    public String key() {
        return "holiday." + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /// The holiday on `date`; where two fall together, the fixed one.
    public static Optional<Holiday> on(LocalDate date) {
        return Arrays.stream(values()).filter(holiday -> holiday.in(date.getYear()).equals(date)).findFirst();
    }

    /// Easter Sunday by the Gregorian calendar, by the method J.-M. Oudin gave in 1940.
    static LocalDate easter(int year) {
        int golden = year % 19;
        int century = year / 100;
        int leapCorrection = century - century / 4 - (8 * century + 13) / 25;
        int epact = (leapCorrection + 19 * golden + 15) % 30;
        int fullMoon = epact - (epact / 28) * (1 - (29 / (epact + 1)) * ((21 - golden) / 11));
        int weekday = (year + year / 4 + fullMoon + 2 - century + century / 4) % 7;
        int sunday = fullMoon - weekday;
        int month = 3 + (sunday + 40) / 44;
        return LocalDate.of(year, month, sunday + 28 - 31 * (month / 4));
    }
}
