package no.faseport.ui.project;

import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.layout.VBox;
import no.faseport.gate.Condition;
import no.faseport.portfolio.ProtocolLine;
import no.faseport.portfolio.ProtocolPage;
import no.faseport.ui.Parts;
import no.faseport.words.Words;

/// Every decision about a project, newest first, with how its conditions stand.
final class ProtocolView extends VBox {
    private final Words words;
    private final DecisionLines lines;
    private final VBox body = new VBox();

    ProtocolView(ProtocolViewModel protocol, Words words) {
        this.words = words;
        this.lines = new DecisionLines(words, protocol.today(), protocol.isReadOnly(), protocol::fulfil);
        body.getStyleClass().add("fp-protocol");
        body.setId("protocol");
        getStyleClass().add("fp-card");
        getChildren().addAll(Parts.text(words.text("project.protocol"), "fp-heading"), body);
        protocol.pageProperty().subscribe(page -> page.ifPresent(this::show));
    }

    private void show(ProtocolPage page) {
        body.getChildren().setAll(page.lines().isEmpty()
                ? Stream.<Node>of(Parts.text(words.text("project.protocol.none"), "fp-muted")).toList()
                : page.lines().reversed().stream().<Node>map(this::line).toList());
    }

    private VBox line(ProtocolLine line) {
        var box = new VBox();
        if (!line.code().isEmpty()) {
            var round = line.decision().attempt();
            var name = words.text("project.gate.name", line.code(), line.title());
            box.getChildren().add(Parts.text(round == 1 ? name : words.text("project.protocol.round", name, round),
                    "fp-caption"));
        }
        box.getChildren().add(lines.of(line.decision(), false));
        var open = line.decision().conditions().stream().map(Condition::fulfilledOn).filter(day -> day.isEmpty())
                .count();
        if (open > 0) {
            box.getChildren().add(Parts.text(words.count("project.protocol.open", open), "fp-muted"));
        }
        box.getStyleClass().add("fp-entry");
        return box;
    }
}
