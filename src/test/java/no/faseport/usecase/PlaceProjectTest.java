package no.faseport.usecase;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import no.faseport.portfolio.ProjectName;
import no.faseport.portfolio.RoomPage;
import no.faseport.project.Programme;
import no.faseport.project.ProjectId;
import no.faseport.words.Message;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Projects belong to programmes and to each other, and never to themselves.
class PlaceProjectTest {
    @TempDir
    Path folder;
    private Town town;
    private ProjectId fibre;
    private ProjectId wireless;
    private ProjectId switches;
    private PlaceProject place;

    @BeforeEach
    void aTownWithThreeProjects() {
        town = new Town(folder);
        fibre = town.project("1001", "Fiber");
        wireless = town.project("1002", "Trådløst nett");
        switches = town.project("1003", "Svitsjer");
        place = new PlaceProject(town.anna());
    }

    @AfterEach
    void goHome() {
        town.close();
    }

    @Test
    void aProgrammeIsMadeWhenTheFirstProjectJoinsItAndSharedByTheNext() {
        place.inProgramme(fibre, "Digital skole");
        place.inProgramme(wireless, " Digital skole ");
        assertEquals(List.of("Digital skole"),
                new ReadRoom(town.anna()).programmes().stream().map(Programme::name).toList());
        assertEquals(room(fibre).programme(), room(wireless).programme());
        new UndoChange(town.anna()).undo();
        assertEquals(Optional.empty(), room(wireless).programme());
    }

    @Test
    void aProgrammeIsRemovedOnlyWhenNobodyBelongsToIt() {
        place.inProgramme(fibre, "Digital skole");
        var school = room(fibre).programme().orElseThrow();
        assertEquals(List.of(Message.of("room.programme.refused.used", "Digital skole", 1)),
                place.remove(school).reasons());
        assertEquals(List.of(), new ReadRoom(town.anna()).unusedProgrammes());
        place.inProgramme(fibre, "");
        assertEquals(List.of(school), new ReadRoom(town.anna()).unusedProgrammes());
        assertEquals(List.of(), place.remove(school).reasons());
        assertEquals(List.of(), new ReadRoom(town.anna()).programmes());
    }

    @Test
    void twoProgrammesDoNotShareAName() {
        place.inProgramme(fibre, "Digital skole");
        place.inProgramme(wireless, "Nett");
        var net = room(wireless).programme().orElseThrow();
        var renamed = new Programme(net.id(), net.version(), "Digital skole", "", "");
        assertEquals(List.of(Message.of("room.programme.refused.taken", "Digital skole")),
                place.save(renamed).reasons());
    }

    @Test
    void aProjectKnowsItsPartsAndThePartsTheirWhole() {
        place.under(wireless, Optional.of(fibre));
        place.under(switches, Optional.of(fibre));
        assertEquals(List.of(new ProjectName(wireless, "1002", "Trådløst nett"),
                new ProjectName(switches, "1003", "Svitsjer")), room(fibre).parts());
        assertEquals(Optional.of(new ProjectName(fibre, "1001", "Fiber")), room(switches).parent());
        place.under(wireless, Optional.empty());
        assertEquals(Optional.empty(), room(wireless).parent());
    }

    @Test
    void noProjectEndsUpAboveItself() {
        place.under(wireless, Optional.of(fibre));
        place.under(switches, Optional.of(wireless));
        assertEquals(List.of(Message.of("room.parent.refused.circle", "Fiber", "Svitsjer")),
                place.under(fibre, Optional.of(switches)).reasons());
        assertEquals(List.of(Message.of("room.parent.refused.circle", "Fiber", "Fiber")),
                place.under(fibre, Optional.of(fibre)).reasons());
        assertEquals(Optional.empty(), room(fibre).parent());
    }

    private RoomPage room(ProjectId project) {
        return new ReadRoom(town.anna()).page(project).orElseThrow();
    }
}
