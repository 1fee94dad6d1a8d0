package no.faseport.project;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import no.faseport.words.Message;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// What a project's room can hold, and what it refuses.
class RoomFactsTest {
    private static final LocalDate MONDAY = LocalDate.of(2026, 1, 5);
    private static final String HASH = "0".repeat(64);

    @Test
    void aRoleThatEndsBeforeItBeginsIsRefusedWithBothDays() {
        var reversed = new Role("Prosjektleder", "Rådgiver", Optional.of(MONDAY), Optional.of(MONDAY.minusDays(1)));
        assertEquals(List.of(Message.of("room.role.refused.reversed", MONDAY.minusDays(1), MONDAY)),
                reversed.problems());
        assertThrows(IllegalArgumentException.class,
                () -> new Kept<>(new FactId(new UUID(0, 1)), 1, new ProjectId(new UUID(0, 2)), reversed));
    }

    @Test
    void aRoleForOneDayIsHeldThatDay() {
        var role = new Role("Vikar", "Rådgiver", Optional.of(MONDAY), Optional.of(MONDAY));
        assertEquals(List.of(), role.problems());
        assertTrue(role.holdsOn(MONDAY));
        assertFalse(role.holdsOn(MONDAY.plusDays(1)));
        assertFalse(role.holdsOn(MONDAY.minusDays(1)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"../x", "..", ".", "a/b", "a\\b", "C:x", "", " ", "x\u0000y", "x\n", " plan.pdf"})
    void aFileNameThatCouldLeadElsewhereIsRefused(String name) {
        var document = new Document("", "Plan", "", Optional.of(new Attachment(name, 1, HASH)), "", "",
                Optional.empty());
        assertEquals(List.of(Message.of("room.document.refused.name", name)), document.problems());
    }

    @ParameterizedTest
    @ValueSource(strings = {"plan.pdf", "Styringsdokument v1.2 (endelig).docx", "..plan", "æøå", ".profil"})
    void anOrdinaryFileNameIsTaken(String name) {
        assertTrue(Attachment.isPlain(name));
    }

    @Test
    void aDocumentIsSomewhere() {
        var nowhere = new Document("", "Plan", "", Optional.empty(), "", "", Optional.empty());
        assertEquals(List.of(Message.of("room.document.refused.nowhere")), nowhere.problems());
        assertEquals(List.of(), nowhere.at("\\\\filserver\\plan.docx").problems());
        assertFalse(nowhere.at("file:///etc/passwd").isOnTheWeb());
        assertTrue(nowhere.at("https://arkiv.example/1").isOnTheWeb());
    }

    @Test
    void theLogIsSearchedWordByWordWithoutRegardToCapitals() {
        var entry = new LogEntry(LogKind.LESSON, MONDAY, "Varsle skolen tidlig", "To uker er nok", "Leder", "",
                Optional.empty(), Optional.empty());
        assertTrue(entry.says("uker SKOLEN"));
        assertTrue(entry.says("  "));
        assertFalse(entry.says("uker foreldre"));
    }

    @Test
    void whatIsDoneIsNeverOverdueAndNotDoneBeforeItWasWritten() {
        var entry = new LogEntry(LogKind.DEVIATION, MONDAY, "Feil kabel", "", "Leder", "Driftsleder",
                Optional.of(MONDAY.plusDays(3)), Optional.empty());
        assertFalse(entry.isOverdue(MONDAY.plusDays(3)));
        assertTrue(entry.isOverdue(MONDAY.plusDays(4)));
        assertFalse(entry.done(Optional.of(MONDAY.plusDays(9))).isOverdue(MONDAY.plusDays(10)));
        assertEquals(List.of(Message.of("room.log.refused.done", MONDAY.minusDays(1), MONDAY)),
                entry.done(Optional.of(MONDAY.minusDays(1))).problems());
    }

    @Test
    void aDeliveryCollidesOnlyWhenItComesAfterItIsNeeded() {
        var delivery = new Delivery(new ProjectId(new UUID(0, 1)), "Fiber", Optional.of(MONDAY), Optional.of(MONDAY));
        assertFalse(delivery.collides());
        assertTrue(delivery.on(Optional.of(MONDAY.plusDays(1)), Optional.of(MONDAY)).collides());
        assertFalse(delivery.on(Optional.empty(), Optional.of(MONDAY)).collides());
        assertFalse(delivery.on(Optional.of(MONDAY), Optional.empty()).collides());
    }

    @Test
    void nobodyIsAPartOfWhatIsAPartOfThem() {
        var region = new ProjectId(new UUID(0, 1));
        var town = new ProjectId(new UUID(0, 2));
        var school = new ProjectId(new UUID(0, 3));
        var lineage = new Lineage(Map.of(school, town, town, region));
        assertTrue(lineage.turnsInACircle(region, school));
        assertTrue(lineage.turnsInACircle(region, region));
        assertFalse(lineage.turnsInACircle(school, region));
    }

    @Test
    void theMatrixHasTheMostInfluentialOnTop() {
        var matrix = StakeholderMatrix.of(List.of(new Stakeholder("Rektorene", 5, 5, ""),
                new Stakeholder("Elevene", 5, 1, ""), new Stakeholder("Foreldrene", 5, 1, "")));
        assertEquals(25, matrix.cells().size());
        assertEquals(new StakeholderMatrix.Cell(5, 5, List.of("Rektorene"), StakeholderMatrix.Approach.INVOLVE),
                matrix.cells().get(4));
        assertEquals(new StakeholderMatrix.Cell(5, 1, List.of("Elevene", "Foreldrene"),
                StakeholderMatrix.Approach.INFORM), matrix.cells().get(24));
        assertEquals(StakeholderMatrix.Approach.WATCH, matrix.cells().get(20).approach());
        assertEquals(StakeholderMatrix.Approach.SATISFY, matrix.cells().getFirst().approach());
    }
}
