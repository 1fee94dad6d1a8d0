package no.faseport.ui.project;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import no.faseport.gate.GateId;
import no.faseport.portfolio.GateMark;
import no.faseport.ui.Sign;
import no.faseport.words.Words;

/// Every gate of a project above its page, with how it stands and when; one click or key away.
final class GateList extends FlowPane {
    private final Words words;
    private final Consumer<GateId> open;
    private final ToggleGroup group = new ToggleGroup();

    /// A list that opens a gate by giving it to `open`.
    GateList(Words words, Consumer<GateId> open) {
        this.words = words;
        this.open = open;
        getStyleClass().add("fp-gate-list");
        setAccessibleText(words.text("project.gates"));
    }

    /// Shows `gates`, of which the project stands before `next`, and the page of `shown` is open.
    void show(List<GateMark> gates, Optional<GateMark> next, Optional<GateId> shown) {
        group.getToggles().clear();
        getChildren().setAll(gates.stream().map(gate -> button(gate, next.filter(gate::equals).isPresent())).toList());
        choose(shown);
    }

    /// Marks the gate whose page is open.
    void choose(Optional<GateId> shown) {
        group.getToggles().forEach(
                toggle -> toggle.setSelected(shown.filter(id -> id.equals(toggle.getUserData())).isPresent()));
    }

    private ToggleButton button(GateMark gate, boolean isNext) {
        var name = new Label(words.text("project.gate.name", gate.code(), gate.title()));
        name.getStyleClass().add("fp-gate-list-name");
        var state = new Label(state(gate));
        state.getStyleClass().add("fp-caption");
        var sign = gate.overridden()
                ? Sign.WATCH
                : gate.outcome().map(Sign::of).orElse(isNext ? Sign.ACTIVE : Sign.UNKNOWN);
        name.setGraphic(sign.icon());
        var button = new ToggleButton("", new VBox(name, state));
        button.getStyleClass().setAll("toggle-button", "fp-segment", "fp-gate-choice");
        button.setToggleGroup(group);
        button.setUserData(gate.id());
        button.setId("gate-choice-" + gate.code());
        button.setAccessibleText(name.getText() + ", " + state.getText());
        button.setOnAction(press -> {
            button.setSelected(true);
            open.accept(gate.id());
        });
        return button;
    }

    private String state(GateMark gate) {
        if (gate.state() == GateMark.State.BYPASSED) {
            return words.text("project.gates.bypassed");
        }
        if (gate.overridden()) {
            return words.text("project.gates.overridden", gate.decidedOn().orElseThrow());
        }
        return gate.outcome()
                .map(outcome -> words.text("project.gates.decided", words.text("outcome." + outcome),
                        gate.decidedOn().orElseThrow()))
                .orElseGet(() -> gate.plannedOn().map(day -> words.text("project.gates.planned", day))
                        .orElseGet(() -> words.text("project.gates.noDay")));
    }
}
