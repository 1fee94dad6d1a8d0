package no.faseport.ui.benefit;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import no.faseport.benefit.NumberText;
import no.faseport.ui.Desk;
import no.faseport.ui.Figures;
import no.faseport.words.Message;

/// What is written as numbers about benefits; whoever writes something else is told.
record Numbers(Desk desk) {
    private static final int MOST_MONTHS = 120;

    /// Gives the number in `text` to `take`; told where it is something else.
    void value(String text, Consumer<BigDecimal> take) {
        NumberText.read(text.replace("%", "")).ifPresentOrElse(take,
                () -> desk.notices().refused(List.of(Message.of("benefits.refused.number", text.strip()))));
    }

    /// Gives the number in `text` to `take`, or that there is none in an empty one; told where it is something else.
    void maybe(String text, Consumer<Optional<BigDecimal>> take) {
        if (text.isBlank()) {
            take.accept(Optional.empty());
        } else {
            value(text, number -> take.accept(Optional.of(number)));
        }
    }

    /// Gives the months in `text` to `take`, or that none are said.
    void months(String text, Consumer<Optional<Integer>> take) {
        if (text.isBlank()) {
            take.accept(Optional.empty());
        } else {
            Figures.of(desk).whole(text, 1, MOST_MONTHS, months -> take.accept(Optional.of(months)));
        }
    }
}
