package no.faseport.ui.portfolio;

import java.util.List;
import java.util.stream.Collectors;
import javafx.css.PseudoClass;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import no.faseport.portfolio.Deadline;
import no.faseport.portfolio.view.Agenda;
import no.faseport.words.Words;
import org.kordamp.ikonli.javafx.FontIcon;
import org.kordamp.ikonli.material2.Material2AL;
import org.kordamp.ikonli.material2.Material2MZ;

/// A day of the month with as much of what is to happen as there is room for.
final class DayCell extends Region {
    private static final PseudoClass HERE = PseudoClass.getPseudoClass("here");
    private static final double LINE = 20;
    private static final double HEAD = 24;
    private static final double EDGE = 4;

    private final Words words;
    private final CalendarViewModel model;
    private final Label number = new Label();
    private final List<HBox> entries;
    private final Label more = new Label();

    DayCell(Words words, CalendarViewModel model, Agenda.Day day, boolean inMonth) {
        this.words = words;
        this.model = model;
        number.setText(Integer.toString(day.date().getDayOfMonth()));
        number.getStyleClass().add("day-number");
        getStyleClass().add("day");
        if (!inMonth) {
            getStyleClass().add("outside");
        }
        if (day.date().equals(model.today())) {
            getStyleClass().add("today");
        }
        if (day.date().getDayOfWeek().getValue() > 5) {
            getStyleClass().add("weekend");
        }
        setFocusTraversable(false);
        setAccessibleRole(AccessibleRole.BUTTON);
        setAccessibleText(words.date(day.date()) + ", " + words.count("calendar.things", day.deadlines().size()) + ": "
                + day.deadlines().stream().map(one -> line(words, one)).collect(Collectors.joining(", ")));
        this.entries = day.deadlines().stream().map(this::entry).toList();
        more.getStyleClass().addAll("quiet", "entry");
        getChildren().addAll(number, more);
        getChildren().addAll(entries);
        setOnMousePressed(event -> model.stand(day.date()));
        setMinHeight(HEAD);
    }

    /// What happens, in one line.
    static String line(Words words, Deadline deadline) {
        return words.text("calendar.line." + deadline.kind(), deadline.code(), deadline.number(), deadline.name(),
                deadline.text());
    }

    /// The symbol of what happens; each has an outline of its own.
    static FontIcon icon(Deadline deadline) {
        return new FontIcon(switch (deadline.kind()) {
            case PLANNED -> Material2MZ.STOP;
            case DECIDED -> Material2AL.CHECK_CIRCLE;
            case CONDITION -> Material2AL.ASSIGNMENT;
        });
    }

    /// Shows whether the user stands here; the day they stand at is the one Tab comes to.
    void stand(boolean here) {
        pseudoClassStateChanged(HERE, here);
        setFocusTraversable(here);
    }

    @Override
    protected void layoutChildren() {
        number.resizeRelocate(EDGE, EDGE, getWidth() - 2 * EDGE, number.prefHeight(-1));
        var room = (int) Math.max(0, (getHeight() - HEAD - EDGE) / LINE);
        var shown = entries.size() <= room ? entries.size() : Math.max(0, room - 1);
        for (int i = 0; i < entries.size(); i++) {
            entries.get(i).setVisible(i < shown);
            place(entries.get(i), i);
        }
        more.setVisible(shown < entries.size() && room > 0);
        more.setText(words.text("calendar.more", entries.size() - shown));
        place(more, shown);
    }

    private void place(Region line, int at) {
        line.resizeRelocate(EDGE, HEAD + at * LINE, Math.max(0, getWidth() - 2 * EDGE), LINE);
    }

    private HBox entry(Deadline deadline) {
        var label = new Label(deadline.code() + "  " + deadline.name(), icon(deadline));
        label.setMinWidth(0);
        var entry = new HBox(label);
        entry.getStyleClass().addAll("entry", deadline.kind().name().toLowerCase(java.util.Locale.ROOT));
        if (deadline.isLate(model.today())) {
            entry.getStyleClass().add("late");
        }
        Tooltip.install(entry, new Tooltip(line(words, deadline)));
        entry.setOnMouseClicked(event -> model.open(deadline));
        return entry;
    }
}
