package no.faseport.reporting;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;
import java.util.function.Predicate;
import no.faseport.document.Row;
import no.faseport.economy.AccountClass;
import no.faseport.economy.AccountString;
import no.faseport.economy.AmountKind;
import no.faseport.economy.BudgetLine;
import no.faseport.economy.BudgetLineId;
import no.faseport.economy.CostNames;
import no.faseport.economy.CostOverview;
import no.faseport.economy.CostView;
import no.faseport.economy.Financing;
import no.faseport.economy.Money;
import no.faseport.economy.PublicLists;
import no.faseport.project.ProjectId;
import no.faseport.words.Language;
import no.faseport.words.Words;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// What stands on paper adds up to the øre, whichever way the money is shown.
class CostLinesTest {
    private static final int FIRST = 2026;
    private static final int LAST = 2029;
    private static final List<String> ACCOUNTS = List.of("010", "195", "200", "272", "429", "729", "750", "910", "570");
    private static final List<AmountKind> KINDS = List.of(AmountKind.values());
    private static final List<Financing> SOURCES = List.of(Financing.values());
    private static final CostNames NAMES = new CostNames(Map.of(), Map.of(), new PublicLists().plan());
    private static final Words WORDS = new Words(Language.BOKMAAL);
    private static final String EXPECTED = WORDS.text("economy.expected");

    /// Many lines of everything, with øre.
    private static List<BudgetLine> lines() {
        var random = new Random(7);
        var lines = new ArrayList<BudgetLine>();
        for (int i = 0; i < 600; i++) {
            var string = new AccountString(random.nextBoolean() ? AccountClass.OPERATING : AccountClass.INVESTMENT,
                    ACCOUNTS.get(random.nextInt(ACCOUNTS.size())), random.nextInt(4) == 0 ? "" : "18" + i % 3, "120");
            lines.add(new BudgetLine(new BudgetLineId(new UUID(1, i)), new ProjectId(new UUID(0, i % 7)), string,
                    FIRST - 1 + random.nextInt(6), random.nextInt(13), KINDS.get(random.nextInt(KINDS.size())),
                    SOURCES.get(random.nextInt(SOURCES.size())),
                    new Money(BigDecimal.valueOf(random.nextLong(-90_000_000, 900_000_000), 2)), "", 1));
        }
        return lines;
    }

    private static final List<BudgetLine> LINES = lines();
    private static final CostOverview OVERVIEW = new CostOverview(LINES, NAMES, FIRST, LAST);

    private static Money plainly(int year, AmountKind kind, Predicate<BudgetLine> which) {
        var sum = BigDecimal.ZERO;
        for (var line : LINES) {
            var account = line.accountString().account();
            boolean isCost = account.charAt(0) != '5' && account.charAt(0) != '9';
            if (line.year() == year && line.kind() == kind && isCost && which.test(line)) {
                sum = sum.add(line.amount().amount());
            }
        }
        return new Money(sum);
    }

    /// The sums that end a group: those of a class, and the whole.
    private static List<CostLines.Line> sums(List<CostLines.Line> lines) {
        return lines.stream().filter(line -> line.kind() == Row.Kind.SUM && !line.name().equals(EXPECTED)).toList();
    }

    @ParameterizedTest
    @EnumSource(CostView.class)
    void theLastSumIsWhatIsExpectedWithTheBudgetOfWhatHasNoForecast(CostView view) {
        var last = CostLines.of(OVERVIEW, view, WORDS).stream().filter(line -> line.name().equals(EXPECTED)).toList();
        assertEquals(List.of(OVERVIEW.expected().orElseThrow()), last.stream().map(CostLines.Line::sums).toList());
        for (int year = FIRST; year <= LAST; year++) {
            var sums = last.getFirst().sums().in(year);
            assertEquals(sums.budget().minus(sums.deviation()), sums.forecast());
        }
    }

    @ParameterizedTest
    @EnumSource(CostView.class)
    void theSumsAreThoseOfTheOverviewAndOfAPlainLoop(CostView view) {
        var sums = sums(CostLines.of(OVERVIEW, view, WORDS));
        assertEquals(List.of(OVERVIEW.net(AccountClass.OPERATING), OVERVIEW.net(AccountClass.INVESTMENT),
                OVERVIEW.net()), sums.stream().map(CostLines.Line::sums).toList());
        for (int year = FIRST; year <= LAST; year++) {
            for (var kind : AmountKind.values()) {
                assertEquals(List.of(
                        plainly(year, kind, line -> line.accountString().accountClass() == AccountClass.OPERATING),
                        plainly(year, kind, line -> line.accountString().accountClass() == AccountClass.INVESTMENT),
                        plainly(year, kind, line -> true)), kinds(sums, year, kind));
            }
        }
    }

    private static List<Money> kinds(List<CostLines.Line> sums, int year, AmountKind kind) {
        return sums.stream().map(line -> line.sums().in(year).of(kind)).toList();
    }

    @ParameterizedTest
    @EnumSource(CostView.class)
    void theLinesOfAGroupAddUpToItsSum(CostView view) {
        for (int year = FIRST; year <= LAST; year++) {
            var added = new ArrayList<Money>();
            var told = new ArrayList<Money>();
            Optional<Money> open = Optional.empty();
            for (var line : CostLines.of(OVERVIEW, view, WORDS)) {
                var budget = line.sums().in(year).budget();
                switch (line.kind()) {
                    case GROUP -> open = Optional.of(Money.ZERO);
                    case USUAL -> open = open.map(budget::plus);
                    case SUM -> {
                        open.ifPresent(sum -> {
                            added.add(sum);
                            told.add(budget);
                        });
                        open = Optional.empty();
                    }
                }
            }
            assertEquals(told, added);
            assertEquals(2, told.size());
        }
    }

    @Test
    void howItIsPaidStandsOutsideTheCost() {
        var lines = CostLines.of(OVERVIEW, CostView.ACCOUNTS, WORDS);
        var after = lines.subList(lines.size() - 3, lines.size());
        assertEquals(List.of(Row.Kind.GROUP, Row.Kind.USUAL, Row.Kind.USUAL),
                after.stream().map(CostLines.Line::kind).toList());
        assertTrue(after.get(1).name().startsWith("570") && after.get(2).name().startsWith("910"), after.toString());
    }

    @Test
    void theGroupsAreWhatTheNetCostIsMadeOf() {
        var lines = CostLines.groups(OVERVIEW, WORDS);
        assertEquals(List.of("Drift", "Kostnader", "Inntekter", "Merverdiavgift", "Mva-kompensasjon", "Drift, netto",
                "Investering", "Kostnader", "Inntekter", "Merverdiavgift", "Mva-kompensasjon", "Investering, netto",
                "Netto kostnad", EXPECTED), lines.stream().map(CostLines.Line::name).toList());
    }
}
