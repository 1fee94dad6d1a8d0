package no.faseport.ui.status;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import no.faseport.project.Mark;
import no.faseport.project.ProjectId;
import no.faseport.project.Section;
import no.faseport.status.SectionStatus;
import no.faseport.status.Standing;
import no.faseport.status.StatusComparison.Course;
import no.faseport.status.StatusReport;
import no.faseport.ui.FixedDesk;
import no.faseport.usecase.PublishStatus;
import no.faseport.usecase.Town;
import no.faseport.words.Message;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Anna writes a status report for the fiber project, publishes it and looks back.
class StatusViewModelTest {
    @TempDir
    Path folder;
    private final FixedDesk told = new FixedDesk();
    private Town town;
    private ProjectId fiber;
    private StatusViewModel model;

    @BeforeEach
    void aTownWithAProject() {
        town = new Town(folder);
        fiber = town.project("1001", "Fiber til skolene");
        model = new StatusViewModel(told.at(town.anna(), 2026), fiber);
    }

    @AfterEach
    void leave() {
        town.close();
    }

    private StatusReport shown() {
        return model.shownProperty().get().orElseThrow();
    }

    private void published(Standing progress) {
        new PublishStatus(town.bjarne()).publish(fiber,
                draft -> draft.with(new SectionStatus(Section.PROGRESS, progress, "")));
        model.read();
    }

    @Test
    void aDraftIsWrittenFieldByFieldAndPublished() {
        assertEquals(Optional.empty(), model.shownProperty().get());
        model.begin();
        model.stand(Section.RISK, Standing.MAJOR);
        model.remark(Section.RISK, " Leverandøren vakler ");
        model.summarize("Se risiko");
        assertEquals(new SectionStatus(Section.RISK, Standing.MAJOR, "Leverandøren vakler"),
                shown().of(Section.RISK));
        model.publish();
        assertEquals(List.of(true, "Se risiko"), List.of(shown().isPublished(), shown().summary()));
        assertEquals(List.of(Message.of("status.published.told")), told.tellings());
        assertEquals(Mark.BAD, model.pageProperty().get().orElseThrow().project().marks().risk());
    }

    @Test
    void aReportThatSaysNothingIsRefusedWithItsReason() {
        model.begin();
        model.publish();
        assertEquals(List.of(Message.of("status.refused.nothingSaid")), told.refusals());
        assertEquals(false, shown().isPublished());
    }

    @Test
    void aDraftThrownAwayLeavesTheNewestReport() {
        published(Standing.AS_PLANNED);
        var newest = shown();
        model.begin();
        assertEquals(false, shown().isPublished());
        model.discard();
        assertEquals(newest, shown());
    }

    @Test
    void twoReportsAreComparedOldestFirstWhicheverIsChosen() {
        published(Standing.AS_PLANNED);
        var first = shown();
        published(Standing.MINOR);
        var second = shown();
        model.compare(Optional.of(first.id()));
        assertEquals(Optional.of(Course.WORSE),
                model.comparisonProperty().get().map(compared -> compared.course(Section.PROGRESS)));
        model.choose(first.id());
        assertEquals(Optional.empty(), model.comparisonProperty().get());
        assertEquals(List.of(second), model.others());
        model.compare(Optional.of(second.id()));
        assertEquals(Optional.of(first), model.comparisonProperty().get().map(compared -> compared.before()));
    }

    @Test
    void theTrendGoesToTheRightAndDownWhereItGetsWorse() {
        published(Standing.AS_PLANNED);
        published(Standing.MINOR);
        published(Standing.UNKNOWN);
        new PublishStatus(town.bjarne()).publish(fiber, draft -> draft
                .with(new SectionStatus(Section.PROGRESS, Standing.UNKNOWN, ""))
                .with(new SectionStatus(Section.RISK, Standing.MINOR, "")));
        published(Standing.MAJOR);
        var reports = model.pageProperty().get().orElseThrow().published();
        var picture = TrendPicture.of(Section.PROGRESS, reports);
        assertEquals(List.of("8,8 GOOD", "30,17 WATCH", "52,17 UNKNOWN", "74,26 BAD"), picture.points().stream()
                .map(point -> Math.round(point.x()) + "," + Math.round(point.y()) + " " + point.mark()).toList());
        assertEquals(List.of(new TrendPicture.Line(8, 8, 30, 17)), picture.lines());
    }
}
