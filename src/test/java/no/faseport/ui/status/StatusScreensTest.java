package no.faseport.ui.status;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Optional;
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
import no.faseport.usecase.ReadPortfolio;
import no.faseport.usecase.ReadStatus;
import no.faseport.usecase.Workplace;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.ResourceLock;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;

/// Pictures of a report being written and of two reports side by side, to look at in target/screens.
@ResourceLock("window")
class StatusScreensTest {
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
    void aReportIsComparedAndAnotherWritten(Theme theme) throws IOException {
        var reports = new ReadStatus(fjordvik).page(economy).orElseThrow().published();
        picture("status-compared", theme, model -> model.compare(Optional.of(reports.getLast().id())));
        picture("status-draft", theme, StatusViewModel::begin);
    }

    private void picture(String name, Theme theme, Consumer<StatusViewModel> before) throws IOException {
        var painted = WaitForAsyncUtils.waitForAsyncFx(PATIENCE, () -> painted(theme, before));
        var file = Files.createDirectories(Path.of("target/screens"))
                .resolve(name + "-" + theme.name().toLowerCase(java.util.Locale.ROOT) + ".png");
        ImageIO.write(SwingFXUtils.fromFXImage(painted, null), "png", file.toFile());
        assertTrue(Files.size(file) > 10_000, () -> file + " shows next to nothing");
    }

    private WritableImage painted(Theme theme, Consumer<StatusViewModel> before) {
        var desk = new FixedDesk().at(fjordvik, 2026);
        var model = new StatusViewModel(desk, economy);
        var tab = new StatusTab(desk.words(), model);
        var root = new StackPane(tab.node());
        root.getStyleClass().add("fp-project");
        var scene = new Scene(root, 1280, 1000);
        theme.dress(scene);
        before.accept(model);
        root.applyCss();
        root.layout();
        return scene.snapshot(null);
    }
}
