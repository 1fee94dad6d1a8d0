package no.faseport.ui.editions;

import java.util.List;
import no.faseport.economy.BudgetKey;
import no.faseport.economy.CostNames;
import no.faseport.economy.Money;
import no.faseport.economy.edition.MoneyChange;
import no.faseport.economy.edition.Touch;
import no.faseport.words.TabbedRow;
import no.faseport.words.Words;

/// Changed lines as text with tabs between the cells, which a spreadsheet pastes as a table.
final class ChangesText {
    private static final List<String> HEADINGS = List.of("workbook.data.project", "workbook.data.projectName",
            "changes.account", "workbook.data.accountName", "changes.by.unit", "workbook.data.function",
            "workbook.data.year", "workbook.data.month", "workbook.data.kind", "changes.financing", "changes.before",
            "changes.after", "changes.difference", "changes.by", "changes.on");

    private final Words words;
    private final CostNames names;

    ChangesText(Words words, CostNames names) {
        this.words = words;
        this.names = names;
    }

    String of(List<MoneyChange> lines) {
        var text = new StringBuilder();
        text.append(row(HEADINGS.stream().map(words::text).toList()));
        lines.forEach(line -> text.append(row(cells(line))));
        return text.toString();
    }

    private static String row(List<String> cells) {
        return TabbedRow.of(cells) + "\n";
    }

    private List<String> cells(MoneyChange line) {
        var key = line.key();
        var string = key.accountString();
        var project = names.project(key.project());
        return List.of(project.code(), project.name(), string.toString(),
                names.account(string.account(), key.year()).name(), string.unit(), string.function(),
                String.valueOf(key.year()), key.month() == BudgetKey.WHOLE_YEAR ? "" : String.valueOf(key.month()),
                words.text(key.kind().key()), words.text(key.financing().key()), amount(line.before()),
                amount(line.after()), amount(line.difference()), line.last().map(Touch::by).orElse(""),
                line.last().map(touch -> words.dateTime(touch.at())).orElse(""));
    }

    /// Without groups, with a decimal comma: what a Norwegian spreadsheet takes for a number.
    private static String amount(Money amount) {
        return amount.amount().toPlainString().replace('.', ',');
    }
}
