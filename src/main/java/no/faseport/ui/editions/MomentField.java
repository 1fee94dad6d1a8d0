package no.faseport.ui.editions;

import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.collections.ListChangeListener;
import javafx.collections.ObservableList;
import javafx.scene.control.ComboBox;
import javafx.scene.layout.HBox;
import no.faseport.economy.edition.Moment;
import no.faseport.ui.DayField;
import no.faseport.ui.Naming;
import no.faseport.words.Message;
import no.faseport.words.Words;

/// A moment chosen from a list, or a day that is written beside it.
final class MomentField extends HBox {
    private final ComboBox<MomentOption> choice = new ComboBox<>();
    private final DayField day;

    /// A field called `name` with these options; a moment chosen goes to `moment`, a day to `days`.
    MomentField(Words words, String name, ObservableList<MomentOption> options, Consumer<Moment> moment,
            Consumer<LocalDate> days) {
        super(8);
        day = new DayField(words, name, written -> written.ifPresent(days));
        choice.setAccessibleText(name);
        choice.setPrefWidth(224);
        choice.setConverter(new Naming<>(option -> words.text(option.told())));
        choice.setItems(options);
        choice.valueProperty().subscribe(option -> turn(Optional.ofNullable(option)));
        options.addListener((ListChangeListener<MomentOption>) change -> first(options));
        choice.setOnAction(pick -> Optional.ofNullable(choice.getValue()).ifPresent(option -> {
            if (option instanceof MomentOption.Named(Message told, Moment chosen)) {
                moment.accept(chosen);
            } else {
                Optional.ofNullable(day.getValue()).ifPresent(days);
            }
        }));
        getChildren().addAll(choice, day);
        first(options);
    }

    private void first(ObservableList<MomentOption> options) {
        if (!options.isEmpty() && choice.getValue() == null) {
            var told = choice.getOnAction();
            choice.setOnAction(null);
            choice.setValue(options.getFirst());
            choice.setOnAction(told);
        }
    }

    private void turn(Optional<MomentOption> option) {
        var asksForDay = option.filter(MomentOption.SomeDay.class::isInstance).isPresent();
        day.setVisible(asksForDay);
        day.setManaged(asksForDay);
    }
}
