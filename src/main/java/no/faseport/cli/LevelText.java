package no.faseport.cli;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import no.faseport.economy.CostView;

/// What sums are told by, in small letters.
final class LevelText {
    private LevelText() {
    }

    /// The view that `text` says; nothing where it says none.
    static Optional<CostView> of(String text) {
        return Arrays.stream(CostView.values()).filter(view -> view.name().equalsIgnoreCase(text.strip())).findFirst();
    }

    /// All there are.
    static String all() {
        return Arrays.stream(CostView.values()).map(view -> view.name().toLowerCase(Locale.ROOT))
                .collect(Collectors.joining(", "));
    }
}
