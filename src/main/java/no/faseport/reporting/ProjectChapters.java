package no.faseport.reporting;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import no.faseport.document.Block;
import no.faseport.document.Cell;
import no.faseport.document.Row;
import no.faseport.gate.Condition;
import no.faseport.portfolio.PortfolioRow;
import no.faseport.portfolio.Roadmap;
import no.faseport.project.LogEntry;
import no.faseport.project.Section;
import no.faseport.status.StatusReport;

/// What a status report says of one project, chapter by chapter; chapters with nothing to say are left out.
///
/// @param level the level of the chapters' headings
record ProjectChapters(ReportFacts facts, ReportOrder order, int level) {
    static final List<String> SECTIONS = List.of("facts", "summary", "exceptions", "dates", "sections", "history",
            "money", "benefits", "slippage", "uncertainty", "conditions", "deliveries", "log");
    /// What a page or two hold; the rest is there for who wants to go deeper.
    static final List<String> USUAL = List.of("facts", "summary", "exceptions", "dates", "sections", "money",
            "benefits", "conditions", "deliveries", "log");
    private static final String DATES = "dates";
    /// What stands beside the dates where it comes right before them.
    private static final List<String> SAID = List.of("summary", "exceptions");
    private static final List<Integer> SIDES = List.of(1, 1);
    /// So many letters beside each other never fill a page.
    private static final int SHORT = 1200;
    private static final int MOST = 5;
    private static final int MOST_DELIVERIES = 10;
    private static final int REMARK = 220;

    /// The chapters about the project of `row` that `sections` name, in their order.
    List<Block> of(PortfolioRow row, List<String> sections) {
        var blocks = new ArrayList<Block>();
        var said = new ArrayList<Block>();
        for (var section : sections) {
            var chapter = chapter(section, row);
            if (SAID.contains(section)) {
                said.addAll(chapter);
            } else {
                blocks.addAll(section.equals(DATES) ? beside(said, chapter) : joined(said, chapter));
                said.clear();
            }
        }
        blocks.addAll(said);
        return List.copyOf(blocks);
    }

    /// Beside each other where both say something, and not so much that they fill a page.
    private static List<Block> beside(List<Block> said, List<Block> dates) {
        if (said.isEmpty() || dates.isEmpty()) {
            return joined(said, dates);
        }
        var both = new Block.Beside(SIDES, List.of(said, dates));
        return both.letters() > SHORT ? joined(said, dates) : List.of(both);
    }

    private static List<Block> joined(List<Block> some, List<Block> others) {
        return Stream.concat(some.stream(), others.stream()).toList();
    }

    private List<Block> chapter(String section, PortfolioRow row) {
        return switch (section) {
            case "facts" -> new ProjectHead(facts, order, level == 1).of(row);
            case "summary" -> under(section, Optional.of(summary(row)));
            case "sections" -> under(section, Optional.of(sections(row)));
            case "history" -> under(section, new ProjectCourse(facts, order).history(row));
            case "exceptions" -> under(section, exceptions(row));
            case "money" -> money(row);
            case DATES -> under(section, new KeyDates(facts).of(row));
            case "slippage" -> under(section, new ProjectCourse(facts, order).slippage(row));
            case "uncertainty" -> under(section, new ProjectCourse(facts, order).uncertainty(row));
            case "benefits" -> benefits(row);
            case "conditions" -> under(section, conditions(row));
            case "deliveries" -> under(section, deliveries(row));
            case "log" -> under(section, log(row));
            default -> throw new IllegalArgumentException("No section " + section);
        };
    }

    private Block.Heading heading(String section) {
        return new Block.Heading(level, facts.words().text("reports.project-status.section." + section));
    }

    private List<Block> under(String section, Optional<? extends Block> block) {
        return block.map(one -> List.of(heading(section), one)).orElse(List.of());
    }

    private List<Block> under(String section, List<Block> blocks) {
        return blocks.isEmpty()
                ? blocks
                : Stream.concat(Stream.of(heading(section)), blocks.stream()).toList();
    }

    private Optional<StatusReport> last(PortfolioRow row) {
        return facts.standing().reports(row.id()).stream().findFirst();
    }

    private Block summary(PortfolioRow row) {
        var words = facts.words();
        return new Block.Text(last(row).map(report -> (report.summary().strip() + "\n"
                + words.text("reports.reported", report.reportedOn(), report.author())).strip())
                .orElse(words.text("reports.unreported")));
    }

    /// As the last report has them; as the register has them where there is none.
    private Block sections(PortfolioRow row) {
        return last(row).map(report -> new Block.Table("", head("sign", "section", "standing", "trend", "remark"),
                List.of(12, 19, 30, 24, 93), Set.of(), lines(section -> section(row, report, section))))
                .orElseGet(() -> new Block.Table("", head("sign", "section", "standing"), List.of(14, 22, 142),
                        Set.of(), lines(section -> section(row, section))));
    }

