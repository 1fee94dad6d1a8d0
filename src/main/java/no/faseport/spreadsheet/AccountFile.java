package no.faseport.spreadsheet;

import java.nio.file.Path;
import java.util.Set;
import no.faseport.economy.AccountClass;
import no.faseport.economy.AccountPlan;
import no.faseport.economy.ledger.Retitled;

/// Reads a municipality's account plan from an .xlsx or .csv file; columns are found by their headings.
///
/// A code may be three digits (the art), four (class and art), more (a part of an art), or have the prefix of the public
/// classification ("A200", "AI729"); groups ("AG1") and accounts of the balance are passed over. The art and the class are
/// read from columns of their own where there are any, and else from the code.
public final class AccountFile {
    private final AccountPlan plan;
    private final SheetLimits limits;

    /// Tells what is public and what is local by `plan`, and refuses files beyond `limits`.
    public AccountFile(AccountPlan plan, SheetLimits limits) {
        this.plan = plan;
        this.limits = limits;
    }

    /// An account as the file has it.
    public record Row(String code, String name, String art, Set<AccountClass> classes, int firstYear, int lastYear) {
        /// Keeps a copy.
        public Row {
            classes = Set.copyOf(classes);
        }
    }

    /// What `file` says under these headings, with every problem found on the way; never throws for what is in the file.
    public ListSheet<Row> read(Path file, Retitled titles) {
        var problems = new ProblemList(String.valueOf(file.getFileName()));
        return new ListReading<>("accounts", problems, new AccountRows(plan, problems)::read).read(file, limits,
                titles);
    }
}
