package no.faseport.ui.phasemodel;

import java.util.Collections;
import java.util.List;
import java.util.Optional;
import javafx.beans.binding.Bindings;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.css.PseudoClass;
import javafx.scene.control.Button;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import no.faseport.gate.GateKind;
import no.faseport.words.Words;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.javafx.FontIcon;
import org.kordamp.ikonli.material2.Material2AL;
import org.kordamp.ikonli.material2.Material2MZ;

/// The phases of a model with their gates, in order; phases are added, moved and removed here.
///
/// A phase is dragged, or moved with Alt and an arrow; Delete removes a phase or a gate between its stages.
final class Outline extends VBox {
    private static final PseudoClass PHASE = PseudoClass.getPseudoClass("phase");
    private static final PseudoClass TARGET = PseudoClass.getPseudoClass("target");

    private final Words words;
    private final ListView<OutlineEntry> list = new ListView<>();
    private final HBox tools = new HBox();
    private final ReadOnlyObjectWrapper<Optional<OutlineEntry>> chosen = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final Button sub;
    private ModelDraft draft;

    Outline(Words words, ModelDraft draft) {
        this.words = words;
        this.draft = draft;
        var stones = new Stones(words);
        list.setCellFactory(view -> new EntryCell());
        list.setAccessibleText(words.text("models.outline"));
        list.addEventHandler(KeyEvent.KEY_PRESSED, this::key);
        VBox.setVgrow(list, Priority.ALWAYS);
        var add = stones.button("models.phase.add", Material2AL.ADD, this::addPhase);
        add.getStyleClass().add("flat");
        sub = stones.icon("models.sub.add", Material2AL.CALL_SPLIT, this::addSub);
        tools.getChildren().setAll(add, sub, stones.icon("models.up", Material2AL.ARROW_UPWARD, () -> move(-1)),
                stones.icon("models.down", Material2AL.ARROW_DOWNWARD, () -> move(1)),
                stones.icon("models.remove", Material2AL.DELETE, this::remove));
        tools.managedProperty().bind(tools.visibleProperty());
        tools.getStyleClass().add("pm-tools");
        getStyleClass().add("pm-outline");
        getChildren().addAll(list, tools);
        list.getSelectionModel().selectedItemProperty().subscribe(entry -> chosen.set(Optional.ofNullable(entry)));
        chosen.subscribe(entry -> sub.setDisable(entry.map(OutlineEntry::phase)
                .map(phase -> phase.gates.stream().anyMatch(gate -> gate.kind == GateKind.SUB)).orElse(true)));
    }

    /// Shows `now`, with its first gate chosen.
    void show(ModelDraft now, boolean editable) {
        draft = now;
        tools.setVisible(editable);
        list.getSelectionModel().clearSelection();
        list.getItems().setAll(OutlineEntry.of(now));
        list.getSelectionModel().select(Math.min(1, list.getItems().size() - 1));
    }

    /// What is chosen.
    ReadOnlyObjectProperty<Optional<OutlineEntry>> chosen() {
        return chosen.getReadOnlyProperty();
    }

    private void renew(OutlineEntry chosen) {
        list.getItems().setAll(OutlineEntry.of(draft));
        list.getSelectionModel().select(chosen);
        list.scrollTo(Math.max(0, list.getSelectionModel().getSelectedIndex() - 3));
        list.requestFocus();
    }

    private Optional<OutlineEntry> here() {
        return chosen.get();
    }

    private void addPhase() {
        var after = here().map(OutlineEntry::phase).map(List::of).orElse(List.of());
        renew(new OutlineEntry.OfPhase(draft.addPhase(after, words.text("models.phase.new"))));
    }

    private void addSub() {
        here().map(OutlineEntry::phase)
                .ifPresent(phase -> renew(new OutlineEntry.OfGate(phase, draft.addSubGate(phase))));
    }

