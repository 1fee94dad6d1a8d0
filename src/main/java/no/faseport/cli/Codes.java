package no.faseport.cli;

import java.util.Locale;

/// How constants are written in JSON: `APPROVED_WITH_CONDITIONS` is `approved-with-conditions`.
final class Codes {
    private Codes() {
    }

    /// The code of `constant`.
    static String of(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
