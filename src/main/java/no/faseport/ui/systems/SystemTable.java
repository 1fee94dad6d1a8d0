package no.faseport.ui.systems;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.css.PseudoClass;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableRow;
import javafx.scene.control.TableView;
import javafx.scene.control.Tooltip;
import no.faseport.economy.charge.ChargeKey;
import no.faseport.economy.system.Agreement;
import no.faseport.economy.system.ItSystemId;
import no.faseport.portfolio.SystemLine;
import no.faseport.portfolio.SystemsPage;
import no.faseport.project.Unit;
import no.faseport.ui.Parts;
import no.faseport.ui.Sign;
import no.faseport.words.Words;
import org.jspecify.annotations.Nullable;

/// The register as a table: who owns what, from whom it is bought, when to give notice, and what it costs.
final class SystemTable extends TableView<SystemLine> {
    private static final PseudoClass RETIRED = PseudoClass.getPseudoClass("retired");
    private static final int YEARS = 3;

    private final Words words;
    private final SystemsViewModel model;
    private boolean showing;

    SystemTable(SystemsViewModel model, Words words, Consumer<ItSystemId> chosen) {
        this.model = model;
        this.words = words;
        getStyleClass().add("system-table");
        setAccessibleText(words.text("systems.title"));
        Parts.stretch(this);
        setPlaceholder(Parts.nothing(words.text("systems.empty")));
        setRowFactory(any -> new TableRow<>() {
            @Override
            protected void updateItem(@Nullable SystemLine line, boolean empty) {
                super.updateItem(line, empty);
                pseudoClassStateChanged(RETIRED, line != null && line.system().retired());
            }
        });
        getSelectionModel().selectedItemProperty().subscribe(line -> {
            if (line != null && !showing) {
                chosen.accept(line.system().id());
            }
        });
    }

    /// Shows the register, with `looked` marked.
    void show(SystemsPage page, Optional<SystemLine> looked) {
        showing = true;
        getColumns().setAll(columns(page));
        getItems().setAll(page.lines());
        looked.ifPresent(line -> getSelectionModel().select(page.lines().indexOf(line)));
        showing = false;
    }

    private List<TableColumn<SystemLine, String>> columns(SystemsPage page) {
        var name = SystemsLook.<SystemLine>column(words.text("systems.column.NAME"), 146,
                line -> line.system().name());
        name.getStyleClass().add("first");
        var columns = new ArrayList<>(List.of(name,
                SystemsLook.<SystemLine>column(words.text("systems.column.OWNER"), 104, line -> line.system().owner()),
                SystemsLook.<SystemLine>column(words.text("systems.column.SUPPLIER"), 108,
                        line -> line.system().agreement().supplier()),
                SystemsLook.<SystemLine>figures(words.text("systems.column.UNTIL"), 92,
                        line -> line.system().agreement().until().map(words::date).orElse("")),
                notice(page)));
        for (int year = model.year(); year < model.year() + YEARS; year++) {
            int of = year;
            columns.add(SystemsLook.figures(String.valueOf(year), 88,
                    line -> line.system().retired() ? "" : words.kroner(line.cost(of).amount())));
        }
        columns.add(SystemsLook.column(words.text("systems.column.UNIT"), 130,
                line -> line.unit().map(Unit::name).orElse("")));
        columns.add(SystemsLook.column(words.text("systems.column.KEY"), 130,
                line -> line.key().map(ChargeKey::name).orElse("")));
        return columns;
    }

    private TableColumn<SystemLine, String> notice(SystemsPage page) {
        var column = SystemsLook.<SystemLine>figures(words.text("systems.lastNotice"), 106,
                line -> line.system().agreement().lastDayOfNotice().map(words::date).orElse(""));
        column.setCellFactory(any -> new TableCell<>() {
            @Override
            protected void updateItem(@Nullable String text, boolean empty) {
                super.updateItem(text, empty);
                setText(empty ? null : text);
                setGraphic(null);
                Optional.ofNullable(getTableRow()).flatMap(row -> Optional.ofNullable(row.getItem()))
                        .filter(line -> !empty).ifPresent(line -> sign(line.system().notice(page.today()))
                                .ifPresent(sign -> {
                                    var told = model.notice(line.system());
                                    setGraphic(sign.icon());
                                    setTooltip(new Tooltip(told));
                                    setAccessibleText(told);
                                }));
            }
        });
        return column;
    }

    private static Optional<Sign> sign(Agreement.Notice notice) {
        return switch (notice) {
            case NONE -> Optional.empty();
            case SOON -> Optional.of(Sign.WATCH);
            case MISSED -> Optional.of(Sign.UNKNOWN);
            case ENDED -> Optional.of(Sign.BAD);
        };
    }
}
