package no.faseport.ui.people;

import java.util.Optional;
import javafx.scene.control.Button;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import no.faseport.schedule.Relief;
import no.faseport.ui.Parts;
import no.faseport.words.Words;

/// What is suggested to ease the load on somebody, and the choice to do it.
final class ReliefBar extends VBox {
    private final TeamViewModel model;
    private final Words words;

    ReliefBar(TeamViewModel model, Words words) {
        this.model = model;
        this.words = words;
        getStyleClass().add("relief");
        managedProperty().bind(visibleProperty());
        model.reliefProperty().subscribe(this::show);
    }

    private void show(Optional<Relief> relief) {
        getChildren().clear();
        setVisible(relief.isPresent());
        relief.ifPresent(found -> {
            getChildren().add(Parts.text(words.text(found.helps() ? "people.relief.helps" : "people.relief.none",
                    PeopleLook.hours(found.before(), words), PeopleLook.hours(found.after(), words)),
                    "people-heading"));
            found.shifts().forEach(shift -> getChildren().add(Parts.text(words.text("people.relief.shift",
                    shift.before().name(), shift.before().start(), shift.start()), "plain")));
            getChildren().add(buttons(found));
        });
    }

    private HBox buttons(Relief found) {
        var row = new HBox(8);
        if (found.helps()) {
            var apply = new Button(words.text("people.relief.apply"));
            apply.setId("apply-relief");
            apply.getStyleClass().add("accent");
            apply.setMinWidth(Region.USE_PREF_SIZE);
            apply.setOnAction(press -> model.apply());
            row.getChildren().add(apply);
        }
        var leave = new Button(words.text("people.relief.leave"));
        leave.getStyleClass().add("flat");
        leave.setOnAction(press -> model.dismiss());
        row.getChildren().add(leave);
        return row;
    }
}
