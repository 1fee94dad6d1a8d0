package no.faseport.spreadsheet.ledger;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;

/// The lines of an invented year in an invented municipality.
record RandomLedger(List<Line> lines) {
    private static final List<String> ACCOUNTS = List.of("1010", "1120", "1195", "1200", "1240", "1429", "1729", "0200",
            "0230", "0429", "1700");

    /// Amounts by month, index 0 for January, of one account string.
    record Line(String project, String projectName, String unit, String function, String account,
            List<BigDecimal> months) {
    }

    /// A ledger of up to `most` lines over `months` months; sorted by unit, as reports are.
    static RandomLedger of(Random random, int most, int months) {
        var lines = new TreeMap<String, Line>();
        int wanted = 12 + random.nextInt(most);
        while (lines.size() < wanted) {
            int unit = 181 + random.nextInt(4);
            int project = 6001 + random.nextInt(6);
            var account = ACCOUNTS.get(random.nextInt(ACCOUNTS.size()));
            var function = random.nextBoolean() ? "120" : "202";
            var amounts = new ArrayList<BigDecimal>();
            boolean income = account.charAt(1) >= '6';
            for (int month = 0; month < months; month++) {
                long oere = random.nextInt(3) == 0 ? 0 : random.nextInt(200_000_000);
                boolean turned = random.nextInt(12) == 0;
                amounts.add(BigDecimal.valueOf(income == turned ? oere : -oere, 2));
            }
            if (amounts.stream().anyMatch(amount -> amount.signum() != 0)) {
                lines.put(unit + "-" + project + "-" + account + "-" + function, new Line(String.valueOf(project),
                        "Prosjekt på Åsen " + project, String.valueOf(unit), function, account, amounts));
            }
        }
        return new RandomLedger(List.copyOf(lines.values()));
    }

    /// What a reader must find: amounts that are not zero, by everything that tells them apart.
    Map<String, BigDecimal> expected(int year) {
        var expected = new TreeMap<String, BigDecimal>();
        for (var line : lines) {
            for (int month = 0; month < line.months().size(); month++) {
                var amount = line.months().get(month);
                if (amount.signum() != 0) {
                    expected.put(String.join("/", line.project(), line.projectName(), line.account(), line.unit(),
                            line.function(), year + "-" + (month + 1)), amount);
                }
            }
        }
        return expected;
    }

    /// All amounts together.
    BigDecimal sum() {
        return lines.stream().flatMap(line -> line.months().stream()).reduce(BigDecimal.ZERO, BigDecimal::add);
    }
}
