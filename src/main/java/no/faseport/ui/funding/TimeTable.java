package no.faseport.ui.funding;

import java.math.BigDecimal;
import java.util.List;
import java.util.function.Function;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import no.faseport.economy.AmountKind;
import no.faseport.economy.BudgetKey;
import no.faseport.economy.Money;
import no.faseport.economy.forecast.InternalTime;
import no.faseport.economy.forecast.InternalTimeId;
import no.faseport.portfolio.FundingPage;
import no.faseport.project.ProjectId;
import no.faseport.ui.Figures;
import no.faseport.ui.Parts;
import no.faseport.ui.WrittenTable;
import no.faseport.ui.WrittenTable.Column;
import no.faseport.words.Words;

/// The hours of the municipality's own people in a project, written where they stand, and a line in which hours are added.
final class TimeTable {
    private static final List<AmountKind> KINDS = List.of(AmountKind.ACTUAL, AmountKind.BUDGET, AmountKind.FORECAST);

    private static final double KIND = 106;

    private final FundingViewModel model;
    private final ProjectId project;
    private final Figures figures;
    private final Words words;
    private final WrittenTable<InternalTime> table;
    private final Label sum = new Label();
    private final Node node;

    TimeTable(FundingViewModel model, ProjectId project, Figures figures) {
        this.model = model;
        this.project = project;
        this.figures = figures;
        this.words = figures.words();
        this.table = new WrittenTable<>(words, words.text("ownTime.table"), words.text("ownTime.empty"),
                InternalTime::who, columns());
        table.openWhere(row -> !model.isReadOnly());
        table.onDelete(model::remove);
        this.node = FundingLook.part(words.text("ownTime.table"), sum, table, adder());
    }

    Node node() {
        return node;
    }

    private List<Column<InternalTime>> columns() {
        return List.of(
                Column.<InternalTime>text(words.text("ownTime.column.who"), 110, InternalTime::who)
                        .written((one, text) -> model.edit(text.isEmpty() ? one : who(one, text))),
                Column.text(words.text("ownTime.column.kind"), 78, one -> words.text(one.kind().key())),
                Column.text(words.text("ownTime.column.year"), 56, one -> String.valueOf(one.year())),
                Column.<InternalTime>text(words.text("ownTime.column.month"), 62,
                        one -> one.month() == BudgetKey.WHOLE_YEAR ? "" : String.valueOf(one.month()))
                        .written((one, text) -> figures.whole(text.isEmpty() ? "0" : text, 0, 12,
                                month -> model.edit(month(one, month)))),
                figure("ownTime.column.hours", one -> figures.number(one.hours()))
                        .written((one, text) -> figures.amount(text,
                                hours -> model.edit(worked(one, hours.amount(), one.rate())))),
                figure("ownTime.column.rate", one -> figures.of(one.rate())).written((one, text) -> figures
                        .amount(text, rate -> model.edit(worked(one, one.hours(), rate)))),
                figure("ownTime.column.cost", one -> figures.whole(one.cost())));
    }

    private Column<InternalTime> figure(String key, Function<InternalTime, String> text) {
        return Column.figure(words.text(key), 72, text);
    }

    private static InternalTime who(InternalTime one, String name) {
        return new InternalTime(one.id(), one.version(), one.project(), name, one.unit(), one.kind(), one.year(),
                one.month(), one.hours(), one.rate(), one.source());
    }

    private static InternalTime month(InternalTime one, int month) {
        return new InternalTime(one.id(), one.version(), one.project(), one.who(), one.unit(), one.kind(), one.year(),
                month, one.hours(), one.rate(), one.source());
    }

    /// A rate below nothing leaves the hours as they were.
    private static InternalTime worked(InternalTime one, BigDecimal hours, Money rate) {
        return new InternalTime(one.id(), one.version(), one.project(), one.who(), one.unit(), one.kind(), one.year(),
                one.month(), hours, rate.amount().signum() < 0 ? one.rate() : rate, one.source());
    }

    private Node adder() {
        var who = Parts.prompted(words.text("ownTime.column.who"), 150);
        var month = Parts.prompted(words.text("ownTime.column.month"), 84);
        var hours = Parts.prompted(words.text("ownTime.column.hours"), 84);
        var rate = Parts.prompted(words.text("ownTime.column.rate"), 96);
        var kind = FundingLook.choice(words.text("ownTime.column.kind"), KINDS, one -> words.text(one.key()));
        kind.setPrefWidth(KIND);
        Runnable add = () -> {
            if (who.getText().isBlank()) {
                who.requestFocus();
                return;
            }
            figures.whole(month.getText().isBlank() ? "0" : month.getText(), 0, 12, at -> figures.amount(
                    hours.getText(), worked -> figures.amount(rate.getText(), paid -> {
                        model.add(new InternalTime(InternalTimeId.NEW, 1, project, who.getText().strip(), "",
                                kind.getValue(), model.year(), at, worked.amount(),
                                new Money(paid.amount().max(BigDecimal.ZERO)), ""));
                        hours.clear();
                        who.requestFocus();
                    })));
        };
        var button = Parts.adder(words.text("ownTime.add"), add, who, month, hours, rate);
        var row = new FlowPane(who, kind, month, hours, rate, button);
        row.getStyleClass().add("funding-add");
        row.setDisable(model.isReadOnly());
        return row;
    }

    void show(FundingPage page) {
        table.getItems().setAll(page.time().times());
        var actual = page.time().cost(AmountKind.ACTUAL, model.year());
        sum.setText(page.time().times().isEmpty()
                ? ""
                : words.text("ownTime.sum", String.valueOf(model.year()),
                        figures.number(page.time().hours(AmountKind.ACTUAL, model.year())), figures.whole(actual)));
    }
}
