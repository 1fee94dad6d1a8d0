package no.faseport.usecase;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import no.faseport.economy.AccountClass;
import no.faseport.economy.AccountString;
import no.faseport.economy.AmountKind;
import no.faseport.economy.BudgetKey;
import no.faseport.economy.BudgetLine;
import no.faseport.economy.BudgetLineId;
import no.faseport.economy.Money;
import no.faseport.project.ProjectId;
import no.faseport.project.ProjectStatus;
import no.faseport.store.Uid;
import no.faseport.usecase.ExampleText.MoneyText;
import no.faseport.usecase.ExampleText.ProjectText;

/// Draws up the money of an example project: the budget as it is told, the accounts until today and what is expected.
///
/// VAT (25 %, 429) and its compensation (729; in investment on function 841) follow every cost that has it, and 270 is 272
/// from 2026.
final class ExampleMoney {
    private static final BigDecimal VAT = new BigDecimal("0.25");
    private static final BigDecimal THOUSAND = BigDecimal.valueOf(1000);
    private static final int FIRST_YEAR_WITHOUT_270 = 2026;

    private final ProjectText text;
    private final ProjectId project;
    private final ExampleCourse course;
    private final LocalDate today;
    private final Map<BudgetKey, BigDecimal> amounts = new LinkedHashMap<>();

    /// The money of `project` as it stands `today`, after `course`.
    ExampleMoney(ProjectText text, ProjectId project, ExampleCourse course, LocalDate today) {
        this.text = text;
        this.project = project;
        this.course = course;
        this.today = today;
        for (var line : text.money()) {
            line.years().forEach((year, thousands) -> addYear(line, year, BigDecimal.valueOf(thousands * 1000L)));
        }
    }

    List<BudgetLine> lines() {
        return amounts.entrySet().stream().filter(entry -> entry.getValue().signum() != 0)
                .map(entry -> line(entry.getKey(), new Money(entry.getValue()))).toList();
    }

    private static BudgetLine line(BudgetKey key, Money amount) {
        return new BudgetLine(new BudgetLineId(Uid.next()), key.project(), key.accountString(), key.year(), key.month(),
                key.kind(), key.financing(), amount, "", 1);
    }

    private void addYear(MoneyText line, int year, BigDecimal budget) {
        var shares = ExampleShares.of(account(line, year));
        boolean byMonth = year == today.getYear() && line.account().startsWith("1");
        var used = BigDecimal.ZERO;
        var left = BigDecimal.ZERO;
        for (var share : shares.entrySet()) {
            int month = share.getKey();
            var part = budget.multiply(share.getValue()).setScale(2, RoundingMode.HALF_UP);
            add(line, year, byMonth ? month : BudgetKey.WHOLE_YEAR, AmountKind.BUDGET, part);
            var pace = year == today.getYear() ? part.multiply(BigDecimal.valueOf(text.trend())) : part;
            if (isPosted(year, month)) {
                var actual = wobbled(pace, year + month + line.account().hashCode());
                add(line, year, month, AmountKind.ACTUAL, actual);
                used = used.add(actual);
            } else if (course.status() != ProjectStatus.STOPPED) {
                left = left.add(pace);
            }
        }
        if (course.phase() > 0 && course.status() != ProjectStatus.CLOSED) {
            boolean isSpent = year == today.getYear() && left.signum() == 0;
            add(line, year, BudgetKey.WHOLE_YEAR, AmountKind.FORECAST,
                    toThousands(used.add(left), isSpent ? RoundingMode.CEILING : RoundingMode.HALF_UP));
        }
    }

    /// True for the months until today, or until the project was stopped or put on hold.
    private boolean isPosted(int year, int month) {
        return !LocalDate.of(year, month, 1).isAfter(course.ended().orElse(today));
    }

    /// Real accounts never hit the budget: up to four percent off, the same every time.
    private BigDecimal wobbled(BigDecimal amount, int seed) {
        int off = Math.floorMod(seed * 31 + text.number().hashCode(), 81) - 40;
        return amount.multiply(BigDecimal.valueOf(1000 + off)).divide(THOUSAND, 2, RoundingMode.HALF_UP);
    }

    private static BigDecimal toThousands(BigDecimal amount, RoundingMode rounding) {
        return amount.divide(THOUSAND, 0, rounding).multiply(THOUSAND);
    }

    private void add(MoneyText line, int year, int month, AmountKind kind, BigDecimal amount) {
        put(line, account(line, year), line.function(), year, month, kind, amount);
        if (!line.withoutVat()) {
            var vat = amount.multiply(VAT).setScale(2, RoundingMode.HALF_UP);
            put(line, "429", line.function(), year, month, kind, vat);
            put(line, "729", line.account().startsWith("0") ? "841" : line.function(), year, month, kind, vat.negate());
        }
    }

    private void put(MoneyText line, String account, String function, int year, int month, AmountKind kind,
            BigDecimal amount) {
        var accountClass = AccountClass.of(line.account().charAt(0)).orElseThrow();
        var unit = line.unit().isEmpty() ? text.unit() : line.unit();
        var string = new AccountString(accountClass, account, unit, function);
        amounts.merge(new BudgetKey(project, string, year, month, kind, line.financing()), amount, BigDecimal::add);
    }

    private static String account(MoneyText line, int year) {
        var account = line.account().substring(1);
        return account.equals("270") && year >= FIRST_YEAR_WITHOUT_270 ? "272" : account;
    }

    /// The net cost of the lines of `kind` until `day`, as a decision then would have seen it.
    static Money cost(List<BudgetLine> lines, AmountKind kind, LocalDate day) {
        return Money.sum(lines.stream().filter(line -> line.kind() == kind && line.accountString().group().counts())
                .filter(line -> kind == AmountKind.BUDGET
                        || !LocalDate.of(line.year(), Math.max(1, line.month()), 1).isAfter(day))
                .map(BudgetLine::amount).toList());
    }
}
