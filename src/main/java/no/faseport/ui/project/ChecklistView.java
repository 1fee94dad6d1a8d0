package no.faseport.ui.project;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import no.faseport.gate.ChecklistItem;
import no.faseport.gate.ChecklistItemId;
import no.faseport.gate.GateId;
import no.faseport.portfolio.GatePage;
import no.faseport.ui.Parts;
import no.faseport.words.Words;
import org.kordamp.ikonli.javafx.FontIcon;
import org.kordamp.ikonli.material2.Material2MZ;

/// The checklist of the gate shown; rows stay while the gate does, so that the keyboard stays where it is.
final class ChecklistView extends VBox {
    private final GateViewModel gate;
    private final Words words;
    private final Map<ChecklistItemId, ItemRow> rows = new LinkedHashMap<>();
    private final Label answered = Parts.whole("", "fp-muted");
    private final VBox body = new VBox();
    private final Button carry = new Button("", new FontIcon(Material2MZ.REDO));
    private Optional<GateId> of = Optional.empty();

    ChecklistView(GateViewModel gate, Words words) {
        this.gate = gate;
        this.words = words;
        getStyleClass().add("fp-card");
        body.getStyleClass().add("fp-items");
        getChildren().addAll(Looks.spread(Parts.whole(words.text("project.gate.checklist"), "fp-heading"), answered),
                body);
        carry.getStyleClass().addAll("flat", "fp-quiet-button");
        carry.setId("carry");
        carry.managedProperty().bind(carry.visibleProperty());
        carry.setOnAction(press -> gate.carry());
        getChildren().add(1, carry);
    }

    void show(GatePage page) {
        if (!of.equals(Optional.of(page.gate().id()))) {
            of = Optional.of(page.gate().id());
            rows.clear();
            page.gate().template().checklist().forEach(item -> rows.put(item.id(), new ItemRow(item, gate, words)));
            body.getChildren().setAll(rows.values());
        }
        var checklist = page.gate().template().checklist();
        answered.setText(words.text("project.gate.answeredOf",
                checklist.stream().filter(item -> page.gate().answerTo(item.id()).isPresent()).count(),
                checklist.size()));
        var carried = page.gate().carried().size();
        carry.setVisible(carried > 0 && GateViewModel.canAnswer(page) && !gate.isReadOnly());
        carry.setText(words.count("project.gate.carry", carried, page.gate().attempt() - 1));
        checklist.forEach(item -> show(page, item));
    }

    private void show(GatePage page, ChecklistItem item) {
        Optional.ofNullable(rows.get(item.id())).ifPresent(row -> row.show(page.gate().answerTo(item.id()),
                GateViewModel.canAnswer(page) && !gate.isReadOnly(), gate.pointedOut().contains(item.id())));
    }
}
