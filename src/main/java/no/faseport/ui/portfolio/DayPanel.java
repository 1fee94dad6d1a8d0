package no.faseport.ui.portfolio;

import java.time.LocalDate;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import no.faseport.portfolio.AgreementDay;
import no.faseport.portfolio.Deadline;
import no.faseport.portfolio.MeasureDay;
import no.faseport.portfolio.view.Agenda;
import no.faseport.steering.Convened;
import no.faseport.words.Words;
import org.kordamp.ikonli.javafx.FontIcon;
import org.kordamp.ikonli.material2.Material2AL;
import org.kordamp.ikonli.material2.Material2MZ;

/// What is to happen on one day: meetings that can be written and changed here, and each other thing a way to its gate.
final class DayPanel extends VBox {
    private static final double WIDTH = 220;

    private final Words words;
    private final CalendarViewModel model;
    private final Label title = new Label();
    private final VBox writing = new VBox();
    private final VBox things = new VBox();

    DayPanel(Words words, CalendarViewModel model) {
        this.words = words;
        this.model = model;
        title.getStyleClass().add("day-title");
        title.setWrapText(true);
        things.getStyleClass().add("things");
        writing.managedProperty().bind(writing.visibleProperty());
        var begin = new Button(words.text("meeting.new"), new FontIcon(Material2AL.ADD));
        begin.getStyleClass().addAll("flat", "small");
        begin.setId("meeting-new");
        begin.setTooltip(new Tooltip(words.text("meeting.new.tip")));
        begin.setOnAction(press -> model.begin());
        begin.setVisible(model.isOpen());
        begin.setManaged(model.isOpen());
        var all = new VBox(writing, things);
        all.getStyleClass().add("things");
        var scroll = new ScrollPane(all);
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        VBox.setVgrow(scroll, Priority.ALWAYS);
        getStyleClass().add("day-panel");
        getChildren().addAll(title, begin, scroll);
        model.draft().subscribe(draft -> {
            writing.setVisible(draft.isPresent());
            begin.setDisable(draft.isPresent());
            writing.getChildren().clear();
            draft.ifPresent(this::write);
        });
    }

    private void write(MeetingDraft draft) {
        var form = new MeetingForm(words, model, draft);
        writing.getChildren().setAll(form);
        form.begin();
    }

    /// Shows what happens on `date`; where that is nothing, what happens in the month.
    void show(LocalDate date, Agenda agenda) {
        title.setText(words.text("calendar.day",
                date.getDayOfWeek().getDisplayName(TextStyle.FULL_STANDALONE, words.language().locale()), date));
        var here = agenda.on(date);
        if (here.size() > 0) {
            things.getChildren().setAll(things(here, false));
            return;
        }
        var none = new Label(words.text("calendar.nothing"));
        none.getStyleClass().add("quiet");
        none.setWrapText(true);
        things.getChildren().setAll(none);
        if (!agenda.inMonth().isEmpty()) {
            var name = words.text("calendar.month." + agenda.month().getMonthValue());
            var head = new Label(words.text("calendar.inMonth", name.toLowerCase(words.language().locale())));
            head.getStyleClass().add("day-title");
            things.getChildren().add(head);
            agenda.inMonth().forEach(day -> things.getChildren().addAll(things(day, true)));
        }
    }

    private List<Node> things(Agenda.Day day, boolean dated) {
        var all = new ArrayList<Node>();
        day.meetings().forEach(meeting -> all.add(thing(meeting, day, dated)));
        day.deadlines().forEach(deadline -> all.add(thing(deadline, dated)));
        day.agreements().forEach(agreement -> all.add(thing(agreement, dated)));
        day.measures().forEach(measure -> all.add(thing(measure, dated)));
        return all;
    }

