package no.faseport.economy.funding;

import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import no.faseport.economy.AmountKind;
import no.faseport.economy.BudgetLine;
import no.faseport.economy.CostGroup;
import no.faseport.economy.Financing;
import no.faseport.economy.Money;

/// Whether the money promised is the money budgeted, year by year and source by source.
///
/// The net budget counts costs, VAT, its compensation and income. Grants and other municipalities' shares are among its
/// income and among the sources at once; so what is to be paid is the net budget with these put back (an income line with
/// that financing), and all sources together are to meet it. What a source is to pay is what the lines with its financing
/// come to in the same way. Funds, loans and transfers (5xx, 9xx) move money and are left out, as everywhere.
public final class FundingBalance {
    private static final Set<Financing> FROM_OUTSIDE = EnumSet.of(Financing.GRANT, Financing.OTHER_MUNICIPALITIES);

    private final List<BudgetLine> lines;
    private final List<Funding> promised;

    /// Out of the budget `lines` and what is `promised`, of one project or of many.
    public FundingBalance(Collection<BudgetLine> lines, Collection<Funding> promised) {
        this.lines = lines.stream()
                .filter(line -> line.kind() == AmountKind.BUDGET && line.accountString().group().counts()).toList();
        this.promised = List.copyOf(promised);
    }

    /// The years somebody has budgeted or promised something in, earliest first.
    public List<Integer> years() {
        var years = new TreeSet<Integer>();
        lines.forEach(line -> years.add(line.year()));
        promised.forEach(one -> years.add(one.year()));
        return List.copyOf(years);
    }

    /// The net budget of `year`.
    public Money netBudget(int year) {
        return sum(line -> line.year() == year);
    }

    /// The grants and other municipalities' shares among the budgeted income of `year`, as a positive amount.
    public Money fromOutside(int year) {
        return sum(line -> line.year() == year && isFromOutside(line)).negated();
    }

    /// How `year` stands.
    public Standing of(int year) {
        return new Standing(netBudget(year).plus(fromOutside(year)), promised(one -> one.year() == year));
    }

    /// How `source` stands in `year`.
    public Standing of(Financing source, int year) {
        return new Standing(sum(line -> line.year() == year && line.financing() == source && !isFromOutside(line)),
                promised(one -> one.year() == year && one.source() == source));
    }

    /// The sources that are to pay or have promised something in `year`, in their order.
    public List<Financing> sources(int year) {
        return List.of(Financing.values()).stream().filter(source -> !of(source, year).isNothing()).toList();
    }

    private static boolean isFromOutside(BudgetLine line) {
        return line.accountString().group() == CostGroup.INCOME && FROM_OUTSIDE.contains(line.financing());
    }

    private Money sum(Predicate<BudgetLine> which) {
        return Money.sum(lines.stream().filter(which).map(BudgetLine::amount).toList());
    }

    private Money promised(Predicate<Funding> which) {
        return Money.sum(promised.stream().filter(which).map(Funding::amount).toList());
    }

    /// What is to be paid, and what is promised towards it.
    public record Standing(Money toPay, Money promised) {
        /// What is promised too much (+) or is missing (−).
        public Money difference() {
            return promised.minus(toPay);
        }

        /// True where what is promised is what is to be paid, to the øre.
        public boolean isBalanced() {
            return difference().isZero();
        }

        /// True where nothing is to be paid and nothing promised.
        public boolean isNothing() {
            return toPay.isZero() && promised.isZero();
        }
    }
}
