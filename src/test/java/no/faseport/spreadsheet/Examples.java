package no.faseport.spreadsheet;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import no.faseport.economy.AccountClass;
import no.faseport.economy.AccountString;
import no.faseport.economy.AmountKind;
import no.faseport.economy.BudgetKey;
import no.faseport.economy.BudgetLine;
import no.faseport.economy.BudgetLineId;
import no.faseport.economy.CostChoice;
import no.faseport.economy.CostNames;
import no.faseport.economy.CostOverview;
import no.faseport.economy.Financing;
import no.faseport.economy.Label;
import no.faseport.economy.Money;
import no.faseport.economy.PublicLists;
import no.faseport.economy.charge.ChargeKey;
import no.faseport.economy.charge.ChargeKeyId;
import no.faseport.economy.edition.BudgetInForce;
import no.faseport.project.ProjectId;

/// Budget lines of an invented town, small enough to read, with every trap in them.
final class Examples {
    private static final ProjectId FIBER = id(1);
    private static final ProjectId TRICKY = id(2);
    private static final ProjectId TWELVE = id(3);

    private Examples() {
    }

    private static ProjectId id(long number) {
        return new ProjectId(new UUID(0, number));
    }

    /// Projects whose numbers and names a spreadsheet would misread: zeros in front, a pattern, a formula.
    static CostNames names() {
        return new CostNames(
                Map.of(FIBER, new Label("12", "Fiber til skolene"), TRICKY, new Label("1*", "=HYPERLINK(\"x\")"),
                        TWELVE,
                        new Label("0012", "+47 Ny telefoni")),
                Map.of("181", "IKT", "0181", "IKT gammel"), new PublicLists().plan());
    }

    /// Two years: investment with VAT and its compensation, operating with months, actuals and forecast, a loan.
    static CostOverview overview() {
        var lines = new ArrayList<BudgetLine>();
        lines.add(line(FIBER, "0200", "181", "120", 2026, 0, AmountKind.BUDGET, Financing.LOAN, "3750000", ""));
        lines.add(line(FIBER, "0429", "181", "120", 2026, 0, AmountKind.BUDGET, Financing.LOAN, "938000", ""));
        lines.add(line(FIBER, "0729", "181", "841", 2026, 0, AmountKind.BUDGET, Financing.LOAN, "-938000", ""));
        lines.add(line(FIBER, "0910", "181", "870", 2026, 0, AmountKind.BUDGET, Financing.NONE_STATED, "-3750000", ""));
        lines.add(line(FIBER, "0200", "181", "120", 2026, 0, AmountKind.FORECAST, Financing.LOAN, "4000000.50",
                "@ Dyrere graving"));
        lines.add(line(TRICKY, "1195", "0181", "", 2026, 3, AmountKind.BUDGET, Financing.OWN_FRAME, "1000.10", "=1+1"));
        lines.add(line(TRICKY, "1195", "0181", "", 2026, 4, AmountKind.BUDGET, Financing.OWN_FRAME, "1000.20", ""));
        lines.add(line(TRICKY, "1195", "0181", "", 2026, 3, AmountKind.ACTUAL, Financing.OWN_FRAME, "1100", ""));
        lines.add(line(TRICKY, "1195", "0181", "", 2027, 0, AmountKind.BUDGET, Financing.OWN_FRAME, "2000", ""));
        lines.add(line(TWELVE, "1700", "", "120", 2026, 0, AmountKind.BUDGET, Financing.GRANT, "-500", ""));
        lines.add(line(TWELVE, "1195", "", "120", 2026, 0, AmountKind.BUDGET, Financing.GRANT, "700", ""));
        return new CostOverview(lines, names(), 2026, 2027);
    }

