package no.faseport.spreadsheet;

import java.util.ArrayList;
import java.util.List;
import no.faseport.economy.Severity;
import no.faseport.words.Message;

/// The problems of one file as they are found: all are counted, the first are kept.
final class ProblemList {
    private final String file;
    private final List<CellProblem> kept = new ArrayList<>();
    private String sheet = "";
    private long count;
    private boolean anyError;

    ProblemList(String file) {
        this.file = file;
    }

    /// Problems from now on are in this sheet.
    void in(String newSheet) {
        sheet = newSheet;
    }

    /// The sheet problems are now in.
    String sheet() {
        return sheet;
    }

    void error(int column, int row, Message message) {
        add(new CellProblem(file, sheet, new CellAt(sheet, column, row).address(), message, Severity.ERROR));
    }

    void warning(int column, int row, Message message) {
        add(new CellProblem(file, sheet, new CellAt(sheet, column, row).address(), message, Severity.WARNING));
    }

    void add(int column, int row, Message message, Severity severity) {
        add(new CellProblem(file, sheet, new CellAt(sheet, column, row).address(), message, severity));
    }

    void ofSheet(Message message, Severity severity) {
        add(new CellProblem(file, sheet, "", message, severity));
    }

    void ofFile(Message message) {
        add(new CellProblem(file, "", "", message, Severity.ERROR));
    }

    private void add(CellProblem problem) {
        count++;
        if (problem.severity() == Severity.ERROR && !anyError) {
            anyError = true;
            kept.removeIf(each -> kept.size() >= BudgetFile.PROBLEMS_TOLD && each.severity() == Severity.WARNING);
        }
        if (kept.size() < BudgetFile.PROBLEMS_TOLD) {
            kept.add(problem);
        }
    }

    List<CellProblem> kept() {
        return List.copyOf(kept);
    }

    long count() {
        return count;
    }

    boolean anyError() {
        return anyError;
    }
}
