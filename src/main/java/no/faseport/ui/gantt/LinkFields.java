package no.faseport.ui.gantt;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.Spinner;
import javafx.scene.layout.HBox;
import javafx.util.StringConverter;
import no.faseport.planning.LinkEdit;
import no.faseport.planning.WaitText;
import no.faseport.schedule.Dependency;
import no.faseport.schedule.Lag;
import no.faseport.ui.Naming;
import no.faseport.words.Words;

/// The fields of a dependency: which ends it binds, how long it waits, and in what that is counted.
final class LinkFields {
    private static final Pattern NUMBER = Pattern.compile("[+-]?\\d{1,3}");
    private static final int FAR = 999;

    private final Dependency dependency;
    private final ComboBox<Dependency.Kind> kind = new ComboBox<>();
    private final Spinner<Integer> lag;
    private final ComboBox<Lag.Unit> unit = new ComboBox<>();
    private final Words words;
    private String text = "";

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
        text = lag.getEditor().getText();
        lag.getEditor().textProperty().subscribe((_, now) -> keep(now));
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
        lag.getEditor().selectAll();
    }

    /// What is written as the lag, where it is none.
    Optional<String> wrong() {
        return written().isPresent() ? Optional.empty() : Optional.of(text);
    }

    /// The edit that makes the dependency as the fields say; nothing where it is so.
    Optional<LinkEdit> changed() {
        return written()
                .filter(wanted -> kind.getValue() != dependency.kind() || !wanted.equals(dependency.lag()))
                .map(wanted -> new LinkEdit.Relink(dependency.id(), kind.getValue(), wanted));
    }

    /// Keeps what is written, which the field forgets when it is left and is no number.
    private void keep(String now) {
        if (lag.isFocused() || !now.equals(String.valueOf(lag.getValue()))) {
            text = now.strip();
        }
    }

    /// A number in the unit that is chosen, or a lag as planners write it behind a line's number.
    private Optional<Lag> written() {
        var wanted = text.replace('\u2212', '-');
        if (NUMBER.matcher(wanted).matches()) {
            return Optional.of(new Lag(Integer.parseInt(wanted), unit.getValue()));
        }
        var sign = wanted.startsWith("-") || wanted.startsWith("+") ? "" : "+";
        return WaitText.parse("1FS" + sign + wanted).filter(waits -> waits.size() == 1)
                .map(waits -> waits.getFirst().lag());
    }
}
