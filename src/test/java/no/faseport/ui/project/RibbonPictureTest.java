package no.faseport.ui.project;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import no.faseport.gate.Gate;
import no.faseport.gate.Outcome;
import no.faseport.project.ProjectId;
import no.faseport.usecase.DecideGate;
import no.faseport.usecase.PlanGate;
import no.faseport.usecase.ReadPortfolio;
import no.faseport.usecase.Town;
import no.faseport.words.Language;
import no.faseport.words.Words;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The phase ribbon is to scale in time and tells how each gate stands in words.
class RibbonPictureTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 1, 5);
    private static final Words WORDS = new Words(Language.BOKMAAL);

    @TempDir
    Path folder;
    private Town town;
    private ProjectId fibre;
    private List<Gate> gates;

    @BeforeEach
    void aProjectPastItsFirstGate() {
        town = new Town(folder);
        fibre = town.project("1001", "Fiber til skolene");
        var read = new ReadPortfolio(town.anna());
        gates = read.gates(read.projectNumbered("1001").orElseThrow());
        new DecideGate(town.anna()).decide(gates.getFirst().id(), Town.proposal(Outcome.APPROVED));
        plan(1, TODAY.plusDays(150));
        plan(2, TODAY.plusDays(450));
    }

    @AfterEach
    void goHome() {
        town.close();
    }

    @Test
    void phasesAreAsWideAsTheyAreLong() {
        assertEquals(List.of("Idé 160 PASSED", "Planlegging 160 OPEN", "Gjennomføring 320 PLANNED",
                "Gevinstrealisering 160 PLANNED"), bands(800));
    }

    @Test
    void aNameThatDoesNotFitIsLeftOut() {
        assertEquals(List.of("Idé 80 PASSED", " 80 OPEN", "Gjennomføring 160 PLANNED", " 80 PLANNED"), bands(400));
    }

    @Test
    void gatesStandWhereTheirPhaseEndsAndSayHowTheyStand() {
        assertEquals(
                List.of("150 PASSED BP1 Godkjent 5.1.2026", "300 OPEN BP2 planlagt 4.6.2026",
                        "600 PLANNED BP3 planlagt 31.3.2027", "750 PLANNED BP4 uten dato"),
                picture(762).diamonds().stream()
                        .map(gate -> Math.round(gate.x()) + " " + gate.standing() + " " + gate.text()).toList());
    }

    @Test
    void textsThatWouldMeetStandOnLinesOfTheirOwn() {
        assertEquals(List.of(0, 0, 0, 0), picture(1212).diamonds().stream().map(RibbonMark.Diamond::row).toList());
        assertEquals(List.of(0, 1, 2, 3), picture(160).diamonds().stream().map(RibbonMark.Diamond::row).toList());
        assertEquals(List.of(0, 1, 0, 1), picture(762).diamonds().stream().map(RibbonMark.Diamond::row).toList());
    }

    @Test
    void todayIsMarkedAndYearsToo() {
        var picture = picture(762);
        assertEquals(List.of("2026", "2027"), picture.marks().stream().filter(RibbonMark.Year.class::isInstance)
                .map(RibbonMark.Year.class::cast).map(year -> Integer.toString(year.year())).toList());
        assertEquals(List.of(new RibbonMark.Today(TODAY, 150, 150)),
                picture.marks().stream().filter(RibbonMark.Today.class::isInstance).toList());
    }

    private void plan(int gate, LocalDate day) {
        new PlanGate(town.anna()).plan(gates.get(gate).id(), Optional.of(day));
    }

    private List<String> bands(double inner) {
        return picture(inner + RibbonPicture.MARGIN).marks().stream().filter(RibbonMark.Band.class::isInstance)
                .map(RibbonMark.Band.class::cast)
                .map(band -> band.text() + " " + Math.round(band.width()) + " " + band.standing()).toList();
    }

    private RibbonPicture picture(double width) {
        var shown = Overview.read(new ReadPortfolio(town.anna()), fibre, 2026, TODAY).orElseThrow();
        return RibbonPicture.of(shown, TODAY, width, WORDS);
    }
}
