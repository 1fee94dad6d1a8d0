package no.faseport.ui.funding;

import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import no.faseport.economy.Financing;
import no.faseport.economy.Money;
import no.faseport.economy.funding.Funding;
import no.faseport.economy.funding.Grant;
import no.faseport.economy.funding.GrantReport;
import no.faseport.portfolio.FundingPage;
import no.faseport.ui.Figures;
import no.faseport.ui.WrittenTable;
import no.faseport.ui.WrittenTable.Column;
import no.faseport.words.Words;

/// A project's grants year by year: applied for, granted and paid, written where they stand.
final class GrantTable {
    private final FundingViewModel model;
    private final Figures figures;
    private final Words words;
    private final WrittenTable<Funding> table;
    private final Label sum = new Label();
    private final Node node;

    GrantTable(FundingViewModel model, Figures figures) {
        this.model = model;
        this.figures = figures;
        this.words = figures.words();
        this.table = new WrittenTable<>(words, words.text("grant.table"), words.text("grant.empty"), Funding::name,
                columns());
        table.openWhere(row -> !model.isReadOnly());
        table.onDelete(row -> model.remove(List.of(row)));
        this.node = FundingLook.part(words.text("grant.table"), sum, table, new HBox());
    }

    Node node() {
        return node;
    }

    private List<Column<Funding>> columns() {
        return List.of(Column.text(words.text("grant.column.year"), 60, one -> String.valueOf(one.year())),
                text("grant.column.name", 110, Funding::name, GrantTable::named),
                stage("grant.column.applied", Grant::applied,
                        (grant, money) -> new Grant(money, grant.granted(), grant.paid())),
                stage("grant.column.granted", Grant::granted,
                        (grant, money) -> new Grant(grant.applied(), money, grant.paid())),
                stage("grant.column.paid", Grant::paid,
                        (grant, money) -> new Grant(grant.applied(), grant.granted(), money)),
                Column.text(words.text("grant.column.stage"), 76,
                        one -> words.text(GrantReport.Stage.of(one.grant())
                                .key())),
                text("grant.column.case", 68, Funding::caseNumber, (one, text) -> with(one, one.grant(), text,
                        one.remark())),
                text("grant.column.remark", 70, Funding::remark, (one, text) -> with(one, one.grant(),
                        one.caseNumber(), text)));
    }

    private Column<Funding> text(String key, double width, Function<Funding, String> read,
            BiFunction<Funding, String, Funding> change) {
        return Column.text(words.text(key), width, read).written((one, text) -> model.edit(change.apply(one, text)));
    }

    private Column<Funding> stage(String key, Function<Grant, Optional<Money>> read,
            BiFunction<Grant, Optional<Money>, Grant> change) {
        return Column.<Funding>figure(words.text(key), 76,
                one -> read.apply(one.grant()).map(figures::whole).orElse(""))
                .written((one, text) -> figures.maybe(text, money -> model.edit(with(one,
                        change.apply(one.grant(), money), one.caseNumber(), one.remark()))));
    }

    private static Funding named(Funding one, String name) {
        return new Funding(one.id(), one.version(), one.project(), one.source(), one.year(), name, one.bound(),
                one.amount(), one.grant(), one.caseNumber(), one.remark());
    }

    private static Funding with(Funding one, Grant grant, String caseNumber, String remark) {
        return new Funding(one.id(), one.version(), one.project(), one.source(), one.year(), one.name(), one.bound(),
                one.amount(), grant, caseNumber, remark);
    }

    void show(FundingPage page) {
        var grants = page.promised().stream().filter(one -> one.source() == Financing.GRANT).toList();
        table.getItems().setAll(grants);
        sum.setText(grants.isEmpty()
                ? ""
                : words.text("grant.sum", total(grants, Grant::granted), total(grants, Grant::paid)));
    }

    private String total(List<Funding> grants, Function<Grant, Optional<Money>> figure) {
        return figures.whole(
                Money.sum(grants.stream().flatMap(one -> figure.apply(one.grant()).stream()).toList()));
    }
}
