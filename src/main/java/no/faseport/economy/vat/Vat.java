package no.faseport.economy.vat;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import no.faseport.economy.AccountString;
import no.faseport.economy.BudgetKey;
import no.faseport.economy.BudgetLine;
import no.faseport.economy.CostGroup;
import no.faseport.economy.Money;
import no.faseport.economy.VatArts;
import no.faseport.economy.VatShare;

/// The VAT of a project's purchases and the compensation for it (law of 12 December 2003 no. 108): what lines 429 and 729
/// its other lines come to.
///
/// The rate is 25 %. Account 429 is by its name the VAT that gives right to compensation; VAT that does not is a part of
/// what was bought and stands with it. So of a line of A kroner on an account string of which the share p is compensated,
/// A = n(1 + 25 % × (1 − p)) for a price n without VAT, and 429 is n × 25 % × p: with all of it compensated, a quarter of A.
/// 729 is the same with the other sign: in operating on the same string, in investment on function 841 (KOSTRA control 060).
public final class Vat {
    /// The general rate.
    public static final BigDecimal RATE = new BigDecimal("0.25");
    /// The VAT that gives right to compensation.
    public static final String PAID = "429";
    /// The compensation.
    public static final String COMPENSATION = "729";
    /// The function compensation stands on in investment.
    public static final String FUNCTION = "841";
    private static final BigDecimal HUNDRED = new BigDecimal("100");

    private final Map<AccountString, BigDecimal> shares;
    private final Rounding rounding;
    private final VatArts arts;

    /// VAT on what is bought on `arts`, with these shares where it is not all compensated, each amount rounded as `rounding` says.
    public Vat(VatArts arts, Collection<VatShare> shares, Rounding rounding) {
        this.arts = arts;
        this.shares = shares.stream().collect(Collectors.toMap(VatShare::accountString, VatShare::percent));
        this.rounding = rounding;
    }

    /// The percent of the VAT of `string` that is compensated.
    public BigDecimal share(AccountString string) {
        return shares.getOrDefault(string, VatShare.ALL);
    }

    /// The VAT that gives right to compensation on `amount`, not rounded.
    public BigDecimal on(AccountString string, Money amount) {
        if (!arts.carries(string.account())) {
            return BigDecimal.ZERO;
        }
        var compensated = share(string).divide(HUNDRED).multiply(RATE);
        var whole = BigDecimal.ONE.add(RATE).subtract(compensated);
        return amount.amount().multiply(compensated).divide(whole, MathContext.DECIMAL64);
    }

    /// The lines 429 and 729 that `lines`, all of one project, come to beside those it has, by account string and period;
    /// also those it has that nothing is behind.
    public List<VatLine> lines(Collection<BudgetLine> lines) {
        var exact = new TreeMap<BudgetKey, BigDecimal>(VatLine.ORDER);
        for (var line : lines) {
            var key = line.key().from("");
            if (isVat(line)) {
                exact.putIfAbsent(key, BigDecimal.ZERO);
            } else if (arts.carries(key.accountString().account())) {
                var vat = on(key.accountString(), line.amount());
                exact.merge(moved(key, Vat::paid), vat, BigDecimal::add);
                exact.merge(moved(key, Vat::compensation), vat.negate(), BigDecimal::add);
            }
        }
        var posted = lines.stream().filter(Vat::isVat).collect(Collectors.groupingBy(line -> line.key().from(""),
                Collectors.mapping(BudgetLine::amount, Collectors.reducing(Money.ZERO, Money::plus))));
        return exact.entrySet().stream().map(entry -> new VatLine(entry.getKey(),
                posted.getOrDefault(entry.getKey(), Money.ZERO), rounding.of(entry.getValue())))
                .filter(line -> !line.posted().isZero() || !line.computed().isZero()).toList();
    }

    private static boolean isVat(BudgetLine line) {
        var group = line.accountString().group();
        return group == CostGroup.VAT || group == CostGroup.COMPENSATION;
    }

    private static BudgetKey moved(BudgetKey key, Function<AccountString, AccountString> to) {
        return new BudgetKey(key.project(), to.apply(key.accountString()), key.year(), key.month(), key.kind(),
                key.financing());
    }

    private static AccountString paid(AccountString string) {
        return new AccountString(string.accountClass(), PAID, string.unit(), string.function(), string.dimension());
    }

    private static AccountString compensation(AccountString string) {
        var function = switch (string.accountClass()) {
            case OPERATING -> string.function();
            case INVESTMENT -> FUNCTION;
        };
        return new AccountString(string.accountClass(), COMPENSATION, string.unit(), function, string.dimension());
    }
}
