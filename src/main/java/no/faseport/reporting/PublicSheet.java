package no.faseport.reporting;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.faseport.benefit.Benefit;
import no.faseport.benefit.Indicator;
import no.faseport.benefit.figures.BenefitFigures;
import no.faseport.document.Block;
import no.faseport.document.Row;
import no.faseport.gate.Outcome;
import no.faseport.portfolio.BenefitsPage;
import no.faseport.portfolio.PortfolioRow;
import no.faseport.portfolio.Roadmap;
import no.faseport.portfolio.view.Telling;
import no.faseport.project.ProjectStatus;
import no.faseport.schedule.Activity;

/// What the public is told of a project.
///
/// Public is what the municipality tells of its plans anyway: what the project is called and is to give and whom, which unit it
/// belongs to, how far it has come, and when it is decided about and reaches something. Amounts, marks, risks, measurements,
/// remarks, the log and the outcomes of decisions are internal until somebody chooses to publish them, and people are named by
/// their unit alone: a sheet lies on the web for years, and those who work on the project change (personvern: no more about
/// people than the purpose asks for).
///
/// @param level the level of the chapters' headings
record PublicSheet(ReportFacts facts, ReportOrder order, int level) {
    private static final double ARROWS = 40;
    private static final double PIXELS = 96.0 / 72;
    /// So many leave room for the rest of the page.
    private static final int BENEFITS = 6;
    private static final int MILESTONES = 5;
    private static final List<Integer> DATES = List.of(30, 108, 40);
    private static final List<Integer> GIVEN = List.of(60, 46, 72);

    List<Block> of(PortfolioRow row) {
        var blocks = new ArrayList<Block>();
        var purpose = facts.standing().project(row.id()).purpose();
        head(row).ifPresent(blocks::add);
        blocks.add(heading("goal"));
        blocks.add(new Block.Text(purpose.isBlank() ? text("noGoal") : purpose));
        benefits(row).ifPresent(table -> {
            blocks.add(heading("benefits"));
            blocks.add(table);
        });
        blocks.add(heading("where"));
        blocks.add(standing(row));
        dates(row).ifPresent(table -> {
            blocks.add(heading("dates"));
            blocks.add(table);
        });
        blocks.add(heading("contact"));
        blocks.add(new Block.Text(row.unit().isBlank()
                ? facts.settings().municipality()
                : facts.words().text("reports.project-sheet.contact.unit", row.unit(),
                        facts.settings().municipality())));
        return blocks;
    }

    private Block heading(String name) {
        return new Block.Heading(level, text(name));
    }

    private String text(String name) {
        return facts.words().text("reports.project-sheet." + name);
    }

    /// Whose it is and what kind, beside when it began and is to end, as far as that is stated; what was stopped has no end to come.
    private Optional<Block> head(PortfolioRow row) {
        var words = facts.words();
        var time = facts.standing().time(row.id());
        var sides = Stream.of(
                stated(List.of(words.text("report.unit"), row.unit()),
                        List.of(text("kind"), words.text("project.type." + row.type()))),
                stated(List.of(text("starts"), day(time.flatMap(Roadmap.Line::start))),
                        row.status() == ProjectStatus.STOPPED
                                ? List.of(words.text("reports.column.standing"),
                                        words.text("project.status." + row.status()))
                                : List.of(text("ends"), day(time.flatMap(Roadmap.Line::finish)))))
                .filter(lines -> !lines.isEmpty()).<List<Block>>map(lines -> List.of(new Block.Facts(lines))).toList();
        return sides.size() > 1
                ? Optional.of(new Block.Beside(List.of(1, 1), sides))
                : sides.stream().map(List::getFirst).findFirst();
    }

    private static List<List<String>> stated(List<String> one, List<String> other) {
        return Stream.of(one, other).filter(line -> !line.getLast().isBlank()).toList();
    }

    private String day(Optional<LocalDate> day) {
        return day.map(facts.words()::date).orElse("");
    }

