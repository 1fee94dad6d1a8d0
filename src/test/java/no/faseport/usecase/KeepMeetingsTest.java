package no.faseport.usecase;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import no.faseport.steering.Convened;
import no.faseport.steering.Meeting;
import no.faseport.words.Message;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The boards' meetings: each is on disk, in the journal, and undone like everything else.
class KeepMeetingsTest {
    private static final LocalDate MONDAY = LocalDate.of(2026, 1, 5);
    private static final Meeting COUNCIL = new Meeting("IKT-rådet", MONDAY.plusDays(3), "Møterom 2", "26/7",
            "Ta med kaffe");

    @TempDir
    Path folder;
    private Town town;
    private KeepMeetings meetings;

    @BeforeEach
    void aTown() {
        town = new Town(folder);
        meetings = new KeepMeetings(town.anna());
    }

    @AfterEach
    void goHome() {
        town.close();
    }

    private List<Meeting> all() {
        return meetings.all().stream().map(Convened::meeting).toList();
    }

    @Test
    void aMeetingIsThereAfterARestart() {
        meetings.add(COUNCIL);
        town = town.reopened(folder);
        assertEquals(List.of(COUNCIL), new KeepMeetings(town.anna()).all().stream().map(Convened::meeting).toList());
    }

    @Test
    void theyComeByDayAndOnlyThoseAskedFor() {
        var later = new Meeting("Porteføljestyret", MONDAY.plusDays(30), "", "", "");
        var same = new Meeting("Administrasjonsutvalget", COUNCIL.heldOn(), "", "", "");
        meetings.add(later);
        meetings.add(COUNCIL);
        meetings.add(same);
        assertEquals(List.of(same, COUNCIL, later), all());
        assertEquals(List.of(same, COUNCIL), meetings.between(MONDAY, MONDAY.plusDays(3)).stream()
                .map(Convened::meeting).toList());
    }

    @Test
    void aMeetingIsMovedRemovedAndBroughtBackStepByStep() {
        var added = meetings.add(COUNCIL).ifDone().orElseThrow();
        var moved = new Meeting(COUNCIL.board(), MONDAY.plusDays(10), COUNCIL.place(), COUNCIL.caseNumber(), "");
        var now = meetings.edit(added, moved).ifDone().orElseThrow();
        assertEquals(List.of(moved), all());
        meetings.remove(now);
        assertEquals(List.of(), all());
        var undo = new UndoChange(town.anna());
        undo.undo();
        assertEquals(List.of(moved), all());
        undo.undo();
        assertEquals(List.of(COUNCIL), all());
        undo.undo();
        assertEquals(List.of(), all());
        assertEquals("La til møte i IKT-rådet 8.1.2026", town.anna().store().undoState("anna").redo().orElseThrow());
    }

    @Test
    void aMeetingOfNobodyIsRefusedAndSoIsAChangeOfWhatSomebodyElseChanged() {
        assertEquals(List.of(Message.of("meeting.refused.nobody")),
                meetings.add(new Meeting("  ", MONDAY, "", "", "")).reasons());
        var seen = meetings.add(COUNCIL).ifDone().orElseThrow();
        meetings.edit(seen, new Meeting("Kommunestyret", MONDAY, "", "", ""));
        assertEquals(List.of(Message.of("refused.changedSince")), meetings.edit(seen, COUNCIL).reasons());
        assertEquals(List.of("Kommunestyret"), all().stream().map(Meeting::board).toList());
    }
}
