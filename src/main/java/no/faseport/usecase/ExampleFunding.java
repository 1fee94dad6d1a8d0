package no.faseport.usecase;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import no.faseport.economy.AccountClass;
import no.faseport.economy.AccountString;
import no.faseport.economy.AmountKind;
import no.faseport.economy.BudgetLine;
import no.faseport.economy.CostGroup;
import no.faseport.economy.Financing;
import no.faseport.economy.Money;
import no.faseport.economy.forecast.Commitment;
import no.faseport.economy.forecast.CommitmentId;
import no.faseport.economy.forecast.ForecastMade;
import no.faseport.economy.forecast.ForecastMadeId;
import no.faseport.economy.forecast.ForecastMethod;
import no.faseport.economy.forecast.InternalTime;
import no.faseport.economy.forecast.InternalTimeId;
import no.faseport.economy.forecast.PriceGrowth;
import no.faseport.economy.forecast.PriceGrowthId;
import no.faseport.economy.funding.Funding;
import no.faseport.economy.funding.FundingBalance;
import no.faseport.economy.funding.FundingId;
import no.faseport.economy.funding.Grant;
import no.faseport.project.Project;
import no.faseport.project.ProjectId;
import no.faseport.store.Uid;
import no.faseport.store.Work;

/// Finances the example projects as their budgets say, but for a few that lack something; orders, grants, own time, and the
/// growth Fjordvik counts with, which is an assumption of its own and nobody's statistics.
final class ExampleFunding {
    private static final int YEAR = ExamplePortfolio.YEAR;
    private static final List<String> GROWTH_OF_PRICES = List.of("3.0", "2.8", "2.6", "2.5", "2.4", "2.3", "2.3");
    private static final List<String> GROWTH_OF_PAY = List.of("4.5", "4.2", "4.0", "3.8", "3.6", "3.5", "3.5");
    private static final int HALF = 2;

    private final Work work;
    private final LocalDate today;

    /// The financing as it stands `today`.
    ExampleFunding(Work work, LocalDate today) {
        this.work = work;
        this.today = today;
    }

    /// Writes it.
    void write() {
        for (int i = 0; i < GROWTH_OF_PRICES.size(); i++) {
            grow(PriceGrowth.Kind.PRICE, YEAR - 1 + i, GROWTH_OF_PRICES.get(i));
            grow(PriceGrowth.Kind.PAY, YEAR - 1 + i, GROWTH_OF_PAY.get(i));
        }
        var promised = new ArrayList<Funding>();
        var made = new ArrayList<ForecastMade>();
        for (var project : work.projects().all()) {
            var lines = work.budgetLines().of(project.id());
            var balance = new FundingBalance(lines, List.of());
            balance.years().forEach(year -> promised.addAll(promised(project, balance, lines, year)));
            if (lines.stream().anyMatch(line -> line.kind() == AmountKind.FORECAST && line.year() == YEAR)) {
                made.add(new ForecastMade(new ForecastMadeId(Uid.next()), project.id(), YEAR, ForecastMethod.OWN,
                        project.leader(), today.minusDays(12), "", Optional.of(OwnForecast.stand(
                                lines.stream().filter(line -> line.year() == YEAR).toList()))));
            }
        }
        work.funding().add(promised);
        work.forecasts().add(made);
        orders();
        time("6101", "Leder oppvekst-IKT", 46, 620);
        time("6101", "Nettverksrådgiver", 31, 590);
        time("6102", "Prosjektleder", 74, 660);
    }

    private void grow(PriceGrowth.Kind kind, int year, String percent) {
        work.priceGrowth().add(
                new PriceGrowth(new PriceGrowthId(Uid.next()), 1, kind, year, new BigDecimal(percent)));
    }

    /// What pays for a year: each source its own lines, outside sources what is budgeted as income from them, and the unit's
    /// own frame the rest; a few promises are shorter than that.
    private List<Funding> promised(Project project, FundingBalance balance, List<BudgetLine> lines, int year) {
        var found = new ArrayList<Funding>();
        var rest = balance.of(year).toPay();
        for (var source : balance.sources(year)) {
            if (source != Financing.OWN_FRAME && source != Financing.NONE_STATED) {
                var amount = switch (source) {
                    case GRANT, OTHER_MUNICIPALITIES -> least(income(lines, source, year), rest);
                    case OWN_FRAME, IKT_FUNDS, OWN_MEASURE, FUND, LOAN, NONE_STATED ->
                        balance.of(source, year).toPay();
                };
                rest = rest.minus(amount);
                found.add(funding(project, source, year, shortened(project, source, year, amount)));
            }
        }
        if (!rest.isZero()) {
            found.add(funding(project, Financing.OWN_FRAME, year, rest));
        }
        return found;
    }

    private static Money least(Money one, Money other) {
        return one.compareTo(other) < 0 ? one : other;
    }

