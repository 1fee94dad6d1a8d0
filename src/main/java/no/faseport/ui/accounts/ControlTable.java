package no.faseport.ui.accounts;

import java.util.function.Consumer;
import java.util.function.Function;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableRow;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.scene.text.Text;
import no.faseport.economy.Label;
import no.faseport.economy.Severity;
import no.faseport.economy.control.ControlFinding;
import no.faseport.portfolio.ControlPage;
import no.faseport.ui.Parts;
import no.faseport.words.Words;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.javafx.FontIcon;
import org.kordamp.ikonli.material2.Material2AL;
import org.kordamp.ikonli.material2.Material2MZ;

/// What the rules found, each rule above its own; Enter or a double-click goes to the project.
final class ControlTable extends TableView<ControlRow> {
    private final Words words;

    ControlTable(Words words, boolean withProject, Consumer<ControlRow> open) {
        this.words = words;
        getStyleClass().add("control-table");
        setAccessibleText(words.text("control.title"));
        setColumnResizePolicy(CONSTRAINED_RESIZE_POLICY_ALL_COLUMNS);
        setPlaceholder(Parts.nothing(words.text("control.empty")));
        var first = AccountsLook.<ControlRow>column(words.text("control.rule"), 156, this::first);
        first.setCellFactory(any -> new FirstCell());
        first.getStyleClass().add("first");
        getColumns().add(first);
        var message = AccountsLook.<ControlRow>wide(words.text("control.message"), 280, this::message);
        message.setCellFactory(MessageCell::new);
        getColumns().add(message);
        if (withProject) {
            getColumns().add(AccountsLook.column(words.text("control.project"), 176, line(this::project)));
        }
        getColumns().add(AccountsLook.column(words.text("control.where"), 128, found(ControlFinding::where)));
        getColumns().add(AccountsLook.column(words.text("control.year"), 52,
                found(finding -> String.valueOf(finding.year()))));
        getColumns().add(AccountsLook.column(words.text("control.kind"), 84,
                found(finding -> words.text(finding.kind().key()))));
        getColumns().add(AccountsLook.numbers(words.text("control.amount"), 96,
                found(finding -> AccountsLook.kroner(finding.amount(), words))));
        setRowFactory(any -> new Row(open));
        setOnKeyPressed(key -> {
            if (key.getCode() == KeyCode.ENTER && getSelectionModel().getSelectedItem() != null) {
                open.accept(getSelectionModel().getSelectedItem());
                key.consume();
            }
        });
    }

    private String first(ControlRow row) {
        return switch (row) {
            case ControlRow.Head head -> head.rule().source();
            case ControlRow.Found found ->
                words.text("control.severity." + found.line().finding().severity().name());
        };
    }

    private String message(ControlRow row) {
        return switch (row) {
            case ControlRow.Head head -> words.text("control.head", words.text(head.rule().key()), head.count());
            case ControlRow.Found found -> words.text(found.line().finding().message());
        };
    }

    private String project(ControlPage.Line line) {
        return line.project().map(Label::toString).orElseGet(() -> words.text("control.whole"));
    }

    private static Function<ControlRow, String> found(Function<ControlFinding, String> text) {
        return line(line -> text.apply(line.finding()));
    }

    private static Function<ControlRow, String> line(Function<ControlPage.Line, String> text) {
        return row -> switch (row) {
            case ControlRow.Head head -> "";
            case ControlRow.Found found -> text.apply(found.line());
        };
    }

    /// How bad it is, as a sign and a word.
    private static final class FirstCell extends TableCell<ControlRow, String> {
        @Override
        protected void updateItem(@Nullable String text, boolean empty) {
            super.updateItem(text, empty);
            setText(empty ? null : text);
            var row = empty || getTableRow() == null ? null : getTableRow().getItem();
            var wrong = row instanceof ControlRow.Found found
                    && found.line().finding().severity() == Severity.ERROR;
            pseudoClassStateChanged(AccountsLook.WRONG, wrong);
            setGraphic(row instanceof ControlRow.Found
                    ? new FontIcon(wrong ? Material2AL.ERROR_OUTLINE : Material2MZ.REPORT_PROBLEM)
                    : null);
        }
    }

    /// What is wrong, on as many lines as it takes.
    private static final class MessageCell extends TableCell<ControlRow, String> {
        private static final double PADDING = 20;

        private final Text told = new Text();

        MessageCell(TableColumn<ControlRow, String> column) {
            getStyleClass().add("told");
            told.getStyleClass().add("control-message");
            told.wrappingWidthProperty().bind(column.widthProperty().subtract(PADDING));
            setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
        }

        @Override
        protected void updateItem(@Nullable String text, boolean empty) {
            super.updateItem(text, empty);
            told.setText(empty || text == null ? "" : text);
            setGraphic(empty ? null : told);
            setAccessibleText(told.getText());
        }
    }

    private static final class Row extends TableRow<ControlRow> {
        Row(Consumer<ControlRow> open) {
            setOnMouseClicked(click -> {
                if (click.getButton() == MouseButton.PRIMARY && click.getClickCount() == 2 && !isEmpty()) {
                    open.accept(getItem());
                }
            });
        }

        @Override
        protected void updateItem(@Nullable ControlRow row, boolean empty) {
            super.updateItem(row, empty);
            pseudoClassStateChanged(AccountsLook.HEAD, !empty && row instanceof ControlRow.Head);
        }
    }
}
