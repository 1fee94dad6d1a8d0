package no.faseport.ui.plan;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import no.faseport.portfolio.TermsPage;
import no.faseport.portfolio.Topic;
import no.faseport.project.ProjectId;
import no.faseport.schedule.CalendarId;
import no.faseport.schedule.NamedCalendar;
import no.faseport.ui.DayField;
import no.faseport.ui.Desk;
import no.faseport.ui.Parts;
import no.faseport.ui.Screen;
import no.faseport.words.Words;
import org.kordamp.ikonli.material2.Material2AL;

/// The terms of a plan in one line: the status date, the calendar, and how little float is nearly critical.
public final class TermsPanel implements Screen {
    private final Words words;
    private final TermsViewModel model;
    private final DayField day;
    private final ComboBox<Choice> calendar = new ComboBox<>();
    private final TextField near = new TextField();
    private final HBox node = new HBox();
    private boolean showing;

    /// A calendar to follow; none is the standard one.
    private record Choice(Optional<CalendarId> id, String name) {
        @Override
        public String toString() {
            return name;
        }
    }

    /// The terms of the plan of `project`.
    public TermsPanel(Desk desk, ProjectId project) {
        this(desk.words(), new TermsViewModel(desk, project));
    }

    /// Shows what `model` shows.
    TermsPanel(Words words, TermsViewModel model) {
        this.words = words;
        this.model = model;
        this.day = new DayField(words, words.text("planTerms.statusDate"), model::statusDate);
        day.setId("plan-status-date");
        PlanStones.dress(node);
        node.getStyleClass().add("plan-terms");
        node.setAlignment(Pos.CENTER_LEFT);
        node.getChildren().addAll(caption("planTerms.statusDate", day), day, today(), calendar(), calendars(),
                caption("planTerms.near", near), near());
        for (var field : List.<Node>of(day, calendar, near)) {
            field.setDisable(model.isReadOnly());
        }
        model.pageProperty().subscribe(page -> page.ifPresent(this::show));
    }

    private Label caption(String key, Node field) {
        var label = new Label(words.text(key));
        label.getStyleClass().add("plan-quiet");
        label.setMinWidth(Region.USE_PREF_SIZE);
        label.setLabelFor(field);
        return label;
    }

    private Button today() {
        var button = new Button(words.text("planTerms.today"));
        button.setId("plan-status-today");
        button.getStyleClass().add("flat");
        button.setMinWidth(Region.USE_PREF_SIZE);
        button.setAccessibleText(words.text("planTerms.today.said"));
        button.setOnAction(press -> model.today());
        PlanStones.show(button, !model.isReadOnly());
        return button;
    }

    private ComboBox<Choice> calendar() {
        calendar.setId("plan-calendar");
        calendar.setPrefWidth(168);
        calendar.setAccessibleText(words.text("planTerms.calendar"));
        calendar.setTooltip(new Tooltip(words.text("planTerms.calendar")));
        calendar.valueProperty().subscribe(chosen -> {
            if (chosen != null && !showing) {
                model.calendar(chosen.id());
            }
        });
        return calendar;
    }

    private Button calendars() {
        var button = Parts.icon(words.text("planTerms.calendars"), Material2AL.EVENT_NOTE, model::calendars);
        button.setId("plan-calendars");
        return button;
    }

    private TextField near() {
        near.setId("plan-near-critical");
        near.setPrefColumnCount(3);
        near.setPrefWidth(40);
        near.setMinWidth(40);
        near.setAccessibleText(words.text("planTerms.near.said"));
        near.setTooltip(new Tooltip(words.text("planTerms.near.said")));
        near.setOnAction(press -> model.nearCritical(near.getText()));
        near.focusedProperty().subscribe((was, is) -> {
            if (was && !is) {
                model.nearCritical(near.getText());
            }
        });
        return near;
    }

    private void show(TermsPage page) {
        showing = true;
        day.show(page.terms().statusDate());
        near.setText(words.number(page.terms().nearCritical()));
        var standard = page.calendars().stream().filter(NamedCalendar::standard).map(NamedCalendar::name).findFirst()
                .orElse(words.text("planTerms.norwegian"));
        var choices = new ArrayList<Choice>();
        choices.add(new Choice(Optional.empty(), words.text("planTerms.standard", standard)));
        page.calendars().forEach(one -> choices.add(new Choice(Optional.of(one.id()), one.name())));
        calendar.getItems().setAll(choices);
        calendar.setValue(choices.stream().filter(one -> one.id().equals(page.terms().calendar())).findFirst()
                .orElse(choices.getFirst()));
        showing = false;
    }

    @Override
    public Parent node() {
        return node;
    }

    @Override
    public void refresh(Set<Topic> topics) {
        if (topics.contains(Topic.PLAN)) {
            model.read();
        }
    }

    @Override
    public void focus() {
        day.requestFocus();
    }
}
