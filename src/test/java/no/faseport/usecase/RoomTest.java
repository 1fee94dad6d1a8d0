package no.faseport.usecase;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import no.faseport.gate.Breach;
import no.faseport.gate.Outcome;
import no.faseport.portfolio.RoomPage;
import no.faseport.portfolio.ToleranceBreach;
import no.faseport.project.Attachment;
import no.faseport.project.Delivery;
import no.faseport.project.Document;
import no.faseport.project.Kept;
import no.faseport.project.LogEntry;
import no.faseport.project.LogKind;
import no.faseport.project.ProjectId;
import no.faseport.project.Role;
import no.faseport.project.Stakeholder;
import no.faseport.project.Tolerance;
import no.faseport.project.ToleranceKind;
import no.faseport.words.Message;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A project's room: what is put there is on disk, in the journal, and undone like everything else.
class RoomTest {
    private static final LocalDate MONDAY = LocalDate.of(2026, 1, 5);
    private static final Role LEADER = new Role("Prosjektleder", "Leder oppvekst-IKT", Optional.of(MONDAY),
            Optional.empty());
    private static final Stakeholder HEADS = new Stakeholder("Rektorene", 5, 4, "Fast punkt på rektormøtet");
    private static final LogEntry DEVIATION = new LogEntry(LogKind.DEVIATION, MONDAY, "Feil kabel levert", "Byttes",
            "anna", "Driftsleder", Optional.of(MONDAY.plusDays(5)), Optional.empty());
    private static final Document LINKED = new Document("Kontrakt", "Rammeavtale", "https://arkiv.example/24-1",
            Optional.empty(), "1.0", "24/1", Optional.of(MONDAY));

    @TempDir
    Path folder;
    private Town town;
    private ProjectId fibre;
    private ProjectId tests;
    private EditRoom edit;

    @BeforeEach
    void aTownWithTwoProjects() {
        town = new Town(folder);
        fibre = town.project("1001", "Fiber til skolene");
        tests = town.project("1002", "Digitale prøver");
        edit = new EditRoom(town.anna());
    }

    @AfterEach
    void goHome() {
        town.close();
    }

    @Test
    void whatIsPutInTheRoomIsThereAfterARestart() {
        var role = done(edit.add(fibre, LEADER));
        var heads = done(edit.add(fibre, HEADS));
        var deviation = done(edit.add(fibre, DEVIATION));
        var linked = done(edit.add(fibre, LINKED));
        town = town.reopened(folder);
        var room = room(fibre);
        assertEquals(List.of(role), room.roles());
        assertEquals(List.of(heads), room.stakeholders());
        assertEquals(List.of(deviation), room.log());
        assertEquals(List.of(linked), room.documents());
        assertEquals(List.of(), new CheckPortfolio(town.anna()).check());
    }

    @Test
    void twoMayHaveTheSameRoleAtOnce() {
        edit.add(fibre, LEADER);
        edit.add(fibre, LEADER.by("Rådgiver oppvekst"));
        assertEquals(2, room(fibre).roles().size());
    }

    @Test
    void twoFieldsChangedFromTheSameReadingAreBothKept() {
        var seen = done(edit.add(fibre, LEADER));
        edit.edit(seen, role -> role.by("Rådgiver oppvekst"));
        edit.edit(seen, role -> role.until(Optional.of(MONDAY.plusYears(1))));
        assertEquals(List.of(LEADER.by("Rådgiver oppvekst").until(Optional.of(MONDAY.plusYears(1)))),
                room(fibre).roles().stream().map(Kept::fact).toList());
    }

    @Test
    void aReversedPeriodIsRefusedAndChangesNothing() {
        var seen = done(edit.add(fibre, LEADER));
        var refused = edit.edit(seen, role -> role.until(Optional.of(MONDAY.minusDays(1))));
        assertEquals(List.of(Message.of("room.role.refused.reversed", MONDAY.minusDays(1), MONDAY)),
                refused.reasons());
        assertEquals(List.of(seen), room(fibre).roles());
    }

