package no.faseport.words;

import java.util.Locale;

/// The languages Faseport speaks; bokmål is the default.
public enum Language {
    /// Norwegian bokmål.
    BOKMAAL("nb"),
    /// Norwegian nynorsk.
    NYNORSK("nn"),
    /// English.
    ENGLISH("en");

    private final String code;

    Language(String code) {
        this.code = code;
    }

    /// The ISO 639-1 code, as in the names of the files of texts.
    public String code() {
        return code;
    }

    /// The locale used for sorting and for names of months.
    public Locale locale() {
        return Locale.of(code, this == ENGLISH ? "GB" : "NO");
    }

    /// The language with this ISO 639-1 code, or bokmål where Faseport does not speak it.
    public static Language of(String code) {
        for (var language : values()) {
            if (language.code.equals(code)) {
                return language;
            }
        }
        return BOKMAAL;
    }
}
