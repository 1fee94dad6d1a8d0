package no.faseport.ui.report;

import java.util.Optional;
import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.MenuItem;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import no.faseport.reporting.Report;
import no.faseport.reporting.Reports;
import no.faseport.reporting.SavedReport;
import no.faseport.words.Words;
import org.jspecify.annotations.Nullable;

/// The reports there are, each with what it is for, and below them those kept under names: a click runs one.
final class ReportList extends VBox {
    private static final double LINE = 52;
    private static final double AIR = 8;

    private final Words words;
    private final ReportsViewModel model;
    private final ListView<Report> reports = new ListView<>();
    private final ListView<SavedReport> saved = new ListView<>();
    private Optional<SavedReport> renamed = Optional.empty();
    private final Label none;
    private boolean isShowing;

    ReportList(Words words, ReportsViewModel model) {
        this.words = words;
        this.model = model;
        reports.getItems().setAll(model.reports());
        reports.setId("reports");
        reports.setAccessibleText(words.text("action.reports"));
        reports.setCellFactory(_ -> new Kind());
        reports.getSelectionModel().selectedItemProperty().subscribe(picked(model::choose));
        saved.setId("saved-reports");
        saved.setAccessibleText(words.text("reportui.saved"));
        saved.setCellFactory(_ -> new Kept());
        saved.getSelectionModel().selectedItemProperty().subscribe(picked(model::run));
        saved.addEventHandler(KeyEvent.KEY_PRESSED, this::key);
        none = new Label(words.text("reportui.saved.none"));
        none.getStyleClass().addAll("quiet", "report-none");
        none.setWrapText(true);
        none.setMinHeight(Region.USE_PREF_SIZE);
        var heading = new Label(words.text("reportui.saved"));
        heading.getStyleClass().add("report-heading");
        reports.setFixedCellSize(LINE);
        saved.setFixedCellSize(LINE);
        reports.setPrefHeight(LINE * model.reports().size() + AIR);
        reports.setMaxHeight(Region.USE_PREF_SIZE);
        saved.setPrefHeight(LINE + AIR);
        VBox.setVgrow(saved, Priority.ALWAYS);
        getStyleClass().add("report-list");
        getChildren().addAll(reports, heading, none, saved);
        model.saved().subscribe(_ -> show());
        model.run().subscribe(_ -> show());
        model.choices().report().subscribe(_ -> show());
    }

    /// What is picked by hand is done; what is marked to show how things stand is not.
    private <T> Consumer<@Nullable T> picked(Consumer<T> act) {
        return one -> {
            if (one != null && !isShowing) {
                act.accept(one);
            }
        };
    }

    private void show() {
        isShowing = true;
        if (!saved.getItems().equals(model.saved().get())) {
            saved.getItems().setAll(model.saved().get());
        }
        none.setVisible(saved.getItems().isEmpty());
        none.setManaged(none.isVisible());
        saved.setVisible(!none.isVisible());
        model.run().get().ifPresentOrElse(run -> {
            reports.getSelectionModel().clearSelection();
            saved.getSelectionModel().select(run);
        }, () -> {
            saved.getSelectionModel().clearSelection();
            reports.getSelectionModel().select(model.choices().report().get());
        });
        isShowing = false;
    }

    /// Where the keyboard goes.
    Node first() {
        return model.run().get().isPresent() ? saved : reports;
    }

    private void key(KeyEvent event) {
        var chosen = Optional.ofNullable(saved.getSelectionModel().getSelectedItem());
        if (event.getCode() == KeyCode.F2) {
            chosen.ifPresent(this::rename);
            event.consume();
        } else if (event.getCode() == KeyCode.DELETE) {
            chosen.ifPresent(model::remove);
            event.consume();
        }
    }

    private void rename(SavedReport kept) {
        renamed = Optional.of(kept);
        saved.refresh();
    }

    private void renamed(SavedReport kept, String name) {
        renamed = Optional.empty();
        if (name.strip().equals(kept.report().name())) {
            saved.refresh();
        } else {
            model.rename(kept, name, _ -> saved.refresh());
        }
        saved.requestFocus();
    }

    private static VBox lines(String title, String below) {
        var first = new Label(title);
        first.getStyleClass().add("report-title");
        var second = new Label(below);
        second.getStyleClass().add("report-purpose");
        var lines = new VBox(first, second);
        lines.setAlignment(Pos.CENTER_LEFT);
        return lines;
    }

    private String purpose(String code) {
        return words.text("reports." + code + ".purpose");
    }

    private final class Kind extends ListCell<Report> {
        private Kind() {
            setPrefWidth(0);
            setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
        }

        @Override
        protected void updateItem(@Nullable Report report, boolean empty) {
            super.updateItem(report, empty);
            if (report == null || empty) {
                setGraphic(null);
                return;
            }
            setGraphic(lines(model.title(report), purpose(report.code())));
            setText(model.title(report) + ". " + purpose(report.code()));
        }
    }

    private final class Kept extends ListCell<SavedReport> {
        private Kept() {
            setPrefWidth(0);
            setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
        }

        @Override
        protected void updateItem(@Nullable SavedReport kept, boolean empty) {
            super.updateItem(kept, empty);
            if (kept == null || empty) {
                setText(null);
                setGraphic(null);
                setContextMenu(null);
                return;
            }
            var kind = Reports.called(kept.report().order().report()).map(model::title)
                    .orElse(kept.report().order().report());
            setText(kept.report().name() + ". " + kind);
            setGraphic(renamed.equals(Optional.of(kept)) ? field(kept) : lines(kept.report().name(), kind));
            setContextMenu(new ContextMenu(item("reportui.saved.rename", () -> rename(kept)),
                    item("reportui.saved.remove", () -> model.remove(kept))));
        }

        private MenuItem item(String key, Runnable act) {
            var item = new MenuItem(words.text(key));
            item.setOnAction(_ -> act.run());
            return item;
        }

        private TextField field(SavedReport kept) {
            var field = new TextField(kept.report().name());
            field.setAccessibleText(words.text("reportui.saved.rename"));
            field.setOnAction(_ -> renamed(kept, field.getText()));
            field.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
                if (event.getCode() == KeyCode.ESCAPE) {
                    renamed(kept, kept.report().name());
                    event.consume();
                }
            });
            field.sceneProperty().subscribe(scene -> {
                if (scene != null) {
                    field.requestFocus();
                    field.selectAll();
                }
            });
            return field;
        }
    }
}
