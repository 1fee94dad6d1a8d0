package no.faseport.usecase;

import java.math.BigDecimal;
import java.util.Map;
import java.util.TreeMap;
import no.faseport.economy.CostGroup;

/// In which months of a year an account is usually posted, and how much of the year's amount each time.
final class ExampleShares {
    private static final int MONTHS = 12;

    private ExampleShares() {
    }

    /// The share of the year by month; together they are one.
    static Map<Integer, BigDecimal> of(String account) {
        if (CostGroup.of(account) == CostGroup.FUNDING) {
            return percent(12, 100);
        }
        return switch (account) {
            case "010", "099" -> monthly();
            case "195" -> percent(2, 50, 8, 50);
            case "350", "750" -> percent(6, 50, 12, 50);
            case "700" -> percent(3, 50, 9, 50);
            case "810" -> percent(6, 50, 11, 50);
            default -> percent(3, 20, 6, 30, 9, 20, 11, 30);
        };
    }

    /// Pay: eight percent a month, and the holiday pay in June.
    private static Map<Integer, BigDecimal> monthly() {
        var shares = new TreeMap<Integer, BigDecimal>();
        for (int month = 1; month <= MONTHS; month++) {
            shares.put(month, BigDecimal.valueOf(month == 6 ? 12 : 8).movePointLeft(2));
        }
        return shares;
    }

    private static Map<Integer, BigDecimal> percent(int... monthsAndShares) {
        var shares = new TreeMap<Integer, BigDecimal>();
        for (int i = 0; i < monthsAndShares.length; i += 2) {
            shares.put(monthsAndShares[i], BigDecimal.valueOf(monthsAndShares[i + 1]).movePointLeft(2));
        }
        return shares;
    }
}
