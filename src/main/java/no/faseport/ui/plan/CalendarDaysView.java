package no.faseport.ui.plan;

import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.TextField;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.VBox;
import no.faseport.schedule.CalendarDays;
import no.faseport.ui.DayField;
import no.faseport.ui.Parts;
import no.faseport.words.Words;
import org.kordamp.ikonli.javafx.FontIcon;
import org.kordamp.ikonli.material2.Material2AL;
import org.kordamp.ikonli.material2.Material2OutlinedAL;

/// The days a calendar has otherwise than its week and the holidays say, and a line in which more are added.
final class CalendarDaysView extends VBox {
    private final CalendarsViewModel model;
    private final Words words;
    private final PlanStones stones;
    private final GridPane grid = new GridPane();
    private final DayField from;
    private final DayField until;
    private final TextField name = new TextField();
    private final CheckBox worked;

    CalendarDaysView(CalendarsViewModel model, Words words) {
        this.model = model;
        this.words = words;
        this.stones = new PlanStones(words);
        this.from = new DayField(words, words.text("calendars.from"), day -> {
        });
        this.until = new DayField(words, words.text("calendars.until"), day -> {
        });
        this.worked = new CheckBox(words.text("calendars.worked.box"));
        getStyleClass().add("plan-column");
        grid.getStyleClass().add("plan-grid");
        getChildren().addAll(Parts.text(words.text("calendars.days.lead"), "plan-quiet"), grid);
        if (!model.isReadOnly()) {
            getChildren().add(adder());
        }
    }

    private Node adder() {
        from.setPromptText(words.text("calendars.from"));
        until.setPromptText(words.text("calendars.until"));
        name.setId("calendar-day-name");
        name.setPromptText(words.text("calendars.day.name"));
        name.setAccessibleText(words.text("calendars.day.name"));
        name.setPrefWidth(168);
        name.setOnAction(press -> add());
        var add = stones.button("calendars.day.add", Material2AL.ADD, this::add);
        var line = new FlowPane(from, until, name, worked, add);
        line.getStyleClass().add("plan-adder");
        return line;
    }

    private void add() {
        model.addDays(Optional.ofNullable(from.getValue()), Optional.ofNullable(until.getValue()), worked.isSelected(),
                name.getText(), () -> {
                    from.show(Optional.empty());
                    until.show(Optional.empty());
                    name.clear();
                    worked.setSelected(false);
                    name.requestFocus();
                });
    }

    /// Shows these days, in order.
    void show(List<CalendarDays> days) {
        grid.getChildren().clear();
        for (int i = 0; i < days.size(); i++) {
            grid.addRow(i, line(days.get(i)));
        }
        PlanStones.show(grid, !days.isEmpty());
    }

    private Node[] line(CalendarDays days) {
        var range = days.days();
        var when = range.from().equals(range.until())
                ? words.date(range.from())
                : words.text("calendars.range", range.from(), range.until());
        var remove = new Button("", new FontIcon(Material2OutlinedAL.DELETE));
        remove.getStyleClass().addAll("flat", "button-icon");
        remove.setAccessibleText(words.text("calendars.day.remove", days.name(), when));
        remove.setOnAction(press -> model.removeDays(days));
        remove.setVisible(!model.isReadOnly());
        return new Node[]{Parts.whole(when, "plan-strong"), Parts.text(days.name(), "plan-body"),
                Parts.whole(words.text(range.worked() ? "calendars.worked" : "calendars.free"), "plan-quiet"), remove};
    }
}