    private Button thing(Deadline deadline, boolean dated) {
        var what = kind(DayCell.kind(words, deadline), deadline.day(), dated, DayCell.icon(deadline));
        var button = thing(what, deadline.number() + "  " + deadline.name(), deadline.text(), deadline.who());
        button.getStyleClass().add(deadline.kind().name().toLowerCase(Locale.ROOT));
        if (deadline.isLate(model.today())) {
            button.getStyleClass().add("late");
        }
        told(button, Stream.of(DayCell.line(words, deadline), deadline.who()).filter(part -> !part.isEmpty())
                .collect(Collectors.joining("\n")));
        button.setOnAction(event -> model.open(deadline));
        return button;
    }

    private Button thing(AgreementDay agreement, boolean dated) {
        var what = kind(words.text("calendar.agreement." + agreement.kind()), agreement.day(), dated,
                new FontIcon(Material2MZ.RECEIPT));
        var button = thing(what, agreement.name(), agreement.supplier());
        button.getStyleClass().add("agreement");
        told(button, DayCell.line(words, agreement));
        button.setOnAction(event -> model.openSystems());
        return button;
    }

    private Button thing(MeasureDay measure, boolean dated) {
        var what = kind(words.text("calendar.measure." + measure.kind()), measure.day(), dated, DayCell.icon(measure));
        var button = thing(what, measure.indicator(), measure.project().number() + "  " + measure.project().name(),
                measure.benefit(), measure.responsible());
        button.getStyleClass().add("measure");
        if (measure.isLate(model.today())) {
            button.getStyleClass().add("late");
        }
        told(button, DayCell.line(words, measure));
        button.setOnAction(event -> model.open(measure));
        return button;
    }

    private Button thing(Convened convened, Agenda.Day day, boolean dated) {
        var meeting = convened.meeting();
        var what = kind(words.text("meeting.kind"), meeting.heldOn(), dated, new FontIcon(Material2AL.GROUP));
        int cases = day.gates(meeting).size();
        var gates = cases == 0 ? "" : words.count("meeting.gates", cases);
        var where = Stream.of(meeting.place(), meeting.caseNumber()).filter(part -> !part.isEmpty())
                .collect(Collectors.joining(" · "));
        var button = thing(what, meeting.board(), gates, where, meeting.note());
        button.getStyleClass().add("meeting");
        told(button, Stream.of(DayCell.line(words, convened), gates, meeting.note()).filter(part -> !part.isEmpty())
                .collect(Collectors.joining("\n")));
        button.setOnAction(event -> model.change(convened));
        button.setOnKeyPressed(event -> {
            if (event.getCode() == KeyCode.DELETE) {
                model.remove(convened);
                event.consume();
            }
        });
        return button;
    }

    private Label kind(String kind, LocalDate day, boolean dated, FontIcon icon) {
        var what = new Label(dated ? words.text("calendar.thing.dated", day, kind) : kind, icon);
        what.getStyleClass().add("thing-kind");
        what.setWrapText(true);
        return what;
    }

    private static Button thing(Label what, String called, String... said) {
        var name = new Label(called);
        name.getStyleClass().add("thing-name");
        name.setWrapText(true);
        var lines = new Lines(what, name);
        Stream.of(said).filter(line -> !line.isEmpty()).forEach(line -> {
            var text = new Label(line);
            text.getStyleClass().add("quiet");
            text.setWrapText(true);
            lines.getChildren().add(text);
        });
        var button = new Button("", lines);
        button.getStyleClass().addAll("flat", "thing");
        button.setMaxWidth(Double.MAX_VALUE);
        return button;
    }

    /// Lines as wide as the panel, as high as they are when they are broken there: a button asks before it knows its width.
    private static final class Lines extends VBox {
        Lines(Node... lines) {
            super(lines);
            setMaxWidth(WIDTH);
        }

        @Override
        protected double computePrefHeight(double width) {
            return super.computePrefHeight(width < 0 ? WIDTH : width);
        }

        @Override
        protected double computeMinHeight(double width) {
            return computePrefHeight(width);
        }
    }

    private static void told(Button button, String line) {
        button.setTooltip(new Tooltip(line));
        button.setAccessibleText(line);
    }

    /// Gives the keyboard to the first thing.
    void enter() {
        things.getChildren().stream().filter(Button.class::isInstance).findFirst().ifPresent(Node::requestFocus);
    }
}
