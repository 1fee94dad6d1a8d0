package no.faseport.reporting;

import no.faseport.economy.AmountScale;
import no.faseport.economy.Money;
import no.faseport.words.Words;

/// How a report writes its money: in kroner or thousands, each amount rounded by itself.
record Amounts(Words words, AmountScale scale) {
    /// As `order` asks for.
    static Amounts of(Words words, ReportOrder order) {
        return new Amounts(words, order.thousands() ? AmountScale.THOUSANDS : AmountScale.KRONER);
    }

    /// The amount without its unit: `1 235`.
    String text(Money money) {
        return switch (scale) {
            case KRONER -> words.kroner(money.amount());
            case THOUSANDS -> words.thousands(money.amount());
        };
    }

    /// The same; a dash where there is nothing, for tables where nothing is common.
    String sparse(Money money) {
        return money.isZero() ? "–" : text(money);
    }

    /// The amount with its sign, also where it is above nothing: mindreforbruk (+), merforbruk (−).
    String signed(Money money) {
        var text = text(money);
        return money.amount().signum() > 0 ? "+" + text : text;
    }

    /// What the amounts are told in: "kroner" or "tusen kroner".
    String unit() {
        return words.text(scale.key());
    }
}
