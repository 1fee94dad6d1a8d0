package no.faseport.ui.phasemodel;

import javafx.beans.InvalidationListener;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import no.faseport.gate.GateKind;
import no.faseport.gate.GateText;
import no.faseport.gate.ItemText;

/// A gate being written.
final class GateDraft {
    final GateKind kind;
    final StringProperty code = new SimpleStringProperty();
    final StringProperty title = new SimpleStringProperty();
    final StringProperty question = new SimpleStringProperty();
    final StringProperty decider = new SimpleStringProperty();
    final ObservableList<StringProperty> documents = FXCollections.observableArrayList();
    final ObservableList<ItemDraft> checklist = FXCollections.observableArrayList();
    private final Runnable touched;

    GateDraft(GateText text, Runnable touched) {
        this.kind = text.kind();
        this.touched = touched;
        watched(code, text.code());
        watched(title, text.title());
        watched(question, text.question());
        watched(decider, text.usualBody());
        text.documents().forEach(document -> documents.add(watched(new SimpleStringProperty(), document)));
        text.checklist().forEach(item -> checklist.add(new ItemDraft(item, touched)));
        documents.addListener((InvalidationListener) change -> touched.run());
        checklist.addListener((InvalidationListener) change -> touched.run());
    }

    private StringProperty watched(StringProperty property, String text) {
        property.set(text);
        property.subscribe((before, now) -> touched.run());
        return property;
    }

    /// A document nobody has named yet.
    StringProperty newDocument() {
        return watched(new SimpleStringProperty(), "");
    }

    /// A checklist item nobody has written yet.
    ItemDraft newItem() {
        return new ItemDraft(new ItemText("", false, ""), touched);
    }

    GateText text() {
        return new GateText(kind, code.get(), title.get(), question.get(), decider.get(),
                documents.stream().map(StringProperty::get).toList(),
                checklist.stream().map(ItemDraft::text).toList());
    }
}
