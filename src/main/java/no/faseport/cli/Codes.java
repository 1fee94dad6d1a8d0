package no.faseport.cli;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/// How constants are written in JSON: `APPROVED_WITH_CONDITIONS` is `approved-with-conditions`.
final class Codes {
    private Codes() {
    }

    /// The code of `constant`.
    static String of(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /// The constant among `values` that has the code `code`.
    static <E extends Enum<E>> Optional<E> find(E[] values, String code) {
        return Arrays.stream(values).filter(value -> of(value).equals(code)).findFirst();
    }

    /// The codes of `values`, to show what could have been said.
    static <E extends Enum<E>> String all(E[] values) {
        return Arrays.stream(values).map(Codes::of).collect(Collectors.joining(", "));
    }
}
