package no.faseport.ui.portfolio;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import no.faseport.portfolio.view.Arrangement;
import no.faseport.portfolio.view.Grouping;
import no.faseport.portfolio.view.Onlooker;
import no.faseport.portfolio.view.Shipped;
import no.faseport.project.ProjectId;
import no.faseport.ui.Preferences;
import no.faseport.words.Language;
import no.faseport.words.Words;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The views somebody keeps, names anew and lets go, and what they have said of themselves.
class ViewsViewModelTest {
    @TempDir
    Path folder;

    private final ObjectProperty<Arrangement> arrangement = new SimpleObjectProperty<>(Arrangement.USUAL);
    private Preferences preferences = new Preferences(Path.of("never"));
    private ViewsViewModel views = views();

    @BeforeEach
    void open() {
        preferences = new Preferences(folder.resolve("preferences.properties"));
        views = views();
    }

    private ViewsViewModel views() {
        return new ViewsViewModel(new Words(Language.BOKMAAL), new SavedViews(preferences), arrangement);
    }

    private List<String> names() {
        return views.views().get().stream().map(views::name).toList();
    }

    @Test
    void everybodyHasFiveViewsAndStandsAtTheFirst() {
        assertEquals(List.of("Alle", "Mine", "Porter neste 90 dager", "Avvik", "Avsluttet med gevinster"), names());
        assertEquals(new View.Common(Shipped.ALL), views.chosen().get());
        assertFalse(views.changed().get());
    }

    @Test
    void aViewThatIsArrangedOtherwiseIsChangedUntilItIsChosenAgain() {
        arrangement.set(arrangement.get().withGrouping(Grouping.OWNER));
        assertTrue(views.changed().get());
        views.choose(new View.Common(Shipped.ALL));
        assertFalse(views.changed().get());
        assertEquals(Arrangement.USUAL, arrangement.get());
    }

    @Test
    void aViewIsKeptRenamedChangedAndLetGo() {
        arrangement.set(arrangement.get().withGrouping(Grouping.PROGRAMME));
        views.keep("  Til   rådet ");
        assertEquals(new View.Own("Til rådet"), views.chosen().get());
        views.rename(new View.Own("Til rådet"), "Til ledermøtet");
        assertEquals("Til ledermøtet", names().getLast());
        arrangement.set(arrangement.get().withGrouping(Grouping.OWNER));
        assertTrue(views.changed().get());
        views.keep("Til ledermøtet");
        assertFalse(views.changed().get());
        views.remove(new View.Own("Til ledermøtet"));
        assertEquals(5, names().size());
    }

    @Test
    void theViewChosenIsChosenNextTimeToo() {
        views.choose(new View.Common(Shipped.GATES));
        assertEquals(new View.Common(Shipped.GATES), views().chosen().get());
    }

    @Test
    void starsAndNameAreKept() {
        var one = new ProjectId(UUID.randomUUID());
        var other = new ProjectId(UUID.randomUUID());
        new Myself(preferences, "kari").star(Set.of(one));
        new Myself(preferences, "kari").star(Set.of(one, other));
        new Myself(preferences, "kari").call("Rådgiver HR");
        assertEquals(new Onlooker("Rådgiver HR", Set.of(one, other)), new Myself(preferences, "kari").onlooker());
        new Myself(preferences, "kari").star(Set.of(one, other));
        assertEquals(new Onlooker("Rådgiver HR", Set.of()), new Myself(preferences, "kari").onlooker());
    }
}
