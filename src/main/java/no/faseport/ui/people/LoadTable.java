package no.faseport.ui.people;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import javafx.beans.InvalidationListener;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TablePosition;
import javafx.scene.control.TableView;
import no.faseport.ui.Parts;
import no.faseport.words.Words;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.javafx.FontIcon;
import org.kordamp.ikonli.material2.Material2MZ;

/// The load week by week as a table of percentages of the capacity: the fuller, the darker, and with a sign where it is too much.
final class LoadTable extends TableView<LoadRow> {
    private static final double WEEK = 58;

    private final Words words;
    private final ReadOnlyObjectWrapper<Optional<Chosen>> chosen = new ReadOnlyObjectWrapper<>(Optional.empty());
    private List<LocalDate> mondays = List.of();

    /// The line and the week that are looked at.
    record Chosen(LoadRow row, Optional<Integer> week) {
    }

    LoadTable(Words words, String placeholder) {
        this.words = words;
        getStyleClass().add("load-table");
        setAccessibleText(words.text("people.load"));
        getSelectionModel().setCellSelectionEnabled(true);
        setPlaceholder(Parts.nothing(placeholder));
        getSelectionModel().getSelectedCells().addListener((InvalidationListener) changed -> look());
    }

    /// The line and the week that the user has chosen.
    ReadOnlyObjectProperty<Optional<Chosen>> chosenProperty() {
        return chosen.getReadOnlyProperty();
    }

    private void look() {
        var cells = getSelectionModel().getSelectedCells();
        chosen.set(cells.isEmpty() || cells.getFirst().getRow() >= getItems().size()
                ? Optional.empty()
                : Optional.of(new Chosen(getItems().get(cells.getFirst().getRow()), week(cells.getFirst()))));
    }

    private static Optional<Integer> week(TablePosition<?, ?> at) {
        return at.getTableColumn() != null && at.getTableColumn().getUserData() instanceof Integer week
                ? Optional.of(week)
                : Optional.empty();
    }

    /// Shows `rows` over the weeks that begin on `weeks`; what was chosen stays chosen where it is still there.
    void show(List<LocalDate> weeks, List<LoadRow> rows) {
        var before = chosen.get();
        if (!weeks.equals(mondays)) {
            mondays = List.copyOf(weeks);
            getColumns().setAll(List.of(names(), hours()));
            getColumns().addAll(months());
        }
        getItems().setAll(rows);
        before.ifPresent(this::choose);
    }

    private void choose(Chosen before) {
        for (int row = 0; row < getItems().size(); row++) {
            var now = getItems().get(row);
            if (now.resource().id().equals(before.row().resource().id())
                    && now.except().equals(before.row().except())) {
                getSelectionModel().clearAndSelect(row, getVisibleLeafColumn(before.week().orElse(-2) + 2));
                look();
                return;
            }
        }
        look();
    }

    private TableColumn<LoadRow, String> column(String title, double width, Function<LoadRow, String> text) {
        var column = new TableColumn<LoadRow, String>(title);
        column.setCellValueFactory(row -> new SimpleStringProperty(text.apply(row.getValue())));
        column.setMinWidth(width);
        column.setPrefWidth(width);
        column.setSortable(false);
        column.setReorderable(false);
        return column;
    }

    private TableColumn<LoadRow, String> names() {
        var column = column(words.text("people.resource"), 232, row -> row.except().isEmpty()
                ? row.resource().name()
                : words.text("people.others"));
        column.getStyleClass().add("first");
        column.setCellFactory(any -> new TableCell<>() {
            @Override
            protected void updateItem(@Nullable String name, boolean empty) {
                super.updateItem(name, empty);
                setText(empty ? null : name);
                var row = getTableRow() == null ? null : getTableRow().getItem();
                pseudoClassStateChanged(PeopleLook.OTHERS, row != null && row.except().isPresent());
            }
        });
        return column;
    }

    private TableColumn<LoadRow, String> hours() {
        var column = column(words.text("people.capacity"), 92, row -> row.except().isEmpty()
                ? PeopleLook.hours(row.resource().capacity().doubleValue(), words)
                : "");
        column.getStyleClass().add("amount");
        return column;
    }

    private List<TableColumn<LoadRow, String>> months() {
        var month = DateTimeFormatter.ofPattern("LLLL uuuu", words.language().locale());
        var groups = new TreeMap<YearMonth, TableColumn<LoadRow, String>>();
        for (int week = 0; week < mondays.size(); week++) {
            groups.computeIfAbsent(YearMonth.from(mondays.get(week)),
                    at -> new TableColumn<>(month.format(at))).getColumns().add(week(week));
        }
        return List.copyOf(groups.values());
    }

    private TableColumn<LoadRow, String> week(int week) {
        var column = column(words.text("people.week", PeopleLook.week(mondays.get(week))), WEEK,
                row -> row.level(week) == LoadRow.Level.NONE
                        ? ""
                        : row.percent(week).map(words::number).orElseGet(() -> words.text("people.noCapacity")));
        column.setUserData(week);
        column.getStyleClass().add("amount");
        column.setCellFactory(any -> new WeekCell(week, words));
        return column;
    }

    private static final class WeekCell extends TableCell<LoadRow, String> {
        private final int week;
        private final Words words;

        WeekCell(int week, Words words) {
            this.week = week;
            this.words = words;
            getStyleClass().addAll("amount", "load");
        }

        @Override
        protected void updateItem(@Nullable String percent, boolean empty) {
            super.updateItem(percent, empty);
            var row = getTableRow() == null ? null : getTableRow().getItem();
            getStyleClass().removeIf(style -> style.startsWith("load-"));
            setText(empty ? null : percent);
            setGraphic(null);
            if (row != null && !empty) {
                var level = row.level(week);
                getStyleClass().add("load-" + level.name().toLowerCase(Locale.ROOT));
                setGraphic(level == LoadRow.Level.OVER ? new FontIcon(Material2MZ.WARNING) : null);
                pseudoClassStateChanged(PeopleLook.OTHERS, row.except().isPresent());
                setAccessibleText(words.text("people.cell." + level, row.resource().name(),
                        PeopleLook.week(row.monday(week)), row.percent(week).map(words::number).orElse("")));
            }
        }
    }
}
