package no.faseport.ui.funding;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.IntFunction;
import no.faseport.economy.AmountKind;
import no.faseport.economy.Financing;
import no.faseport.economy.Money;
import no.faseport.economy.funding.Funding;
import no.faseport.portfolio.FundingPage;

/// A row of a project's financing: a source with what it has promised year by year, or a figure it is held against.
///
/// @param source the source that is written in the row; nothing for what is reckoned
/// @param promised by year, what is promised there, for a source
record SourceRow(Kind kind, Optional<Source> source, Map<Integer, List<Funding>> promised,
        IntFunction<Money> amounts) {
    /// What a row tells.
    enum Kind {
        /// What a source has promised; written.
        PROMISED,
        /// What the budget lines say a source is to pay.
        BUDGETED,
        /// By how much these differ.
        DIFFERENCE,
        /// The net budget.
        NET,
        /// Grants and other municipalities' shares among its income.
        OUTSIDE,
        /// What is to be paid.
        TO_PAY,
        /// What is promised by all.
        ALL,
        /// What is promised too much (+) or is missing (−).
        BALANCE,
        /// What own time costs.
        OWN_TIME,
        /// The net budget and own time together.
        WITH_TIME
    }

    /// A source, with the name that tells two of the same apart.
    record Source(Financing financing, String name, boolean bound) {
        static Source of(Funding funding) {
            return new Source(funding.source(), funding.name(), funding.bound());
        }
    }

    /// What stands in the row in `year`.
    Money in(int year) {
        return amounts.apply(year);
    }

    /// The rows of `page` for these years: every source, held against the budget lines with its financing where these say
    /// something else, then the whole.
    static List<SourceRow> of(FundingPage page, List<Integer> years) {
        var rows = new ArrayList<SourceRow>();
        var balance = page.balance();
        var sources = new LinkedHashSet<Financing>();
        for (var financing : Financing.values()) {
            if (page.promised().stream().anyMatch(one -> one.source() == financing)
                    || years.stream().anyMatch(year -> !balance.of(financing, year).isNothing())) {
                sources.add(financing);
            }
        }
        for (var financing : sources) {
            rows.addAll(promised(page, financing));
            if (years.stream().anyMatch(year -> !balance.of(financing, year).isBalanced())) {
                rows.add(reckoned(Kind.BUDGETED, financing, year -> balance.of(financing, year).toPay()));
                rows.add(reckoned(Kind.DIFFERENCE, financing, year -> balance.of(financing, year).difference()));
            }
        }
        rows.add(whole(Kind.NET, balance::netBudget));
        rows.add(whole(Kind.OUTSIDE, balance::fromOutside));
        rows.add(whole(Kind.TO_PAY, year -> balance.of(year).toPay()));
        rows.add(whole(Kind.ALL, year -> balance.of(year).promised()));
        rows.add(whole(Kind.BALANCE, year -> balance.of(year).difference()));
        if (!page.time().times().isEmpty()) {
            rows.add(whole(Kind.OWN_TIME, year -> page.time().cost(AmountKind.BUDGET, year)));
            rows.add(whole(Kind.WITH_TIME,
                    year -> balance.netBudget(year).plus(page.time().cost(AmountKind.BUDGET, year))));
        }
        return List.copyOf(rows);
    }

    private static List<SourceRow> promised(FundingPage page, Financing financing) {
        var bySource = new LinkedHashMap<Source, Map<Integer, List<Funding>>>();
        page.promised().stream().filter(one -> one.source() == financing)
                .forEach(one -> bySource.computeIfAbsent(Source.of(one), each -> new LinkedHashMap<>())
                        .computeIfAbsent(one.year(), each -> new ArrayList<>()).add(one));
        if (bySource.isEmpty()) {
            bySource.put(new Source(financing, "", false), Map.of());
        }
        return bySource.entrySet().stream().map(entry -> new SourceRow(Kind.PROMISED, Optional.of(entry.getKey()),
                entry.getValue(), year -> Money.sum(entry.getValue().getOrDefault(year, List.of()).stream()
                        .map(Funding::amount).toList())))
                .toList();
    }

    private static SourceRow reckoned(Kind kind, Financing financing, IntFunction<Money> amounts) {
        return new SourceRow(kind, Optional.of(new Source(financing, "", false)), Map.of(), amounts);
    }

    private static SourceRow whole(Kind kind, IntFunction<Money> amounts) {
        return new SourceRow(kind, Optional.empty(), Map.of(), amounts);
    }
}
