package no.faseport.cli;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import no.faseport.words.Language;

/// Finds the language to speak before the arguments are understood, so that also what is wrong with them is told in it.
record Speech(Map<String, String> environment) {
    private static final String OPTION = "--lang";
    private static final List<String> VARIABLES = List.of("LC_ALL", "LC_MESSAGES", "LANG");

    Language language(String... arguments) {
        var asked = List.of(arguments);
        for (int i = 0; i < asked.size(); i++) {
            if (asked.get(i).startsWith(OPTION + "=")) {
                return Language.of(asked.get(i).substring(OPTION.length() + 1));
            }
            if (asked.get(i).equals(OPTION) && i + 1 < asked.size()) {
                return Language.of(asked.get(i + 1));
            }
        }
        return VARIABLES.stream().flatMap(this::value).findFirst().map(Speech::ofLocale).orElse(Language.BOKMAAL);
    }

    private Stream<String> value(String variable) {
        return Stream.of(environment.getOrDefault(variable, "")).filter(value -> !value.isBlank());
    }

    /// "nn_NO.UTF-8" is nynorsk; "C" and what Faseport does not speak is bokmål.
    private static Language ofLocale(String locale) {
        return Language.of(locale.split("[_.@]", 2)[0]);
    }
}
