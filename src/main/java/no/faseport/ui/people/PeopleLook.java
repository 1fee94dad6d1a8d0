package no.faseport.ui.people;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.temporal.IsoFields;
import java.util.Optional;
import javafx.css.PseudoClass;
import javafx.scene.Parent;
import no.faseport.economy.AmountText;
import no.faseport.economy.Money;
import no.faseport.ui.Parts;
import no.faseport.words.Words;

/// The few building stones of the screens; how they look stands in people.css.
final class PeopleLook {
    /// What belongs to the line above.
    static final PseudoClass OTHERS = PseudoClass.getPseudoClass("others");

    private PeopleLook() {
    }

    static void dress(Parent node) {
        Parts.dress(node, PeopleLook.class, "people.css");
    }

    /// Hours with one decimal where there is something behind it.
    static String hours(double hours, Words words) {
        return words.plain(BigDecimal.valueOf(hours).setScale(1, RoundingMode.HALF_UP));
    }

    /// The hours that are written in `text`; nothing where it is no number.
    static Optional<BigDecimal> hours(String text) {
        return switch (AmountText.of(text)) {
            case AmountText.Read(Money money) -> Optional.of(money.amount());
            case AmountText.Unread unread -> Optional.empty();
        };
    }

    /// The ISO number of the week that begins on `monday`.
    static int week(LocalDate monday) {
        return monday.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR);
    }
}
