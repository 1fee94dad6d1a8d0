package no.faseport.ui.project;

import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import no.faseport.gate.Notes;
import no.faseport.portfolio.EarlierGate;
import no.faseport.portfolio.GatePage;
import no.faseport.ui.Parts;
import no.faseport.words.Words;

/// What is decided on in words: scope, benefits and top risks; written until the gate is passed.
final class NotesView extends VBox {
    private static final int LONGEST = 4000;

    private final GateViewModel gate;
    private final Words words;
    private final Note scope;
    private final Note benefit;
    private final Note risk;

    NotesView(GateViewModel gate, Words words) {
        this.gate = gate;
        this.words = words;
        this.scope = new Note("project.gate.scope", Notes::scope,
                (notes, text) -> new Notes(text, notes.benefit(), notes.risk()));
        this.benefit = new Note("project.gate.benefit", Notes::benefit,
                (notes, text) -> new Notes(notes.scope(), text, notes.risk()));
        this.risk = new Note("project.gate.risk", Notes::risk,
                (notes, text) -> new Notes(notes.scope(), notes.benefit(), text));
        getStyleClass().add("fp-card-body");
        getChildren().addAll(scope, benefit, risk);
    }

    void show(GatePage page) {
        scope.show(page);
        benefit.show(page);
        risk.show(page);
    }

    private final class Note extends VBox {
        private final Function<Notes, String> of;
        private final InPlaceText text;
        private final Label then = Parts.text("", "fp-muted");

        Note(String key, Function<Notes, String> of, BiFunction<Notes, String, Notes> with) {
            this.of = of;
            this.text = InPlaceText.lines(words, words.text(key), words.text("project.gate.write"), LONGEST,
                    written -> gate.note(notes -> with.apply(notes, written)));
            then.managedProperty().bind(then.visibleProperty());
            getChildren().addAll(Looks.captioned(words.text(key), text), then);
        }

        void show(GatePage page) {
            var now = of.apply(page.basis().notes());
            text.show(now);
            text.setEditable(GateViewModel.canAnswer(page) && !gate.isReadOnly());
            var before = page.before().filter(earlier -> differs(earlier, now));
            then.setVisible(before.isPresent());
            before.ifPresent(earlier -> then.setText(
                    words.text("project.gate.thenNote", earlier.code(), of.apply(earlier.basis().notes()))));
        }

        private boolean differs(EarlierGate earlier, String now) {
            return Optional.of(of.apply(earlier.basis().notes())).filter(text -> !text.isBlank() && !text.equals(now))
                    .isPresent();
        }
    }
}
