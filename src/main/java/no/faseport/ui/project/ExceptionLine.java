package no.faseport.ui.project;

import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import no.faseport.economy.AmountScale;
import no.faseport.portfolio.RoomPage;
import no.faseport.portfolio.ToleranceBreach;
import no.faseport.ui.Sign;
import no.faseport.words.Words;
import org.kordamp.ikonli.javafx.FontIcon;
import org.kordamp.ikonli.material2.Material2AL;

/// What a project outside its tolerances owes its owner, and the way to write it; not there while the tolerances hold.
final class ExceptionLine extends HBox {
    private final RoomViewModel room;
    private final PaperChooser chooser;
    private final Words words;
    private final CheckBox thousands;
    private List<ToleranceBreach> breaches = List.of();

    ExceptionLine(RoomViewModel room, Words words, PaperChooser chooser) {
        this.chooser = chooser;
        this.room = room;
        this.words = words;
        var owed = Sign.BAD.label(words.text("room.tolerances.owed"));
        owed.setWrapText(true);
        owed.setMinWidth(0);
        owed.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(owed, Priority.ALWAYS);
        thousands = new CheckBox(words.text("report.document.thousands"));
        thousands.setId("exception-thousands");
        thousands.setMinWidth(USE_PREF_SIZE);
        var write = new Button(words.text("room.tolerances.report"), new FontIcon(Material2AL.DESCRIPTION));
        write.setId("exception-report");
        write.setMinWidth(USE_PREF_SIZE);
        write.setOnAction(press -> choose());
        setAlignment(Pos.CENTER_LEFT);
        setSpacing(16);
        managedProperty().bind(visibleProperty());
        setVisible(false);
        getChildren().addAll(owed, thousands, write);
    }

    void show(RoomPage page) {
        breaches = page.breaches();
        setVisible(!breaches.isEmpty());
    }

    private void choose() {
        var project = breaches.getFirst().project();
        var title = words.text("report.exception.title");
        chooser
                .ask(getScene().getWindow(), title, words.text("room.tolerances.file", project.number(), title))
                .ifPresent(file -> room
                        .report(thousands.isSelected() ? AmountScale.THOUSANDS : AmountScale.KRONER, file));
    }
}
