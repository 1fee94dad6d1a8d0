package no.faseport.spreadsheet;

import java.util.ArrayList;
import java.util.List;
import no.faseport.economy.AccountClass;
import no.faseport.economy.CostGroup;
import no.faseport.economy.CostSection;
import no.faseport.economy.Financing;
import no.faseport.words.Words;

/// Builds the SUMIFS that sums amounts of the data table; what people wrote never becomes part of a formula.
final class SumBy implements SumGrid.Formula {
    private final Words words;
    private final DataSheet data;
    private final List<String> conditions = new ArrayList<>();

    SumBy(Words words, DataSheet data) {
        this.words = words;
        this.data = data;
    }

    /// Only the class and group of `section`.
    SumBy section(CostSection section) {
        return section(section.accountClass(), section.group());
    }

    /// Only this class and group.
    SumBy section(AccountClass accountClass, CostGroup group) {
        word(DataColumn.CLASS, "", accountClass.key());
        return word(DataColumn.GROUP, "", group.key());
    }

    /// Everything that counts as cost, from one source.
    SumBy netFrom(Financing financing) {
        word(DataColumn.FINANCING, "", financing.key());
        return word(DataColumn.GROUP, "<>", CostGroup.FUNDING.key());
    }

    /// Only what comes from one source.
    SumBy from(Financing financing) {
        return word(DataColumn.FINANCING, "", financing.key());
    }

    /// Only lines whose `column` equals the number in `cell`.
    SumBy key(DataColumn column, String cell) {
        conditions.add(data.reference(column) + "," + cell);
        return this;
    }

    @Override
    public String amount(String yearCell, String kindCell) {
        return sumIfs(DataColumn.AMOUNT, List.of(data.reference(DataColumn.YEAR) + "," + yearCell,
                data.reference(DataColumn.KIND) + "," + kindCell));
    }

    @Override
    public String deviation(String yearCell) {
        return sumIfs(DataColumn.DEVIATION, List.of(data.reference(DataColumn.YEAR) + "," + yearCell));
    }

    private String sumIfs(DataColumn summed, List<String> last) {
        var all = new ArrayList<>(List.of(data.reference(summed)));
        all.addAll(conditions);
        all.addAll(last);
        return "SUMIFS(" + String.join(",", all) + ")";
    }

    private SumBy word(DataColumn column, String operator, String key) {
        conditions.add(data.reference(column) + ",\"" + operator + words.text(key).replace("\"", "\"\"") + "\"");
        return this;
    }
}
