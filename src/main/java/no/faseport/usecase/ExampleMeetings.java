package no.faseport.usecase;

import java.time.DayOfWeek;
import java.time.LocalDate;
import no.faseport.portfolio.Deadline;
import no.faseport.steering.Deciders;
import no.faseport.steering.Meeting;
import no.faseport.store.Work;

/// Calls meetings in the example municipality: each board meets on the days gates are planned that it decides, from half a year
/// back on.
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

    /// Writes them; gates on days when nobody works are decided without a meeting, and so are those that owners decide.
    void write() {
        var deciders = new Deciders();
        work.pages().deadlines(today.minusMonths(MONTHS_BACK), today.plusMonths(MONTHS_AHEAD)).stream()
                .filter(one -> one.kind() != Deadline.Kind.CONDITION && !one.who().isBlank())
                .filter(one -> !deciders.isOwner(one.who()))
                .filter(one -> one.day().getDayOfWeek().compareTo(DayOfWeek.SATURDAY) < 0)
                .map(one -> meeting(one.who(), one.day())).distinct().forEach(work.meetings()::add);
    }

    private Meeting meeting(String board, LocalDate day) {
        return switch (board) {
            case "Kommunedirektørens ledergruppe" ->
                new Meeting(board, day, "Rådhuset, Storstua", caseNumber(day, 12), "");
            case "Porteføljestyret" -> new Meeting(board, day, "Rådhuset, møterom 2", caseNumber(day, 7),
                    day.isBefore(today) ? "" : "Saksliste sendes en uke før.");
            case "IKT-rådet" -> new Meeting(board, day, "Rådhuset, møterom 4", caseNumber(day, 3), "");
            default -> new Meeting(board, day, "", "", "");
        };
    }

    private static String caseNumber(LocalDate day, int serial) {
        return "%02d/%04d".formatted(day.getYear() % 100, serial);
    }
}
