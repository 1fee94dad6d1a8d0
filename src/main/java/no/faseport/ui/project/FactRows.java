package no.faseport.ui.project;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import javafx.scene.control.Label;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.VBox;
import no.faseport.project.Fact;
import no.faseport.project.FactId;
import no.faseport.project.Kept;
import no.faseport.ui.Parts;
import no.faseport.words.Words;

/// Lines about things of one kind under the names of their parts; lines stay while their things do, so that the keyboard
/// stays where it is.
final class FactRows<F extends Fact> extends VBox {
    private final Function<Kept<F>, FactLine<F>> line;
    private final Map<FactId, FactLine<F>> lines = new LinkedHashMap<>();
    private final GridPane head = new GridPane();
    private final Label empty;

    /// Lines made by `line`; the text of `emptyKey` says what they are for while there are none.
    FactRows(Words words, String emptyKey, List<String> columns, Function<Kept<F>, FactLine<F>> line,
            double... shares) {
        this.line = line;
        this.empty = Parts.text(words.text(emptyKey), "fp-muted");
        getStyleClass().add("fp-lines");
        head.getStyleClass().addAll("fp-line", "fp-line-head");
        FactLine.share(head, shares);
        for (int i = 0; i < columns.size(); i++) {
            head.add(Parts.whole(words.text(columns.get(i)), "fp-caption"), i, 0);
        }
    }

    /// Shows how they stand now.
    void show(List<Kept<F>> now) {
        var ids = now.stream().map(Kept::id).toList();
        if (!List.copyOf(lines.keySet()).equals(ids) || now.isEmpty()) {
            var before = Map.copyOf(lines);
            lines.clear();
            now.forEach(kept -> lines.put(kept.id(), before.containsKey(kept.id())
                    ? before.get(kept.id())
                    : line.apply(kept)));
            getChildren().clear();
            if (now.isEmpty()) {
                getChildren().add(empty);
            } else {
                getChildren().add(head);
                getChildren().addAll(lines.values());
            }
        }
        now.forEach(kept -> Optional.ofNullable(lines.get(kept.id())).ifPresent(one -> one.show(kept)));
    }
}
