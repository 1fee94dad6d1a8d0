package no.faseport.usecase;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import no.faseport.gate.Gate;
import no.faseport.portfolio.HistoryLine;
import no.faseport.portfolio.NotChanged;
import no.faseport.portfolio.ProjectPage;
import no.faseport.project.Document;
import no.faseport.project.Project;
import no.faseport.project.ProjectId;
import no.faseport.words.Message;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Asked for later, a day looks as it did when it was over.
class ReadPastTest {
    private static final int DAYS = 12;
    private static final int A_DAY = 12;
    private static final String NOT_THERE = "not there";

    @TempDir
    Path folder;

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void everyPastDayIsFoundAsItWas(long seed) {
        var random = new Random(seed);
        var calendar = new Calendar(Town.MONDAY_MORNING);
        try (var town = new Town(folder, calendar)) {
            var one = town.project("1001", "Fiber til skolene");
            var other = town.project("1002", "Sak og arkiv");
            var lives = List.of(new Life(town.anna(), one, random), new Life(town.bjarne(), one, random),
                    new Life(town.anna(), other, random));
            var kept = new LinkedHashMap<LocalDate, String>();
            var all = new LinkedHashMap<LocalDate, String>();
            for (int day = 0; day < DAYS; day++) {
                for (int i = 0; i < A_DAY; i++) {
                    calendar.turn(Duration.ofMinutes(random.nextInt(40)));
                    lives.get(random.nextInt(lives.size())).happens();
                }
                kept.put(calendar.today(), seen(town.anna(), one));
                if (day % 4 == 1) {
                    all.put(calendar.today(), portfolio(town.anna()));
                }
                calendar.turn(Duration.ofHours(24));
            }
            assertEquals(DAYS, Set.copyOf(kept.values()).size(), "no day is like another");
            kept.forEach((day, then) -> assertEquals(then, seenLater(town, one, day),
                    () -> "seed " + seed + ", " + day));
            all.forEach((day, then) -> assertEquals(then, portfolioLater(town, day),
                    () -> "seed " + seed + ", " + day));
        }
    }

    private static String portfolioLater(Town town, LocalDate day) {
        try (var past = new ReadPast(town.anna()).on(day).ifDone().orElseThrow()) {
            return portfolio(past);
        }
    }

    /// What the whole portfolio shows, of all its projects.
    private static String portfolio(Workplace place) {
        var read = new ReadPortfolio(place);
        return List.of(read.rows(2026), read.roadmap(), read.lines(2020, 2030).stream().map(String::valueOf).sorted()
                .toList()).toString().replaceAll("version=\\d+", "version").replace("], ", "],\n");
    }

    @Test
    void aFileIsOpenedAsItWasThoughItsDocumentIsGoneNow() throws IOException {
        var calendar = new Calendar(Town.MONDAY_MORNING);
        try (var town = new Town(folder, calendar)) {
            var fibre = town.project("1001", "Fiber til skolene");
            var file = Files.writeString(folder.resolve("Avtale.txt"), "avtale");
            var kept = new AttachFile(town.anna()).attach(fibre, file, new Document("Avtale", "", "", Optional.empty(),
                    "", "", Optional.empty())).ifDone().orElseThrow();
            var monday = calendar.today();
            calendar.turn(Duration.ofHours(24));
            new EditRoom(town.anna()).remove(kept);
            try (var past = new ReadPast(town.anna()).of(fibre, monday).ifDone().orElseThrow()) {
                var document = new ReadRoom(past).page(fibre).orElseThrow().documents().getFirst().fact();
                var copy = folder.resolve("kopi.txt");
                assertEquals(List.of(), new AttachFile(past).save(document, copy).reasons());
                assertEquals("avtale", Files.readString(copy));
            }
        }
    }

    private static String seenLater(Town town, ProjectId project, LocalDate day) {
        var found = new ReadPast(town.anna()).of(project, day).ifDone();
        if (found.isEmpty()) {
            return NOT_THERE;
        }
        try (var past = found.get()) {
            assertEquals(day, past.today());
            return seen(past, project);
        }
    }

