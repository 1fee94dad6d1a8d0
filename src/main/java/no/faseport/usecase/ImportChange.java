package no.faseport.usecase;

import java.util.Optional;
import no.faseport.economy.Label;
import no.faseport.economy.Money;

/// What an import does to one budget line: `before` is empty where the line is new.
public record ImportChange(Label project, ImportLine line, Optional<Money> before) {
}
