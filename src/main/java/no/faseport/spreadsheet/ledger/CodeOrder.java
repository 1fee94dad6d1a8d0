package no.faseport.spreadsheet.ledger;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import no.faseport.economy.AccountPlan;
import no.faseport.economy.LocalAccount;
import no.faseport.economy.ledger.LedgerField;
import no.faseport.spreadsheet.Cell;

/// Finds which codes a column sets together, and in which order: by the account plan, and by the projects and units there are.
final class CodeOrder {
    private static final int FEWEST = 3;
    private static final double NEARLY_ALL = 0.8;
    private static final double OUT_OF_ORDER = 0.01;
    /// The order most systems have, of what a row needs first.
    private static final List<LedgerField> USUAL = List.of(LedgerField.ACCOUNT, LedgerField.UNIT,
            LedgerField.FUNCTION, LedgerField.PROJECT, LedgerField.DIMENSION);

    private final AccountPlan plan;
    private final KnownCodes known;
    private final Set<String> own;

    CodeOrder(AccountPlan plan, KnownCodes known) {
        this.plan = plan;
        this.known = known;
        this.own = plan.own().stream().map(LocalAccount::code).collect(Collectors.toSet());
    }

    private record Order(List<LedgerField> fields, double fitting) {
    }

    /// The order of the codes in the cells of a column; empty where they are not codes set together, or no account is among them.
    Optional<List<LedgerField>> of(SampleLook look, int column) {
        var rows = look.cells(column).filter(cell -> cell instanceof Cell.Text).map(Cell::said).map(CodedCells::codes)
                .toList();
        int most = rows.stream().mapToInt(List::size).max().orElse(0);
        long whole = rows.stream().filter(codes -> codes.size() >= FEWEST).count();
        if (most < FEWEST || most > USUAL.size() || whole < NEARLY_ALL * look.cells(column).count()) {
            return Optional.empty();
        }
        var best = best(rows, new ArrayList<>(), 0, most);
        return best.filter(
                order -> share(rows, order.fields().indexOf(LedgerField.ACCOUNT), LedgerField.ACCOUNT) >= NEARLY_ALL)
                .map(Order::fields);
    }

    private Optional<Order> best(List<List<String>> rows, List<LedgerField> so, double fitting, int most) {
        if (so.size() == most) {
            return Optional.of(new Order(List.copyOf(so), fitting));
        }
        var best = Optional.<Order>empty();
        for (var field : USUAL) {
            if (!so.contains(field)) {
                double own = share(rows, so.size(), field) - OUT_OF_ORDER * passedOver(so, field);
                so.add(field);
                var order = best(rows, so, fitting + own, most);
                so.removeLast();
                if (order.isPresent() && (best.isEmpty() || order.get().fitting() > best.get().fitting())) {
                    best = order;
                }
            }
        }
        return best;
    }

    private static long passedOver(List<LedgerField> so, LedgerField field) {
        return USUAL.subList(0, USUAL.indexOf(field)).stream().filter(earlier -> !so.contains(earlier)).count();
    }

    /// How many of the codes in this place, of those that are there, are such as `field` has.
    private double share(List<List<String>> rows, int place, LedgerField field) {
        if (place < 0) {
            return 0;
        }
        var codes = rows.stream().filter(row -> row.size() > place).map(row -> row.get(place))
                .filter(code -> !code.isEmpty()).toList();
        return codes.isEmpty() ? 0 : (double) codes.stream().filter(code -> is(code, field)).count() / codes.size();
    }

    private boolean is(String code, LedgerField field) {
        return switch (field) {
            case ACCOUNT -> own.contains(code) || AccountCode.of(code).filter(read -> read.isFour()
                    && !plan.accountName(read.digits().substring(1), 0).isEmpty()).isPresent();
            case FUNCTION -> code.length() == 3 && plan.function(code).isPresent();
            case UNIT -> known.units().contains(code);
            case PROJECT -> known.projects().contains(code);
            default -> false;
        };
    }
}
