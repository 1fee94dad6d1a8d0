package no.faseport.economy.charge;

import java.util.Optional;
import no.faseport.economy.Money;

/// Something whose cost of a year is to be shared, and by which key; by none where nobody has said.
public record ChargeItem(String name, Optional<ChargeKeyId> key, Money amount) {
}
