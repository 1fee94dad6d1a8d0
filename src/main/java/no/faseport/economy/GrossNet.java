package no.faseport.economy;

import java.util.Collection;

/// What was bought, with and without the VAT the municipality gets back.
///
/// `net` is the cost as it is posted on its accounts, and with it the part of the VAT that is not compensated; `vat` is the
/// VAT that gives right to compensation (429); `gross` both; `compensation` (729, negative) what comes back of it.
public record GrossNet(Money net, Money vat, Money compensation) {
    /// Nothing bought.
    public static final GrossNet NONE = new GrossNet(Money.ZERO, Money.ZERO, Money.ZERO);

    /// The sums of these lines; income and funding are no part of them.
    public static GrossNet of(Collection<BudgetLine> lines) {
        return lines.stream().map(line -> of(line.accountString().group(), line.amount())).reduce(NONE,
                GrossNet::plus);
    }

    /// What one amount adds.
    public static GrossNet of(CostGroup group, Money amount) {
        return switch (group) {
            case COST -> new GrossNet(amount, Money.ZERO, Money.ZERO);
            case VAT -> new GrossNet(Money.ZERO, amount, Money.ZERO);
            case COMPENSATION -> new GrossNet(Money.ZERO, Money.ZERO, amount);
            case INCOME, FUNDING -> NONE;
        };
    }

    /// What was paid: net and VAT.
    public Money gross() {
        return net.plus(vat);
    }

    /// This and `other` together.
    public GrossNet plus(GrossNet other) {
        return new GrossNet(net.plus(other.net), vat.plus(other.vat), compensation.plus(other.compensation));
    }
}
