package no.faseport.ui.phasemodel;

import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import no.faseport.gate.ItemText;

/// A checklist item being written.
final class ItemDraft {
    final StringProperty question = new SimpleStringProperty();
    final StringProperty theme = new SimpleStringProperty();
    final BooleanProperty mandatory = new SimpleBooleanProperty();

    ItemDraft(ItemText text, Runnable touched) {
        question.set(text.question());
        theme.set(text.theme());
        mandatory.set(text.mandatory());
        question.subscribe((before, now) -> touched.run());
        theme.subscribe((before, now) -> touched.run());
        mandatory.subscribe((before, now) -> touched.run());
    }

    ItemText text() {
        return new ItemText(question.get(), mandatory.get(), theme.get());
    }
}
