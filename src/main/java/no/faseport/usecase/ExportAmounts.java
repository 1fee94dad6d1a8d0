package no.faseport.usecase;

import java.nio.file.Path;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import no.faseport.economy.AmountKind;
import no.faseport.economy.BudgetLine;
import no.faseport.economy.Label;
import no.faseport.project.ProjectId;
import no.faseport.spreadsheet.AmountsWorkbook;

/// Sends budget and forecast amounts out as a workbook in which they may be changed, to be read back by [ImportAmounts].
public final class ExportAmounts {
    private static final Label NOBODY = new Label("", "");

    private final Workplace place;

    /// From the portfolio of `place`.
    public ExportAmounts(Workplace place) {
        this.place = place;
    }

    private record Sent(UUID portfolio, Map<ProjectId, Label> projects, List<BudgetLine> lines) {
    }

    /// Writes the amounts of `kinds` from the year `from` to `until`, both included, of every project; refused where there are
    /// none or the file cannot be written.
    public Result<Path> write(Set<AmountKind> kinds, int from, int until, Path file) {
        var sent = place.store().read(work -> {
            var labels = new HashMap<ProjectId, Label>();
            work.projects().all().forEach(one -> labels.put(one.id(), new Label(one.number(), one.name())));
            return new Sent(work.settings().id(), labels, work.budgetLines().between(from, until).stream()
                    .filter(line -> line.kind() != AmountKind.ACTUAL && kinds.contains(line.kind()))
                    .sorted(Comparator
                            .comparing((BudgetLine line) -> labels.getOrDefault(line.project(), NOBODY).code())
                            .thenComparing(BudgetLine::kind).thenComparing(BudgetLine::accountString)
                            .thenComparing(BudgetLine::year).thenComparing(BudgetLine::month))
                    .toList());
        });
        if (sent.lines().isEmpty()) {
            return Result.refused("amounts.refused.nothing", String.valueOf(from), String.valueOf(until));
        }
        var municipality = new ReadPortfolio(place).settings().municipality();
        return new AmountsWorkbook(place.words(), municipality, place.accounts(), sent.projects())
                .write(sent.lines(), sent.portfolio(), place.now(), file)
                .<Result<Path>>map(why -> Result.refused(why.key(), why.arguments().toArray()))
                .orElseGet(() -> new Result.Done<>(file));
    }
}
