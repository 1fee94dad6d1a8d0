package no.faseport.usecase;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import no.faseport.economy.AmountKind;
import no.faseport.economy.BudgetLine;
import no.faseport.economy.Money;
import no.faseport.project.ProjectId;
import no.faseport.store.Uid;
import no.faseport.usecase.ExampleText.ProjectText;
import org.junit.jupiter.api.Test;

/// The money of the example's projects, which makes sense whichever day of the year somebody opens it.
class ExampleMoneyTest {
    private static final int FIRST = 2025;
    private static final int LAST = 2028;

    @Test
    void noProjectHasUsedMoreThanItsForecastForTheWholeYear() {
        var projects = ExampleText.read().projects();
        assertEquals(List.of(), days().flatMap(day -> projects.stream().flatMap(project -> overspent(project, day)))
                .toList());
    }

    private static Stream<LocalDate> days() {
        return IntStream.rangeClosed(FIRST, LAST).boxed().flatMap(year -> IntStream.rangeClosed(1, 12)
                .mapToObj(month -> LocalDate.of(year, month, 20)));
    }

    /// Projects that save more than they cost begin at nothing and end below it, so that they have used more than is expected.
    private static Stream<String> overspent(ProjectText project, LocalDate day) {
        var lines = new ExampleMoney(project, new ProjectId(Uid.next()), ExampleCourse.of(project, day), day).lines();
        var used = of(lines, day.getYear(), AmountKind.ACTUAL);
        var expected = of(lines, day.getYear(), AmountKind.FORECAST);
        return expected.amount().signum() > 0 && used.amount().compareTo(expected.amount()) > 0
                ? Stream.of("%s on %s: %s of %s".formatted(project.number(), day, used.amount(), expected.amount()))
                : Stream.of();
    }

    private static Money of(List<BudgetLine> lines, int year, AmountKind kind) {
        return Money.sum(lines.stream().filter(line -> line.year() == year && line.kind() == kind
                && line.accountString().group().counts()).map(BudgetLine::amount).toList());
    }
}
