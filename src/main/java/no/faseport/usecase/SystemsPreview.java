package no.faseport.usecase;

import java.nio.file.Path;
import java.util.List;
import no.faseport.economy.ledger.Retitled;
import no.faseport.economy.system.ItSystem;
import no.faseport.economy.system.RunningCost;
import no.faseport.words.Message;

/// What importing a register of systems would do, before anything is done.
///
/// @param titles what people have said of its columns
/// @param lines what would become of each system the file names, in the order of the file
/// @param problems errors and warnings, each at its cell
public record SystemsPreview(Path file, Retitled titles, List<ImportColumn> columns, List<Line> lines,
        List<ImportProblem> problems) {
    /// What would become of a system.
    public enum Fate {
        /// It is not in the register.
        ADDED,
        /// Something of it is another.
        CHANGED,
        /// It stands as the file has it.
        SAME
    }

    /// A system as it would be, and what of it is new: the names of the columns that differ.
    public record Line(Fate fate, ItSystem system, List<RunningCost> newCosts, List<Message> differences) {
        /// Keeps copies.
        public Line {
            newCosts = List.copyOf(newCosts);
            differences = List.copyOf(differences);
        }
    }

    /// Keeps copies.
    public SystemsPreview {
        columns = List.copyOf(columns);
        lines = List.copyOf(lines);
        problems = ImportProblem.with(problems, lines);
    }

    /// How many systems meet `fate`.
    public int count(Fate fate) {
        return (int) lines.stream().filter(line -> line.fate() == fate).count();
    }

    /// True where nothing stands in the way of applying it.
    public boolean applicable() {
        return problems.stream().noneMatch(ImportProblem::isError);
    }
}
