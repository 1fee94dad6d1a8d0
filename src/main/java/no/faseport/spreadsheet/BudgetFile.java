package no.faseport.spreadsheet;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import no.faseport.economy.AccountPlan;
import no.faseport.economy.Severity;
import no.faseport.words.Message;

/// Reads a budget from an .xlsx or .csv file that people made for themselves.
///
/// Columns are found by their headings, in any order, on every visible sheet that has a heading row with a project and an
/// account; other sheets are passed over. Amounts are budget unless a heading or a column says otherwise.
///
/// What an accounting system exports is read by [no.faseport.spreadsheet.ledger.LedgerFile]: one sheet, one kind of amount, by a layout
/// that people see and correct. Here it is the other way round: all sheets and all kinds at once, each by its own headings, and
/// nothing to ask about; both meet in the import.
public final class BudgetFile {
    /// How many problems are told one by one.
    public static final int PROBLEMS_TOLD = 1000;

    private final AccountPlan plan;
    private final SheetLimits limits;
    private final Spellings spellings = new Spellings();

    /// Checks accounts against `plan` and refuses files beyond `limits`.
    public BudgetFile(AccountPlan plan, SheetLimits limits) {
        this.plan = plan;
        this.limits = limits;
    }

    /// What `file` says, with every problem found on the way; never throws for what is in the file.
    public BudgetSheet read(Path file) {
        var name = String.valueOf(file.getFileName());
        var reading = new Reading(name);
        return new SheetReader(limits).read(file, reading)
                .map(why -> BudgetSheet.refused(new CellProblem(name, "", "", why, Severity.ERROR)))
                .orElseGet(reading::result);
    }

    /// One file on its way in.
    private final class Reading implements SheetRows {
        private final ProblemList problems;
        private final Map<BudgetRow.Key, BudgetRow> found = new LinkedHashMap<>();
        private final HeadingSearch search;
        private final List<BudgetRows> tables = new ArrayList<>();
        private final List<ColumnFound> recognised = new ArrayList<>();
        private long read;
        private long totals;
        private long withoutAmount;
        private long addedUp;

        Reading(String file) {
            this.problems = new ProblemList(file);
            this.search = new HeadingSearch(spellings, problems);
        }

        @Override
        public void sheet(String name, boolean visible) {
            problems.in(name);
            search.begin();
            tables.clear();
            if (!visible) {
                problems.ofSheet(Message.of("spreadsheet.sheet.hidden"), Severity.WARNING);
            }
        }

        @Override
        public void row(SheetRow row) throws Refusal {
            if (tables.isEmpty()) {
                var taken = search.take(row);
                search.columns().ifPresent(this::begin);
                if (taken) {
                    return;
                }
            }
            for (var table : tables) {
                count(table.read(row, this::add));
            }
            if (found.size() > limits.amounts()) {
                throw new Refusal("spreadsheet.refused.tooManyAmounts", (long) limits.amounts());
            }
        }

        @Override
        public void end() {
            search.end();
            if (tables.isEmpty()) {
                search.columns().ifPresent(this::begin);
            }
            tables.forEach(BudgetRows::end);
        }

        private void begin(Columns columns) {
            recognised.addAll(columns.found());
            tables.add(new BudgetRows(columns, spellings, plan, problems));
        }

        private void add(BudgetRow row) {
            var before = found.get(row.key());
            addedUp += before == null ? 0 : 1;
            found.put(row.key(), before == null ? row : before.plus(row));
        }

        private void count(BudgetRows.Outcome outcome) {
            switch (outcome) {
                case READ -> read++;
                case TOTAL -> totals++;
                case WITHOUT_AMOUNT -> withoutAmount++;
                case HEADING -> {
                    // a heading repeated for each printed page says nothing new
                }
            }
        }

        private BudgetSheet result() {
            search.finish();
            return new BudgetSheet(new ArrayList<>(found.values()), problems.kept(), problems.count(),
                    !problems.anyError(), new BudgetSheet.Counts(read, totals, withoutAmount, addedUp), recognised);
        }
    }
}
