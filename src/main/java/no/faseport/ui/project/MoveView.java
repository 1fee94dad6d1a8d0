package no.faseport.ui.project;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import javafx.beans.property.StringProperty;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.control.TextInputControl;
import javafx.scene.control.TitledPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import no.faseport.gate.MoveKind;
import no.faseport.portfolio.ProtocolPage;
import no.faseport.project.Phase;
import no.faseport.project.PhaseModel;
import no.faseport.ui.DayField;
import no.faseport.ui.Naming;
import no.faseport.ui.Parts;
import no.faseport.ui.Sign;
import no.faseport.words.Words;

/// A project moved without a gate: what, where to, who decided it and why. Folded until somebody needs it.
final class MoveView extends TitledPane {
    private final ProtocolViewModel protocol;
    private final Words words;
    private final VBox form = new VBox();
    private final VBox refusal = new VBox();
    private Optional<MoveDraft> written = Optional.empty();

    MoveView(ProtocolViewModel protocol, Words words) {
        this.protocol = protocol;
        this.words = words;
        form.getStyleClass().add("fp-form");
        refusal.getStyleClass().add("fp-refusal");
        refusal.setId("move-refusal");
        refusal.managedProperty().bind(refusal.visibleProperty());
        setText(words.text("project.move"));
        setContent(form);
        setExpanded(false);
        setAnimated(false);
        setId("move");
        managedProperty().bind(visibleProperty());
        setVisible(!protocol.isReadOnly());
        protocol.pageProperty().subscribe(page -> page.ifPresent(this::show));
        protocol.reasonsProperty().subscribe(reasons -> {
            refusal.setVisible(!reasons.isEmpty());
            refusal.getChildren().setAll(Sign.BAD.label(words.text("project.move.refused")));
            reasons.forEach(reason -> refusal.getChildren().add(Parts.text(words.text(reason), "fp-body")));
        });
    }

    /// What is being written stays as it is when something else has changed.
    private void show(ProtocolPage page) {
        var draft = protocol.draft(page);
        if (written.filter(draft::equals).isPresent()) {
            return;
        }
        written = Optional.of(draft);
        var register = new Button(words.text("project.move.register"));
        register.setId("register-move");
        register.setOnAction(press -> protocol.move());
        form.getChildren().setAll(Parts.text(words.text("project.move.about"), "fp-muted"), kinds(page, draft),
                where(page, draft),
                wide(captioned("project.gate.decidedBy", field(draft.decidedBy, 200)),
                        captioned("project.gate.decidedOn", day(draft))),
                wide(captioned("project.gate.body", new BodyBox(words, draft.body, "")),
                        captioned("project.gate.caseNumber", field(draft.caseNumber, 60))),
                captioned("project.gate.reason", reason(draft)),
                captioned("project.gate.conditions", new TermRows(draft.terms, words)), refusal, register);
    }

    /// Which phase, and of which model, where the move has a place to go.
    private HBox where(ProtocolPage page, MoveDraft draft) {
        var phase = new ComboBox<Phase>();
        var model = new ComboBox<PhaseModel>();
        named(phase, Phase::name);
        named(model, PhaseModel::name);
        model.getItems().setAll(page.models());
        phase.valueProperty().subscribe(value -> draft.phase.set(Optional.ofNullable(value)));
        model.valueProperty().subscribe(value -> {
            draft.model.set(Optional.ofNullable(value));
            phase.getItems().setAll(draft.model.get().map(PhaseModel::phases).orElse(List.of()));
        });
        var over = captioned("project.move.model", model);
        over.managedProperty().bind(over.visibleProperty());
        var where = new HBox(over, captioned("project.move.phase", phase));
        where.getStyleClass().add("fp-fields");
        where.managedProperty().bind(where.visibleProperty());
        draft.kind.subscribe(kind -> {
            over.setVisible(kind.equals(Optional.of(MoveKind.MODEL)));
            model.setValue(null);
            phase.getItems().setAll(kind.map(one -> MoveDraft.phases(page, one)).orElse(List.of()));
            where.setVisible(over.isVisible() || !phase.getItems().isEmpty());
        });
        return where;
    }

    private VBox kinds(ProtocolPage page, MoveDraft draft) {
        var kinds = new ComboBox<MoveKind>();
        kinds.setId("move-kind");
        named(kinds, kind -> words.text("project.move." + kind));
        kinds.getItems().setAll(MoveDraft.kinds(page));
        kinds.valueProperty().subscribe(value -> draft.kind.set(Optional.ofNullable(value)));
        return captioned("project.move.kind", kinds);
    }

    private VBox captioned(String key, Node control) {
        control.setAccessibleText(words.text(key));
        return Looks.captioned(words.text(key), control);
    }

    private static HBox wide(VBox first, VBox second) {
        var row = new HBox(first, second);
        HBox.setHgrow(first, Priority.ALWAYS);
        second.setMinWidth(136);
        second.setPrefWidth(136);
        row.getStyleClass().add("fp-fields");
        return row;
    }

    private static <T> void named(ComboBox<T> box, Function<T, String> name) {
        box.setConverter(new Naming<>(name));
    }

    private static TextField field(StringProperty text, int longest) {
        var field = new TextField(text.get());
        bound(field, text, longest);
        return field;
    }

    private static void bound(TextInputControl field, StringProperty text, int longest) {
        Parts.limit(field, longest);
        text.bind(field.textProperty());
    }

    private DayField day(MoveDraft draft) {
        var day = new DayField(words, words.text("project.gate.decidedOn"), draft.decidedOn::set);
        day.show(draft.decidedOn.get());
        day.setMaxWidth(Double.MAX_VALUE);
        return day;
    }

    private static TextArea reason(MoveDraft draft) {
        var area = new TextArea(draft.reason.get());
        area.setWrapText(true);
        area.setPrefRowCount(2);
        bound(area, draft.reason, 4000);
        return area;
    }
}
