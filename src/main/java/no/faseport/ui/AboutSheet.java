package no.faseport.ui;

import java.util.Optional;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import no.faseport.words.Words;

/// What Faseport is, which version this is, and on what terms it is used.
final class AboutSheet extends VBox {
    AboutSheet(Words words) {
        getStyleClass().add("about-sheet");
        var title = new Label(words.text("app.name"), new Emblem());
        title.getStyleClass().add("sheet-title");
        var version = Optional.ofNullable(AboutSheet.class.getPackage().getImplementationVersion())
                .map(number -> words.text("about.version", number)).orElse(words.text("about.unpackaged"));
        var what = new Label(words.text("about.what"));
        what.setWrapText(true);
        var terms = new Label(words.text("about.terms"));
        terms.setWrapText(true);
        terms.getStyleClass().add("quiet");
        getChildren().addAll(title, new Label(version), what, terms);
        setFocusTraversable(true);
        setAccessibleText(String.join(". ", words.text("app.name"), version, what.getText(), terms.getText()));
    }
}
