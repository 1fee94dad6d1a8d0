package no.faseport.gantt;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.format.TextStyle;
import java.time.temporal.IsoFields;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.List;
import no.faseport.words.Words;

/// The two rows of the time header, from decades over years to weeks over days, as fine as there is room for.
public enum TimeAxis {
    /// ISO weeks over days.
    WEEKS_AND_DAYS(18),
    /// Months over ISO weeks.
    MONTHS_AND_WEEKS(3.6),
    /// Years over months.
    YEARS_AND_MONTHS(1),
    /// Years over quarters.
    YEARS_AND_QUARTERS(0.38),
    /// Years over thirds of a year, only where people report by them.
    YEARS_AND_TERTIALS(0.2),
    /// Decades over years.
    DECADES_AND_YEARS(0);

    private final double leastPixelsPerDay;

    TimeAxis(double leastPixelsPerDay) {
        this.leastPixelsPerDay = leastPixelsPerDay;
    }

    /// The finest that is readable at this scale, with thirds of a year in the place of months and quarters where `tertials`.
    public static TimeAxis of(TimeScale scale, boolean tertials) {
        for (var axis : values()) {
            if (scale.pixelsPerDay() >= axis.leastPixelsPerDay && axis.divides(tertials)) {
                return axis;
            }
        }
        return DECADES_AND_YEARS;
    }

    private boolean divides(boolean tertials) {
        return switch (this) {
            case YEARS_AND_TERTIALS -> tertials;
            case YEARS_AND_MONTHS, YEARS_AND_QUARTERS -> !tertials;
            case WEEKS_AND_DAYS, MONTHS_AND_WEEKS, DECADES_AND_YEARS -> true;
        };
    }

    /// True where single days are wide enough to show which are free.
    public boolean showsDays() {
        return this == WEEKS_AND_DAYS || this == MONTHS_AND_WEEKS;
    }

    /// The spans of the upper row that touch `from` to `to`.
    public List<Span> upper(LocalDate from, LocalDate to) {
        return spans(switch (this) {
            case WEEKS_AND_DAYS -> Unit.WEEK;
            case MONTHS_AND_WEEKS -> Unit.MONTH;
            case YEARS_AND_MONTHS, YEARS_AND_QUARTERS, YEARS_AND_TERTIALS -> Unit.YEAR;
            case DECADES_AND_YEARS -> Unit.DECADE;
        }, from, to);
    }

    /// The spans of the lower row that touch `from` to `to`.
    public List<Span> lower(LocalDate from, LocalDate to) {
        return spans(switch (this) {
            case WEEKS_AND_DAYS -> Unit.DAY;
            case MONTHS_AND_WEEKS -> Unit.WEEK;
            case YEARS_AND_MONTHS -> Unit.MONTH;
            case YEARS_AND_QUARTERS -> Unit.QUARTER;
            case YEARS_AND_TERTIALS -> Unit.TERTIAL;
            case DECADES_AND_YEARS -> Unit.YEAR;
        }, from, to);
    }

    private static List<Span> spans(Unit unit, LocalDate from, LocalDate to) {
        var spans = new ArrayList<Span>();
        var start = unit.floor(from);
        while (!start.isAfter(to)) {
            var next = unit.next(start);
            spans.add(new Span(unit, start, next));
            start = next;
        }
        return spans;
    }

    /// A unit of time from `start` to the day before `end`.
    public record Span(Unit unit, LocalDate start, LocalDate end) {
        /// How it can be called, the longest first.
        public List<String> texts(Words words) {
            return unit.texts(start, words);
        }

        /// The same below a row that already says the year.
        public List<String> shortTexts(Words words) {
            var texts = texts(words);
            return unit == Unit.MONTH || unit == Unit.WEEK ? texts.subList(1, texts.size()) : texts;
        }
    }

    /// How long a cell of the header is.
    public enum Unit {
        DAY, WEEK, MONTH, QUARTER, TERTIAL, YEAR, DECADE;

        /// The first day of the unit that `date` lies in.
        public LocalDate floor(LocalDate date) {
            return switch (this) {
                case DAY -> date;
                case WEEK -> date.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
                case MONTH -> date.withDayOfMonth(1);
                case QUARTER -> date.with(IsoFields.DAY_OF_QUARTER, 1);
                case TERTIAL -> date.withDayOfMonth(1).withMonth(4 * tertial(date) - 3);
                case YEAR -> date.withDayOfYear(1);
                case DECADE -> date.withDayOfYear(1).withYear(Math.floorDiv(date.getYear(), 10) * 10);
            };
        }

        /// January to April is the first, May to August the second, September to December the third.
        private static int tertial(LocalDate date) {
            return (date.getMonthValue() + 3) / 4;
        }

        /// The first day of the unit after the one that begins on `start`.
        public LocalDate next(LocalDate start) {
            return switch (this) {
                case DAY -> start.plusDays(1);
                case WEEK -> start.plusWeeks(1);
                case MONTH -> start.plusMonths(1);
                case QUARTER -> start.plusMonths(3);
                case TERTIAL -> start.plusMonths(4);
                case YEAR -> start.plusYears(1);
                case DECADE -> start.plusYears(10);
            };
        }

        /// What the unit that begins on `start` can be called, the longest first.
        public List<String> texts(LocalDate start, Words words) {
            var locale = words.language().locale();
            var month = start.getMonth();
            var year = Integer.toString(start.getYear());
            return switch (this) {
                case DAY -> List.of(
                        start.getDayOfWeek().getDisplayName(TextStyle.SHORT, locale).substring(0, 2) + " "
                                + start.getDayOfMonth(),
                        Integer.toString(start.getDayOfMonth()));
                case WEEK -> {
                    var week = Integer.toString(start.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR));
                    var named = words.text("gantt.week", week);
                    var monthOfWeek = start.plusDays(3);
                    yield List.of(named + " · "
                            + monthOfWeek.getMonth().getDisplayName(TextStyle.FULL_STANDALONE, locale) + " "
                            + monthOfWeek.getYear(), named, week);
                }
                case MONTH -> {
                    var name = month.getDisplayName(TextStyle.FULL_STANDALONE, locale);
                    yield List.of(name + " " + year, name, name.substring(0, 3), name.substring(0, 1));
                }
                case QUARTER -> List.of(words.text("gantt.quarter.long", start.get(IsoFields.QUARTER_OF_YEAR)),
                        words.text("gantt.quarter", start.get(IsoFields.QUARTER_OF_YEAR)),
                        words.text("gantt.quarter.short", start.get(IsoFields.QUARTER_OF_YEAR)));
                case TERTIAL -> List.of(words.text("gantt.tertial.long", tertial(start)),
                        words.text("gantt.tertial", tertial(start)));
                case YEAR -> List.of(year, year.substring(2));
                case DECADE -> List.of(start.getYear() + "–" + (start.getYear() + 9), year);
            };
        }
    }
}