    /// Every page of the project; how often a row has been changed is not part of what was seen.
    private static String seen(Workplace place, ProjectId project) {
        var read = new ReadPortfolio(place);
        var pages = new ArrayList<Object>();
        var page = read.project(project, 2026);
        if (page.isEmpty()) {
            return NOT_THERE;
        }
        pages.add(page.get());
        pages.add(read.plan(project).orElseThrow());
        pages.add(read.baselines(project).orElseThrow());
        pages.add(read.money(project).orElseThrow());
        read.gates(page.get().project()).stream().map(Gate::id).forEach(gate -> pages.add(read.gate(gate)));
        pages.add(read.units());
        pages.add(read.settings());
        pages.addAll(read.history(page.get().project(), 100));
        var text = new StringBuilder();
        pages.forEach(one -> text.append(one).append('\n'));
        return text.toString().replaceAll("version=\\d+", "version").replace("), ", "),\n").replace("], ", "],\n");
    }

    @Test
    void aDayEndsAtMidnightWhereTheUserIs() {
        var calendar = new Calendar(Town.MONDAY_MORNING);
        try (var town = new Town(folder, calendar)) {
            var project = town.project("1001", "Fiber");
            calendar.turn(Duration.ofMinutes(15 * 60 - 1));
            assertEquals(LocalDate.of(2026, 1, 5), calendar.today());
            rename(town, project, "Fiber før midnatt");
            calendar.turn(Duration.ofMinutes(1));
            rename(town, project, "Fiber etter midnatt");
            assertEquals("Fiber før midnatt", name(town, project, LocalDate.of(2026, 1, 5)));
            assertEquals("Fiber etter midnatt", name(town, project, LocalDate.of(2026, 1, 6)));
        }
    }

    private static void rename(Town town, ProjectId id, String name) {
        new EditProject(town.anna()).edit(id, Message.of("project.field.NAME"),
                now -> new Result.Done<>(new Project(now.id(), now.version(), now.number(), name,
                        now.purpose(), now.unit(), now.owner(), now.leader(), now.systemOwner(), now.caseNumber(),
                        now.type(), now.status(), now.phaseModel(), now.phase(), now.tags(), now.marks())));
    }

    private static String name(Town town, ProjectId id, LocalDate day) {
        try (var past = new ReadPast(town.anna()).of(id, day).ifDone().orElseThrow()) {
            return new ReadPortfolio(past).project(id, 2026).map(ProjectPage::project).orElseThrow().name();
        }
    }

    @Test
    void aProjectIsNotThereBeforeItWasRegisteredAndNobodyKnowsTomorrow() {
        try (var town = new Town(folder)) {
            var project = town.project("1001", "Fiber");
            var past = new ReadPast(town.anna());
            for (var day : List.of(LocalDate.of(2026, 1, 4), LocalDate.of(1900, 1, 1))) {
                assertEquals(Result.refused("past.refused.notThere", day), past.of(project, day));
            }
            var tomorrow = LocalDate.of(2026, 1, 6);
            assertEquals(Result.refused("past.refused.future", tomorrow), past.of(project, tomorrow));
            past.of(project, LocalDate.of(2026, 1, 5)).ifDone().orElseThrow().close();
        }
    }

    @Test
    void thePastTellsWhatHadBeenDoneByThen() {
        var calendar = new Calendar(Town.MONDAY_MORNING);
        try (var town = new Town(folder, calendar)) {
            var project = town.project("1001", "Fiber");
            rename(town, project, "Fiber til skolene");
            calendar.turn(Duration.ofDays(1));
            new UndoChange(town.anna()).undo();
            var now = new ReadPortfolio(town.anna());
            var there = now.project(project, 2026).orElseThrow().project();
            assertEquals(List.of(false, true, false),
                    now.history(there, 9).stream().map(HistoryLine::undone).toList());
            try (var past = new ReadPast(town.anna()).of(project, LocalDate.of(2026, 1, 5)).ifDone().orElseThrow()) {
                assertEquals(List.of(false, false),
                        new ReadPortfolio(past).history(there, 9).stream().map(HistoryLine::undone).toList());
            }
        }
    }

    @Test
    void nothingCanBeChangedInThePast() {
        try (var town = new Town(folder)) {
            var project = town.project("1001", "Fiber");
            try (var past = new ReadPast(town.anna()).of(project, LocalDate.of(2026, 1, 5)).ifDone().orElseThrow()) {
                assertTrue(past.isReadOnly());
                var refused = assertThrows(NotChanged.class, () -> new UndoChange(past).undo());
                assertEquals(Message.of("store.refused.past"), refused.message());
            }
        }
    }
}
