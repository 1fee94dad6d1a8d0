package no.faseport.ui.uncertainty;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import no.faseport.project.ProjectId;
import no.faseport.schedule.Activity;
import no.faseport.ui.FixedDesk;
import no.faseport.usecase.Town;
import no.faseport.words.Language;
import no.faseport.words.Message;
import no.faseport.words.Words;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What is written of an estimate is saved and simulated at once.
class UncertaintyViewModelTest {
    private static final LocalDate MONDAY = LocalDate.of(2026, 1, 12);
    private static final Words BOKMAAL = new Words(Language.BOKMAAL);

    @TempDir
    Path folder;
    private final FixedDesk desk = new FixedDesk();
    private Town town;
    private ProjectId fibre;

    @BeforeEach
    void anActivityOfFourWeeks() {
        town = new Town(folder);
        fibre = town.project("1001", "Fiber til skolene");
        town.activity(fibre, "Grave", MONDAY, 20);
    }

    @AfterEach
    void goHome() {
        town.close();
    }

    private UncertaintyViewModel model() {
        return new UncertaintyViewModel(desk.at(town.anna(), 2026), fibre);
    }

    private static List<String> figures(UncertaintyViewModel model, Figure figure) {
        return model.lines().stream().map(line -> figure.text(line, BOKMAAL)).toList();
    }

    @Test
    void nothingIsForecastUntilSomethingIsEstimated() {
        var model = model();
        assertEquals(Optional.empty(), model.forecastProperty().get());
        model.write(model.lines().getFirst(), Figure.LONGEST, "35");
        assertEquals(List.of("20"), figures(model, Figure.SHORTEST));
        assertTrue(model.forecastProperty().get().orElseThrow().finish(85).isAfter(LocalDate.of(2026, 2, 6)));
        model.remove(model.lines().getFirst());
        assertEquals(Optional.empty(), model.forecastProperty().get());
    }

    @Test
    void amountsAreReadAsPeopleWriteThem() {
        var model = model();
        model.write(model.lines().getFirst(), Figure.LIKELY, "1,2 mill.");
        model.write(model.lines().getFirst(), Figure.HIGHEST, "2 000 000 kr");
        assertEquals(List.of("1\u00a0200\u00a0000"), figures(model, Figure.LOWEST));
        assertEquals(List.of("2\u00a0000\u00a0000"), figures(model, Figure.HIGHEST));
        model.write(model.lines().getFirst(), Figure.HIGHEST, "mye");
        model.write(model.lines().getFirst(), Figure.SHORTEST, "tre");
        assertEquals(List.of("economy.amount.notANumber", "uncertainty.refused.notDays"),
                desk.refusals().stream().map(Message::key).toList());
    }

    @Test
    void otherCostsStandBelowThePlanAndTakeNoDays() {
        var model = model();
        model.add("Lisenser");
        assertEquals(List.of("Grave", "Lisenser"), model.lines().stream().map(EstimateLine::name).toList());
        assertEquals(List.of(true, false), model.lines().stream().map(line -> line.takes(Figure.SHORTEST)).toList());
        model.write(model.lines().getLast(), Figure.HIGHEST, "500");
        assertEquals(List.of("", "0"), figures(model, Figure.LIKELY));
    }

    @Test
    void theForecastFollowsTheCorrelation() {
        var model = model();
        model.write(model.lines().getFirst(), Figure.LONGEST, "35");
        assertEquals(0, model.forecastProperty().get().orElseThrow().correlation());
        model.correlate(40);
        assertEquals(40, model.forecastProperty().get().orElseThrow().correlation());
    }

    @Test
    void summariesAndDoneWorkTakeTheTimeTheyTake() {
        var model = model();
        var grave = model.lines().getFirst().activity().orElseThrow();
        assertEquals(List.of(true, false, false), List.of(line(grave, false), line(grave, true),
                line(grave.done(100), false)));
    }

    private static boolean line(Activity activity, boolean summary) {
        return new EstimateLine(Optional.of(activity), summary, 0, activity.name(), Optional.empty())
                .takes(Figure.LONGEST);
    }
}
