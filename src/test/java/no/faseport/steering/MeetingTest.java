package no.faseport.steering;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// What is on the agenda of a meeting, and who needs none.
class MeetingTest {
    private static final LocalDate THURSDAY = LocalDate.of(2026, 12, 17);
    private static final Meeting BOARD = new Meeting("Porteføljestyret", THURSDAY, "", "", "");

    @Test
    void aMeetingDecidesWhatIsPlannedOnItsDayForThoseWhoMeet() {
        assertEquals(List.of(true, true, false, false),
                List.of(BOARD.decides(THURSDAY, "Porteføljestyret"), BOARD.decides(THURSDAY, " porteføljestyret "),
                        BOARD.decides(THURSDAY, "IKT-rådet"),
                        BOARD.decides(THURSDAY.plusDays(1), "Porteføljestyret")));
    }

    @Test
    void whatNobodyIsNamedToDecideAnybodyWhoMeetsMay() {
        assertEquals(true, BOARD.decides(THURSDAY, ""));
    }

    @Test
    void anOwnerIsKnownInEveryLanguage() {
        var deciders = new Deciders();
        assertEquals(List.of(true, true, true, false, false),
                Stream.of("Prosjekteier", "prosjekteigar ", "Project owner", "Prosjektstyret", "")
                        .map(deciders::isOwner).toList());
    }
}
