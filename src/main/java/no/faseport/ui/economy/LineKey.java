package no.faseport.ui.economy;

import java.util.Comparator;
import no.faseport.economy.AccountClass;
import no.faseport.economy.AccountString;
import no.faseport.economy.BudgetKey;
import no.faseport.economy.Financing;

/// What a row of the grid is: an account string and where its money comes from. Operating comes before investment.
record LineKey(AccountString string, Financing financing) implements Comparable<LineKey> {
    private static final Comparator<LineKey> ORDER = Comparator
            .comparing((LineKey line) -> line.string.accountClass() == AccountClass.INVESTMENT)
            .thenComparing(LineKey::string).thenComparing(LineKey::financing);

    /// The row a budget line belongs in.
    static LineKey of(BudgetKey key) {
        return new LineKey(key.accountString(), key.financing());
    }

    @Override
    public int compareTo(LineKey other) {
        return ORDER.compare(this, other);
    }
}
