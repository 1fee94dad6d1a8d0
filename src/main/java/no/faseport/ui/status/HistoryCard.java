package no.faseport.ui.status;

import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import no.faseport.portfolio.StatusPage;
import no.faseport.status.StatusReport;
import no.faseport.ui.Parts;
import no.faseport.ui.Sign;
import no.faseport.words.Words;

/// The project's reports: a trend for each section, and every report to choose from.
final class HistoryCard extends VBox {
    private final StatusViewModel model;
    private final Words words;
    private final TrendView trend;
    private final VBox reports = new VBox();
    private final Button begin;

    HistoryCard(StatusViewModel model, Words words) {
        this.model = model;
        this.words = words;
        this.trend = new TrendView(words);
        this.begin = new Button(words.text("status.begin"));
        begin.setId("status-begin");
        begin.getStyleClass().add("accent");
        begin.setOnAction(press -> model.begin());
        begin.managedProperty().bind(begin.visibleProperty());
        getStyleClass().add("status-card");
        reports.getStyleClass().add("status-reports");
        getChildren().addAll(Parts.text(words.text("status.history"), "status-heading"), begin, trend, reports);
        model.pageProperty().subscribe(page -> page.ifPresent(this::show));
        model.shownProperty().subscribe(shown -> model.pageProperty().get().ifPresent(this::show));
    }

    private void show(StatusPage page) {
        begin.setVisible(page.draft().isEmpty() && !model.isReadOnly());
        trend.show(page.published());
        reports.getChildren().setAll(page.reports().stream().map(this::line).toList());
        if (page.reports().isEmpty()) {
            reports.getChildren().add(Parts.text(words.text("status.history.empty"), "status-muted"));
        }
    }

    private Node line(StatusReport report) {
        var name = report.isPublished() ? words.date(report.reportedOn()) : words.text("status.draft");
        var signs = new HBox();
        signs.getStyleClass().add("status-signs");
        report.sections().forEach(one -> signs.getChildren().add(Sign.of(one.standing().mark()).icon()));
        var author = new Label(words.text("status.by", report.author()));
        author.getStyleClass().add("status-muted");
        author.setMinWidth(0);
        signs.setMinWidth(USE_PREF_SIZE);
        var line = new HBox(Parts.whole(name, "status-strong"), author, Parts.space(), signs);
        line.getStyleClass().add("status-line");
        var button = new ToggleButton("", line);
        button.getStyleClass().add("status-choice");
        button.setMinWidth(0);
        button.setPrefWidth(0);
        button.setMaxWidth(Double.MAX_VALUE);
        button.setSelected(model.shownProperty().get().map(StatusReport::id).equals(Optional.of(report.id())));
        button.setAccessibleText(words.text("status.choose", name, report.author()));
        button.setOnAction(press -> {
            button.setSelected(true);
            model.choose(report.id());
        });
        line.prefWidthProperty().bind(button.widthProperty().subtract(26));
        return button;
    }
}
