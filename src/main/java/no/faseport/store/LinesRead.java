package no.faseport.store;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import no.faseport.economy.AccountString;
import no.faseport.economy.AmountKind;
import no.faseport.economy.BudgetLine;
import no.faseport.economy.BudgetLineId;
import no.faseport.economy.Financing;
import no.faseport.economy.Money;
import no.faseport.project.ProjectId;
import no.faseport.store.schema.tables.records.BudgetLineRecord;
import org.jooq.RecordMapper;

/// The budget lines of one reading. What many of them have in common, they share: a portfolio has a hundred thousand lines
/// on a few hundred account strings, and all of them are held while they are shown.
final class LinesRead implements RecordMapper<BudgetLineRecord, BudgetLine> {
    private static final Comparator<BudgetLine> WITHIN_PROJECT = Comparator.comparing(BudgetLine::accountString)
            .thenComparingInt(BudgetLine::year).thenComparingInt(BudgetLine::month)
            .thenComparing(line -> line.kind().name());

    private final Map<UUID, ProjectId> projects = new HashMap<>();
    private final Map<AccountString, AccountString> strings = new HashMap<>();
    private final Map<String, String> texts = new HashMap<>();

    @Override
    public BudgetLine map(BudgetLineRecord row) {
        var string = BudgetLines.string(row);
        return new BudgetLine(new BudgetLineId(row.getId()),
                projects.computeIfAbsent(row.getProjectId(), ProjectId::new),
                strings.computeIfAbsent(string, same -> same), row.getBudgetYear(), row.getBudgetMonth(),
                AmountKind.valueOf(row.getKind()), Financing.valueOf(row.getFinancing()), shared(row.getSource()),
                new Money(row.getAmount()), shared(row.getRemark()), row.getVersion());
    }

    private String shared(String text) {
        return texts.computeIfAbsent(text, same -> same);
    }

    /// The lines by project, account string and period.
    static List<BudgetLine> inOrder(List<BudgetLine> lines) {
        var projects = new HashMap<ProjectId, List<BudgetLine>>();
        lines.forEach(line -> projects.computeIfAbsent(line.project(), project -> new ArrayList<>()).add(line));
        var inOrder = new ArrayList<BudgetLine>(lines.size());
        projects.keySet().stream().sorted(Comparator.comparing(ProjectId::value, LinesRead::compare))
                .forEach(project -> projects.getOrDefault(project, List.of()).stream().sorted(WITHIN_PROJECT)
                        .forEach(inOrder::add));
        return inOrder;
    }

    /// As databases compare keys, byte by byte.
    private static int compare(UUID one, UUID other) {
        var first = Long.compareUnsigned(one.getMostSignificantBits(), other.getMostSignificantBits());
        return first != 0
                ? first
                : Long.compareUnsigned(one.getLeastSignificantBits(), other.getLeastSignificantBits());
    }
}
