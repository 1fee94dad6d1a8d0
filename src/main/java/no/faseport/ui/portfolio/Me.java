package no.faseport.ui.portfolio;

import java.util.ArrayList;
import javafx.geometry.Pos;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import no.faseport.words.Words;

/// Where the user says which of the projects' people they are.
final class Me extends HBox {
    Me(Words words, PortfolioViewModel model) {
        var label = new Label(words.text("portfolio.me"));
        label.getStyleClass().add("quiet");
        label.setMinWidth(USE_PREF_SIZE);
        var me = model.onlooker().get().name();
        var people = new ArrayList<>(model.people());
        if (!people.contains(me)) {
            people.addFirst(me);
        }
        var names = new ComboBox<String>();
        names.getItems().setAll(people);
        names.setValue(me);
        names.getStyleClass().add("small");
        names.setAccessibleText(words.text("portfolio.me"));
        names.setOnAction(event -> model.call(names.getValue()));
        getStyleClass().add("me");
        setAlignment(Pos.CENTER_LEFT);
        getChildren().addAll(label, names);
    }
}
