package no.faseport.ui.economy;

import java.util.Comparator;
import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.ChoiceBox;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;
import no.faseport.economy.AccountClass;
import no.faseport.economy.AccountString;
import no.faseport.economy.Financing;
import no.faseport.economy.Label;
import no.faseport.ui.Naming;
import no.faseport.words.Message;
import no.faseport.words.Words;
import org.kordamp.ikonli.javafx.FontIcon;
import org.kordamp.ikonli.material2.Material2OutlinedAL;

/// The strip in which a line is added: class and account, unit, function and financing.
final class LineAdder extends VBox {
    private static final int UNIT_LENGTH = 40;

    private final LineModel model;
    private final Words words;
    private final Runnable added;
    private final Segments<AccountClass> accountClass;
    private final SearchField account;
    private final SearchField unit;
    private final SearchField function;
    private final ChoiceBox<Financing> financing = new ChoiceBox<>();
    private final javafx.scene.control.Label wrong = new javafx.scene.control.Label("",
            new FontIcon(Material2OutlinedAL.ERROR_OUTLINE));

    /// Adds lines to `model` and tells `added` when the grid should have the keyboard again.
    LineAdder(LineModel model, Words words, Runnable added) {
        this.model = model;
        this.words = words;
        this.added = added;
        accountClass = new Segments<>(List.of(AccountClass.OPERATING, AccountClass.INVESTMENT),
                each -> words.text(each.key()));
        accountClass.choose(AccountClass.OPERATING);
        account = new SearchField(words.text("money.line.account"), 300, this::accounts);
        unit = new SearchField(words.text("money.line.unit"), 120, () -> model.units().entrySet().stream()
                .map(each -> new Label(each.getKey(), each.getValue())).sorted(
                        Comparator.comparing(Label::code))
                .toList());
        function = new SearchField(words.text("money.line.function"), 150, () -> model.functions().stream()
                .map(each -> new Label(each.code(), each.name())).toList());
        financing.getItems().setAll(Financing.values());
        financing.setValue(Financing.NONE_STATED);
        financing.setConverter(names());
        financing.setAccessibleText(words.text("money.lead.financing"));
        fill();
    }

    private void fill() {
        getStyleClass().add("money-adder");
        wrong.getStyleClass().add("money-wrong");
        wrong.setWrapText(true);
        tell(List.of());
        var insert = new Button(words.text("money.line.insert"));
        insert.setOnAction(event -> insert());
        var cancel = new Button(words.text("money.line.cancel"));
        cancel.getStyleClass().add("flat");
        cancel.setOnAction(event -> added.run());
        var fields = new FlowPane(8, 8, accountClass, account, unit, function, financing, insert, cancel);
        fields.setAlignment(Pos.CENTER_LEFT);
        getChildren().addAll(new javafx.scene.control.Label(words.text("money.line.title")), fields, wrong);
        addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ENTER) {
                insert();
                event.consume();
            } else if (event.getCode() == KeyCode.ESCAPE) {
                added.run();
                event.consume();
            }
        });
    }

    private StringConverter<Financing> names() {
        return new Naming<>(each -> words.text(each.key()));
    }

    private List<Label> accounts() {
        var chosen = accountClass.chosen();
        return model.accounts(chosen).stream()
                .map(each -> new Label(chosen.digit() + each.code(), each.name())).toList();
    }

    /// Where the keyboard goes when the strip is opened.
    void begin() {
        account.requestFocus();
    }

    private void insert() {
        var reasons = wrong();
        if (reasons.isEmpty()) {
            var code = account.chosen().orElseThrow().code().substring(1);
            var line = new LineKey(new AccountString(accountClass.chosen(), code, unitNumber(),
                    function.chosen().map(Label::code).orElse("")), financing.getValue());
            reasons = model.add(line);
        }
        tell(reasons);
        if (reasons.isEmpty()) {
            account.clear();
            added.run();
        }
    }

    private String unitNumber() {
        return unit.chosen().map(Label::code).orElse(unit.getText().strip());
    }

    private List<Message> wrong() {
        if (account.chosen().isEmpty()) {
            return List.of(Message.of("money.line.noAccount"));
        }
        if (function.chosen().isEmpty() && !function.getText().isBlank()) {
            return List.of(Message.of("money.line.noFunction"));
        }
        return unitNumber().length() > UNIT_LENGTH ? List.of(Message.of("money.line.longUnit")) : List.of();
    }

    private void tell(List<Message> reasons) {
        wrong.setText(String.join("\n", reasons.stream().map(words::text).toList()));
        wrong.setVisible(!reasons.isEmpty());
        wrong.setManaged(!reasons.isEmpty());
    }
}