    private static Money income(List<BudgetLine> lines, Financing source, int year) {
        return Money.sum(lines.stream().filter(line -> line.kind() == AmountKind.BUDGET && line.year() == year
                && line.financing() == source && line.accountString().group() == CostGroup.INCOME)
                .map(line -> line.amount().negated()).toList());
    }

    /// Two projects count on money nobody has promised yet.
    private static Money shortened(Project project, Financing source, int year, Money amount) {
        var isShort = switch (project.number()) {
            case "6113" -> source == Financing.OWN_MEASURE && year > YEAR;
            case "6112" -> source == Financing.LOAN && year == YEAR + 1;
            default -> false;
        };
        return isShort ? new Money(amount.amount().divideToIntegralValue(BigDecimal.valueOf(HALF))) : amount;
    }

    private Funding funding(Project project, Financing source, int year, Money amount) {
        var number = project.number();
        return switch (source) {
            case GRANT -> new Funding(new FundingId(Uid.next()), 1, project.id(), source, year,
                    number.equals("6109") ? "Tilskudd til velferdsteknologi" : "Forprosjektmidler", false, amount,
                    grant(year, amount), "%02d/0231".formatted(year % 100),
                    year <= YEAR ? "" : "Avhenger av neste års ordning");
            case FUND -> new Funding(new FundingId(Uid.next()), 1, project.id(), source, year,
                    number.equals("6107") ? "Byggesaksfondet" : "Disposisjonsfondet", number.equals("6107"), amount,
                    Grant.NONE, "", "");
            case OWN_FRAME, IKT_FUNDS, OWN_MEASURE, LOAN, OTHER_MUNICIPALITIES, NONE_STATED -> new Funding(
                    new FundingId(Uid.next()), 1, project.id(), source, year, "", false, amount, Grant.NONE, "", "");
        };
    }

    /// Earlier grants are paid, this year's granted and half paid, later ones applied for.
    private static Grant grant(int year, Money amount) {
        var all = Optional.of(amount);
        if (year < YEAR) {
            return new Grant(all, all, all);
        }
        var half = new Money(amount.amount().divideToIntegralValue(BigDecimal.valueOf(HALF)));
        return year == YEAR
                ? new Grant(all, all, Optional.of(half))
                : new Grant(all, Optional.empty(), Optional.empty());
    }

    private void orders() {
        order("6101", "Fjordnett AS", "Graving, siste etappe", "B-2204", "0230", "222", 640_000);
        order("6101", "Fjordnett AS", "Svitsjer til ungdomsskolen", "B-2231", "0200", "222", 185_000);
        order("6102", "Lønn & Regnskap Systemer AS", "Innføring, del 3", "B-2198", "0270", "120", 910_000);
        order("6104", "Kontormaskiner Vest AS", "Elevmaskiner, høstlevering", "B-2240", "0200", "202", 780_000);
        order("6112", "Fjordnett AS", "Aksesspunkter til sykehjemmet", "B-2237", "0200", "120", 1_450_000);
        order("6118", "Læringshuset AS", "Lisenser, skoleåret", "B-2209", "1195", "202", 320_000);
    }

    private void order(String number, String supplier, String text, String reference, String account, String function,
            long kroner) {
        find(number).ifPresent(project -> {
            var isOld = account.endsWith("270");
            var string = new AccountString(AccountClass.of(account.charAt(0)).orElseThrow(),
                    isOld ? "272" : account.substring(1), unit(project.id(), account), function);
            work.commitments().add(List.of(new Commitment(new CommitmentId(Uid.next()), 1, project.id(), supplier,
                    text, reference, today.minusDays(40), string, YEAR, Math.min(12, today.getMonthValue() + 2),
                    Money.kroner(kroner))));
        });
    }

    private Optional<Project> find(String number) {
        return work.projects().withNumber(number);
    }

    private String unit(ProjectId project, String account) {
        return work.budgetLines().of(project).stream().map(BudgetLine::accountString)
                .filter(string -> string.toString().charAt(0) == account.charAt(0))
                .min(Comparator.comparing(string -> !string.toString().equals(account))).map(AccountString::unit)
                .orElse("");
    }

    private void time(String number, String who, int hours, long rate) {
        find(number).ifPresent(project -> {
            var months = IntStream.range(1, today.getMonthValue()).mapToObj(month -> hours(project, who,
                    AmountKind.ACTUAL, month, hours - month % 4 * 6, rate));
            var budget = hours(project, who, AmountKind.BUDGET, 0, hours * 11, rate);
            work.internalTime().add(Stream.concat(months, Stream.of(budget))
                    .toList());
        });
    }

    private static InternalTime hours(Project project, String who, AmountKind kind, int month, int hours, long rate) {
        return new InternalTime(new InternalTimeId(Uid.next()), 1, project.id(), who, "", kind, YEAR, month,
                BigDecimal.valueOf(hours), Money.kroner(rate), "");
    }
}
