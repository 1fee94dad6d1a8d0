package no.faseport.interchange;

import java.io.IOException;
import java.util.Objects;

/// Files that other tools wrote, or could have written; where they come from is told in README.md beside them.
final class Samples {
    private Samples() {
    }

    static byte[] bytes(String name) throws IOException {
        try (var in = Objects.requireNonNull(Samples.class.getResourceAsStream(name), name)) {
            return in.readAllBytes();
        }
    }
}