    private void move(int step) {
        here().ifPresent(entry -> {
            int from = draft.phases.indexOf(entry.phase());
            if (from + step >= 0 && from + step < draft.phases.size()) {
                Collections.swap(draft.phases, from, from + step);
                renew(entry);
            }
        });
    }

    private void place(PhaseDraft phase, PhaseDraft there) {
        if (!phase.equals(there)) {
            int to = draft.phases.indexOf(there);
            draft.phases.remove(phase);
            draft.phases.add(to, phase);
            renew(new OutlineEntry.OfPhase(phase));
        }
    }

    /// The entry the mouse is over.
    private static Optional<OutlineEntry> under(MouseEvent event) {
        for (var node = event.getPickResult().getIntersectedNode(); node != null; node = node.getParent()) {
            if (node instanceof EntryCell cell) {
                return Optional.ofNullable(cell.getItem());
            }
        }
        return Optional.empty();
    }

    /// Marks the phase whose place would be taken.
    private void mark(Optional<OutlineEntry> there) {
        list.lookupAll(".list-cell").forEach(node -> {
            if (node instanceof EntryCell cell) {
                cell.pseudoClassStateChanged(TARGET, cell.getItem() instanceof OutlineEntry.OfPhase phase
                        && there.map(OutlineEntry::phase).filter(phase.phase()::equals).isPresent());
            }
        });
    }

    private void remove() {
        here().ifPresent(entry -> {
            int at = list.getSelectionModel().getSelectedIndex();
            switch (entry) {
                case OutlineEntry.OfPhase phase -> draft.phases.remove(phase.phase());
                case OutlineEntry.OfGate gate when gate.gate().kind == GateKind.SUB ->
                    gate.phase().gates.remove(gate.gate());
                case OutlineEntry.OfGate gate -> {
                    return;
                }
            }
            list.getItems().setAll(OutlineEntry.of(draft));
            list.getSelectionModel().select(Math.min(at, list.getItems().size() - 1));
            list.requestFocus();
        });
    }

    private void key(KeyEvent key) {
        if (!tools.isVisible()) {
            return;
        }
        if (key.isAltDown() && (key.getCode() == KeyCode.UP || key.getCode() == KeyCode.DOWN)) {
            move(key.getCode() == KeyCode.UP ? -1 : 1);
            key.consume();
        } else if (key.getCode() == KeyCode.DELETE) {
            remove();
            key.consume();
        }
    }

    private final class EntryCell extends ListCell<OutlineEntry> {
        private EntryCell() {
            setPrefWidth(0);
            setOnMouseDragged(event -> mark(under(event).filter(there -> tools.isVisible())));
            setOnMouseReleased(this::dragTo);
        }

        /// The phase is put where it is let go: before the phase there, or after it where it comes from above.
        private void dragTo(MouseEvent event) {
            mark(Optional.empty());
            if (!event.isStillSincePress() && tools.isVisible()) {
                Optional.ofNullable(getItem())
                        .ifPresent(entry -> under(event).ifPresent(there -> place(entry.phase(), there.phase())));
            }
        }

        @Override
        protected void updateItem(@Nullable OutlineEntry entry, boolean empty) {
            super.updateItem(entry, empty);
            pseudoClassStateChanged(TARGET, false);
            textProperty().unbind();
            setText("");
            setGraphic(null);
            pseudoClassStateChanged(PHASE, entry instanceof OutlineEntry.OfPhase);
            switch (entry) {
                case OutlineEntry.OfPhase phase -> textProperty().bind(phase.phase().name);
                case OutlineEntry.OfGate gate -> gate(gate.gate());
                case null -> setText("");
            }
        }

        private void gate(GateDraft gate) {
            boolean within = gate.kind == GateKind.SUB;
            setGraphic(new FontIcon(within ? Material2AL.CALL_SPLIT : Material2MZ.STOP_CIRCLE));
            textProperty().bind(Bindings.createStringBinding(
                    () -> words.text(within ? "models.outline.sub" : "models.outline.gate", gate.code.get(),
                            gate.title.get()),
                    gate.code, gate.title));
        }
    }
}
