package no.faseport.ui.portfolio;

import java.time.LocalDate;
import java.time.format.TextStyle;
import java.util.HashMap;
import java.util.Map;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.RowConstraints;
import javafx.scene.layout.VBox;
import no.faseport.portfolio.view.Agenda;
import no.faseport.ui.Desk;
import no.faseport.ui.Parts;
import no.faseport.words.Words;
import org.kordamp.ikonli.javafx.FontIcon;
import org.kordamp.ikonli.material2.Material2AL;

/// The calendar: a month in weeks, and beside it what is to happen on the day one stands at.
final class CalendarView extends HBox {
    private static final double WEEK_WIDTH = 40;
    private static final int DAYS = 7;

    private final Words words;
    private final CalendarViewModel model;
    private final Label title = new Label();
    private final GridPane grid = new GridPane();
    private final DayPanel panel;
    private final Map<LocalDate, DayCell> cells = new HashMap<>();

    CalendarView(Desk desk, CalendarViewModel model) {
        this.words = desk.words();
        this.model = model;
        this.panel = new DayPanel(words, model);
        grid.getStyleClass().add("month");
        columns();
        VBox.setVgrow(grid, Priority.ALWAYS);
        var month = new VBox(bar(), grid);
        month.getStyleClass().add("month-box");
        month.setMinWidth(0);
        HBox.setHgrow(month, Priority.ALWAYS);
        getStyleClass().add("calendar");
        getChildren().addAll(month, panel);
        addEventHandler(KeyEvent.KEY_PRESSED, this::key);
        model.agenda().addListener((property, was, is) -> show(is));
        model.day().addListener((property, was, is) -> {
            mark();
            if (is.getMonth().equals(model.agenda().get().month().getMonth())) {
                first().requestFocus();
            }
        });
        model.draft().subscribe((was, is) -> {
            if (is.isEmpty() && getScene() != null) {
                first().requestFocus();
            }
        });
        show(model.agenda().get());
    }

    private void columns() {
        grid.getColumnConstraints().add(new ColumnConstraints(WEEK_WIDTH));
        for (int i = 0; i < DAYS; i++) {
            var day = new ColumnConstraints(0, 0, Double.MAX_VALUE);
            day.setHgrow(Priority.ALWAYS);
            grid.getColumnConstraints().add(day);
        }
    }

    private HBox bar() {
        title.getStyleClass().add("month-title");
        var today = new Button(words.text("calendar.today"));
        today.getStyleClass().add("small");
        today.setOnAction(event -> model.stand(model.today()));
        var bar = new HBox(step("calendar.before", Material2AL.CHEVRON_LEFT, -1),
                step("calendar.after", Material2AL.CHEVRON_RIGHT, 1), title, Parts.space(), today);
        bar.setAlignment(Pos.CENTER_LEFT);
        bar.getStyleClass().add("month-bar");
        return bar;
    }

    private Button step(String key, Material2AL icon, int months) {
        var button = new Button("", new FontIcon(icon));
        button.getStyleClass().addAll("flat", "small", "button-icon");
        button.setAccessibleText(words.text(key));
        button.setTooltip(new javafx.scene.control.Tooltip(words.text(key)));
        button.setOnAction(event -> model.stand(model.day().get().plusMonths(months)));
        return button;
    }

    private void show(Agenda agenda) {
        var held = cells.values().stream().anyMatch(Node::isFocused);
        var month = words.text("calendar.month." + agenda.month().getMonthValue());
        title.setText(words.text("calendar.title", month, Integer.toString(agenda.month().getYear())));
        grid.getChildren().clear();
        grid.getRowConstraints().setAll(new RowConstraints());
        cells.clear();
        var locale = words.language().locale();
        for (int i = 0; i < DAYS; i++) {
            var name = new Label(java.time.DayOfWeek.of(i + 1).getDisplayName(TextStyle.SHORT_STANDALONE, locale));
            name.getStyleClass().add("weekday");
            grid.add(name, i + 1, 0);
        }
        for (int i = 0; i < agenda.weeks().size(); i++) {
            var row = new RowConstraints(0, 0, Double.MAX_VALUE);
            row.setVgrow(Priority.ALWAYS);
            grid.getRowConstraints().add(row);
            week(agenda, agenda.weeks().get(i), i + 1);
        }
        mark();
        if (held) {
            first().requestFocus();
        }
    }

    private void week(Agenda agenda, Agenda.Week week, int row) {
        var number = new Label(Integer.toString(week.number()));
        number.setAccessibleText(words.text("calendar.week", week.number()));
        number.getStyleClass().add("week");
        grid.add(number, 0, row);
        for (int i = 0; i < DAYS; i++) {
            var day = week.days().get(i);
            var cell = new DayCell(words, model, day, day.date().getMonth() == agenda.month().getMonth());
            cells.put(day.date(), cell);
            grid.add(cell, i + 1, row);
        }
    }

    private void mark() {
        cells.forEach((date, cell) -> cell.stand(date.equals(model.day().get())));
        panel.show(model.day().get(), model.agenda().get());
    }

    /// Where the keyboard goes: the day one stands at.
    Node first() {
        var cell = cells.get(model.day().get());
        return cell == null ? this : cell;
    }

    private void key(KeyEvent event) {
        if (cells.values().stream().noneMatch(Node::isFocused) || event.isShortcutDown()) {
            return;
        }
        var day = model.day().get();
        switch (event.getCode()) {
            case KeyCode.LEFT -> model.stand(day.minusDays(1));
            case KeyCode.RIGHT -> model.stand(day.plusDays(1));
            case KeyCode.UP -> model.stand(day.minusWeeks(1));
            case KeyCode.DOWN -> model.stand(day.plusWeeks(1));
            case KeyCode.PAGE_UP -> model.stand(day.minusMonths(1));
            case KeyCode.PAGE_DOWN -> model.stand(day.plusMonths(1));
            case KeyCode.HOME -> model.stand(model.today());
            case KeyCode.ENTER -> panel.enter();
            case KeyCode.N, KeyCode.INSERT -> model.begin();
            default -> {
                return;
            }
        }
        event.consume();
    }
}
