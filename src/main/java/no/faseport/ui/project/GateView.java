package no.faseport.ui.project;

import java.util.List;
import java.util.Optional;
import javafx.geometry.Pos;
import javafx.geometry.VPos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import no.faseport.gate.Decision;
import no.faseport.portfolio.GatePage;
import no.faseport.ui.DayField;
import no.faseport.ui.Parts;
import no.faseport.ui.Sign;
import no.faseport.words.Words;

/// A gate's page: its checklist, what is decided on, and the decision.
final class GateView extends VBox {
    private static final double ROOM_FOR_TWO = 1040;
    private static final double LEFT = 57;

    private final GateViewModel gate;
    private final Words words;
    private final Label name = Parts.text("", "fp-gate-name");
    private final Label question = Parts.text("", "fp-muted");
    private final VBox state = new VBox();
    private final ChecklistView checklist;
    private final BasisView figures;
    private final NotesView notes;
    private final DecisionLines lines;
    private final RoundsView rounds;
    private final Label rests = Parts.text("", "fp-heading");
    private final DayField planned;
    private final VBox when;
    private final VBox decision;
    private final VBox earlier;
    private Optional<DecisionForm> form = Optional.empty();
    private Optional<DecisionDraft> written = Optional.empty();

    GateView(GateViewModel gate, Words words) {
        this.gate = gate;
        this.words = words;
        this.checklist = new ChecklistView(gate, words);
        this.planned = new DayField(words, words.text("project.gate.plannedOn"), gate::plan);
        this.planned.setId("planned-on");
        this.when = Looks.captioned(words.text("project.gate.plannedOn"), planned);
        when.managedProperty().bind(when.visibleProperty());
        this.figures = new BasisView(words);
        this.notes = new NotesView(gate, words);
        this.lines = new DecisionLines(words, gate.today(), gate.isReadOnly(), gate::fulfil);
        this.rounds = new RoundsView(lines, words);
        this.decision = Looks.card(words.text("project.gate.decision"));
        this.earlier = Looks.card(words.text("project.gate.earlier"), rounds);
        earlier.managedProperty().bind(earlier.visibleProperty());
        getStyleClass().add("fp-page");
        getChildren().addAll(heading(), columns());
        gate.pageProperty().subscribe(page -> page.ifPresent(this::show));
        gate.reasonsProperty().subscribe(reasons -> gate.pageProperty().get().ifPresent(this::show));
    }

    private Node heading() {
        var texts = new VBox(name, question);
        texts.getStyleClass().add("fp-gate-heading");
        var right = new HBox(new GateDocuments(gate, words, new FileDialog(words)), state);
        right.getStyleClass().add("fp-gate-state");
        state.setAlignment(Pos.CENTER_RIGHT);
        return Looks.spread(texts, right);
    }

    private GridPane columns() {
        var basis = new VBox(rests, figures, notes, when);
        basis.getStyleClass().add("fp-card");
        var right = new VBox(basis, decision, earlier);
        right.getStyleClass().add("fp-column");
        var grid = new GridPane();
        grid.getStyleClass().add("fp-gate-columns");
        GridPane.setValignment(checklist, VPos.TOP);
        GridPane.setFillHeight(checklist, false);
        checklist.setMinWidth(0);
        right.setMinWidth(0);
        widthProperty().subscribe(width -> arrange(grid, right, width.doubleValue() >= ROOM_FOR_TWO));
        return grid;
    }

    /// The checklist beside what is decided on, or above it where the window is narrow.
    private void arrange(GridPane grid, VBox right, boolean beside) {
        if (grid.getColumnConstraints().size() == (beside ? 2 : 1)) {
            return;
        }
        grid.getChildren().clear();
        grid.add(checklist, 0, 0);
        grid.add(right, beside ? 1 : 0, beside ? 0 : 1);
        grid.getColumnConstraints().setAll(
                beside ? List.of(column(LEFT), column(100 - LEFT)) : List.of(column(100)));
    }

    private static ColumnConstraints column(double percent) {
        var column = new ColumnConstraints();
        column.setPercentWidth(percent);
        return column;
    }

    private void show(GatePage page) {
        var template = page.gate().template();
        name.setText(words.text("project.gate.name", page.gate().code(), template.title()));
        question.setText(template.question());
        state.getChildren().setAll(standing(page));
        if (page.gate().attempt() > 1) {
            state.getChildren().add(Parts.whole(words.text("project.gate.round", page.gate().attempt()), "fp-muted"));
        }
        checklist.show(page);
        rests.setText(words.text(page.gate().isPassed() ? "project.gate.frozen" : "project.gate.basis"));
        figures.show(page.basis(), page.before(),
                words.text(page.gate().isPassed() ? "project.gate.then" : "project.gate.now"));
        notes.show(page);
        planned.show(page.gate().plannedOn());
        when.setVisible(GateViewModel.canAnswer(page) && !gate.isReadOnly());
        decide(page);
        earlier.setVisible(rounds.show(page));
    }

    private Node standing(GatePage page) {
        if (page.gate().isPassed()) {
            return page.gate().settled().flatMap(Decision::override).isPresent()
                    ? Sign.WATCH.label(words.text("project.gate.isOverridden"))
                    : Sign.GOOD.label(words.text("project.gate.isPassed"));
        }
        return GateViewModel.canDecide(page)
                ? Sign.ACTIVE.label(words.text("project.gate.isOpen"))
                : Sign.UNKNOWN.label(words.text("project.gate.isAhead"));
    }

    private void decide(GatePage page) {
        if (GateViewModel.canDecide(page) && !gate.isReadOnly()) {
            var draft = gate.draft(page);
            if (written.filter(old -> old.equals(draft)).isEmpty()) {
                var made = new DecisionForm(page, gate, words);
                form = Optional.of(made);
                written = Optional.of(draft);
                inside(decision, List.of(made));
            }
            form.ifPresent(shown -> shown.show(page, gate.reasonsProperty().get()));
        } else {
            form = Optional.empty();
            written = Optional.empty();
            inside(decision, List.of(page.gate().lastDecision().filter(last -> page.gate().isPassed())
                    .<Node>map(last -> lines.of(last, false))
                    .orElseGet(() -> Parts.text(words.text(GateViewModel.canDecide(page)
                            ? "past.notDecided"
                            : "project.gate.notNow", page.gate().code()), "fp-body"))));
        }
    }

    private static void inside(VBox card, List<Node> nodes) {
        card.getChildren().remove(1, card.getChildren().size());
        card.getChildren().addAll(nodes);
    }
}
