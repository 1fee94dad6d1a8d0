package no.faseport.ui.project;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import no.faseport.portfolio.HistoryLine;
import no.faseport.portfolio.RoomPage;
import no.faseport.project.Mark;
import no.faseport.project.Section;
import no.faseport.ui.Days;
import no.faseport.ui.Navigation;
import no.faseport.ui.Parts;
import no.faseport.ui.Sign;
import no.faseport.words.Words;

/// What matters now in a project, each thing with a way to where it is mended.
final class OverviewView extends VBox {
    private static final double LEAST_COLUMN = 400;

    private final ProjectViewModel project;
    private final Words words;
    private final Days days;
    private final Navigation navigation;
    private final Consumer<Way> go;
    private final VBox next = new VBox();
    private final VBox money = new VBox();
    private final VBox conditions = new VBox();
    private final MattersView matters;
    private final VBox newest = new VBox();
    private final Map<Section, Pick<Mark>> marks = new EnumMap<>(Section.class);

    /// The overview of `project`; what matters is mended where `go` leads.
    OverviewView(ProjectViewModel project, Words words, Navigation navigation, Consumer<Way> go) {
        this.project = project;
        this.words = words;
        this.days = new Days(words);
        this.navigation = navigation;
        this.go = go;
        this.matters = new MattersView(words, go);
        getStyleClass().add("fp-page");
        for (var body : List.of(next, money, conditions, newest)) {
            body.getStyleClass().add("fp-card-body");
        }
        getChildren().addAll(card("project.overview.matters", matters),
                new Columns(LEAST_COLUMN, card("project.overview.next", next), card("project.overview.marks", marks()),
                        card("project.overview.money", money), card("project.overview.conditions", conditions),
                        card("project.overview.newest", newest)));
    }

    private VBox card(String heading, Node body) {
        return Looks.card(words.text(heading), body);
    }

    private VBox marks() {
        var rows = new VBox();
        rows.getStyleClass().add("fp-rows");
        for (var section : Section.values()) {
            var name = words.text("section." + section);
            var pick = new Pick<Mark>(words, name, mark -> words.text("mark." + mark),
                    mark -> Optional.of(Sign.of(mark)), mark -> project.mark(section, mark));
            pick.setId("mark-" + section);
            if (project.isReadOnly()) {
                pick.setReadOnly();
            }
            marks.put(section, pick);
            var row = Looks.spread(Parts.whole(name, "fp-body"), pick);
            rows.getChildren().add(row);
        }
        return rows;
    }

    void show(Overview shown) {
        marks.forEach((section, pick) -> pick.show(Arrays.asList(Mark.values()),
                shown.page().project().marks().of(section)));
        next.getChildren().setAll(new NextGateLines(words, project.today(), gate -> go.accept(Way.to(gate)))
                .of(shown));
        money(shown);
        fill(conditions, shown.conditions(), "project.overview.noConditions", this::condition);
        fill(newest, shown.newest(), "project.overview.noChanges", this::change);
    }

    /// Shows what matters, once both the project and its room are read.
    void show(Overview shown, RoomPage room) {
        matters.show(new Matters(words, project.today()).of(shown, room));
    }

    private <T> void fill(VBox body, List<T> things, String none, Function<T, Node> line) {
        body.getChildren().setAll(things.stream().map(line).toList());
        if (things.isEmpty()) {
            body.getChildren().add(Parts.text(words.text(none), "fp-muted"));
        }
    }

    private void money(Overview shown) {
        var grid = new FiguresGrid(2);
        grid.head(words.text("project.money.year", String.valueOf(shown.year())),
                words.text("project.money.total"));
        var year = FigureLine.sums(shown.page().thisYear(), words);
        var total = FigureLine.sums(shown.page().total(), words);
        for (int i = 0; i < year.size(); i++) {
            grid.line(year.get(i).label(), year.get(i).value(), total.get(i).value());
        }
        money.getChildren().setAll(grid, Parts.text(words.text("project.money.signs"), "fp-muted"),
                link("project.overview.toEconomy", () -> navigation.economy(project.id())));
    }

    private Node condition(OpenCondition open) {
        var condition = open.condition();
        var overdue = open.isOverdue(project.today());
        var when = days.deadline(condition.deadline(), project.today());
        var line = condition.owner().isBlank() ? when : words.text("project.overview.owner", condition.owner(), when);
        var fulfil = new Button(words.text("project.condition.fulfil"));
        fulfil.getStyleClass().addAll("flat", "fp-quiet-button");
        fulfil.setAccessibleText(words.text("project.condition.fulfilThis", condition.text()));
        fulfil.setOnAction(press -> {
            fulfil.setDisable(true);
            project.fulfil(condition);
        });
        fulfil.setMinWidth(USE_PREF_SIZE);
        fulfil.setVisible(!project.isReadOnly());
        var gate = link("project.overview.setAt", () -> go.accept(open.way()), open.setAt());
        Label deadline = overdue ? Sign.WATCH.label(line) : Parts.text(line, "fp-muted");
        deadline.setWrapText(true);
        deadline.setMinWidth(0);
        var box = new VBox(Parts.text(condition.text(), "fp-body"), deadline, Looks.spread(gate, fulfil));
        box.getStyleClass().add("fp-entry");
        return box;
    }

    private Node change(HistoryLine line) {
        var key = line.undone() ? "project.overview.undone" : "project.overview." + line.kind();
        var box = new VBox(Parts.text(words.text(key, line.sentence()), "fp-body"),
                Parts.text(words.text("project.overview.by", line.author(), line.at()), "fp-muted"));
        box.getStyleClass().add("fp-entry");
        return box;
    }

    private Hyperlink link(String key, Runnable way, Object... arguments) {
        var link = new Hyperlink(words.text(key, arguments));
        link.setOnAction(press -> way.run());
        return link;
    }
}
