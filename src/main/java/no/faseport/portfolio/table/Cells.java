package no.faseport.portfolio.table;

import java.util.Optional;
import no.faseport.economy.Money;
import no.faseport.portfolio.view.Sheet.Heading;
import no.faseport.portfolio.view.Sheet.Kind;
import no.faseport.portfolio.view.Value;
import no.faseport.words.Words;

/// Headings and cells in the user's words.
record Cells(Words words) {
    private static final int AMOUNT_WIDTH = 16;

    Heading text(String key, int width) {
        return new Heading(words.text(key), Kind.TEXT, width);
    }

    Heading count(String key, int width) {
        return new Heading(words.text(key), Kind.COUNT, width);
    }

    Heading number(String key, int width) {
        return new Heading(words.text(key), Kind.NUMBER, width);
    }

    Heading amount(String key, Object... arguments) {
        return new Heading(words.text(key, arguments), Kind.AMOUNT, AMOUNT_WIDTH);
    }

    Value said(String key) {
        return new Value.Text(words.text(key));
    }

    static Value of(String text) {
        return new Value.Text(text);
    }

    static Value of(Money money) {
        return new Value.Amount(money);
    }

    static Value of(Optional<Money> money) {
        return money.map(Cells::of).orElse(Value.NOTHING);
    }
}
