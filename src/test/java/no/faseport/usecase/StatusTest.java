package no.faseport.usecase;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import no.faseport.portfolio.ReportDue;
import no.faseport.portfolio.StatusPage;
import no.faseport.project.Mark;
import no.faseport.project.Marks;
import no.faseport.project.ProjectId;
import no.faseport.project.Section;
import no.faseport.status.SectionStatus;
import no.faseport.status.Standing;
import no.faseport.status.StatusReport;
import no.faseport.words.Message;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A project reports: the draft is written on, the published report stands for ever, and the project shows its marks.
class StatusTest {
    private static final LocalDate MONDAY = LocalDate.of(2026, 1, 5);
    private static final Marks LATE_MARKS = new Marks(Mark.BAD, Mark.UNKNOWN, Mark.UNKNOWN, Mark.UNKNOWN,
            Mark.UNKNOWN);

    @TempDir
    Path folder;
    private Town town;
    private ProjectId fiber;

    @BeforeEach
    void aTownWithAProject() {
        town = new Town(folder);
        fiber = town.project("1001", "Fiber til skolene");
    }

    @AfterEach
    void leave() {
        town.close();
    }

    private static StatusReport late(StatusReport report) {
        return report.with(new SectionStatus(Section.PROGRESS, Standing.MAJOR, "Graving venter på tele"));
    }

    private StatusPage page() {
        return new ReadStatus(town.anna()).page(fiber).orElseThrow();
    }

    private Marks marks() {
        return page().project().marks();
    }

    private StatusReport published(UnaryOperator<StatusReport> edit) {
        return new PublishStatus(town.anna()).publish(fiber, edit).ifDone().orElseThrow();
    }

    @Test
    void aDraftSaysWhatIsKnownAndIsBegunOnce() {
        var draft = new DraftStatus(town.anna()).begin(fiber);
        assertEquals("Prosjektet er i fasen Idé.", draft.summary());
        assertEquals("Neste beslutningspunkt er BP1 Starte planlegging, som ikke har fått noen dato.",
                draft.of(Section.PROGRESS).remark());
        assertEquals(draft, new DraftStatus(town.bjarne()).begin(fiber));
        assertEquals(Optional.of(draft), page().draft());
    }

    @Test
    void twoPeopleWriteOnTheSameDraftWithoutLosingAnything() {
        var draft = new DraftStatus(town.anna()).begin(fiber);
        new DraftStatus(town.bjarne()).write(draft.id(), StatusTest::late);
        new DraftStatus(town.anna()).write(draft.id(), report -> report.summarized("Går tregt"));
        assertEquals(Optional.of(List.of("Går tregt", "Graving venter på tele")), page().draft()
                .map(report -> List.of(report.summary(), report.of(Section.PROGRESS).remark())));
    }

    @Test
    void publishingSetsTheMarksAndFreezesTheReport() {
        var draft = new DraftStatus(town.anna()).begin(fiber);
        new DraftStatus(town.anna()).write(draft.id(), StatusTest::late);
        assertEquals(List.of(), new PublishStatus(town.bjarne()).publish(draft.id()).reasons());
        assertEquals(LATE_MARKS, marks());
        var report = page().published().getFirst();
        assertEquals("bjarne", report.author());
        assertEquals(MONDAY, report.reportedOn());
        var frozen = List.of(Message.of("status.refused.published"));
        assertEquals(frozen, new DraftStatus(town.anna()).write(report.id(), StatusTest::late).reasons());
        assertEquals(frozen, new DraftStatus(town.anna()).discard(report.id()).reasons());
        assertEquals(frozen, new PublishStatus(town.anna()).publish(report.id()).reasons());
        assertEquals(List.of(report), page().reports());
    }