    @Test
    void whatIsRemovedComesBackWithUndoAndTheJournalTellsOfBoth() {
        var heads = done(edit.add(fibre, HEADS));
        edit.remove(heads);
        assertEquals(List.of(), room(fibre).stakeholders());
        new UndoChange(town.anna()).undo();
        assertEquals(List.of(HEADS), room(fibre).stakeholders().stream().map(Kept::fact).toList());
        var told = new ReadPortfolio(town.anna())
                .history(new ReadPortfolio(town.anna()).projectNumbered("1001").orElseThrow(), 3);
        assertEquals("Fjernet fra prosjekt 1001: Interessent «Rektorene»", told.getFirst().sentence());
    }

    @Test
    void whatSomebodyElseHasRemovedCannotBeChanged() {
        var heads = done(edit.add(fibre, HEADS));
        new EditRoom(town.bjarne()).remove(heads);
        assertEquals(List.of(Message.of("refused.changedSince")),
                edit.edit(heads, one -> one.planned("Brev")).reasons());
    }

    @Test
    void aFileLiesInThePortfolioWhateverItHoldsAndComesOutAsItWentIn() throws IOException {
        var content = new byte[2_300_001];
        new java.util.Random(7).nextBytes(content);
        var file = Files.write(folder.resolve("Plan v1.pdf"), content);
        var attached = done(new AttachFile(town.anna()).attach(fibre, file, described("Styringsdokument")));
        Files.delete(file);
        town = town.reopened(folder);
        var document = room(fibre).documents().getFirst().fact();
        assertEquals(attached.fact(), document);
        assertEquals("Plan v1", document.title());
        var out = Files.createDirectory(folder.resolve("ut"));
        var saved = done(new AttachFile(town.anna()).saveInto(document, out));
        assertEquals(out.toAbsolutePath().resolve("Plan v1.pdf"), saved);
        assertArrayEquals(content, Files.readAllBytes(saved));
        assertEquals(List.of(), new CheckPortfolio(town.anna()).check());
    }

    @Test
    void anAttachmentThatWasUndoneIsRedoneWithItsFile() throws IOException {
        var file = Files.writeString(folder.resolve("notat.txt"), "hei");
        new AttachFile(town.anna()).attach(fibre, file, described(""));
        new UndoChange(town.anna()).undo();
        assertEquals(List.of(), room(fibre).documents());
        new UndoChange(town.anna()).redo();
        var saved = done(new AttachFile(town.anna()).save(room(fibre).documents().getFirst().fact(),
                folder.resolve("kopi.txt")));
        assertEquals("hei", Files.readString(saved));
    }

    @Test
    void aFileThatIsMissingTooBigOrLeadsElsewhereIsRefusedAndNothingIsChanged() throws IOException {
        var attach = new AttachFile(town.anna());
        var missing = folder.resolve("borte.pdf");
        var big = folder.resolve("stor.bin");
        try (var out = new java.io.RandomAccessFile(big.toFile(), "rw")) {
            out.setLength(Attachment.LARGEST + 1L);
        }
        assertEquals(List.of(Message.of("room.document.refused.missing", missing.toString())),
                attach.attach(fibre, missing, described("")).reasons());
        assertEquals(List.of(Message.of("room.document.refused.missing", folder.toString())),
                attach.attach(fibre, folder, described("")).reasons());
        assertEquals(List.of(Message.of("room.document.refused.tooBig", big.toString(), 25)),
                attach.attach(fibre, big, described("")).reasons());
        assertEquals(List.of(Message.of("room.document.refused.name", "..")),
                attach.attach(fibre, folder.resolve(".."), described("")).reasons());
        assertEquals(List.of(), room(fibre).documents());
        assertEquals("La til prosjekt 1002 «Digitale prøver»",
                new ReadPortfolio(town.anna()).history(1).getFirst().sentence());
    }

