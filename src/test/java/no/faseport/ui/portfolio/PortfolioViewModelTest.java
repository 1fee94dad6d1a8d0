package no.faseport.ui.portfolio;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTimeout;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import no.faseport.economy.Money;
import no.faseport.portfolio.view.Arrangement;
import no.faseport.portfolio.view.Chip;
import no.faseport.portfolio.view.Column;
import no.faseport.portfolio.view.Grouping;
import no.faseport.portfolio.view.Line;
import no.faseport.portfolio.view.Sheets;
import no.faseport.ui.FixedDesk;
import no.faseport.ui.Preferences;
import no.faseport.usecase.Example;
import no.faseport.usecase.NewProject;
import no.faseport.usecase.Workplace;
import no.faseport.words.Language;
import no.faseport.words.Message;
import no.faseport.words.Words;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What the portfolio screen shows of Fjordvik on a Friday in June.
class PortfolioViewModelTest {
    private static final Clock JUNE = Clock.fixed(Instant.parse("2026-06-05T07:30:00Z"), ZoneId.of("Europe/Oslo"));

    @TempDir
    Path folder;

    private final FixedDesk desk = new FixedDesk();
    private Workplace place;
    private Preferences preferences;
    private PortfolioViewModel model;

    @BeforeEach
    void openFjordvik() {
        place = new Example(JUNE).in(folder, "kari");
        preferences = new Preferences(folder.resolve("preferences.properties"));
        model = new PortfolioViewModel(desk.at(place, 2026), new Myself(preferences, "kari"));
        model.load(() -> {
        });
    }

    @AfterEach
    void close() {
        place.close();
    }

    private List<String> shown() {
        return model.lines().stream().map(line -> switch (line) {
            case Line.OfProject project -> project.row().number();
            case Line.OfGroup group -> group.title() + " " + group.sums().projects();
        }).toList();
    }

    private void arrange(Arrangement how) {
        model.arrangement().set(how);
    }

    @Test
    void everyProjectStandsByNumberWithTheSumsBelow() {
        assertEquals("6101", shown().getFirst());
        assertEquals("6124", shown().getLast());
        assertEquals(24, model.sums().get().projects());
        assertEquals(model.sums().get().budget(),
                Money.sum(model.rows().get().stream().map(row -> row.budget()).toList()));
    }

    @Test
    void everyWordTypedMustBeFound() {
        arrange(Arrangement.USUAL.withText("nytt system"));
        assertTrue(shown().contains("6102"), () -> shown().toString());
        arrange(Arrangement.USUAL.withText("nytt fiber hvalfangst"));
        assertEquals(List.of(), shown());
    }

    @Test
    void chipsOfOneKindWidenAndOfTwoKindsNarrow() {
        var idea = new Chip(Chip.Kind.PHASE, "Idé");
        var planning = new Chip(Chip.Kind.PHASE, "Planlegging");
        arrange(Arrangement.USUAL.withChips(List.of(idea)));
        var ideas = shown().size();
        arrange(Arrangement.USUAL.withChips(List.of(idea, planning)));
        assertEquals(ideas + model.fitting(planning), shown().size());
        arrange(Arrangement.USUAL.withChips(List.of(idea, planning, new Chip(Chip.Kind.STATUS, "WAITING"))));
        assertEquals(List.of("6110"), shown());
    }

    @Test
    void theChipForLateDecisionsCountsAndFindsThem() {
        var late = Chip.of(Chip.Watch.LATE);
        assertEquals(2, model.fitting(late));
        model.toggle(late);
        assertEquals(List.of("6110", "6114"), shown());
        model.toggle(late);
        assertEquals(24, shown().size());
    }

    @Test
    void theLargestOverspendingComesFirstWhenSortedByDeviation() {
        arrange(Arrangement.USUAL.withSort(Optional.of(Column.DEVIATION), false));
        assertEquals("6102", shown().getFirst());
    }

    @Test
    void groupsStandInThePhasesOrderAndFold() {
        arrange(Arrangement.USUAL.withGrouping(Grouping.PHASE));
        var heads = shown().stream().filter(line -> line.contains(" ")).toList();
        assertEquals(List.of("Idé", "Planlegging", "Gjennomføre", "Gjennomføring", "Gevinstrealisering"),
                heads.stream().map(head -> head.split(" ")[0]).toList());
        model.fold("Idé");
        assertTrue(shown().get(1).startsWith("Planlegging"), () -> shown().toString());
    }

    @Test
    void aNewProjectIsStoodAtAndHasTheNextNumber() {
        assertEquals("6125", model.nextNumber());
        model.add(NewProject.of("6125", "Ny heis"), done -> assertTrue(done));
        assertEquals("6125", shown().get(model.selectedLine()));
    }

    @Test
    void aTakenNumberIsRefusedInWords() {
        model.add(NewProject.of("6101", "Ny heis"), done -> assertFalse(done));
        assertEquals(List.of(Message.of("project.refused.taken", "6101", "Fiber til skolene")), desk.refusals());
    }

    @Test
    void theClipboardTakesHeadAndLinesWithTabs() {
        arrange(Arrangement.USUAL.withText("fiber til").withColumns(List.of(Column.PROJECT, Column.PHASE,
                Column.BUDGET, Column.DEVIATION)));
        assertEquals("""
                Nummer\tNavn\tFase\tBudsjett\tAvvik
                6101\tFiber til skolene\tGjennomføring\t4770000,00\t-303000,00
                """, new Sheets(new Words(Language.BOKMAAL), model.seen())
                .of("Portefølje", 2026, model.arrangement().get()).text());
    }

    @Test
    void aSavedViewComesBackAsItWas() {
        var view = new Arrangement("fiber", List.of(Chip.of(Chip.Watch.BAD), new Chip(Chip.Kind.UNIT, "Plan: og bygg")),
                Grouping.UNIT, Optional.of(Column.GATE), true, List.of(Column.PROJECT, Column.TAGS));
        new SavedViews(preferences).save("Til ledermøtet", view);
        var again = new SavedViews(new Preferences(folder.resolve("preferences.properties")));
        assertEquals(List.of(view), new ArrayList<>(again.all().values()));
        again.remove("Til ledermøtet");
        assertEquals(List.of(), new ArrayList<>(again.all().values()));
    }

    @Test
    void aThousandKeystrokesAreFilteredInNoTime() {
        assertTimeout(Duration.ofSeconds(5), () -> {
            for (int i = 0; i < 1000; i++) {
                arrange(Arrangement.USUAL.withText(i % 2 == 0 ? "fib" : "fibe"));
            }
        });
        assertEquals(List.of("6101"), shown());
    }
}
