package no.faseport.spreadsheet;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import no.faseport.economy.BudgetLineId;
import no.faseport.economy.Money;
import no.faseport.economy.importing.SentAmount;

/// Reads workbooks of amounts that Faseport wrote, whatever people have done to them since: rows sorted, added and deleted,
/// columns moved and added, saved by another program.
public final class AmountsFile {
    private final SheetLimits limits;

    /// Refuses files beyond `limits`.
    public AmountsFile(SheetLimits limits) {
        this.limits = limits;
    }

    /// What the workbook says; nothing where `file` is not one of these workbooks.
    public Optional<AmountsReading> read(Path file) {
        var raw = new Raw();
        return new SheetReader(limits).read(file, raw).isPresent() ? Optional.empty() : raw.reading(file);
    }

    /// The rows as they stand, for what the last sheet says tells what the first ones are.
    private static final class Raw implements SheetRows {
        private final Map<String, List<SheetRow>> seen = new LinkedHashMap<>();
        private final List<SheetRow> kept = new ArrayList<>();
        private List<SheetRow> now = kept;

        @Override
        public void sheet(String name, boolean visible) {
            now = name.equals(AmountsWorkbook.KEPT) ? kept : seen.computeIfAbsent(name, none -> new ArrayList<>());
        }

        @Override
        public boolean wants(String name, boolean visible) {
            return visible || name.equals(AmountsWorkbook.KEPT);
        }

        @Override
        public void row(SheetRow row) {
            now.add(row);
        }

        @Override
        public void end() {
            // the next sheet says where its rows go
        }

        Optional<AmountsReading> reading(Path file) {
            if (kept.isEmpty() || !text(kept.getFirst(), 0).equals(AmountsWorkbook.MARK)) {
                return Optional.empty();
            }
            try {
                var portfolio = UUID.fromString(text(kept.getFirst(), 1));
                var at = Instant.parse(text(kept.getFirst(), 2));
                var rows = new AmountsRows(String.valueOf(file.getFileName()), headings());
                seen.forEach(rows::read);
                return Optional.of(new AmountsReading(portfolio, at, sent(), rows.found(), rows.problems()));
            } catch (IllegalArgumentException | DateTimeException tampered) {
                return Optional.empty();
            }
        }

        private Map<AmountsColumn, String> headings() {
            var headings = new EnumMap<AmountsColumn, String>(AmountsColumn.class);
            kept.stream().filter(row -> text(row, 0).equals(AmountsWorkbook.COLUMN))
                    .forEach(row -> headings.put(AmountsColumn.valueOf(text(row, 1)), text(row, 2)));
            return headings;
        }

        private Map<BudgetLineId, SentAmount> sent() {
            var sent = new HashMap<BudgetLineId, SentAmount>();
            for (var row : kept) {
                if (text(row, 0).equals(AmountsWorkbook.LINE)) {
                    sent.put(new BudgetLineId(UUID.fromString(text(row, 1))),
                            new SentAmount(new Money(new BigDecimal(text(row, 2))), text(row, 3)));
                }
            }
            return sent;
        }

        private static String text(SheetRow row, int column) {
            return Cell.said(row.cell(column));
        }
    }
}
