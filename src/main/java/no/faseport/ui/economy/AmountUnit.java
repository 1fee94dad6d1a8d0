package no.faseport.ui.economy;

import no.faseport.economy.AmountFormula;
import no.faseport.economy.AmountText;
import no.faseport.economy.Money;
import no.faseport.words.Words;

/// In what amounts are shown and written: what is typed means what is shown.
public enum AmountUnit {
    /// Whole kroner.
    KRONER(0),
    /// Thousands of kroner.
    THOUSANDS(3);

    private final int zeros;

    AmountUnit(int zeros) {
        this.zeros = zeros;
    }

    /// The bundle key of the name people use.
    String key() {
        return switch (this) {
            case KRONER -> "money.unit.kroner";
            case THOUSANDS -> "money.unit.thousands";
        };
    }

    /// The amount as a calm table shows it, rounded to the unit.
    String shown(Money money, Words words) {
        return switch (this) {
            case KRONER -> words.kroner(money.amount());
            case THOUSANDS -> words.thousands(money.amount());
        };
    }

    /// The amount with nothing rounded away, as an editor begins with it.
    String exact(Money money, Words words) {
        var number = money.amount().movePointLeft(zeros).stripTrailingZeros();
        return words.amount(number.setScale(Math.max(0, number.scale())));
    }

    /// The amount with nothing rounded away, as a Norwegian spreadsheet takes it from the clipboard.
    String plain(Money money) {
        return money.amount().movePointLeft(zeros).stripTrailingZeros().toPlainString().replace('.', ',');
    }

    /// What a text says where `present` stands: a bare number is in this unit, a text that names its own unit is taken at its
    /// word, and what is to be reckoned is reckoned.
    AmountText read(String text, Money present) {
        return new AmountFormula(zeros).read(text, present);
    }
}
