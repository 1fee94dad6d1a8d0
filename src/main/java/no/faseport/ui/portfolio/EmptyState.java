package no.faseport.ui.portfolio;

import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import no.faseport.words.Words;
import org.kordamp.ikonli.javafx.FontIcon;
import org.kordamp.ikonli.material2.Material2AL;
import org.kordamp.ikonli.material2.Material2MZ;

/// What stands in the table's place while it holds nothing: what it is for, or that the filter holds everything back.
final class EmptyState extends VBox {
    private EmptyState(FontIcon icon, String title, String text, Button... actions) {
        getStyleClass().add("empty-state");
        setAlignment(Pos.CENTER);
        var head = new Label(title);
        head.getStyleClass().add("empty-title");
        var body = new Label(text);
        body.setWrapText(true);
        var row = new HBox(actions);
        row.setAlignment(Pos.CENTER);
        row.getStyleClass().add("empty-actions");
        getChildren().addAll(icon, head, body, row);
    }

    /// There is no project yet.
    static EmptyState first(Words words, Runnable newProject, Runnable importBudget) {
        var make = button(words, "action.newProject", newProject);
        var take = button(words, "action.import", importBudget);
        return new EmptyState(new FontIcon(Material2MZ.VIEW_LIST), words.text("portfolio.empty.title"),
                words.text("portfolio.empty.text"), make, take);
    }

    /// No project fits the filter.
    static EmptyState filtered(Words words, Runnable clear) {
        return new EmptyState(new FontIcon(Material2AL.FILTER_LIST), words.text("portfolio.none.title"),
                words.text("portfolio.none.text"), button(words, "portfolio.filter.clear", clear));
    }

    /// The projects are on their way.
    static Label reading(Words words) {
        return new Label(words.text("portfolio.work.reading"));
    }

    private static Button button(Words words, String key, Runnable run) {
        var button = new Button(words.text(key));
        button.setOnAction(event -> run.run());
        return button;
    }
}
