package no.faseport.ui.importing;

import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import no.faseport.economy.importing.ImportProfile;
import no.faseport.economy.importing.ImportPurpose;
import no.faseport.economy.importing.ImportRun;
import no.faseport.ui.Parts;
import no.faseport.words.Message;
import no.faseport.words.Words;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.javafx.FontIcon;
import org.kordamp.ikonli.material2.Material2OutlinedAL;

/// The first step: drop a file; below it what has come in before, and from where.
final class StartView extends BorderPane {
    private static final double SOURCES = 170;

    private final SourcesViewModel sources;
    private final Words words;

    /// What the buttons do.
    record Ways(Runnable choose, Runnable sendOut, Consumer<ImportPurpose> template) {
    }

    StartView(SourcesViewModel sources, Ways ways, List<Message> reasons, Words words) {
        this.sources = sources;
        this.words = words;
        getStyleClass().add("importing-page");
        setTop(drop(ways, reasons));
        setCenter(lists());
    }

    private Node drop(Ways ways, List<Message> reasons) {
        var icon = new FontIcon(Material2OutlinedAL.FILE_UPLOAD);
        icon.getStyleClass().add("importing-large-icon");
        var choose = new Button(words.text("import.choose"));
        choose.getStyleClass().add("accent");
        choose.setDefaultButton(true);
        choose.setOnAction(event -> ways.choose().run());
        var send = new Button(words.text("importing.sendOut"));
        send.setTooltip(new Tooltip(words.text("importing.sendOut.tip")));
        send.setOnAction(event -> ways.sendOut().run());
        var buttons = new FlowPane(8, 8, choose, templates(ways), send);
        buttons.setAlignment(Pos.CENTER);
        var box = new VBox(8, icon, ImportLook.text(words.text("import.drop.title"), "title-3"),
                ImportLook.lines(words.text("importing.drop.text"), "importing-muted"), buttons);
        reasons.forEach(reason -> {
            var label = new Label(words.text(reason), new FontIcon(Material2OutlinedAL.ERROR_OUTLINE));
            label.getStyleClass().add("importing-wrong");
            box.getChildren().add(label);
        });
        box.setAlignment(Pos.CENTER);
        box.getStyleClass().add("importing-drop");
        return box;
    }

    private Node templates(Ways ways) {
        var templates = new MenuButton(words.text("importing.template"));
        for (var purpose : ImportPurpose.values()) {
            var item = new MenuItem(words.text("importing.template.of", lower(purpose)));
            item.setOnAction(event -> ways.template().accept(purpose));
            templates.getItems().add(item);
        }
        return templates;
    }

    private String lower(ImportPurpose purpose) {
        return words.text(purpose.key()).toLowerCase(Locale.ROOT);
    }

    private Node lists() {
        var runs = new VBox(4, ImportLook.text(words.text("importing.runs"), "importing-heading"), runs());
        var from = new VBox(4, ImportLook.text(words.text("importing.sources"), "importing-heading"), profiles());
        from.setPrefHeight(SOURCES);
        from.setMinHeight(SOURCES);
        VBox.setVgrow(runs, Priority.ALWAYS);
        var both = new VBox(12, runs, from);
        both.getStyleClass().add("importing-lists");
        return both;
    }

    private Node runs() {
        TableView<ImportRun> table = ImportLook.table(sources.runs(), words.text("importing.runs.none"));
        ImportLook.column(table, words.text("cli.column.when"), 140, run -> words.dateTime(run.importedAt()));
        ImportLook.column(table, words.text("field.imported_by"), 90, ImportRun::importedBy);
        ImportLook.column(table, words.text("field.source"), 130, run -> run.source().isEmpty()
                ? words.text("importing.byHand")
                : run.source());
        ImportLook.column(table, words.text("field.purpose"), 90, run -> words.text(run.purpose().key()));
        ImportLook.column(table, words.text("field.periods"), 130, ImportRun::periods);
        ImportLook.figures(table, words.text("importing.total.file"), 115,
                run -> ImportLook.kroner(run.fileTotal(), words));
        ImportLook.figures(table, words.text("importing.total.imported"), 115,
                run -> ImportLook.kroner(run.importedTotal(), words));
        ImportLook.figures(table, words.text("importing.total.leftOut"), 115,
                run -> ImportLook.kroner(run.leftOutTotal(), words));
        ImportLook.column(table, words.text("field.file_name"), 160, ImportRun::fileName);
        VBox.setVgrow(table, Priority.ALWAYS);
        return table;
    }

    private Node profiles() {
        TableView<ImportProfile> table = ImportLook.table(sources.profiles(), words.text("importing.sources.none"));
        var name = ImportLook.column(table, words.text("importing.source"), 210, ImportProfile::name);
        name.setCellFactory(each -> new Name());
        ImportLook.column(table, words.text("field.purpose"), 90, profile -> words.text(profile.purpose().key()));
        var forget = ImportLook.column(table, "", 60, ImportProfile::name);
        forget.setCellFactory(each -> new Forget());
        VBox.setVgrow(table, Priority.ALWAYS);
        return table;
    }

    /// The name of a source, to be written over.
    private final class Name extends TableCell<ImportProfile, String> {
        @Override
        protected void updateItem(@Nullable String text, boolean empty) {
            super.updateItem(text, empty);
            var source = getTableRow() == null ? null : getTableRow().getItem();
            setGraphic(empty || source == null ? null : field(source));
        }

        private TextField field(ImportProfile source) {
            var field = new TextField(source.name());
            field.setAccessibleText(words.text("importing.source"));
            field.setOnAction(event -> sources.rename(source, field.getText()));
            field.focusedProperty().addListener((property, before, now) -> {
                if (!now) {
                    sources.rename(source, field.getText());
                }
            });
            return field;
        }
    }

    private final class Forget extends TableCell<ImportProfile, String> {
        @Override
        protected void updateItem(@Nullable String text, boolean empty) {
            super.updateItem(text, empty);
            var source = getTableRow() == null ? null : getTableRow().getItem();
            setGraphic(empty || source == null ? null : button(source));
        }

        private Button button(ImportProfile source) {
            return Parts.icon(words.text("importing.forget", source.name()), Material2OutlinedAL.DELETE,
                    () -> sources.forget(source));
        }
    }
}
