package no.faseport.ui.people;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import no.faseport.project.ProjectId;
import no.faseport.schedule.Activity;
import no.faseport.schedule.Relief;
import no.faseport.schedule.Resource;
import no.faseport.schedule.ResourceId;
import no.faseport.ui.FixedDesk;
import no.faseport.usecase.Assign;
import no.faseport.usecase.KeepResources;
import no.faseport.usecase.ReadPortfolio;
import no.faseport.usecase.Town;
import no.faseport.words.Message;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A project's team, who also works elsewhere.
class TeamViewModelTest {
    private static final LocalDate MONDAY = LocalDate.of(2026, 1, 12);

    @TempDir
    Path folder;
    private final FixedDesk desk = new FixedDesk();
    private Town town;
    private ProjectId fibre;
    private ResourceId architect;

    @BeforeEach
    void twoProjectsAndOneArchitect() {
        town = new Town(folder);
        fibre = town.project("1001", "Fiber til skolene");
        town.activity(fibre, "Tegne", MONDAY, 5);
        town.activity(fibre, "Grave", MONDAY, 20);
        var move = town.activity(town.project("1002", "Sky"), "Flytte", MONDAY, 5);
        architect = new KeepResources(town.anna()).add("Løsningsarkitekt", Resource.Kind.ROLE,
                BigDecimal.valueOf(20)).ifDone().orElseThrow();
        new Assign(town.anna()).to(move, architect, 60);
    }

    @AfterEach
    void goHome() {
        town.close();
    }

    private TeamViewModel model() {
        return new TeamViewModel(desk.at(town.anna(), 2026), fibre);
    }

    private List<LoadRow> rows(TeamViewModel model) {
        return LoadRow.of(model.shownProperty().get().orElseThrow().load(), fibre);
    }

    private static List<String> names(List<Resource> resources) {
        return resources.stream().map(Resource::name).toList();
    }

    private Resource architect(TeamViewModel model) {
        return model.shownProperty().get().orElseThrow().load().resources().getFirst();
    }

    private static TeamLine line(TeamViewModel model, int at) {
        var shown = model.shownProperty().get().orElseThrow();
        return TeamLine.of(shown.plan(), shown.load()).get(at);
    }

    @Test
    void somebodyGetsAColumnWhenAskedForAndStaysForTheWork() {
        var model = model();
        assertEquals(List.of(List.of(), List.of("Løsningsarkitekt")),
                List.of(names(model.team()), names(model.others())));
        model.want(architect(model));
        assertEquals(List.of("Løsningsarkitekt"), names(model.team()));
        model.assign(line(model, 0), architect(model), "80 %");
        assertEquals(Optional.of(80), line(model, 0).share(architect(model)));
        model.assign(line(model, 0), architect(model), "mye");
        assertEquals(List.of("people.refused.notPercent"), desk.refusals().stream().map(Message::key).toList());
    }

    @Test
    void theLoadIsShownWithWhatOtherProjectsTake() {
        var model = model();
        assertEquals(List.of(), rows(model));
        model.assign(line(model, 0), architect(model), "80");
        assertEquals(List.of(Optional.of(140L), Optional.of(60L)),
                rows(model).stream().map(row -> row.percent(1)).toList());
        assertEquals(List.of(LoadRow.Level.OVER, LoadRow.Level.BUSY),
                rows(model).stream().map(row -> row.level(1)).toList());
        assertEquals(List.of(LoadRow.Level.NONE, LoadRow.Level.NONE),
                rows(model).stream().map(row -> row.level(2)).toList());
    }

    @Test
    void aSuggestionIsSeenBeforeItIsDone() {
        var model = model();
        model.assign(line(model, 0), architect(model), "80");
        model.suggest(architect(model));
        assertEquals(Optional.of(true), model.reliefProperty().get().map(Relief::helps));
        assertEquals(MONDAY, line(model, 0).activity().start());
        model.apply();
        assertEquals(MONDAY.plusDays(3), line(model, 0).activity().start());
        assertEquals(Optional.empty(), model.reliefProperty().get());
        assertEquals(List.of(MONDAY.plusDays(3), MONDAY), new ReadPortfolio(town.anna()).plan(fibre).orElseThrow()
                .activities().stream().map(Activity::start).toList());
    }
}