    private static List<Row> lines(Function<Section, Row> line) {
        return Arrays.stream(Section.values()).map(line).toList();
    }

    private Row section(PortfolioRow row, StatusReport report, Section section) {
        var words = facts.words();
        var signs = new Signs(words);
        return Row.of(signs.cell(section, report.marks()), Cell.of(words.text("section." + section)),
                Cell.of(words.text(report.of(section).standing().key(section))),
                signs.trend(facts.standing().reports(row.id()), section), Cell.of(report.of(section).remark()));
    }

    private Row section(PortfolioRow row, Section section) {
        var words = facts.words();
        return Row.of(new Signs(words).cell(section, row.marks()), Cell.of(words.text("section." + section)),
                Cell.of(words.text("mark." + row.marks().of(section))));
    }

    private Optional<Block> exceptions(PortfolioRow row) {
        var reasons = row.isOver() ? List.<String>of() : new Exceptions(facts).agreed(row);
        return reasons.isEmpty() ? Optional.empty() : Optional.of(new Block.Listing(reasons));
    }

    private List<Block> money(PortfolioRow row) {
        var blocks = new ArrayList<Block>();
        var money = new ProjectMoney(facts, order);
        if (money.isThere(row)) {
            blocks.add(heading("money"));
            blocks.add(money.of(row));
        }
        return blocks;
    }

    private List<Block> benefits(PortfolioRow row) {
        var tables = new BenefitTables(Amounts.of(facts.words(), order));
        return facts.benefits().projects().stream().filter(page -> page.project().id().equals(row.id()))
                .<Block>flatMap(page -> Stream.of(heading("benefits"), tables.benefits(page))).toList();
    }

    private Optional<Block> conditions(PortfolioRow row) {
        return table(List.of("condition", "owner", "deadline"), List.of(90, 40, 44),
                facts.standing().conditions(row.id()).stream().map(this::condition).toList());
    }

    private Row condition(Condition condition) {
        return Row.of(List.of(condition.text(), condition.owner(), condition.deadline()
                .map(day -> facts.words().date(day) + (day.isBefore(facts.today())
                        ? " " + facts.words().text("reports.overdue")
                        : ""))
                .orElse("")));
    }

    private Optional<Block> deliveries(PortfolioRow row) {
        return table(List.of("delivery", "way", "given", "needed"), List.of(70, 60, 22, 36),
                facts.standing().handovers(row.id()).stream().limit(MOST_DELIVERIES)
                        .map(one -> delivery(row, one)).toList());
    }

    private Row delivery(PortfolioRow row, Roadmap.Handover one) {
        var words = facts.words();
        var isOut = one.from().equals(row.id());
        var other = facts.standing().name(isOut ? one.to() : one.from());
        var needed = one.needed().map(words::date).orElse("");
        return Row.of(List.of(one.what(),
                words.text(isOut ? "reports.delivery.to" : "reports.delivery.from", other.number(), other.name()),
                one.given().map(words::date).orElseGet(() -> words.text("reports.roadmap.undated")),
                one.collides() ? needed + " " + words.text("reports.delivery.late") : needed));
    }

    /// What is still open first, then the newest.
    private Optional<Block> log(PortfolioRow row) {
        var entries = facts.standing().log(row.id());
        var top = new ArrayList<>(entries.stream().filter(LogEntry::isOpen).limit(MOST).toList());
        entries.stream().filter(entry -> !entry.isOpen()).limit(MOST - top.size()).forEach(top::add);
        return table(List.of("day", "kind", "entry", "who"), List.of(20, 32, 90, 44),
                top.stream().map(this::entry).toList());
    }

    private Row entry(LogEntry entry) {
        var words = facts.words();
        var until = entry.isOpen()
                ? entry.deadline().map(day -> words.text("reports.until", day)).orElse("")
                : "";
        return Row.of(Cell.of(words.date(entry.on())), Cell.of(words.text("room.log." + entry.kind())),
                new Cell.Lines(entry.title(), Excerpt.of(entry.text(), REMARK)),
                new Cell.Lines(entry.owner().isBlank() ? entry.author() : entry.owner(), until));
    }

    private Optional<Block> table(List<String> columns, List<Integer> widths, List<Row> rows) {
        return rows.isEmpty()
                ? Optional.empty()
                : Optional.of(new Block.Table("", head(columns.toArray(String[]::new)), widths, Set.of(), rows));
    }

    private List<String> head(String... columns) {
        return Arrays.stream(columns).map(column -> facts.words().text("reports.column." + column)).toList();
    }
}
