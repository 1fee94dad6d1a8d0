package no.faseport.ui.project;

import java.util.List;
import java.util.Optional;
import javafx.scene.layout.VBox;
import no.faseport.gate.Basis;
import no.faseport.portfolio.EarlierGate;
import no.faseport.ui.Parts;
import no.faseport.words.Words;

/// What a decision rests on: the figures, who pays and what it is to bring, each beside the gate before, and the notes of that gate where they differ.
final class BasisView extends VBox {
    private final Words words;

    BasisView(Words words) {
        this.words = words;
        getStyleClass().add("fp-card-body");
    }

    /// Shows `basis` beside the gate before; `now` heads its column.
    void show(Basis basis, Optional<EarlierGate> before, String now) {
        var grid = new FiguresGrid(3);
        before.ifPresent(then -> grid.head(now, words.text("project.gate.since", then.code(), then.decidedOn())));
        FigureLine.of(basis.figures(), before.map(then -> then.basis().figures()), words).forEach(grid::line);
        var financing = FigureLine.financing(basis.financing(),
                before.map(then -> then.basis().financing()).orElse(List.of()), before.isPresent(), words);
        if (!financing.isEmpty()) {
            grid.caption(words.text("project.gate.financing"));
            financing.forEach(grid::line);
        }
        basis.prospect().ifPresent(prospect -> {
            grid.caption(words.text("project.gate.gains"));
            FigureLine.benefits(prospect, before.flatMap(then -> then.basis().prospect()), words).forEach(grid::line);
        });
        getChildren().setAll(grid);
    }

    /// A decision's basis in full, with its notes.
    static VBox frozen(Basis basis, Words words) {
        var view = new BasisView(words);
        view.show(basis, Optional.empty(), "");
        view.getChildren().addFirst(Parts.whole(words.text("project.gate.frozen"), "fp-caption"));
        note("project.gate.scope", basis.notes().scope(), view, words);
        note("project.gate.benefit", basis.notes().benefit(), view, words);
        note("project.gate.risk", basis.notes().risk(), view, words);
        return view;
    }

    private static void note(String key, String text, VBox view, Words words) {
        if (!text.isBlank()) {
            view.getChildren().addAll(Parts.whole(words.text(key), "fp-caption"), Parts.text(text, "fp-body"));
        }
    }
}
