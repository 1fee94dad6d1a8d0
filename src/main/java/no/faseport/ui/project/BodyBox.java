package no.faseport.ui.project;

import javafx.beans.property.StringProperty;
import javafx.scene.control.ComboBox;
import no.faseport.ui.Bodies;
import no.faseport.ui.Parts;
import no.faseport.words.Words;

/// The body that decided: one of the usual, or any other that is written.
final class BodyBox extends ComboBox<String> {
    private static final int LONGEST = 200;

    /// A box for `body`, with `usual` first where it says something.
    BodyBox(Words words, StringProperty body, String usual) {
        setEditable(true);
        getItems().setAll(new Bodies(words).deciders(usual));
        Parts.limit(getEditor(), LONGEST);
        getEditor().setText(body.get());
        body.bind(getEditor().textProperty());
        setMaxWidth(Double.MAX_VALUE);
    }
}
