package no.faseport.ui.people;

import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ChoiceBox;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import no.faseport.portfolio.LoadPage;
import no.faseport.schedule.Absence;
import no.faseport.schedule.Resource;
import no.faseport.ui.DayField;
import no.faseport.ui.Naming;
import no.faseport.ui.Parts;
import no.faseport.words.Words;
import org.kordamp.ikonli.javafx.FontIcon;
import org.kordamp.ikonli.material2.Material2AL;

/// A resource's name, kind, capacity and absence; what is written is saved when the field is left.
final class ResourceForm extends ScrollPane {
    private final Words words;
    private final PeopleViewModel model;
    private final TextField name = new TextField();
    private final ChoiceBox<Resource.Kind> kind;
    private final TextField hours = new TextField();
    private final VBox absences = new VBox();
    private final VBox inside = new VBox();
    private Optional<Resource> shown = Optional.empty();

    ResourceForm(PeopleViewModel model, Words words) {
        this.model = model;
        this.words = words;
        this.kind = kinds(words);
        getStyleClass().add("edge-to-edge");
        setFitToWidth(true);
        setContent(inside);
        inside.getStyleClass().add("resource-form");
        absences.getStyleClass().add("absences");
        name.setAccessibleText(words.text("people.resource"));
        hours.setAccessibleText(words.text("people.capacity"));
        hours.setPrefWidth(72);
        hours.setAlignment(Pos.CENTER_RIGHT);
        HBox.setHgrow(name, Priority.ALWAYS);
        name.setOnAction(enter -> save());
        hours.setOnAction(enter -> save());
        name.focusedProperty().subscribe((before, focused) -> left(before && !focused));
        hours.focusedProperty().subscribe((before, focused) -> left(before && !focused));
        kind.setOnAction(pick -> save());
        inside.setDisable(model.isReadOnly());
    }

    /// The choice between a person and a role.
    static ChoiceBox<Resource.Kind> kinds(Words words) {
        var box = new ChoiceBox<Resource.Kind>();
        box.setConverter(new Naming<>(one -> words.text("people.kind." + one)));
        box.getItems().setAll(Resource.Kind.values());
        box.setValue(Resource.Kind.PERSON);
        box.setAccessibleText(words.text("people.kind"));
        return box;
    }

    private void left(boolean now) {
        if (now) {
            save();
        }
    }

    private void save() {
        shown.ifPresent(one -> model.edit(one, name.getText(), kind.getValue(), hours.getText()));
    }

    /// Shows a resource with its absence, or how to get to one.
    void show(Optional<Resource> resource, LoadPage page) {
        shown = Optional.empty();
        inside.getChildren().clear();
        if (resource.isEmpty()) {
            inside.getChildren().add(Parts.text(words.text("people.form.none"), "quiet"));
        }
        resource.ifPresent(one -> {
            name.setText(one.name());
            kind.setValue(one.kind());
            hours.setText(PeopleLook.hours(one.capacity().doubleValue(), words));
            var row = new HBox(name, kind, hours, new Label(words.text("people.hours")));
            row.setAlignment(Pos.CENTER_LEFT);
            row.getStyleClass().add("fields");
            absences.getChildren().setAll(page.absences().stream()
                    .filter(away -> away.resource().equals(one.id())).map(this::absence).toList());
            inside.getChildren().setAll(row, Parts.text(words.text("people.absence"), "people-heading"), absences,
                    adder(one), remove(one));
            shown = resource;
        });
    }

    private Node absence(Absence absence) {
        var text = Parts.text(words.text("people.absence.line", absence.from(), absence.until(), absence.share(),
                absence.reason()), "plain");
        HBox.setHgrow(text, Priority.ALWAYS);
        text.setMaxWidth(Double.MAX_VALUE);
        var back = new Button("", new FontIcon(Material2AL.CLOSE));
        back.getStyleClass().addAll("flat", "button-icon");
        back.setAccessibleText(words.text("people.absence.remove", absence.from()));
        back.setOnAction(press -> model.back(absence));
        var row = new HBox(text, back);
        row.setAlignment(Pos.CENTER_LEFT);
        return row;
    }

    private Node adder(Resource resource) {
        var from = day("people.absence.from");
        var until = day("people.absence.until");
        var share = new TextField("100");
        share.setPrefWidth(52);
        share.setAlignment(Pos.CENTER_RIGHT);
        share.setAccessibleText(words.text("people.absence.share"));
        var reason = Parts.prompted(words.text("people.absence.reason"));
        HBox.setHgrow(reason, Priority.ALWAYS);
        var add = new Button(words.text("people.absence.add"));
        add.setMinWidth(Region.USE_PREF_SIZE);
        add.setOnAction(press -> Optional.ofNullable(from.getValue()).ifPresent(first -> model.away(resource.id(),
                first, Optional.ofNullable(until.getValue()).orElse(first), share.getText(), reason.getText())));
        var days = new HBox(from, until, share, new Label(words.text("people.percent")));
        days.getStyleClass().add("fields");
        days.setAlignment(Pos.CENTER_LEFT);
        var rest = new HBox(reason, add);
        rest.getStyleClass().add("fields");
        return new VBox(8, days, rest);
    }

    private DayField day(String key) {
        var field = new DayField(words, words.text(key), day -> {
        });
        field.setPromptText(words.text(key));
        return field;
    }

    private Node remove(Resource resource) {
        var remove = new Button(words.text("people.remove"), new FontIcon(Material2AL.DELETE_OUTLINE));
        remove.getStyleClass().add("flat");
        remove.setOnAction(press -> model.remove(resource));
        return remove;
    }
}
