package no.faseport.ui.portfolio;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.css.PseudoClass;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import no.faseport.gate.Occasion;
import no.faseport.portfolio.AgreementDay;
import no.faseport.portfolio.Deadline;
import no.faseport.portfolio.MeasureDay;
import no.faseport.portfolio.view.Agenda;
import no.faseport.steering.Convened;
import no.faseport.words.Message;
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
        setAccessibleText(words.date(day.date()) + ", " + words.count("calendar.things", day.size()) + ": "
                + Stream.of(day.meetings().stream().map(one -> line(words, one)),
                        day.deadlines().stream().map(one -> line(words, one)),
                        day.agreements().stream().map(one -> line(words, one)),
                        day.measures().stream().map(one -> line(words, one))).flatMap(lines -> lines)
                        .collect(Collectors.joining(", ")));
        this.entries = Stream.of(day.meetings().stream().map(this::entry), day.deadlines().stream().map(this::entry),
                day.agreements().stream().map(this::entry), day.measures().stream().map(this::entry))
                .flatMap(lines -> lines).toList();
        more.getStyleClass().addAll("quiet", "entry");
        getChildren().addAll(number, more);
        getChildren().addAll(entries);
        setOnMousePressed(event -> model.stand(day.date()));
        setMinHeight(HEAD);
    }

    /// What happens, in one line.
    static String line(Words words, Deadline deadline) {
        return words.text("calendar.line." + told(deadline), source(deadline), deadline.number(), deadline.name(),
                deadline.text());
    }

    /// What kind of thing happens, and at which gate or by which move.
    static String kind(Words words, Deadline deadline) {
        return words.text("calendar.kind." + told(deadline), source(deadline));
    }

    private static String told(Deadline deadline) {
        return deadline.kind() + (deadline.gate().isPresent() ? "" : ".move");
    }

    private static Object source(Deadline deadline) {
        return switch (deadline.occasion()) {
            case Occasion.AtGate at -> deadline.code();
            case Occasion.OfMove move -> Message.of("move." + move.kind());
        };
    }

    /// Who meets, where, and on what case, in one line.
    static String line(Words words, Convened convened) {
        var meeting = convened.meeting();
        return Stream.of(words.text("meeting.of", meeting.board()), meeting.place(), meeting.caseNumber())
                .filter(part -> !part.isEmpty()).collect(Collectors.joining(" · "));
    }

    /// Which agreement the day matters to, and how, in one line.
    static String line(Words words, AgreementDay agreement) {
        return Stream.of(words.text("calendar.agreement." + agreement.kind()), agreement.name(), agreement.supplier())
                .filter(part -> !part.isEmpty()).collect(Collectors.joining(" · "));
    }

    /// What is measured, and of which benefit, in one line.
    static String line(Words words, MeasureDay measure) {
        return Stream.of(words.text("calendar.measure." + measure.kind()), measure.indicator(), measure.benefit(),
                measure.project().number() + " " + measure.project().name(), measure.responsible())
                .filter(part -> !part.isEmpty()).collect(Collectors.joining(" · "));
    }

    /// The symbol of a measurement, or of its target.
    static FontIcon icon(MeasureDay measure) {
        return new FontIcon(switch (measure.kind()) {
            case MEASURED -> Material2MZ.TRENDING_UP;
            case DUE -> Material2MZ.STRAIGHTEN;
            case TARGET -> Material2AL.FLAG;
        });
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
        var entry = entry((deadline.code() + "  " + deadline.name()).strip(), icon(deadline), line(words, deadline),
                deadline.kind().name().toLowerCase(Locale.ROOT));
        if (deadline.isLate(model.today())) {
            entry.getStyleClass().add("late");
        }
        entry.setOnMouseClicked(event -> model.open(deadline));
        return entry;
    }

    private HBox entry(AgreementDay agreement) {
        var entry = entry(agreement.name(), new FontIcon(Material2MZ.RECEIPT), line(words, agreement), "agreement");
        entry.setOnMouseClicked(event -> model.openSystems());
        return entry;
    }

    private HBox entry(MeasureDay measure) {
        var entry = entry(measure.indicator(), icon(measure), line(words, measure), "measure");
        if (measure.isLate(model.today())) {
            entry.getStyleClass().add("late");
        }
        entry.setOnMouseClicked(event -> model.open(measure));
        return entry;
    }

    private HBox entry(Convened meeting) {
        var entry = entry(meeting.meeting().board(), new FontIcon(Material2AL.GROUP), line(words, meeting), "meeting");
        entry.setOnMouseClicked(event -> model.change(meeting));
        return entry;
    }

    private static HBox entry(String text, FontIcon icon, String tip, String style) {
        var label = new Label(text, icon);
        label.setMinWidth(0);
        var entry = new HBox(label);
        entry.getStyleClass().addAll("entry", style);
        Tooltip.install(entry, new Tooltip(tip));
        return entry;
    }
}
