package no.faseport.ui.status;

import java.util.function.Function;
import javafx.scene.Node;
import javafx.scene.layout.GridPane;
import no.faseport.project.Section;
import no.faseport.status.MoneyChange;
import no.faseport.status.StatusComparison;
import no.faseport.status.StatusReport;
import no.faseport.ui.Parts;
import no.faseport.ui.Sign;
import no.faseport.words.Words;

/// Two reports side by side: marks, figures, and what has changed in days, kroner and percent.
record ComparisonCard(Words words) {
    /// The comparison as a grid.
    Node of(StatusComparison compared) {
        var grid = new GridPane();
        grid.getStyleClass().add("status-grid");
        grid.addRow(0, Parts.whole("", "status-muted"), Parts.whole(name(compared.before()), "status-strong"),
                Parts.whole(name(compared.after()), "status-strong"),
                Parts.whole(words.text("status.compare.change"), "status-strong"));
        for (var section : Section.values()) {
            grid.addRow(grid.getRowCount(), Parts.whole(words.text("section." + section), "status-muted"),
                    sign(section, compared.before()), sign(section, compared.after()),
                    Parts.whole(words.text("status.course." + compared.course(section)), "status-body"));
        }
        var text = new StatusText(words);
        row(grid, compared, "status.phase", report -> report.figures().phase(), "");
        row(grid, compared, "status.nextGate", report -> report.figures().nextGateOn()
                .map(day -> words.text("status.gateOn", report.figures().nextGate(), day))
                .orElse(report.figures().nextGate()), text.moved(compared.gateMoved()));
        row(grid, compared, "project.gate.finish", report -> text.day(report.figures().finish()),
                text.moved(compared.finishMoved()));
        money(grid, text, "economy.kind.budget", compared.budget());
        money(grid, text, "economy.kind.actual", compared.actual());
        money(grid, text, "economy.kind.forecast", compared.forecast());
        return StatusLook.card(Parts.text(words.text("status.compare.title"), "status-heading"), grid);
    }

    private String name(StatusReport report) {
        return report.isPublished() ? words.date(report.reportedOn()) : words.text("status.draft");
    }

    private Node sign(Section section, StatusReport report) {
        var standing = report.of(section).standing();
        return Sign.of(standing.mark()).label(words.text(standing.key(section)));
    }

    private void row(GridPane grid, StatusComparison compared, String key, Function<StatusReport, String> value,
            String change) {
        grid.addRow(grid.getRowCount(), Parts.whole(words.text(key), "status-muted"),
                Parts.text(value.apply(compared.before()), "status-body"),
                Parts.text(value.apply(compared.after()), "status-body"),
                Parts.whole(change, "status-body"));
    }

    private void money(GridPane grid, StatusText text, String key, MoneyChange change) {
        grid.addRow(grid.getRowCount(), Parts.whole(words.text(key), "status-muted"),
                Parts.whole(text.kroner(change.before()), "status-body"),
                Parts.whole(text.kroner(change.after()), "status-body"),
                Parts.whole(text.change(change), "status-body"));
    }
}
