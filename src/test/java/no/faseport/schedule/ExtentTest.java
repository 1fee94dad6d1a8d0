package no.faseport.schedule;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/// On which days work lies when some of it is done and the rest is late.
class ExtentTest {
    private static final WorkCalendar NORWAY = WorkCalendar.norwegian();
    private static final LocalDate MONDAY = LocalDate.of(2026, 6, 1);
    private static final Optional<LocalDate> REPORTED = Optional.of(LocalDate.of(2026, 6, 17));

    private static Extent of(int duration, int progress) {
        return new Extent(MONDAY, duration, progress, false);
    }

    private static Stretch days(int first, int last) {
        return new Stretch(LocalDate.of(2026, 6, first), LocalDate.of(2026, 6, last));
    }

    @Test
    void whatIsLeftOfLateWorkLiesAfterTheStatusDate() {
        assertEquals(List.of(days(1, 3), days(18, 26)), of(10, 30).stretches(NORWAY, REPORTED));
        assertEquals(LocalDate.of(2026, 6, 26), of(10, 30).finish(NORWAY, REPORTED));
    }

    @Test
    void workOfWhichNoWholeDayIsDoneHasAllOfItLeft() {
        assertEquals(List.of(days(18, 24)), of(5, 10).stretches(NORWAY, REPORTED));
    }

    @Test
    void nothingInterruptsWhatIsOnTimeOrDoneOrManualOrNotReported() {
        var whole = List.of(days(1, 12));
        assertEquals(whole, of(10, 30).stretches(NORWAY, Optional.of(LocalDate.of(2026, 6, 3))));
        assertEquals(whole, of(10, 100).stretches(NORWAY, REPORTED));
        assertEquals(whole, new Extent(MONDAY, 10, 30, true).stretches(NORWAY, REPORTED));
        assertEquals(whole, of(10, 30).stretches(NORWAY, Optional.empty()));
    }

    @Test
    void aMilestoneIsWhereItIsHoweverItIsReported() {
        assertEquals(List.of(days(1, 1)), of(0, 50).stretches(NORWAY, REPORTED));
    }

    @Test
    void itTakesAsFewDaysAsItMayToEndOnADay() {
        assertEquals(9, of(10, 30).until(LocalDate.of(2026, 6, 26), NORWAY, REPORTED));
        assertEquals(5, of(10, 0).until(LocalDate.of(2026, 6, 5), NORWAY, REPORTED));
        assertEquals(1, of(10, 30).until(MONDAY, NORWAY, REPORTED));
    }
}
