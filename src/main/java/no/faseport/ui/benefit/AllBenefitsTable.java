package no.faseport.ui.benefit;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.css.PseudoClass;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableRow;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import no.faseport.benefit.Benefit;
import no.faseport.project.Unit;
import no.faseport.ui.Parts;
import no.faseport.ui.benefit.AllBenefitsViewModel.Line;
import no.faseport.ui.benefit.AllBenefitsViewModel.Row;
import no.faseport.words.Words;
import org.jspecify.annotations.Nullable;

/// The benefits of all projects under the heads of their groups; Enter or a double click opens one in its project.
final class AllBenefitsTable extends TableView<Row> {
    private static final PseudoClass HEAD = PseudoClass.getPseudoClass("group");
    private static final double LEAST_NAME = 240;
    private static final double ROOM_FOR_ACHIEVED = 700;
    private static final double ROOM_FOR_KIND = 860;
    private static final double ROOM_FOR_PROJECT = 740;
    private static final double ROOM_FOR_REAPER = 990;
    private static final double ROOM_FOR_COURSE = 1090;
    private static final double ROOM_FOR_STATE = 1200;
    private static final double ROOM_FOR_OWNER = 1300;

    private final AllBenefitsViewModel model;
    private final Words words;
    private final BenefitText text;
    private final BenefitColumns<Row> cells;
    private final SimpleBooleanProperty named = new SimpleBooleanProperty();

    AllBenefitsTable(AllBenefitsViewModel model, Words words, String nothing) {
        this.model = model;
        this.words = words;
        this.text = new BenefitText(words);
        this.cells = new BenefitColumns<>(words, row -> row.line().map(Line::benefit), model::standing);
        getStyleClass().add("benefit-table");
        setAccessibleText(words.text("benefits.all.table"));
        setColumnResizePolicy(CONSTRAINED_RESIZE_POLICY_ALL_COLUMNS);
        var empty = Parts.text(nothing, "quiet");
        empty.getStyleClass().add("empty-state");
        setPlaceholder(empty);
        setRowFactory(table -> row());
        setOnKeyPressed(key -> {
            if (key.getCode() == KeyCode.ENTER) {
                open(Optional.ofNullable(getSelectionModel().getSelectedItem()));
                key.consume();
            }
        });
        columns();
    }

    private TableRow<Row> row() {
        var row = new TableRow<Row>() {
            @Override
            protected void updateItem(@Nullable Row shown, boolean empty) {
                super.updateItem(shown, empty);
                pseudoClassStateChanged(HEAD, shown != null && !empty && shown.line().isEmpty());
            }
        };
        row.setOnMouseClicked(click -> {
            if (click.getClickCount() == 2) {
                open(Optional.ofNullable(row.getItem()));
            }
        });
        return row;
    }

    private void open(Optional<Row> row) {
        row.flatMap(Row::line).ifPresent(line -> model.open(line.page(), line.benefit()));
    }

    private void columns() {
        var name = cells.text("name", 300, Row::title);
        name.setMinWidth(LEAST_NAME);
        name.getStyleClass().add("first");
        var project = cells.text("project", 130, row -> row.line().map(line -> model.project(line.page())).orElse(""));
        var reaper = cells.text("reaper", 110, row -> row.line().map(line -> text.reaper(line.benefit(),
                line.page().unit(line.benefit()).map(Unit::name))).orElse(""));
        var owner = cells.of("owner", 100, one -> one.facts().owner());
        var state = cells.of("state", 96, one -> words.text("benefit.state." + one.facts().state()));
        var course = cells.course();
        project.visibleProperty().bind(widthProperty().greaterThanOrEqualTo(ROOM_FOR_PROJECT).and(named));
        var kind = cells.kind();
        var achieved = cells.achieved();
        achieved.visibleProperty().bind(widthProperty().greaterThanOrEqualTo(ROOM_FOR_ACHIEVED).and(named.not())
                .or(widthProperty().greaterThanOrEqualTo(ROOM_FOR_KIND)));
        shownFrom(ROOM_FOR_KIND, kind);
        shownFrom(ROOM_FOR_REAPER, reaper);
        shownFrom(ROOM_FOR_COURSE, course);
        shownFrom(ROOM_FOR_STATE, state);
        shownFrom(ROOM_FOR_OWNER, owner);
        getColumns().setAll(List.of(name, project, kind, reaper, owner, state,
                amount("planned", text::planned), amount("realised", text::realised),
                achieved, course, cells.standing()));
    }

    private void shownFrom(double width, TableColumn<Row, ?> column) {
        widthProperty().map(now -> now.doubleValue() >= width).subscribe(column::setVisible);
    }

    /// An amount of a benefit, or of all below the head of a group.
    private TableColumn<Row, String> amount(String key, Function<List<Benefit>, String> sum) {
        return cells.figure(key, 82, row -> sum.apply(row.all().stream().map(Line::benefit).toList()));
    }

    /// Shows these rows; the one looked at stays so where it is still there.
    void show(List<Row> rows) {
        named.set(model.wanted().by() != Wanted.By.PROJECT);
        var looked = Optional.ofNullable(getSelectionModel().getSelectedItem());
        getItems().setAll(rows);
        looked.flatMap(one -> rows.stream().filter(one::isSameAs).findFirst()).ifPresentOrElse(
                one -> getSelectionModel().select(one), getSelectionModel()::clearSelection);
    }
}
