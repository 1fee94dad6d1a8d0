package no.faseport.ui.project;

import java.util.List;
import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.control.Hyperlink;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import no.faseport.ui.Sign;
import no.faseport.words.Words;

/// What matters now, line by line; each line is a link to where it is mended.
final class MattersView extends VBox {
    private final Words words;
    private final Consumer<Way> go;

    MattersView(Words words, Consumer<Way> go) {
        this.words = words;
        this.go = go;
        getStyleClass().add("fp-matters");
    }

    void show(List<Matter> matters) {
        getChildren().setAll(matters.stream().map(this::line).toList());
        if (matters.isEmpty()) {
            getChildren().add(Sign.GOOD.label(words.text("project.overview.allWell")));
        }
    }

    private HBox line(Matter matter) {
        var link = new Hyperlink(matter.text());
        link.setWrapText(true);
        link.setMinHeight(USE_PREF_SIZE);
        link.setOnAction(press -> go.accept(matter.way()));
        HBox.setHgrow(link, Priority.ALWAYS);
        var row = new HBox(matter.sign().icon(), link);
        row.setAlignment(Pos.TOP_LEFT);
        row.getStyleClass().add("fp-matter");
        return row;
    }
}
