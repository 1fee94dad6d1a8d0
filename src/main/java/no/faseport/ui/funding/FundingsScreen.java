package no.faseport.ui.funding;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import javafx.geometry.Orientation;
import javafx.scene.Parent;
import javafx.scene.control.Label;
import javafx.scene.control.SplitPane;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import no.faseport.economy.Money;
import no.faseport.economy.funding.FundingBalance;
import no.faseport.economy.funding.Grant;
import no.faseport.economy.funding.GrantReport;
import no.faseport.portfolio.FundingOverview;
import no.faseport.portfolio.ProjectName;
import no.faseport.portfolio.Topic;
import no.faseport.project.ProjectId;
import no.faseport.ui.Desk;
import no.faseport.ui.Figures;
import no.faseport.ui.Screen;
import no.faseport.ui.WrittenTable;
import no.faseport.ui.WrittenTable.Column;
import no.faseport.ui.WrittenTable.Mark;
import no.faseport.words.Words;

/// Who pays for the portfolio in four years: for each project what is to be paid and what is missing, and all grants.
public final class FundingsScreen implements Screen {
    private static final double UPPER = 0.66;

    private final Desk desk;
    private final Words words;
    private final Figures figures;
    private final FundingsViewModel model;
    private final WrittenTable<Row> projects;
    private final WrittenTable<GrantReport.Row> grants;
    private final Label missing = new Label();
    private final Label granted = new Label();
    private final BorderPane node = new BorderPane();

    /// A project, or the whole portfolio where there is none.
    private record Row(Optional<ProjectName> project, FundingBalance balance) {
    }

    /// The financing of the portfolio on `desk`.
    public FundingsScreen(Desk desk) {
        this.desk = desk;
        this.words = desk.words();
        this.figures = Figures.of(desk);
        this.model = new FundingsViewModel(desk);
        this.projects = new WrittenTable<>(words, words.text("fundings.table"), words.text("fundings.empty"),
                this::name, columns());
        this.grants = new WrittenTable<>(words, words.text("fundings.grants"), words.text("fundings.grants.empty"),
                row -> row.project().toString(), grantColumns());
        node.getStyleClass().add("funding-screen");
        FundingLook.dress(node);
        projects.mark(row -> row.project().isEmpty() ? Mark.SUM : Mark.NONE);
        projects.onKey(KeyCode.ENTER, row -> open(row.project().map(ProjectName::id)));
        projects.setOnMouseClicked(click -> {
            int at = projects.getFocusModel().getFocusedCell().getRow();
            if (click.getClickCount() == 2 && at >= 0 && at < projects.getItems().size()) {
                open(projects.getItems().get(at).project().map(ProjectName::id));
            }
        });
        grants.onKey(KeyCode.ENTER, row -> open(Optional.of(row.funding().project())));
        var split = new SplitPane(FundingLook.part(words.text("fundings.table"), missing, projects, new HBox()),
                FundingLook.part(words.text("fundings.grants"), granted, grants, new HBox()));
        split.setOrientation(Orientation.VERTICAL);
        split.setDividerPositions(UPPER);
        node.setCenter(split);
        model.overview().subscribe(found -> found.ifPresent(this::show));
    }

    private void open(Optional<ProjectId> project) {
        project.ifPresent(desk.navigation()::economy);
    }

    private List<Column<Row>> columns() {
        var columns = new ArrayList<Column<Row>>();
        columns.add(Column.text(words.text("forecasts.column.project"), 250, this::name));
        for (int year : model.years()) {
            columns.add(Column.figure(words.text("fundings.column.toPay", String.valueOf(year)), 100,
                    row -> figures.of(row.balance().of(year).toPay())));
            columns.add(Column.figure(words.text("fundings.column.difference", String.valueOf(year)), 100,
                    row -> difference(row.balance().of(year))));
        }
        return columns;
    }

    private String difference(FundingBalance.Standing standing) {
        if (standing.isNothing()) {
            return "";
        }
        return standing.isBalanced() ? words.text("funding.balanced") : figures.signed(standing.difference());
    }

    private List<Column<GrantReport.Row>> grantColumns() {
        return List.of(
                Column.text(words.text("forecasts.column.project"), 240, row -> row.project().toString()),
                Column.text(words.text("grant.column.name"), 150, row -> row.funding().name()),
                Column.text(words.text("grant.column.year"), 64, row -> String.valueOf(row.funding().year())),
                Column.figure(words.text("grant.column.counted"), 96, row -> figures.of(row.funding().amount())),
                stage("grant.column.applied", Grant::applied), stage("grant.column.granted", Grant::granted),
                stage("grant.column.paid", Grant::paid), stage("grant.column.outstanding", Grant::outstanding),
                Column.text(words.text("grant.column.stage"), 84, row -> words.text(row.stage().key())),
                Column.text(words.text("grant.column.case"), 84, row -> row.funding().caseNumber()),
                Column.text(words.text("grant.column.remark"), 160, row -> row.unfounded()
                        .map(more -> words.text("grant.unfounded", figures.whole(more)))
                        .orElse(row.funding().remark())));
    }

    private Column<GrantReport.Row> stage(String key, Function<Grant, Optional<Money>> figure) {
        return Column.figure(words.text(key), 96,
                row -> figure.apply(row.funding().grant()).map(figures::whole).orElse(""));
    }

    private String name(Row row) {
        return row.project().map(one -> one.number() + " " + one.name()).orElse(words.text("fundings.sum"));
    }

    private void show(FundingOverview found) {
        var rows = new ArrayList<Row>();
        found.lines().stream().filter(line -> model.years().stream()
                .anyMatch(year -> !line.balance().of(year).isNothing()))
                .forEach(line -> rows.add(new Row(Optional.of(line.project()), line.balance())));
        if (!rows.isEmpty()) {
            rows.add(new Row(Optional.empty(), found.total()));
        }
        projects.show(columns());
        projects.getItems().setAll(rows);
        grants.getItems().setAll(found.grants().rows());
        tellMissing(found);
        granted.setText(found.grants().rows().isEmpty()
                ? ""
                : words.text("grant.sum", figures.whole(found.grants().total(Grant::granted)),
                        figures.whole(found.grants().total(Grant::paid))));
    }

    private void tellMissing(FundingOverview found) {
        var years = model.years();
        var unpaid = found.lines().stream().filter(line -> years.stream()
                .anyMatch(year -> !line.balance().of(year).isBalanced())).count();
        var difference = Money.sum(years.stream().map(year -> found.total().of(year).difference()).toList());
        var from = String.valueOf(years.getFirst());
        var until = String.valueOf(years.getLast());
        missing.setText(unpaid == 0
                ? words.text("fundings.allPaid", from, until)
                : words.count("fundings.missing", unpaid, from, until, figures.signed(difference)));
    }

    @Override
    public Parent node() {
        return node;
    }

    @Override
    public void refresh(Set<Topic> topics) {
        if (Stream.of(Topic.MONEY, Topic.PROJECTS).anyMatch(topics::contains)) {
            model.read();
        }
    }

    @Override
    public void focus() {
        projects.requestFocus();
    }
}
