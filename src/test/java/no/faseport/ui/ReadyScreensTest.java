package no.faseport.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javafx.scene.Parent;
import javafx.scene.image.ImageView;
import javafx.scene.layout.Region;
import no.faseport.portfolio.Progress;
import no.faseport.portfolio.Topic;
import no.faseport.usecase.Town;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.ResourceLock;
import org.kordamp.ikonli.material2.Material2AL;

/// Screens are made before anybody asks for them.
@ResourceLock("window")
class ReadyScreensTest {
    private static final int UNTIL_LAID_OUT = 4;

    @RegisterExtension
    final Easel easel = new Easel();
    @TempDir
    Path folder;
    private final List<String> made = new ArrayList<>();
    private final ReadyScreens screens = new ReadyScreens(Background.here(),
            List.of(new Screens.Place("history", Material2AL.HISTORY, () -> screen("history"), List.of()),
                    new Screens.Place("reports", Material2AL.DESCRIPTION, () -> screen("reports"), List.of(),
                            List.of(piece("what it begins with"), piece("the rest")))),
            new Region());

    private Background.Job<Boolean> piece(String name) {
        return _ -> made.add(name);
    }

    private Screen screen(String name) {
        made.add(name);
        return new Blank(new Region());
    }

    private record Blank(Parent node) implements Screen {
        @Override
        public void refresh(Set<Topic> topics) {
            throw new AssertionError("Nobody has seen this yet");
        }
    }

    private void makeReady() {
        screens.jobs().forEach(job -> job.run(Progress.UNWATCHED));
    }

    @Test
    void onlyWhatTakesTimeIsMadeAndWhatItBeginsWithFirst() {
        makeReady();
        assertEquals(List.of("what it begins with", "reports", "the rest"), made);
        assertEquals(Optional.empty(), screens.take(0));
        assertTrue(screens.take(1).isPresent());
        assertEquals(Optional.empty(), screens.take(1));
    }

    @Test
    void whatHasBeenAskedForIsNotMadeAgain() {
        assertEquals(Optional.empty(), screens.take(1));
        makeReady();
        assertEquals(List.of("what it begins with", "the rest"), made);
    }

    @Test
    void whatHasChangedSinceIsForgotten() {
        makeReady();
        screens.forget();
        assertEquals(Optional.empty(), screens.take(1));
    }

    @Test
    void theFirstPageIsThereWhenTheReportsAreShown() {
        try (var town = new Town(folder)) {
            town.project("1001", "Fiber til skolene");
            var shell = easel.frame(town.anna(), new Preferences(folder.resolve("preferences.properties")));
            var jobs = shell.ahead().subList(0, UNTIL_LAID_OUT);
            easel.act(() -> jobs.forEach(job -> job.run(Progress.UNWATCHED)));
            var page = easel.made(() -> {
                shell.act("reports");
                return easel.find(ImageView.class, ".report-sheet .image-view").getImage();
            });
            assertNotNull(page);
        }
    }
}
