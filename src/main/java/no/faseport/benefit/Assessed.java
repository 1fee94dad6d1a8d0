package no.faseport.benefit;

import no.faseport.status.Standing;
import no.faseport.words.Message;

/// How a benefit stands, and why in words.
public record Assessed(Standing standing, Message reason) {
}
