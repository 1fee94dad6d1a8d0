package no.faseport.ui.funding;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import no.faseport.economy.Financing;
import no.faseport.economy.Money;
import no.faseport.portfolio.FundingPage;
import no.faseport.ui.Figures;
import no.faseport.ui.Parts;
import no.faseport.ui.WrittenTable;
import no.faseport.ui.WrittenTable.Column;
import no.faseport.ui.WrittenTable.Mark;
import no.faseport.ui.funding.SourceRow.Kind;
import no.faseport.words.Words;

/// Sources down, years across: what each has promised against what the budget lines say, and whether all of it balances.
final class SourceTable {
    private static final List<Financing> SOURCES = List.of(Financing.values()).stream()
            .filter(source -> source != Financing.NONE_STATED).toList();
    private static final double AMOUNT = 112;

    private final FundingViewModel model;
    private final Figures figures;
    private final Words words;
    private final WrittenTable<SourceRow> table;
    private final Label balance = new Label();
    private final BorderPane node;

    SourceTable(FundingViewModel model, Figures figures) {
        this.model = model;
        this.figures = figures;
        this.words = figures.words();
        this.table = new WrittenTable<>(words, words.text("funding.table"), words.text("funding.empty"), this::name,
                columns());
        table.openWhere(row -> !model.isReadOnly() && isWritten(row));
        table.onDelete(row -> model.remove(row.promised().values().stream().flatMap(List::stream).toList()));
        table.mark(SourceTable::mark);
        this.node = FundingLook.part(words.text("funding.table"), balance, table, adder());
    }

    Node node() {
        return node;
    }

    /// Where the keyboard goes.
    void focus() {
        table.requestFocus();
    }

    private static boolean isWritten(SourceRow row) {
        return row.kind() == Kind.PROMISED
                && row.source().filter(source -> source.financing() != Financing.NONE_STATED).isPresent();
    }

    private static Mark mark(SourceRow row) {
        return switch (row.kind()) {
            case PROMISED -> Mark.NONE;
            case BUDGETED, NET, OUTSIDE, OWN_TIME -> Mark.MUTED;
            case DIFFERENCE -> Mark.WRONG;
            case TO_PAY, ALL, BALANCE, WITH_TIME -> Mark.SUM;
        };
    }

    private List<Column<SourceRow>> columns() {
        var columns = new ArrayList<Column<SourceRow>>();
        columns.add(Column.text(words.text("funding.column.source"), 380, this::name));
        for (int year : model.years()) {
            columns.add(Column.<SourceRow>figure(String.valueOf(year), AMOUNT, row -> told(row, year))
                    .written((row, text) -> figures.amount(text, money -> model.promise(row, year, money))));
        }
        return columns;
    }

    private String told(SourceRow row, int year) {
        var money = row.in(year);
        return switch (row.kind()) {
            case DIFFERENCE -> money.isZero() ? "" : figures.signed(money);
            case BALANCE -> money.isZero() ? words.text("funding.balanced") : figures.signed(money);
            case PROMISED, BUDGETED, NET, OUTSIDE, TO_PAY, ALL, OWN_TIME, WITH_TIME -> figures.of(money);
        };
    }

    private String name(SourceRow row) {
        return switch (row.kind()) {
            case PROMISED -> row.source().map(this::source).orElse("");
            case BUDGETED -> words.text("funding.row.budgeted");
            case DIFFERENCE -> words.text("funding.row.difference");
            case NET -> words.text("funding.row.net");
            case OUTSIDE -> words.text("funding.row.outside");
            case TO_PAY -> words.text("funding.row.toPay");
            case ALL -> words.text("funding.row.all");
            case BALANCE -> words.text("funding.row.balance");
            case OWN_TIME -> words.text("funding.row.ownTime");
            case WITH_TIME -> words.text("funding.row.withTime");
        };
    }

    private String source(SourceRow.Source source) {
        var fund = source.financing() == Financing.FUND && !source.name().isEmpty()
                ? words.text(source.bound() ? "funding.fund.bound" : "funding.fund.free")
                : words.text(source.financing().key());
        return source.name().isEmpty() ? fund : words.text("funding.row.named", fund, source.name());
    }

    private Node adder() {
        var source = FundingLook.choice(words.text("funding.column.source"), SOURCES, one -> words.text(one.key()));
        var name = Parts.prompted(words.text("funding.add.name"));
        var amount = new TextField();
        amount.setPrefWidth(AMOUNT);
        amount.setPromptText(words.text("funding.add.amount"));
        amount.setAccessibleText(words.text("funding.add.amount"));
        var bound = new CheckBox(words.text("funding.add.bound"));
        bound.setMinWidth(Region.USE_PREF_SIZE);
        bound.visibleProperty().bind(source.valueProperty().isEqualTo(Financing.FUND));
        bound.managedProperty().bind(bound.visibleProperty());
        HBox.setHgrow(name, Priority.ALWAYS);
        Runnable add = () -> figures.amount(amount.getText(), money -> {
            model.add(source.getValue(), name.getText().strip(),
                    source.getValue() == Financing.FUND && bound.isSelected(), model.year(), money);
            name.clear();
            amount.clear();
        });
        var button = Parts.adder(words.text("funding.add"), add, name, amount);
        var row = new HBox(source, name, bound, amount, button);
        row.getStyleClass().add("funding-add");
        row.setDisable(model.isReadOnly());
        return row;
    }

    void show(FundingPage page) {
        table.show(columns());
        table.getItems().setAll(model.rows());
        var stands = page.balance().of(model.year());
        var year = String.valueOf(model.year());
        balance.setText(stands.isBalanced()
                ? words.text("funding.told.balanced", year)
                : words.text(stands.difference().amount().signum() < 0
                        ? "funding.told.missing"
                        : "funding.told.tooMuch", year, words.amount(plain(stands.difference()))));
        balance.pseudoClassStateChanged(PseudoClass.getPseudoClass("wrong"), !stands.isBalanced());
    }

    private static BigDecimal plain(Money money) {
        var amount = money.amount().abs();
        return amount.stripTrailingZeros().scale() <= 0 ? amount.setScale(0) : amount;
    }
}
