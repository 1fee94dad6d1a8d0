package no.faseport.ui.people;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import javafx.beans.property.SimpleStringProperty;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import no.faseport.portfolio.PlanPage;
import no.faseport.schedule.Calendars;
import no.faseport.schedule.Resource;
import no.faseport.schedule.WorkCalendar;
import no.faseport.ui.Parts;
import no.faseport.ui.WrittenCell;
import no.faseport.words.Words;

/// Activities down, people across: the percent of its capacity that each is to work on each, written where it stands.
final class TeamTable extends TableView<TeamLine> implements WrittenCell.Sheet<TeamLine> {
    private static final double LEAST = 120;
    private static final double A_LETTER = 7.5;

    private final TeamViewModel model;
    private final Words words;
    private Calendars calendars = Calendars.only(WorkCalendar.norwegian());
    private Optional<LocalDate> told = Optional.empty();
    private List<Resource> team = List.of();

    TeamTable(TeamViewModel model, Words words) {
        this.model = model;
        this.words = words;
        getStyleClass().add("assignment-table");
        setEditable(true);
        setAccessibleText(words.text("people.team"));
        getSelectionModel().setCellSelectionEnabled(true);
        setPlaceholder(Parts.nothing(words.text("people.team.empty")));
        getColumns().addAll(fixed());
    }

    private List<TableColumn<TeamLine, String>> fixed() {
        var name = column(words.text("people.activity"), 230, line -> line.activity().name());
        name.getStyleClass().add("first");
        var start = column(words.text("people.start"), 88, line -> words.date(line.activity().start()));
        var finish = column(words.text("people.finish"), 88,
                line -> words.date(line.activity().finish(calendars.of(line.activity().terms()), told)));
        start.getStyleClass().add("amount");
        finish.getStyleClass().add("amount");
        return List.of(name, start, finish);
    }

    private static TableColumn<TeamLine, String> column(String title, double width, Function<TeamLine, String> text) {
        var column = new TableColumn<TeamLine, String>(title);
        column.setCellValueFactory(line -> new SimpleStringProperty(text.apply(line.getValue())));
        column.setMinWidth(Math.min(width, 120));
        column.setPrefWidth(width);
        column.setSortable(false);
        column.setReorderable(false);
        return column;
    }

    /// Shows `lines` of `plan` with a column for each of `people`.
    void show(List<TeamLine> lines, List<Resource> people, PlanPage plan) {
        calendars = plan.calendars();
        told = plan.terms().statusDate();
        if (!people.equals(team)) {
            team = List.copyOf(people);
            getColumns().setAll(fixed());
            getColumns().addAll(team.stream().map(this::person).toList());
        }
        getItems().setAll(lines);
    }

    private TableColumn<TeamLine, String> person(Resource resource) {
        var column = column(resource.name(), Math.max(LEAST, A_LETTER * resource.name().length() + 24),
                line -> line.share(resource).map(share -> words.text("gantt.percent", share)).orElse(""));
        column.setUserData(resource);
        column.getStyleClass().add("amount");
        column.setCellFactory(any -> new WrittenCell<>(this));
        return column;
    }

    @Override
    public boolean takes(TeamLine line, TableColumn<TeamLine, ?> column) {
        return !model.isReadOnly() && column.getUserData() instanceof Resource;
    }

    @Override
    public String name(TeamLine line, TableColumn<TeamLine, ?> column) {
        return words.text("people.team.cell", column.getText(), line.activity().name());
    }

    @Override
    public void write(TeamLine line, TableColumn<TeamLine, ?> column, String text) {
        if (column.getUserData() instanceof Resource resource) {
            model.assign(line, resource, text);
        }
    }
}
