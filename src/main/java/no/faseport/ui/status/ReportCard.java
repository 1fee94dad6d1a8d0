package no.faseport.ui.status;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.VBox;
import no.faseport.economy.Money;
import no.faseport.status.SectionStatus;
import no.faseport.status.StatusFigures;
import no.faseport.status.StatusReport;
import no.faseport.ui.Parts;
import no.faseport.ui.Sign;
import no.faseport.words.Words;

/// A published report as it was.
record ReportCard(Words words) {
    /// What stands in the report.
    List<Node> of(StatusReport report) {
        var lines = new ArrayList<Node>();
        lines.add(Parts.text(words.text("status.report.title", report.reportedOn()), "status-heading"));
        lines.add(Parts.text(words.text("status.report.by", report.author(),
                report.publishedAt().map(words::dateTime).orElse("")), "status-muted"));
        if (!report.summary().isBlank()) {
            lines.add(Parts.text(report.summary(), "status-body"));
        }
        report.sections().forEach(status -> lines.add(part(status)));
        return lines;
    }

    private Node part(SectionStatus status) {
        var name = Parts.whole(words.text("section." + status.section()), "status-strong");
        var sign = Sign.of(status.standing().mark()).label(words.text(status.standing().key(status.section())));
        var line = new GridPane();
        line.getStyleClass().add("status-part-head");
        line.addRow(0, name, sign);
        line.getColumnConstraints().add(new javafx.scene.layout.ColumnConstraints(120));
        var part = new VBox(line);
        part.getStyleClass().add("status-part");
        if (!status.remark().isBlank()) {
            part.getChildren().add(Parts.text(status.remark(), "status-body"));
        }
        return part;
    }

    /// The figures of a moment, under `heading`.
    Node figures(String heading, StatusFigures figures) {
        var text = new StatusText(words);
        var grid = new GridPane();
        grid.getStyleClass().add("status-grid");
        row(grid, "status.phase", figures.phase());
        row(grid, "status.nextGate", figures.nextGate().isEmpty()
                ? words.text("status.noDay")
                : figures.nextGateOn().map(day -> words.text("status.gateOn", figures.nextGate(), day))
                        .orElse(figures.nextGate()));
        row(grid, "project.gate.finish", text.day(figures.finish()));
        money(grid, text, "economy.kind.budget", figures.budget());
        money(grid, text, "economy.kind.actual", figures.actual());
        money(grid, text, "economy.kind.forecast", figures.forecast());
        return StatusLook.card(Parts.text(heading, "status-heading"), grid);
    }

    private void money(GridPane grid, StatusText text, String key, Money amount) {
        row(grid, key, text.kroner(amount));
    }

    private void row(GridPane grid, String key, String value) {
        grid.addRow(grid.getRowCount(), Parts.whole(words.text(key), "status-muted"),
                Parts.text(value, "status-body"));
    }
}
