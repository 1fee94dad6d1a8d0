package no.faseport.spreadsheet;

import java.util.ArrayList;
import java.util.List;
import no.faseport.economy.Severity;
import no.faseport.words.Message;

/// The problems of one file as they are found: all are counted, the first are kept.
public final class ProblemList {
    private final String file;
    private final List<CellProblem> kept = new ArrayList<>();
    private String sheet = "";
    private long count;
    private boolean anyError;

    /// No problems yet in `file`.
    public ProblemList(String file) {
        this.file = file;
    }

    /// Problems from now on are in this sheet.
    public void in(String newSheet) {
        sheet = newSheet;
    }

    /// The sheet problems are now in.
    public String sheet() {
        return sheet;
    }

    /// Something wrong in a cell.
    public void error(int column, int row, Message message) {
        add(new CellProblem(file, sheet, new CellAt(sheet, column, row).address(), message, Severity.ERROR));
    }

    /// Something odd in a cell.
    public void warning(int column, int row, Message message) {
        add(new CellProblem(file, sheet, new CellAt(sheet, column, row).address(), message, Severity.WARNING));
    }

    /// Something in a cell.
    public void add(int column, int row, Message message, Severity severity) {
        add(new CellProblem(file, sheet, new CellAt(sheet, column, row).address(), message, severity));
    }

    /// Something about the sheet.
    public void ofSheet(Message message, Severity severity) {
        add(new CellProblem(file, sheet, "", message, severity));
    }

    /// Something wrong with the file.
    public void ofFile(Message message) {
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

    /// The first of them.
    public List<CellProblem> kept() {
        return List.copyOf(kept);
    }

    /// How many there are.
    public long count() {
        return count;
    }

    /// True where some of them are errors.
    public boolean anyError() {
        return anyError;
    }
}
