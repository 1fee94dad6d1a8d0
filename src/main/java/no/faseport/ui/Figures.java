package no.faseport.ui;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import no.faseport.economy.AmountText;
import no.faseport.economy.Money;
import no.faseport.words.Message;
import no.faseport.words.Words;

/// Amounts as the tables of the economy show them, and what is written in them as amounts.
public record Figures(Words words, Notices notices) {
    /// The figures of a desk.
    public static Figures of(Desk desk) {
        return new Figures(desk.words(), desk.notices());
    }

    /// Whole kroner, with øre only where there are any; empty where there is nothing.
    public String of(Money money) {
        return money.isZero() ? "" : exact(money.amount());
    }

    /// Whole kroner, rounded half up, also where there is nothing.
    public String whole(Money money) {
        return words.kroner(money.amount());
    }

    /// Whole kroner with a sign before what is positive too, as deviations are read; "0" where there is nothing.
    public String signed(Money money) {
        return (money.amount().signum() > 0 ? "+" : "") + exact(money.amount());
    }

    private String exact(BigDecimal amount) {
        return words.amount(amount.stripTrailingZeros().scale() <= 0 ? amount.setScale(0) : amount);
    }

    /// A number with the decimals it has.
    public String number(BigDecimal number) {
        return words.plain(number);
    }

    /// Gives the amount in `text` to `take`, nothing as zero; tells why where there is none.
    public void amount(String text, Consumer<Money> take) {
        maybe(text, money -> take.accept(money.orElse(Money.ZERO)));
    }

    /// Gives the amount in `text` to `take`, or that there is none in an empty one; tells why where it is something else.
    public void maybe(String text, Consumer<Optional<Money>> take) {
        if (text.isBlank()) {
            take.accept(Optional.empty());
            return;
        }
        switch (AmountText.of(text)) {
            case AmountText.Read read -> take.accept(Optional.of(read.money()));
            case AmountText.Unread unread -> notices.refused(List.of(unread.why()));
        }
    }

    /// Gives the whole number in `text` to `take`, where it is one from `least` to `most`; tells where it is not.
    public void whole(String text, int least, int most, Consumer<Integer> take) {
        var plain = text.strip();
        if (plain.matches("\\d{1,4}") && Integer.parseInt(plain) >= least && Integer.parseInt(plain) <= most) {
            take.accept(Integer.valueOf(plain));
        } else {
            notices.refused(List.of(
                    Message.of("figures.refused.whole", plain, String.valueOf(least), String.valueOf(most))));
        }
    }
}
