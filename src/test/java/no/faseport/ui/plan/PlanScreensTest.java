package no.faseport.ui.plan;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Locale;
import java.util.concurrent.TimeoutException;
import java.util.function.Function;
import javafx.embed.swing.SwingFXUtils;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.image.WritableImage;
import javafx.scene.layout.StackPane;
import javax.imageio.ImageIO;
import no.faseport.project.ProjectId;
import no.faseport.ui.Desk;
import no.faseport.ui.FixedDesk;
import no.faseport.ui.Theme;
import no.faseport.usecase.Example;
import no.faseport.usecase.ReadPortfolio;
import no.faseport.usecase.Workplace;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.ResourceLock;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;

/// Pictures of the screens around a plan, to look at in target/screens.
@ResourceLock("window")
class PlanScreensTest {
    private static final Clock JUNE = Clock.fixed(Instant.parse("2026-06-05T07:30:00Z"), ZoneId.of("Europe/Oslo"));
    private static final long PATIENCE = 30_000;

    @TempDir
    Path folder;
    private Workplace fjordvik;

    @BeforeEach
    void aMunicipalityOfProjects() throws TimeoutException {
        FxToolkit.registerPrimaryStage();
        fjordvik = new Example(JUNE).in(folder, "anna");
    }

    @AfterEach
    void goHome() {
        fjordvik.close();
    }

    private ProjectId project(String number) {
        return new ReadPortfolio(fjordvik).projectNumbered(number).orElseThrow().id();
    }

    @ParameterizedTest
    @EnumSource
    void aPlanIsHeldAgainstItsBaselines(Theme theme) throws IOException {
        picture("baselines", theme, 1920, desk -> new BaselineView(desk, project("6102")).node());
        picture("baselines-narrow", theme, 1096, desk -> new BaselineView(desk, project("6101")).node());
    }

    @ParameterizedTest
    @EnumSource
    void aMunicipalityHasItsOwnDays(Theme theme) throws IOException {
        picture("calendars", theme, 1096, desk -> {
            var model = new CalendarsViewModel(desk);
            var screen = new CalendarsScreen(desk.words(), model);
            model.choose(model.shownProperty().get().all().getFirst());
            return screen.node();
        });
        picture("plan-terms", theme, 1096, desk -> new TermsPanel(desk, project("6101")).node());
    }

    private void picture(String name, Theme theme, int width, Function<Desk, Parent> screen) throws IOException {
        var painted = WaitForAsyncUtils.waitForAsyncFx(PATIENCE, () -> painted(theme, width, screen));
        var file = Files.createDirectories(Path.of("target/screens"))
                .resolve(name + "-" + theme.name().toLowerCase(Locale.ROOT) + ".png");
        ImageIO.write(SwingFXUtils.fromFXImage(painted, null), "png", file.toFile());
        assertTrue(Files.size(file) > 5_000, () -> file + " shows next to nothing");
    }

    private WritableImage painted(Theme theme, int width, Function<Desk, Parent> screen) {
        var root = new StackPane(screen.apply(new FixedDesk().at(fjordvik, 2026)));
        root.getStyleClass().add("fp-project");
        var scene = new Scene(root, width, 1400);
        theme.dress(scene);
        for (int i = 0; i < 3; i++) {
            root.applyCss();
            root.layout();
        }
        return scene.snapshot(null);
    }
}
