package no.faseport.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javafx.scene.Parent;
import javafx.scene.image.Image;
import javafx.scene.image.ImageView;
import javafx.scene.layout.Region;
import no.faseport.portfolio.Changed;
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
    private final List<String> done = new ArrayList<>();

    private Background.Job<Boolean> piece(String name) {
        return _ -> done.add(name);
    }

    private record Blank(Parent node) implements Screen {
        @Override
        public void refresh(Set<Topic> topics) {
            throw new AssertionError("Nobody has seen this yet");
        }
    }

    @Test
    void onlyWhatTakesTimeIsMadeAndWhatItBeginsWithFirst() {
        var rail = List.of(place("history", List.of()),
                place("reports", List.of(piece("what it begins with"), piece("the rest"))));
        new ReadyScreens(Background.here(), rail, at -> rail.get(at).screen().get(), new Region()).jobs()
                .forEach(job -> job.run(Progress.UNWATCHED));
        assertEquals(List.of("what it begins with", "reports", "the rest"), done.stream().distinct().toList());
    }

    private Screens.Place place(String name, List<Background.Job<Boolean>> ahead) {
        return new Screens.Place(name, Material2AL.DESCRIPTION, () -> {
            done.add(name);
            return new Blank(new Region());
        }, List.of(), ahead);
    }

    @Test
    void theFirstPageIsThereWhenTheReportsAreShownAndNoOldOneAfterAChange() {
        try (var town = new Town(folder)) {
            town.project("1001", "Fiber til skolene");
            var shell = easel.frame(town.anna(), new Preferences(folder.resolve("preferences.properties")));
            var jobs = shell.ahead().subList(0, UNTIL_LAID_OUT);
            easel.act(() -> jobs.forEach(job -> job.run(Progress.UNWATCHED)));
            var first = shown(shell);
            assertTrue(first.isPresent());
            easel.act(() -> shell.act("portfolio"));
            town.project("1002", "Nytt lønnssystem");
            easel.act(() -> shell.changed(new Changed("Nytt prosjekt", Instant.EPOCH, Set.of(Topic.PROJECTS))));
            assertNotEquals(first, shown(shell));
        }
    }

    /// The page that is there at the moment the reports are shown.
    private Optional<Image> shown(Shell shell) {
        return easel.made(() -> {
            shell.act("reports");
            return Optional.ofNullable(easel.find(ImageView.class, ".report-sheet .image-view").getImage());
        });
    }
}
