package no.faseport.ui.project;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import no.faseport.portfolio.RoomPage;
import no.faseport.project.Attachment;
import no.faseport.project.Delivery;
import no.faseport.project.Document;
import no.faseport.project.Kept;
import no.faseport.project.LogEntry;
import no.faseport.project.LogKind;
import no.faseport.project.ProjectId;
import no.faseport.project.Role;
import no.faseport.project.ToleranceKind;
import no.faseport.usecase.ReadRoom;
import no.faseport.usecase.Town;
import no.faseport.words.Message;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What is written in the room is saved at once; what is refused is told and shown as it was.
class RoomViewModelTest {
    private static final LocalDate MONDAY = LocalDate.of(2026, 1, 5);

    @TempDir
    Path folder;
    private Town town;
    private ProjectId fibre;
    private ProjectId tests;
    private FrontDesk front;
    private RoomViewModel room;
    private ProjectViewModel project;

    @BeforeEach
    void aDeskWithARoom() {
        town = new Town(folder);
        fibre = town.project("1001", "Fiber til skolene");
        tests = town.project("1002", "Digitale prøver");
        var anna = town.anna();
        front = new FrontDesk(anna);
        room = new RoomViewModel(front.desk, fibre);
        project = new ProjectViewModel(front.desk, fibre);
        anna.onChange(changed -> {
            room.refresh(changed.topics());
            project.refresh(changed.topics());
        });
    }

    @AfterEach
    void goHome() {
        town.close();
    }

    @Test
    void aRoleIsAddedShownAndChanged() {
        var added = new ArrayList<String>();
        room.add(role(), () -> added.add("lagt til"));
        room.edit(page().roles().getFirst(), role -> role.by("Rådgiver"));
        assertEquals(List.of(role().by("Rådgiver")), page().roles().stream().map(Kept::fact).toList());
        assertEquals(List.of("lagt til"), added);
    }

    @Test
    void aRefusedEditIsToldAndReadAgainSoThatTheScreenShowsWhatStands() {
        room.add(role(), () -> {
        });
        var readings = new ArrayList<RoomShown>();
        room.shownProperty().subscribe(found -> readings.add(found.orElseThrow()));
        room.edit(page().roles().getFirst(), role -> role.until(Optional.of(MONDAY.minusDays(1))));
        assertEquals(List.of(Message.of("room.role.refused.reversed", MONDAY.minusDays(1), MONDAY)), front.refused);
        assertEquals(2, readings.size());
    }

    @Test
    void aProjectIsPointedAtByItsNumberOrItsName() {
        var found = new ArrayList<ProjectId>();
        room.named(" 1002 Digitale prøver ", name -> found.add(name.id()));
        room.named("digitale PRØVER", name -> found.add(name.id()));
        room.named("1001", name -> found.add(name.id()));
        assertEquals(List.of(tests, tests), found);
        assertEquals(List.of(Message.of("room.project.unknown", "1001")), front.refused);
    }

    @Test
    void aProjectIsPutUnderAnotherAndTakenOutAgain() {
        room.placeUnder("1002");
        assertEquals("1002", page().parent().orElseThrow().number());
        room.placeUnder("");
        assertEquals(Optional.empty(), page().parent());
    }

    @Test
    void aToleranceIsSetByWritingItAndClearedByRemovingTheText() {
        room.tolerate(ToleranceKind.TIME, one -> one.within(Optional.of(28)));
        assertEquals(Optional.of(28), page().tolerance(ToleranceKind.TIME).days());
        room.tolerate(ToleranceKind.TIME, one -> one.within(Optional.empty()));
        assertEquals(List.of(), page().tolerances());
    }

    @Test
    void whatThisProjectWaitsForStandsInTheRoomOfBoth() {
        room.waitFor(tests, new Delivery(fibre, "Tall på maskiner", Optional.of(MONDAY.plusDays(9)),
                Optional.of(MONDAY)), () -> {
                });
        assertEquals(page().deliveries(), new ReadRoom(town.anna()).page(tests).orElseThrow().deliveries());
    }

    @Test
    void whatMattersIsToldWorstFirstWithAWayToWhereItIsMended() {
        room.tolerate(ToleranceKind.QUALITY, one -> one.worded("1 Gbit/s").breached("To skoler får 500 Mbit/s"));
        room.add(new Delivery(tests, "Fiber", Optional.of(MONDAY.plusDays(9)), Optional.of(MONDAY)), () -> {
        });
        room.add(new LogEntry(LogKind.DEVIATION, MONDAY.minusDays(9), "Feil kabel", "", "anna", "Driftsleder",
                Optional.of(MONDAY.minusDays(1)), Optional.empty()), () -> {
                });
        assertEquals(List.of(
                "BAD FRAMES Utenfor toleransen for kvalitet: To skoler får 500 Mbit/s",
                "WATCH GATES Neste port er BP1 · Starte planlegging: ingen dato er satt",
                "WATCH FRAMES «Fiber» til 1002 Digitale prøver leveres 14.1.2026, men trengs 5.1.2026",
                "WATCH LOG «Feil kabel» i loggen skulle vært gjort 4.1.2026"),
                new Matters(front.desk.words(), MONDAY).of(project.overviewProperty().get().orElseThrow(), page())
                        .stream().map(one -> one.sign() + " " + one.way().part() + " " + one.text()).toList());
    }

    @Test
    void onlyWhatIsLookedAtIsOpenedFromHere() {
        assertTrue(DocumentsViewModel.canOpen(file("plan.PDF")));
        assertFalse(DocumentsViewModel.canOpen(file("plan.pdf.exe")));
        assertFalse(DocumentsViewModel.canOpen(file("plan")));
        assertTrue(DocumentsViewModel.canOpen(link("https://arkiv.example/1")));
        assertFalse(DocumentsViewModel.canOpen(link("file:///etc/passwd")));
    }

    private static Document file(String name) {
        return new Document("", "Plan", "", Optional.of(new Attachment(name, 1, "0".repeat(64))), "", "",
                Optional.empty());
    }

    private static Document link(String address) {
        return new Document("", "Plan", address, Optional.empty(), "", "", Optional.empty());
    }

    private static Role role() {
        return new Role("Prosjektleder", "Leder oppvekst-IKT", Optional.of(MONDAY), Optional.empty());
    }

    private RoomPage page() {
        return room.shownProperty().get().orElseThrow().page();
    }
}
