package no.faseport.ui.portfolio;

import java.time.LocalDate;
import java.time.format.TextStyle;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import no.faseport.portfolio.Deadline;
import no.faseport.portfolio.view.Agenda;
import no.faseport.words.Words;

/// What is to happen on one day, each thing a way to its gate.
final class DayPanel extends VBox {
    private static final double WIDTH = 220;

    private final Words words;
    private final CalendarViewModel model;
    private final Label title = new Label();
    private final VBox things = new VBox();

    DayPanel(Words words, CalendarViewModel model) {
        this.words = words;
        this.model = model;
        title.getStyleClass().add("day-title");
        title.setWrapText(true);
        things.getStyleClass().add("things");
        var scroll = new ScrollPane(things);
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        VBox.setVgrow(scroll, Priority.ALWAYS);
        getStyleClass().add("day-panel");
        getChildren().addAll(title, scroll);
    }

    /// Shows what happens on `date`; where that is nothing, what happens in the month.
    void show(LocalDate date, Agenda agenda) {
        title.setText(words.text("calendar.day",
                date.getDayOfWeek().getDisplayName(TextStyle.FULL_STANDALONE, words.language().locale()), date));
        var here = agenda.on(date);
        if (!here.isEmpty()) {
            things.getChildren().setAll(here.stream().map(one -> thing(one, false)).toList());
            return;
        }
        var none = new Label(words.text("calendar.nothing"));
        none.getStyleClass().add("quiet");
        none.setWrapText(true);
        things.getChildren().setAll(none);
        var month = agenda.inMonth();
        if (!month.isEmpty()) {
            var name = words.text("calendar.month." + agenda.month().getMonthValue());
            var head = new Label(words.text("calendar.inMonth", name.toLowerCase(words.language().locale())));
            head.getStyleClass().add("day-title");
            things.getChildren().add(head);
            month.forEach(one -> things.getChildren().add(thing(one, true)));
        }
    }

    private Button thing(Deadline deadline, boolean dated) {
        var kind = words.text("calendar.kind." + deadline.kind(), deadline.code());
        var what = new Label(dated ? words.text("calendar.thing.dated", deadline.day(), kind) : kind,
                DayCell.icon(deadline));
        what.getStyleClass().add("thing-kind");
        var name = new Label(deadline.number() + "  " + deadline.name());
        name.getStyleClass().add("thing-name");
        var text = new Label(deadline.owner().isBlank() ? deadline.text() : deadline.text() + " – " + deadline.owner());
        text.getStyleClass().add("quiet");
        var lines = new VBox(what, name, text);
        lines.setMaxWidth(WIDTH);
        var button = new Button("", lines);
        button.getStyleClass().addAll("flat", "thing", deadline.kind().name().toLowerCase(java.util.Locale.ROOT));
        if (deadline.isLate(model.today())) {
            button.getStyleClass().add("late");
        }
        button.setMaxWidth(Double.MAX_VALUE);
        button.setTooltip(new Tooltip(DayCell.line(words, deadline)));
        button.setAccessibleText(DayCell.line(words, deadline));
        button.setOnAction(event -> model.open(deadline));
        return button;
    }

    /// Gives the keyboard to the first thing.
    void enter() {
        things.getChildren().stream().filter(Button.class::isInstance).findFirst().ifPresent(Node::requestFocus);
    }
}
