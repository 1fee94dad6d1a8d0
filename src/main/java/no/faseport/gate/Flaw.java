package no.faseport.gate;

import no.faseport.words.Message;

/// Something that is wrong with what a file holds: where, as a JSON path such as `$.phases[2].gates[0].code`, and what.
public record Flaw(String place, Message what) {
}
