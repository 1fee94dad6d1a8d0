package no.faseport.ui.gantt;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.Spinner;
import javafx.scene.layout.HBox;
import javafx.util.StringConverter;
import no.faseport.planning.LinkEdit;
import no.faseport.schedule.Dependency;
import no.faseport.schedule.Lag;
import no.faseport.ui.Naming;
import no.faseport.words.Words;

/// The fields of a dependency: which ends it binds, how long it waits, and in what that is counted.
final class LinkFields {
    private static final int FAR = 999;

    private final Dependency dependency;
    private final ComboBox<Dependency.Kind> kind = new ComboBox<>();
    private final Spinner<Integer> lag;
    private final ComboBox<Lag.Unit> unit = new ComboBox<>();
    private final Words words;

    LinkFields(Words words, Dependency dependency) {
        this.words = words;
        this.dependency = dependency;
        kind.setId("gantt-kind");
        kind.getItems().setAll(Dependency.Kind.values());
        kind.setConverter(worded("gantt.kind."));
        kind.setValue(dependency.kind());
        unit.setId("gantt-lag-unit");
        unit.getItems().setAll(Lag.Unit.values());
        unit.setConverter(worded("gantt.unit."));
        unit.setValue(dependency.lag().unit());
        lag = new Spinner<>(-FAR, FAR, dependency.lag().amount());
        lag.setId("gantt-lag");
        lag.setEditable(true);
        lag.setPrefWidth(90);
        kind.setAccessibleText(words.text("gantt.kind"));
        lag.setAccessibleText(words.text("gantt.lag"));
        unit.setAccessibleText(words.text("gantt.unit"));
    }

    private <E extends Enum<E>> StringConverter<E> worded(String key) {
        return new Naming<>(value -> words.text(key + value.name().toLowerCase(Locale.ROOT)));
    }

    /// The fields with their names, one row each.
    List<Node> rows() {
        return List.of(row("gantt.kind", kind), row("gantt.lag", lag, unit));
    }

    private HBox row(String key, Node... fields) {
        var label = new Label(words.text(key));
        label.setMinWidth(80);
        label.setLabelFor(fields[0]);
        var row = new HBox(label);
        row.getChildren().addAll(fields);
        row.getStyleClass().add("gantt-popup-row");
        return row;
    }

    void focus() {
        lag.requestFocus();
    }

    /// The edit that makes the dependency as the fields say; nothing where it is so.
    Optional<LinkEdit> changed() {
        lag.commitValue();
        var wanted = new Lag(lag.getValue(), unit.getValue());
        return kind.getValue() == dependency.kind() && wanted.equals(dependency.lag())
                ? Optional.empty()
                : Optional.of(new LinkEdit.Relink(dependency.id(), kind.getValue(), wanted));
    }
}