    @Test
    void aTextSavedWhileItIsWrittenIsTakenBackAndPutBackWhole() {
        var draft = new DraftStatus(town.anna()).begin(fiber);
        var begun = draft.summary();
        for (var text : List.of("Grav", "Gravingen er", "Gravingen er i gang")) {
            new DraftStatus(town.anna()).write(draft.id(), report -> report.summarized(text));
        }
        new DraftStatus(town.anna()).write(draft.id(), StatusTest::late);
        new UndoChange(town.anna()).undo();
        assertEquals(Optional.of("Gravingen er i gang"), page().draft().map(StatusReport::summary));
        new UndoChange(town.anna()).undo();
        assertEquals(Optional.of(begun), page().draft().map(StatusReport::summary));
        new UndoChange(town.anna()).redo();
        assertEquals(Optional.of("Gravingen er i gang"), page().draft().map(StatusReport::summary));
        new UndoChange(town.anna()).undo();
        new UndoChange(town.anna()).undo();
        assertEquals(Optional.empty(), page().draft());
    }

    @Test
    void aReportThatSaysNothingIsNotPublished() {
        assertEquals(List.of(Message.of("status.refused.nothingSaid")),
                new PublishStatus(town.anna()).publish(fiber, report -> report).reasons());
        assertEquals(List.of(), page().reports());
    }

    @Test
    void publishingIsUndoneUntilAnotherReportIsPublished() {
        published(StatusTest::late);
        assertTrue(new UndoChange(town.anna()).undo().orElseThrow().done());
        assertEquals(Marks.UNKNOWN, marks());
        assertTrue(new UndoChange(town.anna()).redo().orElseThrow().done());
        assertEquals(LATE_MARKS, marks());

        new PublishStatus(town.bjarne()).publish(fiber, StatusTest::late);
        var refused = new UndoChange(town.anna()).undo().orElseThrow();
        assertEquals(List.of(Message.of("status.refused.followed")), refused.leftAlone());
        assertEquals(2, page().published().size());
    }

    @Test
    void whatWasWrittenBeforePublishingCannotBeUndoneInThePublishedReport() {
        var draft = new DraftStatus(town.bjarne()).begin(fiber);
        new DraftStatus(town.bjarne()).write(draft.id(), StatusTest::late);
        new PublishStatus(town.anna()).publish(draft.id());
        var before = page().reports();
        assertEquals(List.of(Message.of("status.refused.published")),
                new UndoChange(town.bjarne()).undo().orElseThrow().leftAlone());
        assertEquals(before, page().reports());
    }

    @Test
    void theNextDraftBeginsWhereTheLastReportEndedUnlessTheMarksWereChanged() {
        published(report -> late(report)
                .with(new SectionStatus(Section.BENEFIT, Standing.NOT_BEGUN, "Måles fra 2028")));
        var next = new DraftStatus(town.anna()).begin(fiber);
        assertEquals(Standing.MAJOR, next.of(Section.PROGRESS).standing());
        assertEquals(new SectionStatus(Section.BENEFIT, Standing.NOT_BEGUN, "Måles fra 2028"),
                next.of(Section.BENEFIT));
        new DraftStatus(town.anna()).discard(next.id());
        new EditProject(town.anna()).edit(fiber, Message.of("section.PROGRESS"),
                now -> new Result.Done<>(now.marked(now.marks().with(Section.PROGRESS, Mark.WATCH))));
        assertEquals(Standing.MINOR, new DraftStatus(town.anna()).begin(fiber).of(Section.PROGRESS).standing());
    }

    @Test
    void reportsAreDueAMonthAfterTheLastForActiveProjects() {
        var phones = town.project("1002", "Telefoni");
        published(StatusTest::late);
        var read = new ReadStatus(town.anna());
        assertEquals(List.of(new ReportDue(fiber, "1001", "Fiber til skolene", "", Optional.of(MONDAY), 31),
                new ReportDue(phones, "1002", "Telefoni", "", Optional.empty(), 31)), read.due());
        assertEquals(List.of("1002"), read.overdue(MONDAY.plusDays(31)).stream().map(ReportDue::number).toList());
        assertEquals(List.of("1001", "1002"),
                read.overdue(MONDAY.plusDays(32)).stream().map(ReportDue::number).toList());
    }
}
