package no.faseport.reporting;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import no.faseport.document.Block;
import no.faseport.document.Row;
import no.faseport.portfolio.PortfolioRow;
import no.faseport.portfolio.Roadmap;
import no.faseport.portfolio.view.Telling;
import no.faseport.schedule.Activity;

/// The days of a project that people ask for: its gates, decided and planned, and the milestones that come next.
record KeyDates(ReportFacts facts) {
    private static final List<Integer> WIDTHS = List.of(24, 96, 58);
    private static final int MILESTONES = 5;

    private record Day(LocalDate day, String what, String standing) {
        Row row(ReportFacts facts) {
            return Row.of(List.of(facts.words().date(day), what, standing));
        }
    }

    /// The days in order; nothing where none is set.
    Optional<Block> of(PortfolioRow row) {
        var words = facts.words();
        var gates = facts.standing().time(row.id()).map(Roadmap.Line::gates).orElse(List.of()).stream()
                .flatMap(gate -> gate(row, gate).stream());
        var milestones = row.isOver()
                ? Stream.<Day>of()
                : facts.standing().milestones(row.id()).stream().limit(MILESTONES).map(this::milestone);
        var days = Stream.concat(gates, milestones).sorted(Comparator.comparing(Day::day)).toList();
        return days.isEmpty()
                ? Optional.empty()
                : Optional.of(new Block.Table("", List.of(words.text("reports.column.day"),
                        words.text("reports.column.what"), words.text("reports.column.standing")), WIDTHS, Set.of(),
                        days.stream().map(day -> day.row(facts)).toList(), true));
    }

    /// What is over has no gates to come.
    private Optional<Day> gate(PortfolioRow row, Roadmap.Stage gate) {
        var words = facts.words();
        return gate.day().filter(day -> gate.outcome().isPresent() || !row.isOver())
                .map(day -> new Day(day, gate.code() + " " + gate.title(), gate.outcome()
                        .map(outcome -> words.text("outcome." + outcome)).orElseGet(() -> left(day))));
    }

    private Day milestone(Activity milestone) {
        return new Day(milestone.start(), facts.words().text("reports.milestone", milestone.name()),
                left(milestone.start()));
    }

    private String left(LocalDate day) {
        return new Telling(facts.words(), facts.today()).daysLeft(ChronoUnit.DAYS.between(facts.today(), day));
    }
}
