package no.faseport.spreadsheet;

import java.io.IOException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import no.faseport.economy.AccountString;
import no.faseport.economy.BudgetKey;
import no.faseport.economy.BudgetLine;
import no.faseport.economy.CostGroup;
import no.faseport.economy.CostOverview;
import no.faseport.economy.Label;
import no.faseport.economy.Money;
import no.faseport.words.Words;
import org.apache.poi.xssf.usermodel.XSSFSheet;

/// The sheet with one row a budget line, as a table object that the other sheets sum by formulas.
final class DataSheet implements BookSheet {

    private final Words words;
    private final SheetStyles styles;
    private final CostBook content;
    private final CostOverview overview;
    private final List<BudgetLine> lines;
    private final Map<String, String> accountNames = new HashMap<>();
    private final Map<Label, Integer> projectKeys = new HashMap<>();
    private final Map<Label, Integer> unitKeys = new HashMap<>();

    DataSheet(Words words, SheetStyles styles, CostBook content) {
        this.words = words;
        this.styles = styles;
        this.content = content;
        this.overview = content.overview();
        this.lines = overview.lines();
        for (var line : lines) {
            projectKeys.putIfAbsent(project(line), projectKeys.size() + 1);
            unitKeys.putIfAbsent(unit(line), unitKeys.size() + 1);
        }
        content.decided().ifPresent(decided -> decided.forEach(one -> projectKeys
                .putIfAbsent(overview.names().project(one.key().project()), projectKeys.size() + 1)));
    }

    /// The number that stands for a project in [DataColumn#PROJECT_KEY].
    int projectKey(Label project) {
        return projectKeys.getOrDefault(project, 0);
    }

    /// The number that stands for a unit in [DataColumn#UNIT_KEY].
    int unitKey(Label unit) {
        return unitKeys.getOrDefault(unit, 0);
    }

    /// A column of the table, as formulas name it.
    String reference(DataColumn column) {
        return words.text("workbook.table") + "[" + words.text(column.key()) + "]";
    }

    /// The lines, in the order of the rows.
    List<BudgetLine> lines() {
        return lines;
    }

    @Override
    public String name() {
        return words.text("workbook.data");
    }

    @Override
    public void frame(XSSFSheet sheet) {
        var heads = Arrays.stream(DataColumn.values()).map(column -> column.head().holding(longest(column))).toList();
        new LineTable(words, styles, heads).frame(sheet, words.text("workbook.table"), lines.size(),
                DataColumn.PROGRAMME.index());
    }

    /// How long the names in a column are; columns of codes and amounts have the room they need.
    private int longest(DataColumn column) {
        return switch (column) {
            case PROJECT_NAME -> Fit.longest(projectKeys.keySet().stream().map(Label::name), 0, Fit.NAME);
            case PROGRAMME -> Fit.longest(content.programmes().values().stream(), 0, Fit.NAME);
            case ACCOUNT_NAME -> Fit.longest(lines.stream().map(BudgetLine::accountString).map(AccountString::account)
                    .distinct().map(account -> overview.names().account(account, overview.years().getLast()).name()),
                    0, Fit.NAME);
            case UNIT_NAME -> Fit.longest(unitKeys.keySet().stream().map(Label::name), 0, Fit.NAME);
            default -> 0;
        };
    }

    @Override
    public void rows(RowStream stream) throws IOException {
        int number = 1;
        for (var line : lines) {
            stream.row(number++);
            what(stream, line);
            where(stream, line.accountString());
            when(stream, line);
            amounts(stream, line);
        }
    }

    private void what(RowStream stream, BudgetLine line) throws IOException {
        var string = line.accountString();
        text(stream, DataColumn.PROJECT, project(line).code());
        text(stream, DataColumn.PROJECT_NAME, project(line).name());
        text(stream, DataColumn.PROGRAMME, content.programme(line));
        text(stream, DataColumn.CLASS, words.text(string.accountClass().key()));
        stream.number(DataColumn.ACCOUNT.index(), Integer.parseInt(string.account()), styles.code());
        text(stream, DataColumn.ACCOUNT_NAME, accountNames.computeIfAbsent(line.year() + string.account(),
                each -> overview.names().account(string.account(), line.year()).name()));
        text(stream, DataColumn.GROUP, words.text(string.group().key()));
    }

    private void where(RowStream stream, AccountString string) throws IOException {
        text(stream, DataColumn.UNIT, string.unit());
        text(stream, DataColumn.UNIT_NAME, overview.names().unit(string.unit()).name());
        if (!string.function().isEmpty()) {
            stream.number(DataColumn.FUNCTION.index(), Integer.parseInt(string.function()), styles.code());
            text(stream, DataColumn.FUNCTION_NAME, overview.names().function(string.function()).name());
        }
        text(stream, DataColumn.DIMENSION, string.dimension());
    }

    private void when(RowStream stream, BudgetLine line) throws IOException {
        stream.number(DataColumn.YEAR.index(), line.year(), styles.number());
        if (line.month() != BudgetKey.WHOLE_YEAR) {
            stream.number(DataColumn.MONTH.index(), line.month(), styles.number());
            stream.day(DataColumn.FROM.index(), LocalDate.of(line.year(), line.month(), 1), styles.day());
        }
        text(stream, DataColumn.KIND, words.text(line.kind().key()));
        text(stream, DataColumn.FINANCING, words.text(line.financing().key()));
        text(stream, DataColumn.SOURCE, line.source());
    }

    private void amounts(RowStream stream, BudgetLine line) throws IOException {
        var group = line.accountString().group();
        stream.amount(DataColumn.AMOUNT.index(), line.amount(), styles.kroner());
        stream.amount(DataColumn.GROSS.index(),
                group == CostGroup.COST || group == CostGroup.VAT ? line.amount() : Money.ZERO, styles.kroner());
        stream.amount(DataColumn.NET.index(), group.counts() ? line.amount() : Money.ZERO, styles.kroner());
        stream.amount(DataColumn.DEVIATION.index(), overview.deviation(line), styles.kroner());
        text(stream, DataColumn.COMMENT, line.comment());
        stream.number(DataColumn.PROJECT_KEY.index(), projectKey(project(line)), styles.text());
        stream.number(DataColumn.UNIT_KEY.index(), unitKey(unit(line)), styles.text());
    }

    private Label project(BudgetLine line) {
        return overview.names().project(line.project());
    }

    private Label unit(BudgetLine line) {
        return overview.names().unit(line.accountString().unit());
    }

    private void text(RowStream stream, DataColumn column, String text) throws IOException {
        if (!text.isEmpty()) {
            stream.text(column.index(), text, styles.textLike(text));
        }
    }
}
