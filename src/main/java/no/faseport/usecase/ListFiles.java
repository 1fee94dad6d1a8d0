package no.faseport.usecase;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import no.faseport.spreadsheet.CellProblem;
import no.faseport.spreadsheet.ListSheet;
import no.faseport.words.Message;

/// What the imports of lists have in common: a preview of a file that was read, and the reasons one is refused.
final class ListFiles {
    /// The preview of `rows`, which `sheet` was read as, with `more` to say about them.
    static <T> ListPreview<T> preview(Path file, ListSheet<?> sheet, List<T> rows, ListComparison<T> comparison,
            List<ImportProblem> more) {
        var problems = new ArrayList<>(sheet.problems().stream().map(ListFiles::problem).toList());
        problems.addAll(more);
        var columns = sheet.columns().stream().map(column -> new ImportColumn(column.sheet(), column.letters(),
                column.heading(), column.meaning())).toList();
        return new ListPreview<>(file, columns, rows, comparison.changes(), problems,
                sheet.problemCount() + more.size(), comparison.counts(sheet.passedOver()));
    }

    private static ImportProblem problem(CellProblem problem) {
        var at = problem.sheet().isEmpty() || problem.cell().isEmpty()
                ? problem.sheet()
                : problem.sheet() + "!" + problem.cell();
        return new ImportProblem(at, problem.message(), problem.severity());
    }

    /// Why a preview cannot be applied.
    static List<Message> errors(ListPreview<?> preview) {
        return preview.problems().stream().filter(ImportProblem::isError).map(ImportProblem::told).toList();
    }

    /// The name of a file for people.
    static String name(Path file) {
        return Optional.ofNullable(file.getFileName()).orElse(file).toString();
    }

    private ListFiles() {
    }
}
