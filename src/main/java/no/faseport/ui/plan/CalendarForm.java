package no.faseport.ui.plan;

import java.time.DayOfWeek;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import no.faseport.portfolio.CalendarUse;
import no.faseport.ui.Parts;
import no.faseport.words.Words;
import org.kordamp.ikonli.material2.Material2MZ;
import org.kordamp.ikonli.material2.Material2OutlinedAL;

/// One working calendar: its name, its week, and the days it has of its own.
final class CalendarForm extends VBox {
    private final CalendarsViewModel model;
    private final Words words;
    private final TextField name = new TextField();
    private final Map<DayOfWeek, CheckBox> week = new EnumMap<>(DayOfWeek.class);
    private final CheckBox holidays;
    private final Label counted;
    private final Label standard;
    private final Button makeStandard;
    private final Button remove;
    private final CalendarDaysView days;
    private boolean showing;

    CalendarForm(CalendarsViewModel model, Words words) {
        this.model = model;
        this.words = words;
        var stones = new PlanStones(words);
        this.holidays = new CheckBox(words.text("calendars.holidays"));
        this.counted = Parts.text("", "plan-quiet");
        this.standard = Parts.text("", "plan-quiet");
        this.makeStandard = stones.button("calendars.makeStandard", Material2MZ.STAR_BORDER, model::makeStandard);
        this.remove = stones.button("calendars.remove", Material2OutlinedAL.DELETE, model::remove);
        remove.getStyleClass().add("flat");
        this.days = new CalendarDaysView(model, words);
        getStyleClass().add("plan-column");
        name.setId("calendar-name");
        name.setPrefWidth(320);
        name.setAccessibleText(words.text("calendars.name"));
        name.setOnAction(press -> model.rename(name.getText()));
        name.focusedProperty().subscribe((was, is) -> {
            if (was && !is && !showing) {
                model.rename(name.getText());
            }
        });
        holidays.setOnAction(press -> model.holidays(holidays.isSelected()));
        var head = new HBox(name, makeStandard, remove);
        head.getStyleClass().add("plan-bar");
        getChildren().addAll(stones.card("calendars.name", head, standard),
                stones.card("calendars.week", week(), holidays, counted), stones.card("calendars.days", days));
        setDisable(model.isReadOnly());
    }

    private FlowPane week() {
        var row = new FlowPane();
        row.getStyleClass().add("plan-week");
        for (var day : DayOfWeek.values()) {
            var box = new CheckBox(words.text("calendars.weekday." + day.getValue()));
            box.setId("calendar-weekday-" + day.getValue());
            box.setMinWidth(USE_PREF_SIZE);
            box.setOnAction(press -> model.work(day, box.isSelected()));
            week.put(day, box);
            row.getChildren().add(box);
        }
        return row;
    }

    /// Shows a calendar.
    void show(CalendarUse shown) {
        var calendar = shown.calendar();
        showing = true;
        name.setText(calendar.name());
        for (var day : DayOfWeek.values()) {
            Objects.requireNonNull(week.get(day)).setSelected(calendar.weekdays().contains(day));
        }
        holidays.setSelected(calendar.holidays());
        counted.setText(words.text("calendars.counted", String.valueOf(model.year()), model.workdays(calendar)));
        standard.setText(words.text(calendar.standard() ? "calendars.isStandard" : "calendars.isNotStandard")
                + " " + words.count("calendars.uses", shown.uses()));
        PlanStones.show(makeStandard, !calendar.standard());
        days.show(calendar.days());
        showing = false;
    }
}
