package no.faseport.ui.planpaper;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Locale;
import java.util.concurrent.TimeoutException;
import java.util.function.Consumer;
import javafx.embed.swing.SwingFXUtils;
import javafx.scene.Scene;
import javafx.scene.image.WritableImage;
import javafx.scene.layout.StackPane;
import javax.imageio.ImageIO;
import no.faseport.project.ProjectId;
import no.faseport.ui.FixedDesk;
import no.faseport.ui.Theme;
import no.faseport.usecase.Example;
import no.faseport.usecase.PaperSubject;
import no.faseport.usecase.ReadPortfolio;
import no.faseport.usecase.Workplace;
import no.faseport.usecase.WritePlan.Format;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.ResourceLock;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;

/// Pictures of a plan about to be printed, to look at in target/screens.
@ResourceLock("window")
class PlanPaperScreensTest {
    private static final Clock JUNE = Clock.fixed(Instant.parse("2026-06-05T07:30:00Z"), ZoneId.of("Europe/Oslo"));
    private static final long PATIENCE = 30_000;

    @TempDir
    Path folder;
    private Workplace fjordvik;
    private ProjectId economy;

    @BeforeEach
    void aMunicipalityOfProjects() throws TimeoutException {
        FxToolkit.registerPrimaryStage();
        fjordvik = new Example(JUNE).in(folder, "anna");
        economy = new ReadPortfolio(fjordvik).projectNumbered("6102").orElseThrow().id();
    }

    @AfterEach
    void goHome() {
        fjordvik.close();
    }

    @ParameterizedTest
    @EnumSource
    void aPlanIsAboutToBePrinted(Theme theme) throws IOException {
        picture("planpaper", theme, 1280, 700, PlanPaperViewModel::preview);
        picture("planpaper-tiled", theme, 1800, 940, model -> {
            model.choices().spread().set(Spread.WEEKS);
            model.page().set(2);
        });
        picture("planpaper-made", theme, 1280, 700, model -> {
            model.choices().mono().set(true);
            model.make();
        });
        picture("planpaper-xlsx", theme, 1280, 700, model -> model.choices().format().set(Format.XLSX));
    }

    private void picture(String name, Theme theme, int width, int height, Consumer<PlanPaperViewModel> before)
            throws IOException {
        var painted = WaitForAsyncUtils.waitForAsyncFx(PATIENCE, () -> painted(theme, width, height, before));
        var file = Files.createDirectories(Path.of("target/screens"))
                .resolve(name + "-" + theme.name().toLowerCase(Locale.ROOT) + ".png");
        ImageIO.write(SwingFXUtils.fromFXImage(painted, null), "png", file.toFile());
        assertTrue(Files.size(file) > 10_000, () -> file + " shows next to nothing");
    }

    private WritableImage painted(Theme theme, int width, int height, Consumer<PlanPaperViewModel> before) {
        var desk = new FixedDesk().at(fjordvik, 2026);
        var model = new PlanPaperViewModel(desk, new PaperSubject.OfProject(economy), folder);
        var root = new StackPane(new PlanPaperScreen(desk, model).node());
        root.getStyleClass().add("fp-project");
        var scene = new Scene(root, width, height);
        theme.dress(scene);
        before.accept(model);
        root.applyCss();
        root.layout();
        return scene.snapshot(null);
    }
}
