package no.faseport.ui.status;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import no.faseport.portfolio.Topic;
import no.faseport.project.ProjectId;
import no.faseport.status.StatusReport;
import no.faseport.ui.Desk;
import no.faseport.ui.Parts;
import no.faseport.ui.Screen;
import no.faseport.words.Words;

/// A project's status reports: the history to the left, the report shown or being written to the right.
public final class StatusTab implements Screen {
    private final Words words;
    private final StatusViewModel model;
    private final HistoryCard history;
    private final VBox report = new VBox();
    private final DraftForm form;
    private final ScrollPane node;

    /// The status reports of `project`.
    public StatusTab(Desk desk, ProjectId project) {
        this(desk.words(), new StatusViewModel(desk, project));
    }

    /// Shows what `model` shows.
    StatusTab(Words words, StatusViewModel model) {
        this.words = words;
        this.model = model;
        this.history = new HistoryCard(model, words);
        this.form = new DraftForm(model, words);
        form.setDisable(model.isReadOnly());
        var columns = new HBox(history, report);
        columns.getStyleClass().add("status-columns");
        report.getStyleClass().add("status-column");
        HBox.setHgrow(report, Priority.ALWAYS);
        history.setMinWidth(380);
        history.setMaxWidth(380);
        columns.setFillHeight(false);
        this.node = new ScrollPane(columns);
        node.setFitToWidth(true);
        node.getStyleClass().addAll("edge-to-edge", "status-screen");
        StatusLook.dress(node);
        model.shownProperty().subscribe(shown -> show());
        model.comparisonProperty().subscribe(compared -> show());
    }

    private void show() {
        var shown = model.shownProperty().get();
        var parts = new ArrayList<Node>();
        if (shown.isEmpty()) {
            parts.add(StatusLook.card(Parts.text(words.text("status.empty.title"), "status-heading"),
                    Parts.text(words.text("status.empty.text"), "status-body")));
        }
        shown.ifPresent(now -> parts.addAll(now.isPublished() ? published(now) : draft(now)));
        if (!report.getChildren().equals(parts)) {
            report.getChildren().setAll(parts);
        }
    }

    private List<Node> draft(StatusReport draft) {
        form.show(draft);
        var parts = new ArrayList<Node>(List.of(form));
        comparing().ifPresent(parts::add);
        model.comparisonProperty().get().ifPresent(compared -> parts.add(new ComparisonCard(words).of(compared)));
        model.pageProperty().get().ifPresent(
                page -> parts.add(new ReportCard(words).figures(words.text("status.figures.now"), page.now())));
        return parts;
    }

    private List<Node> published(StatusReport shown) {
        var card = new ReportCard(words);
        var parts = new ArrayList<Node>();
        parts.add(StatusLook.card(card.of(shown).toArray(Node[]::new)));
        comparing().ifPresent(parts::add);
        model.comparisonProperty().get().ifPresent(compared -> parts.add(new ComparisonCard(words).of(compared)));
        parts.add(card.figures(words.text("status.figures.then"), shown.figures()));
        return parts;
    }

    /// The choice of a report to compare with; nothing where there is no other.
    private Optional<Node> comparing() {
        var others = model.others();
        if (others.isEmpty()) {
            return Optional.empty();
        }
        var menu = new MenuButton(words.text("status.compare"));
        menu.setId("status-compare");
        others.forEach(other -> menu.getItems().add(item(words.date(other.reportedOn()), Optional.of(other))));
        menu.getItems().add(item(words.text("status.compare.none"), Optional.empty()));
        return Optional.of(menu);
    }

    private MenuItem item(String name, Optional<StatusReport> with) {
        var item = new MenuItem(name);
        item.setOnAction(press -> model.compare(with.map(StatusReport::id)));
        return item;
    }

    @Override
    public Parent node() {
        return node;
    }

    @Override
    public void refresh(Set<Topic> topics) {
        if (!topics.isEmpty()) {
            model.read();
        }
    }

    @Override
    public void focus() {
        node.requestFocus();
    }
}