    /// What it is to give, whom, and what that shall be seen by; not what it is worth, nor how far it has come.
    private Optional<Block> benefits(PortfolioRow row) {
        var rows = facts.benefits().projects().stream().filter(page -> page.project().id().equals(row.id()))
                .flatMap(page -> page.benefits().stream().map(one -> benefit(page, one))).limit(BENEFITS).toList();
        if (rows.isEmpty()) {
            return Optional.empty();
        }
        boolean aims = rows.stream().anyMatch(line -> !line.getLast().isEmpty());
        var head = List.of(text("benefit"), text("reaper"), text("aim"));
        int columns = aims ? head.size() : head.size() - 1;
        return Optional.of(new Block.Table("", head.subList(0, columns), GIVEN.subList(0, columns), Set.of(),
                rows.stream().map(line -> Row.of(line.subList(0, columns))).toList()));
    }

    private List<String> benefit(BenefitsPage page, Benefit benefit) {
        var aims = benefit.indicators().stream().flatMap(one -> aim(one).stream()).collect(Collectors.joining("\n"));
        return List.of(benefit.name(),
                new BenefitTables(Amounts.of(facts.words(), order)).reaper(page, benefit), aims);
    }

    private Optional<String> aim(Indicator indicator) {
        var words = facts.words();
        return indicator.facts().target().map(new BenefitFigures(words).course(indicator)::text)
                .map(target -> indicator.facts().targetOn()
                        .map(day -> words.text("reports.project-sheet.aim.by", indicator.name(), target, day))
                        .orElseGet(() -> words.text("reports.project-sheet.aim.to", indicator.name(), target)));
    }

    /// Its phases and gates to scale in time, or as arrows where no gate has a day or is still to come.
    private Block standing(PortfolioRow row) {
        var telling = new Telling(facts.words(), facts.today());
        var pictures = new ProjectPictures(facts.words(), telling, false);
        double width = order.shape().room() * PIXELS;
        return new Block.Picture(row.status() == ProjectStatus.ACTIVE
                ? telling.phase(row)
                : facts.words().text("project.status." + row.status()),
                facts.standing().time(row.id()).flatMap(line -> pictures.time(row, line, width))
                        .orElseGet(() -> pictures.phases(row, width, ARROWS)),
                Optional.empty());
    }

    private record Day(LocalDate day, String what, String standing) {
    }

    /// When gates were passed and are planned, and what comes next; what was decided at gates that let nothing on is not told.
    private Optional<Block> dates(PortfolioRow row) {
        var words = facts.words();
        var gates = facts.standing().time(row.id()).map(Roadmap.Line::gates).orElse(List.of()).stream()
                .filter(gate -> passed(gate) || !row.isOver()).flatMap(gate -> gate(gate).stream());
        var milestones = row.isOver()
                ? Stream.<Day>of()
                : facts.standing().milestones(row.id()).stream().limit(MILESTONES).map(this::milestone);
        var rows = Stream.concat(gates, milestones).sorted(Comparator.comparing(Day::day))
                .map(day -> Row.of(List.of(words.date(day.day()), day.what(), day.standing()))).toList();
        return rows.isEmpty()
                ? Optional.empty()
                : Optional.of(new Block.Table("", List.of(words.text("reports.column.day"),
                        words.text("reports.column.what"), words.text("reports.column.standing")), DATES, Set.of(),
                        rows));
    }

    private Optional<Day> gate(Roadmap.Stage gate) {
        return gate.day().map(day -> new Day(day, gate.code() + " " + gate.title(),
                text(passed(gate) ? "passed" : day.isBefore(facts.today()) ? "open" : "planned")));
    }

    private Day milestone(Activity milestone) {
        var day = milestone.start();
        return new Day(day, facts.words().text("reports.milestone", milestone.name()),
                text(day.isBefore(facts.today()) ? "unreached" : "planned"));
    }

    private static boolean passed(Roadmap.Stage gate) {
        return gate.outcome().filter(Outcome::movesOn).isPresent();
    }
}
