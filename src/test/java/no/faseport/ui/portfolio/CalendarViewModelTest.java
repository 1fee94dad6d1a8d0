package no.faseport.ui.portfolio;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.List;
import no.faseport.portfolio.Deadline;
import no.faseport.portfolio.view.Agenda;
import no.faseport.portfolio.view.Arrangement;
import no.faseport.ui.FixedDesk;
import no.faseport.ui.Preferences;
import no.faseport.usecase.ExamplePortfolio;
import no.faseport.usecase.Town;
import no.faseport.usecase.Workplace;
import no.faseport.words.Language;
import no.faseport.words.Words;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The calendar of Fjordvik on a Friday in June.
class CalendarViewModelTest {
    private static final Clock JUNE = Clock.fixed(Instant.parse("2026-06-05T07:30:00Z"), ZoneId.of("Europe/Oslo"));

    @TempDir
    Path folder;

    private final FixedDesk desk = new FixedDesk();
    private Workplace place;
    private PortfolioViewModel portfolio;
    private CalendarViewModel model;

    @BeforeEach
    void openFjordvik() {
        place = new ExamplePortfolio(new Words(Language.BOKMAAL), "kari", JUNE)
                .create(Town.at(folder, "fjordvik"), Language.BOKMAAL).ifOpened().orElseThrow();
        portfolio = new PortfolioViewModel(desk.at(place, 2026),
                new Myself(new Preferences(folder.resolve("preferences.properties")), "kari"));
        portfolio.load(() -> {
        });
        model = new CalendarViewModel(desk.at(place, 2026), portfolio);
        model.show();
    }

    @AfterEach
    void close() {
        place.close();
    }

    private List<String> on(LocalDate date) {
        model.stand(date);
        return model.agenda().get().on(date).stream().map(one -> one.kind() + " " + one.code() + " " + one.number())
                .toList();
    }

    @Test
    void itBeginsInTheMonthOfTodayWithWholeWeeks() {
        assertEquals(YearMonth.of(2026, 6), model.agenda().get().month());
        assertEquals(List.of(23, 24, 25, 26, 27),
                model.agenda().get().weeks().stream().map(Agenda.Week::number).toList());
    }

    @Test
    void plannedGatesStandOnTheirDay() {
        assertEquals(List.of("PLANNED BP3 6101"), on(LocalDate.of(2026, 12, 17)).stream()
                .filter(line -> line.endsWith("6101")).toList());
    }

    @Test
    void decidedGatesStandOnTheDayOfTheDecision() {
        var all = new no.faseport.usecase.ReadPortfolio(place).deadlines(LocalDate.of(2024, 1, 1),
                LocalDate.of(2026, 6, 5));
        assertEquals(List.of("BP1", "BP2"), all.stream().filter(one -> one.kind() == Deadline.Kind.DECIDED)
                .filter(one -> one.number().equals("6101")).map(Deadline::code).toList());
    }

    @Test
    void onlyProjectsLetThroughAreShown() {
        portfolio.arrangement().set(Arrangement.USUAL.withText("kartverk hvalfangst"));
        assertEquals(List.of(), on(LocalDate.of(2026, 12, 17)));
    }

    @Test
    void aThingLeadsToItsGate() {
        model.stand(LocalDate.of(2026, 12, 17));
        model.open(model.agenda().get().on(LocalDate.of(2026, 12, 17)).getFirst());
        assertEquals(1, desk.opened().size());
    }
}
