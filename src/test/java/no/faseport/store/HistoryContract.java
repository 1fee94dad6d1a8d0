package no.faseport.store;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import no.faseport.economy.Money;
import no.faseport.gate.Answer;
import no.faseport.gate.Reply;
import no.faseport.portfolio.HistoryLine;
import no.faseport.project.Project;
import no.faseport.project.ProjectId;
import no.faseport.project.Unit;
import org.junit.jupiter.api.Test;

/// What a store promises about the sums it keeps, about what was done, and about how things were.
abstract class HistoryContract extends StoreContract {
    @Test
    void theSumsOfAYearFollowEveryChangeOfALineAlsoWhenItIsTakenBack() {
        var project = project("1001");
        var line = line(project, 1, "10.50");
        change(ANNA, "add", work -> work.budgetLines().add(List.of(line, line(project, 2, "2.00"))));
        assertEquals(new Money(new java.math.BigDecimal("12.50")), budget());
        change(ANNA, "remove", work -> work.budgetLines().remove(line));
        assertEquals(new Money(new java.math.BigDecimal("2.00")), budget());
        store.undo(ANNA);
        assertEquals(new Money(new java.math.BigDecimal("12.50")), budget());
        store.undo(ANNA);
        assertEquals(Money.ZERO, budget());
        assertEquals(List.of(), store.read(work -> work.integrity().findings()));
    }

    private Money budget() {
        return store.read(work -> work.pages().portfolio(2026)).getFirst().budget();
    }

    @Test
    void aProjectsHistoryKeepsWhatWasRemoved() {
        var project = project("1001");
        var line = line(project, 1, "10.00");
        change(ANNA, "add line", work -> work.budgetLines().add(List.of(line)));
        change(ANNA, "remove line", work -> work.budgetLines().remove(line));
        assertEquals(List.of("remove line", "add line", "add 1001"),
                store.read(work -> work.journal().history(Optional.of(project.id()), 10)).stream()
                        .map(HistoryLine::sentence).toList());
    }

    @Test
    void theJournalSaysWhoDidWhatToWhichFieldAndWhen() {
        var project = project("1001");
        rename(BJARNE, project, "Nytt navn");
        var newest = store.read(work -> work.journal().history(Optional.of(project.id()), 1))
                .getFirst();
        assertEquals(CLOCK.instant(), newest.at());
        assertEquals(BJARNE, newest.author());
        assertEquals("rename", newest.sentence());
        assertEquals(
                List.of(new Entry(Entry.Operation.UPDATE, "project", project.id().value(), project.id().value(), "name",
                        "Fiber til skolene «æøå»", "Nytt navn")),
                store.read(work -> work.journal().backwards(newest.id())));
    }

    @Test
    void aSentenceThatIsTooLongIsShortened() {
        change(ANNA, "x".repeat(3000), work -> work.units().save(new Unit(SCHOOL.id(), 1, "2100", "Skole")));
        assertEquals("x".repeat(999) + "…",
                store.read(work -> work.journal().history(Optional.empty(), 1)).getFirst().sentence());
    }

    @Test
    void keysSortInTheOrderTheyWereMade() {
        var lines = IntStream.range(0, 13).mapToObj(i -> project("P" + (99 - i))).map(Project::id)
                .map(ProjectId::value).toList();
        var history = store.read(work -> work.journal().history(Optional.empty(), 13));
        assertEquals(lines.stream().sorted(java.util.Comparator.comparing(Object::toString)).toList(), lines);
        assertEquals("add P87", history.getFirst().sentence());
        assertEquals("add P99", history.getLast().sentence());
    }

    @Test
    void aPastDayIsFoundAsItWasWhenMuchHasBeenDoneSince() {
        var project = project("1001");
        var gate = store.read(work -> work.gates().of(project)).getFirst();
        change(ANNA, "line", work -> work.budgetLines().add(List.of(line(project, 1, "10.00"))));
        change(ANNA, "answer", work -> work.gates().answer(gate.id(), new Answer(GATE.checklist().getFirst().id(),
                Reply.NO, "", "", ANNA, Instant.parse("2026-01-05T08:00:00.5Z"))));
        var then = pages(store, project);
        store = reopened(store, Clock.offset(CLOCK, Duration.ofDays(1)));
        rename(ANNA, project, "Annas");
        change(ANNA, "clear", work -> work.gates().clearAnswer(gate.id(), GATE.checklist().getFirst().id()));
        change(ANNA, "remove", work -> work.budgetLines().remove(work.budgetLines().of(project.id()).getFirst()));
        change(ANNA, "unit", work -> work.units().save(new Unit(SCHOOL.id(), 1, "2100", "Skole")));
        store.undo(ANNA);
        try (var past = store.past(project.id(), LocalDate.of(2026, 1, 5)).orElseThrow()) {
            assertEquals(then, pages(past, project));
        }
        assertEquals(Optional.empty(), store.past(project.id(), LocalDate.of(2026, 1, 4)).map(Store::isReadOnly));
    }

    /// What can be seen; how often a row has been changed is no part of it.
    private static String pages(Store store, Project project) {
        return store.read(work -> List.of(work.pages().project(project.id(), 2026), work.pages().money(project.id()),
                work.pages().portfolio(2026), work.gates().of(work.projects().get(project.id())), work.units().all()))
                .toString().replaceAll("version=\\d+", "version");
    }
}
