package no.faseport.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicInteger;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.RadioButton;
import javafx.scene.layout.StackPane;
import no.faseport.project.Project;
import no.faseport.schedule.Activity;
import no.faseport.ui.planfile.PlanExportScreen;
import no.faseport.ui.planfile.PlanExportViewModel;
import no.faseport.ui.planfile.PlanImportScreen;
import no.faseport.ui.planfile.PlanImportViewModel;
import no.faseport.usecase.Example;
import no.faseport.usecase.ReadPortfolio;
import no.faseport.usecase.Workplace;
import no.faseport.words.Message;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.ResourceLock;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;

/// Plans come in from files and go to files, looked over before anything happens: pictures, and the way through.
@ResourceLock("window")
class PlanFileScreensTest {
    private static final Clock JUNE = Clock.fixed(Instant.parse("2026-06-05T07:30:00Z"), ZoneId.of("Europe/Oslo"));
    private static final long PATIENCE = 30_000;

    @TempDir
    Path folder;
    private Workplace place;
    private Scene scene;
    private Project project;
    private PlanImportViewModel model;
    private final FixedDesk desk = new FixedDesk();
    private final AtomicInteger left = new AtomicInteger();

    @BeforeEach
    void openTheExample() throws TimeoutException {
        FxToolkit.registerPrimaryStage();
        place = new Example(JUNE).in(folder, "kari");
        project = new ReadPortfolio(place).projects().stream().filter(row -> row.number().equals("6113")).findFirst()
                .orElseThrow();
        model = new PlanImportViewModel(desk.at(place, 2026), project.id(), left::incrementAndGet);
        scene = WaitForAsyncUtils.waitForAsyncFx(PATIENCE, () -> new Scene(new StackPane(
                new PlanImportScreen(desk.at(place, 2026), model, left::incrementAndGet).node()), 1120, 620));
        inWindow(() -> Theme.LIGHT.dress(scene));
    }

    @AfterEach
    void goHome() {
        place.close();
    }

    private void inWindow(Runnable action) {
        WaitForAsyncUtils.waitForAsyncFx(PATIENCE, action);
        WaitForAsyncUtils.waitForAsyncFx(PATIENCE, () -> new StillPicture(scene).settle());
        WaitForAsyncUtils.waitForFxEvents();
    }

    private void picture(String name, Theme theme) throws IOException {
        inWindow(() -> theme.dress(scene));
        var file = Path.of("target", "screens", name + "-" + theme.name().toLowerCase(Locale.ROOT) + ".png");
        WaitForAsyncUtils.waitForAsyncFx(PATIENCE, () -> {
            StillPicture.write(new StillPicture(scene).take(), file);
            return file;
        });
        assertTrue(Files.size(file) > 8_000, () -> file + " shows next to nothing");
    }

    private Path sample(String name) throws IOException {
        var file = folder.resolve(name);
        try (var in = Objects.requireNonNull(
                PlanFileScreensTest.class.getResourceAsStream("/no/faseport/interchange/" + name))) {
            Files.write(file, in.readAllBytes());
        }
        return file;
    }

    private List<String> plan() {
        return new ReadPortfolio(place).plan(project.id()).orElseThrow().activities().stream().map(Activity::name)
                .toList();
    }

    @Test
    void theScreensArePaintedInBothThemes() throws IOException {
        for (var theme : Theme.values()) {
            inWindow(() -> model.another());
            picture("planfile-choose", theme);
            inWindow(() -> model.choose(folder.resolve("borte.mpp")));
            picture("planfile-refused", theme);
            var file = sample("kontorflytting.xml");
            inWindow(() -> model.choose(file));
            picture("planfile-check", theme);
        }
        inWindow(() -> scene.setRoot(new StackPane(new PlanExportScreen(desk.at(place, 2026), project.id(),
                left::incrementAndGet).node())));
        for (var theme : Theme.values()) {
            picture("planfile-export", theme);
        }
    }

    @Test
    void aPlanIsLookedOverAndThenTakesThePlaceOfAnother() throws IOException {
        var before = plan();
        var file = sample("nettsted.gan");
        inWindow(() -> model.choose(file));
        assertEquals(before, plan());
        inWindow(() -> ((RadioButton) scene.lookup("#planfile-replace")).setSelected(true));
        inWindow(() -> ((Button) scene.lookup("#planfile-apply")).fire());
        assertEquals(Set.of("Innhold", "Skrive tekster", "Ta bilder", "Lansering"), Set.copyOf(plan()));
        assertEquals(List.of(Message.of("planfile.import.done", "nettsted.gan", 4)), desk.tellings());
        assertEquals(1, left.get());
    }

    @Test
    void theWayInAndOutIsFoundFromThePlanAndGivesItBack() {
        var face = WaitForAsyncUtils.waitForAsyncFx(PATIENCE, () -> new HouseScreens(
                new Preferences(folder.resolve("preferences.properties")))
                .project(desk.at(place, 2026), project.id()));
        inWindow(() -> scene.setRoot(new StackPane(face.node())));
        inWindow(face::importPlan);
        assertNotNull(scene.lookup("#planfile-choose"));
        inWindow(() -> ((Button) scene.lookup("#planfile-back")).fire());
        assertNotNull(scene.lookup("#gantt-add"));
        inWindow(face::exportPlan);
        assertNotNull(scene.lookup("#planfile-save"));
    }

    @Test
    void aPlanIsSentToAFileNamedAfterTheProject() {
        var sending = new PlanExportViewModel(desk.at(place, 2026), project.id(), left::incrementAndGet);
        sending.read();
        var file = folder.resolve(sending.fileName());
        sending.write(file);
        assertEquals(project.name() + ".xml", sending.fileName());
        assertTrue(Files.exists(file));
        assertEquals(List.of(Message.of("planfile.export.done", file.toString())), desk.tellings());
    }
}
