package no.faseport.ui.accounts;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
import javafx.scene.control.Label;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableRow;
import javafx.scene.control.TableView;
import javafx.scene.control.cell.ChoiceBoxTableCell;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.util.StringConverter;
import no.faseport.economy.Account;
import no.faseport.economy.AccountClass;
import no.faseport.economy.LocalAccount;
import no.faseport.portfolio.AccountsPage;
import no.faseport.ui.Parts;
import no.faseport.ui.WrittenCell;
import no.faseport.words.Words;
import org.jspecify.annotations.Nullable;

/// The account plan as a table: each art, and under it the municipality's own accounts, which are changed where they stand.
final class PlanTable extends TableView<AccountsPage.Line> implements WrittenCell.Sheet<AccountsPage.Line> {
    private final Words words;
    private final AccountsViewModel model;

    PlanTable(Words words, AccountsViewModel model) {
        this.words = words;
        this.model = model;
        getStyleClass().add("plan-table");
        setAccessibleText(words.text("accounts.title"));
        setEditable(!model.isReadOnly());
        setColumnResizePolicy(CONSTRAINED_RESIZE_POLICY_ALL_COLUMNS);
        setPlaceholder(Parts.nothing(words.text("accounts.empty")));
        addColumns();
        setRowFactory(any -> new Row());
        setOnKeyPressed(this::pressed);
    }

    private void addColumns() {
        add("accounts.column.accounts.CODE", 104, AccountsPage.Line::code, (account, text) -> model.edit(account,
                now -> now.called(text))).getStyleClass().add("first");
        add("accounts.column.accounts.NAME", 240, AccountsPage.Line::name,
                (account, text) -> model.edit(account, now -> now.named(text))).setMaxWidth(AccountsLook.WIDEST);
        add("accounts.column.accounts.ART", 104, line -> line.account().code(),
                (account, text) -> model.edit(account, now -> now.mapped(text)));
        getColumns().add(classes());
        add("accounts.column.accounts.FROM", 88, line -> year(line.firstYear()), model::firstYear);
        add("accounts.column.accounts.UNTIL", 88, line -> year(line.lastYear()), model::lastYear);
        getColumns().add(vat());
        getColumns().add(mark());
        getColumns().add(AccountsLook.numbers(words.text("accounts.lines"), 60,
                line -> line.used() == 0 ? "" : String.valueOf(line.used())));
        getColumns().add(AccountsLook.numbers(words.text("accounts.used"), 104,
                line -> line.used() == 0 ? "" : AccountsLook.kroner(line.amount(), words)));
    }

    private void pressed(KeyEvent key) {
        if (key.getCode() == KeyCode.DELETE && !model.isReadOnly() && getEditingCell() == null) {
            model.remove(chosen().stream().toList());
            key.consume();
        } else if (key.getCode() == KeyCode.SPACE && getEditingCell() == null) {
            Optional.ofNullable(getSelectionModel().getSelectedItem()).ifPresent(model::turnVat);
            key.consume();
        }
    }

    /// The account of the municipality that is chosen.
    Optional<LocalAccount> chosen() {
        return Optional.ofNullable(getSelectionModel().getSelectedItem()).flatMap(AccountsPage.Line::own);
    }

    private static String year(int year) {
        return year == Account.ALWAYS || year == Account.FOREVER ? "" : String.valueOf(year);
    }

    private TableColumn<AccountsPage.Line, String> add(String title, double width,
            Function<AccountsPage.Line, String> text, BiConsumer<LocalAccount, String> save) {
        var column = AccountsLook.column(words.text(title), width, text);
        column.setUserData(new Saved(save));
        column.setCellFactory(any -> new WrittenCell<>(this));
        getColumns().add(column);
        return column;
    }

    /// Where goes what is written in a column.
    private record Saved(BiConsumer<LocalAccount, String> save) {
    }

    @Override
    public boolean takes(AccountsPage.Line line, TableColumn<AccountsPage.Line, ?> column) {
        return !model.isReadOnly() && line.own().isPresent() && column.getUserData() instanceof Saved;
    }

    @Override
    public String name(AccountsPage.Line line, TableColumn<AccountsPage.Line, ?> column) {
        return line.code() + " " + column.getText();
    }

    @Override
    public void write(AccountsPage.Line line, TableColumn<AccountsPage.Line, ?> column, String text) {
        if (column.getUserData() instanceof Saved(BiConsumer<LocalAccount, String> save)) {
            line.own().ifPresent(account -> save.accept(account, text));
        }
    }

