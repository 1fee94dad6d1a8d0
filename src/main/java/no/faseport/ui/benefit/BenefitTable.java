package no.faseport.ui.benefit;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import no.faseport.benefit.Benefit;
import no.faseport.benefit.BenefitId;
import no.faseport.ui.WrittenCell;
import no.faseport.words.Words;

/// The benefits of a project: name and owner are written where they stand, the rest in the detail of the one looked at.
final class BenefitTable extends TableView<Benefit> implements WrittenCell.Sheet<Benefit> {
    private static final double LEAST_NAME = 230;
    private static final double ROOM_FOR_REALISED = 560;
    private static final double ROOM_FOR_ACHIEVED = 640;
    private static final double ROOM_FOR_KIND = 740;
    private static final double ROOM_FOR_REAPER = 850;
    private static final double ROOM_FOR_STATE = 960;
    private static final double ROOM_FOR_COURSE = 1070;
    private static final double ROOM_FOR_OWNER = 1170;

    private final BenefitsViewModel model;
    private final Words words;
    private final BenefitText text;
    private final BenefitColumns<Benefit> cells;
    private final TableColumn<Benefit, String> name;
    private final TableColumn<Benefit, String> owner;
    private boolean showing;

    BenefitTable(BenefitsViewModel model, Words words, Node empty, Consumer<BenefitId> chosen) {
        this.model = model;
        this.words = words;
        this.text = new BenefitText(words);
        this.cells = new BenefitColumns<>(words, Optional::of, model::standing);
        this.name = cells.of("name", 300, Benefit::name);
        this.owner = cells.of("owner", 100, one -> one.facts().owner());
        getStyleClass().add("benefit-table");
        setEditable(true);
        setAccessibleText(words.text("benefits.table"));
        setPlaceholder(empty);
        setColumnResizePolicy(CONSTRAINED_RESIZE_POLICY_ALL_COLUMNS);
        columns();
        getSelectionModel().selectedItemProperty().subscribe(one -> {
            if (one != null && !showing) {
                chosen.accept(one.id());
            }
        });
        addEventFilter(KeyEvent.KEY_PRESSED, this::key);
    }

    private void columns() {
        name.setMinWidth(LEAST_NAME);
        name.getStyleClass().add("first");
        name.setCellFactory(any -> new WrittenCell<>(this, false));
        owner.setCellFactory(any -> new WrittenCell<>(this, false));
        var kind = cells.kind();
        var reaper = cells.of("reaper", 110, one -> text.reaper(one, model.unit(one)));
        var achieved = cells.achieved();
        var state = cells.of("state", 110, one -> words.text("benefit.state." + one.facts().state()));
        var course = cells.course();
        var realised = cells.figure("realised", 78, one -> text.realised(List.of(one)));
        shownFrom(ROOM_FOR_REALISED, realised);
        shownFrom(ROOM_FOR_ACHIEVED, achieved);
        shownFrom(ROOM_FOR_KIND, kind);
        shownFrom(ROOM_FOR_REAPER, reaper);
        shownFrom(ROOM_FOR_STATE, state);
        shownFrom(ROOM_FOR_COURSE, course);
        shownFrom(ROOM_FOR_OWNER, owner);
        getColumns().setAll(List.of(name, kind, reaper, owner, state,
                cells.figure("planned", 78, one -> text.planned(List.of(one))),
                realised, achieved, course, cells.standing()));
    }

    private void shownFrom(double width, TableColumn<Benefit, ?> column) {
        widthProperty().map(now -> now.doubleValue() >= width).subscribe(column::setVisible);
    }

    /// Delete takes the benefit away, where nothing is being written; F2 writes its name.
    private void key(KeyEvent key) {
        if (getEditingCell() != null) {
            return;
        }
        if (key.getCode() == KeyCode.DELETE && !model.isReadOnly()) {
            Optional.ofNullable(getSelectionModel().getSelectedItem()).ifPresent(model::remove);
            key.consume();
        } else if (key.getCode() == KeyCode.F2) {
            edit(getSelectionModel().getSelectedIndex(), name);
            key.consume();
        }
    }

    /// Shows the benefits, with `looked` marked.
    void show(List<Benefit> benefits, Optional<Benefit> looked) {
        showing = true;
        getItems().setAll(benefits);
        looked.ifPresent(one -> getSelectionModel().select(benefits.indexOf(one)));
        showing = false;
    }

    @Override
    public boolean takes(Benefit line, TableColumn<Benefit, ?> column) {
        return !model.isReadOnly() && (name.equals(column) || owner.equals(column));
    }

    @Override
    public String name(Benefit line, TableColumn<Benefit, ?> column) {
        return words.text("uncertainty.cell", line.name(), column.getText());
    }

    @Override
    public void write(Benefit line, TableColumn<Benefit, ?> column, String written) {
        model.edit(line, name.equals(column)
                ? Drafts.called(line.facts(), written)
                : Drafts.owned(line.facts(), written));
    }
}
