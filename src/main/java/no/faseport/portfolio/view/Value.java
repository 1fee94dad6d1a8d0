package no.faseport.portfolio.view;

import java.math.BigDecimal;
import java.time.LocalDate;
import no.faseport.economy.Money;

/// What stands in a cell of a [Sheet], as what it is.
public sealed interface Value {
    /// Nothing.
    Value NOTHING = new Text("");

    /// A text; empty where there is nothing.
    record Text(String text) implements Value {
    }

    /// A day.
    record Day(LocalDate day) implements Value {
    }

    /// An amount in kroner.
    record Amount(Money amount) implements Value {
    }

    /// A number that may have decimals, such as a share or a weight.
    record Decimal(BigDecimal number) implements Value {
    }

    /// A whole number.
    record Count(long count) implements Value {
    }
}
