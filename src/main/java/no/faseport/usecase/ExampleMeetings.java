package no.faseport.usecase;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.TreeSet;
import no.faseport.portfolio.Deadline;
import no.faseport.steering.Meeting;
import no.faseport.store.Work;

/// Calls meetings in the example municipality: its boards meet on the days gates are planned, from half a year back on.
final class ExampleMeetings {
    private static final int MONTHS_BACK = 6;
    private static final int MONTHS_AHEAD = 14;

    private final Work work;
    private final LocalDate today;

    /// The meetings as they are called `today`.
    ExampleMeetings(Work work, LocalDate today) {
        this.work = work;
        this.today = today;
    }

    /// Writes them; gates on days when nobody works are decided without a meeting.
    void write() {
        var days = new TreeSet<LocalDate>();
        work.pages().deadlines(today.minusMonths(MONTHS_BACK), today.plusMonths(MONTHS_AHEAD)).stream()
                .filter(one -> one.kind() != Deadline.Kind.CONDITION).map(Deadline::day)
                .filter(day -> day.getDayOfWeek().compareTo(DayOfWeek.SATURDAY) < 0).forEach(days::add);
        for (var day : days) {
            work.meetings().add(day.getDayOfMonth() % 3 == 0
                    ? new Meeting("Kommunedirektørens ledergruppe", day, "Rådhuset, Storstua", caseNumber(day, 12), "")
                    : new Meeting("Porteføljestyret", day, "Rådhuset, møterom 2", caseNumber(day, 7),
                            day.isBefore(today) ? "" : "Saksliste sendes en uke før."));
        }
    }

    private static String caseNumber(LocalDate day, int serial) {
        return "%02d/%04d".formatted(day.getYear() % 100, serial);
    }
}
