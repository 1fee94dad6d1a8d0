package no.faseport.gate;

import no.faseport.words.Message;

/// Something that is wrong with what a file holds: where, as a JSON path such as `$.phases[2].gates[0].code`, and what.
public record Flaw(String place, Message what) {
    private static final String WHOLE = "$";

    /// What is wrong with the file `name`, with the place where it is not the file as a whole.
    public Message in(String name) {
        return place.equals(WHOLE)
                ? Message.of("model.file.whole", name, what)
                : Message.of("model.file.flaw", name, place, what);
    }
}
