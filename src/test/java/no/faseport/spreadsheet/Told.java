package no.faseport.spreadsheet;

import java.util.List;
import no.faseport.words.Language;
import no.faseport.words.Words;

/// A budget sheet as lines of text, so that tests compare the whole of it.
final class Told {
    private final Words words = new Words(Language.BOKMAAL);

    /// The rows: project, account string, period, kind, financing, amount, comment and place.
    List<String> rows(BudgetSheet sheet) {
        return sheet.rows().stream().map(row -> String.join(" | ", row.projectNumber(), row.projectName(),
                row.accountString() + "/" + row.accountString().unit() + "/" + row.accountString().function(),
                row.year() + "-" + row.month(), row.kind() + "", row.financing() + "",
                row.amount().amount().toPlainString(), row.comment(), row.at() + "")).toList();
    }

    /// The problems as people read them, warnings marked.
    List<String> problems(BudgetSheet sheet) {
        return sheet.problems().stream().map(problem -> switch (problem.severity()) {
            case ERROR -> words.text(problem.told());
            case WARNING -> "(" + words.text(problem.told()) + ")";
        }).toList();
    }
}
