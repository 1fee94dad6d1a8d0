package no.faseport.ui.project;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import no.faseport.gate.ChecklistItem;
import no.faseport.gate.GateId;
import no.faseport.portfolio.GatePage;
import no.faseport.ui.Days;
import no.faseport.ui.Parts;
import no.faseport.ui.Sign;
import no.faseport.words.Words;

/// The gate a project stands before: when it is, and what is missing before it can be passed.
record NextGateLines(Words words, LocalDate today, Consumer<GateId> open) {
    /// The lines, from the gate's name to the items that are missing.
    List<Node> of(Overview shown) {
        return shown.next().map(this::lines)
                .orElseGet(() -> List.of(Parts.text(words.text("project.overview.noNext"), "fp-muted")));
    }

    private List<Node> lines(GatePage page) {
        var template = page.gate().template();
        var link = new Hyperlink(words.text("project.gate.name", page.gate().code(), template.title()));
        link.getStyleClass().add("fp-big-link");
        link.setId("next-gate");
        link.setOnAction(press -> open.accept(page.gate().id()));
        var lines = new ArrayList<Node>(List.of(link, when(page)));
        var missing = page.gate().missing();
        if (missing.isEmpty()) {
            lines.add(Sign.GOOD.label(words.text("project.overview.nothingMissing")));
        } else {
            lines.add(Sign.WATCH.label(words.count("project.overview.missing", missing.size())));
            missing.forEach(item -> lines.add(item(item)));
        }
        return lines;
    }

    private Node when(GatePage page) {
        var days = new Days(words);
        return Parts.text(page.gate().plannedOn()
                .map(day -> words.text("project.overview.planned", day, days.left(day, today)))
                .orElseGet(() -> words.text("project.overview.notPlanned")), "fp-body");
    }

    private Node item(ChecklistItem item) {
        var line = Parts.text(words.text("project.gate.item", item.position() + 1, item.question()), "fp-body");
        line.getStyleClass().add("fp-indented");
        return line;
    }
}