    /// A workbook of everything in `overview`, with a budget that was adopted, three who share, and an earlier overview.
    static CostBook book(CostOverview overview) {
        return new CostBook(CostChoice.years(overview.years().getFirst(), overview.years().getLast()), overview,
                Map.of(FIBER, "Digital skole"), Optional.of(decided()), Optional.of(shared(overview)),
                Optional.of(earlier()), "Anna", Instant.parse("2026-06-05T08:42:00Z"));
    }

    private static List<BudgetInForce> decided() {
        return List.of(decided(FIBER, "0200", "3500000", "250000"), decided(FIBER, "0910", "-3500000", "0"),
                decided(TRICKY, "1195", "1500.25", "-0.05"));
    }

    private static BudgetInForce decided(ProjectId project, String account, String adopted, String adjusted) {
        var key = new BudgetKey(project, string(account, "181", "120"), 2026, 0, AmountKind.BUDGET, Financing.LOAN);
        return new BudgetInForce(key, new Money(new BigDecimal(adopted)), new Money(new BigDecimal(adjusted)),
                Money.ZERO);
    }

    private static MunicipalShare shared(CostOverview overview) {
        var weights = List.of(new MunicipalShare.Weight("Fjordvik", new BigDecimal("4711.0000")),
                new MunicipalShare.Weight("=Dalvik", new BigDecimal("1203.5000")),
                new MunicipalShare.Weight("Nesvik", new BigDecimal("977.0000")));
        return new MunicipalShare(
                new ChargeKey(new ChargeKeyId(new UUID(0, 9)), 1, "Innbyggere", ChargeKey.Kind.INHABITANTS),
                overview.years().stream().map(year -> new MunicipalShare.Year(year, 2026, weights)).toList());
    }

    private static EarlierBook earlier() {
        return new EarlierBook("forrige.xlsx", Instant.parse("2026-05-05T08:42:00Z"), List.of(
                earlier("12", "0200", "3700000"), earlier("12", "0429", "938000"), earlier("7", "0200", "99.50")));
    }

    private static BudgetRow earlier(String project, String account, String kroner) {
        return new BudgetRow(project, "Prosjekt " + project, string(account, "181", "120"), "IKT", 2026, 0,
                AmountKind.BUDGET, Financing.LOAN, "", new Money(new BigDecimal(kroner)), "", new CellAt("Data", 1, 0));
    }

    /// Many lines: `count` of them over `projects` projects and four years.
    static CostOverview many(int count, int projects) {
        var labels = new java.util.HashMap<ProjectId, Label>();
        for (int i = 0; i < projects; i++) {
            labels.put(id(1000 + i), new Label(Integer.toString(6000 + i), "Prosjekt nummer " + i));
        }
        var kinds = List.of(AmountKind.BUDGET, AmountKind.ACTUAL, AmountKind.FORECAST);
        var accounts = List.of("0200", "0429", "0729", "1195", "1240", "1429", "1729", "1130");
        var lines = new ArrayList<BudgetLine>();
        for (int i = 0; i < count; i++) {
            lines.add(line(id(1000 + i % projects), accounts.get(i / projects % accounts.size()), "18" + i % 7,
                    accounts.get(i / projects % accounts.size()).equals("0729") ? "841" : "120",
                    2026 + i / 7 % 4, i % 13, kinds.get(i % 3), Financing.OWN_FRAME, i + ".25",
                    "Kommentar " + i));
        }
        return new CostOverview(lines, new CostNames(labels, Map.of("181", "IKT"), new PublicLists().plan()), 2026,
                2029);
    }

    private static BudgetLine line(ProjectId project, String account, String unit, String function, int year, int month,
            AmountKind kind, Financing financing, String kroner, String comment) {
        return new BudgetLine(new BudgetLineId(UUID.randomUUID()), project,
                string(account, unit, function),
                year, month, kind, financing, new Money(new BigDecimal(kroner)), comment, 1);
    }

    private static AccountString string(String account, String unit, String function) {
        return new AccountString(AccountClass.of(account.charAt(0)).orElseThrow(), account.substring(1), unit,
                function);
    }
}