    @Test
    void aNameThatClimbsOutOfAFolderIsNeitherKeptNorWritten() throws IOException {
        var climbing = new Document("", "Plan", "", Optional.of(new Attachment("../x", 3, "a".repeat(64))), "", "",
                Optional.empty());
        var refusal = List.of(Message.of("room.document.refused.name", "../x"));
        assertEquals(refusal, edit.add(fibre, climbing).reasons());
        var out = Files.createDirectory(folder.resolve("ut"));
        assertEquals(refusal, new AttachFile(town.anna()).saveInto(climbing, out).reasons());
        assertEquals(false, Files.exists(folder.resolve("x")));
    }

    @Test
    void aDeliveryIsSeenFromBothEndsAndNeverFromAProjectToItself() {
        var late = new Delivery(tests, "Fiber til ungdomsskolene", Optional.of(MONDAY.plusDays(30)),
                Optional.of(MONDAY.plusDays(10)));
        var kept = done(edit.add(fibre, late));
        assertEquals(room(fibre).deliveries(), room(tests).deliveries());
        var line = room(tests).deliveries().getFirst();
        assertEquals(kept, line.kept());
        assertEquals("1001 til 1002, for sent: true",
                line.from().number() + " til " + line.to().number() + ", for sent: " + line.kept().fact().collides());
        assertEquals(List.of(Message.of("room.delivery.refused.itself")), edit.add(tests, late).reasons());
    }

    @Test
    void aToleranceIsSetInPlaceOfTheLastAndRemovedByClearingIt() {
        var weeks = Tolerance.none(ToleranceKind.TIME).within(Optional.of(14));
        edit.set(fibre, weeks);
        edit.set(fibre, weeks.within(Optional.of(28)));
        assertEquals(List.of(weeks.within(Optional.of(28))),
                room(fibre).tolerances().stream().map(Kept::fact).toList());
        edit.set(fibre, Tolerance.none(ToleranceKind.TIME));
        assertEquals(List.of(), room(fibre).tolerances());
        assertEquals(List.of(Message.of("room.tolerance.refused.days", 10_000)),
                edit.set(fibre, weeks.within(Optional.of(-1))).reasons());
    }

    @Test
    void aForecastOutsideTheToleranceMarksTheProjectFromTheLastApprovalOn() {
        edit.set(fibre, Tolerance.none(ToleranceKind.TIME).within(Optional.of(14)));
        edit.set(fibre, Tolerance.none(ToleranceKind.COST).upTo(Optional.of(new BigDecimal("7.5"))));
        var planned = activity(MONDAY);
        assertEquals(List.of(), breaches());
        approve();
        assertEquals(List.of(), breaches());
        new Planner(town.anna(), fibre).start(planned, MONDAY.plusWeeks(4));
        var breaches = breaches();
        assertEquals(List.of(new Breach.Late(MONDAY.plusDays(4), MONDAY.plusWeeks(4).plusDays(4), 14)),
                breaches.stream().map(ToleranceBreach::breach).toList());
        assertEquals(breaches, room(fibre).breaches());
        assertEquals(List.of(), room(tests).breaches());
    }

    private List<ToleranceBreach> breaches() {
        return town.anna().store().read(work -> work.breaches().all());
    }

    private no.faseport.schedule.ActivityId activity(LocalDate start) {
        return new Planner(town.anna(), fibre).add("Grave", start, 5);
    }

    private void approve() {
        var read = new ReadPortfolio(town.anna());
        var gate = read.gates(read.projectNumbered("1001").orElseThrow()).getFirst();
        assertEquals(List.of(),
                new DecideGate(town.anna()).decide(gate.id(), Town.proposal(Outcome.APPROVED)).reasons());
    }

    private static Document described(String type) {
        return new Document(type, "", "", Optional.empty(), "", "", Optional.of(MONDAY));
    }

    private RoomPage room(ProjectId project) {
        return new ReadRoom(town.anna()).page(project).orElseThrow();
    }

    private static <T> T done(Result<T> result) {
        return result.ifDone().orElseThrow(() -> new AssertionError(result.reasons()));
    }
}