    private TableColumn<AccountsPage.Line, Set<AccountClass>> classes() {
        var column = new TableColumn<AccountsPage.Line, Set<AccountClass>>(
                words.text("accounts.column.accounts.CLASS"));
        column.setPrefWidth(112);
        column.setMinWidth(112);
        column.setMaxWidth(112);
        column.setSortable(false);
        column.setReorderable(false);
        column.setCellValueFactory(row -> new SimpleObjectProperty<>(
                row.getValue().own().map(LocalAccount::classes).orElse(row.getValue().account().classes())));
        column.setCellFactory(any -> new ClassCell(new ClassWords(words)));
        column.setOnEditCommit(edit -> edit.getRowValue().own()
                .ifPresent(account -> model.edit(account, now -> now.in(edit.getNewValue()))));
        return column;
    }

    /// The classes of the municipality's own accounts are chosen.
    private static final class ClassCell extends ChoiceBoxTableCell<AccountsPage.Line, Set<AccountClass>> {
        ClassCell(ClassWords words) {
            super(words, FXCollections.observableList(AccountsViewModel.classes()));
        }

        @Override
        public void updateItem(@Nullable Set<AccountClass> classes, boolean empty) {
            super.updateItem(classes, empty);
            var row = empty || getTableRow() == null ? null : getTableRow().getItem();
            setEditable(row != null && row.own().isPresent());
        }
    }

    /// Says classes in words.
    static final class ClassWords extends StringConverter<Set<AccountClass>> {
        private final Words words;

        ClassWords(Words words) {
            this.words = words;
        }

        @Override
        public String toString(@Nullable Set<AccountClass> classes) {
            if (classes == null || classes.size() == AccountClass.values().length) {
                return classes == null ? "" : words.text("accounts.both");
            }
            return classes.stream().map(AccountClass::key).map(words::text).collect(Collectors.joining());
        }

        @Override
        public @Nullable Set<AccountClass> fromString(String text) {
            return null;
        }
    }

    private TableColumn<AccountsPage.Line, String> vat() {
        var column = AccountsLook.<AccountsPage.Line>column(words.text("accounts.vat"), 56,
                line -> String.valueOf(model.carriesVat(line)));
        column.setCellFactory(any -> new VatArtCell(model, words));
        return column;
    }

    private TableColumn<AccountsPage.Line, String> mark() {
        var column = AccountsLook.<AccountsPage.Line>column(words.text("accounts.mark"), 128,
                line -> mark(line, model.year())
                        .map(words::text).orElse(""));
        column.setCellFactory(any -> new TableCell<>() {
            @Override
            protected void updateItem(@Nullable String text, boolean empty) {
                super.updateItem(text, empty);
                var row = empty || getTableRow() == null ? null : getTableRow().getItem();
                setGraphic(text == null || text.isEmpty() || empty || row == null ? null : pill(row, text));
            }
        });
        return column;
    }

    private Label pill(AccountsPage.Line line, String text) {
        var pill = Parts.whole(text, "plan-mark");
        pill.pseudoClassStateChanged(AccountsLook.OWN, line.own().isPresent());
        pill.pseudoClassStateChanged(AccountsLook.WRONG, isMissed(line, model.year())
                || (line.own().isEmpty() && line.local()));
        return pill;
    }

    /// The key of what is to be said of a line: not valid in the year, local, the municipality's own, or nothing.
    private static Optional<String> mark(AccountsPage.Line line, int year) {
        if (isMissed(line, year)) {
            return Optional.of("accounts.mark.ended");
        }
        if (line.own().isPresent()) {
            return Optional.of("accounts.mark.own");
        }
        return line.local() ? Optional.of("accounts.mark.local") : Optional.empty();
    }

    private static boolean isMissed(AccountsPage.Line line, int year) {
        return line.firstYear() > year || line.lastYear() < year || !line.account().validIn(year);
    }

    private final class Row extends TableRow<AccountsPage.Line> {
        @Override
        protected void updateItem(AccountsPage.@Nullable Line line, boolean empty) {
            super.updateItem(line, empty);
            pseudoClassStateChanged(AccountsLook.OWN, !empty && line != null && line.own().isPresent());
            pseudoClassStateChanged(AccountsLook.PAST, !empty && line != null && isMissed(line, model.year()));
        }
    }

    /// Shows these lines; what was chosen stays chosen where it is still there.
    void show(List<AccountsPage.Line> lines) {
        var before = Optional.ofNullable(getSelectionModel().getSelectedItem());
        getItems().setAll(lines);
        before.flatMap(line -> lines.stream().filter(one -> one.code().equals(line.code())
                && one.own().map(LocalAccount::id).equals(line.own().map(LocalAccount::id))).findFirst())
                .ifPresent(getSelectionModel()::select);
    }
}
