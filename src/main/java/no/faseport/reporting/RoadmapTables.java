package no.faseport.reporting;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.faseport.document.Block;
import no.faseport.document.Cell;
import no.faseport.document.Row;
import no.faseport.document.Signal;
import no.faseport.portfolio.Roadmap;
import no.faseport.portfolio.Roadmap.Handover;
import no.faseport.portfolio.Roadmap.Line;
import no.faseport.portfolio.Roadmap.Stage;
import no.faseport.project.ProjectId;
import no.faseport.words.Words;

/// A roadmap in tables: the projects with their gates, and what they give each other.
record RoadmapTables(Roadmap roadmap, Words words) {
    private static final List<Integer> PROJECTS = List.of(34, 20, 13, 11, 11, 60);
    private static final List<Integer> HANDOVERS = List.of(34, 30, 30, 12, 12, 16);

    /// How many projects there are.
    int count() {
        return roadmap.lines().size();
    }

    private List<String> columns(String... keys) {
        return Stream.of(keys).map(key -> words.text("reports.roadmap.column." + key)).toList();
    }

    private String day(Optional<LocalDate> day) {
        return day.map(words::date).orElse("");
    }

    /// When each project goes on, and through which gates.
    List<Block> projects() {
        var rows = roadmap.lines().stream().map(line -> Row.of(
                new Cell.Lines(line.number() + " " + line.name(), place(line)), Cell.of(line.phase()),
                Cell.of(words.text("project.status." + line.status())), Cell.of(day(line.start())),
                Cell.of(day(line.finish())), Cell.of(gates(line)))).toList();
        return List.of(new Block.NewPage(), new Block.Heading(1, words.text("reports.roadmap.section.projects")),
                new Block.Table("", columns("project", "phase", "status", "start", "finish", "gates"), PROJECTS,
                        Set.of(), rows, true));
    }

    private static String place(Line line) {
        return Stream.of(line.programme(), line.unit()).filter(text -> !text.isBlank())
                .collect(Collectors.joining(" · "));
    }

    private String gates(Line line) {
        return line.gates().stream().filter(gate -> gate.day().isPresent()).map(this::gate)
                .collect(Collectors.joining(", "));
    }

    /// "BP2 5.6.2026 godkjent", or when it is planned.
    private String gate(Stage gate) {
        var day = day(gate.day());
        return (gate.code() + " " + gate.outcome().map(outcome -> words.text("reports.roadmap.gate.decided", day,
                words.text("outcome." + outcome).toLowerCase(words.language().locale())))
                .orElse(words.text("reports.roadmap.gate.planned", day))).replace(' ', '\u00a0');
    }

    /// What goes from one project to another, what comes too late first; nothing where nothing does.
    List<Block> handovers() {
        if (roadmap.handovers().isEmpty()) {
            return List.of();
        }
        var order = Comparator.comparing((Handover one) -> !one.collides())
                .thenComparing(one -> one.needed().orElse(LocalDate.MAX));
        var rows = new ArrayList<Row>();
        roadmap.handovers().stream().sorted(order).forEach(one -> rows.add(Row.of(Cell.of(one.what()),
                Cell.of(name(one.from())), Cell.of(name(one.to())), Cell.of(day(one.given())),
                Cell.of(day(one.needed())), state(one))));
        return List.of(new Block.Heading(1, words.text("reports.roadmap.section.handovers")), new Block.Table("",
                columns("what", "from", "to", "given", "needed", "state"), HANDOVERS, Set.of(), rows));
    }

    private Cell state(Handover one) {
        if (one.given().isEmpty() || one.needed().isEmpty()) {
            var told = words.text("reports.roadmap.undated");
            return new Cell.Sign(Signal.UNKNOWN, told, told);
        }
        var told = words.text(one.collides() ? "reports.roadmap.late" : "reports.roadmap.inTime");
        return new Cell.Sign(one.collides() ? Signal.BAD : Signal.GOOD, told, told);
    }

    private String name(ProjectId project) {
        return roadmap.lines().stream().filter(line -> line.project().equals(project)).findFirst()
                .map(line -> line.number() + " " + line.name()).orElse("");
    }
}
