package no.faseport.spreadsheet.ledger;

import java.util.Optional;
import java.util.regex.Pattern;
import no.faseport.economy.AccountClass;

/// The code in an account cell: "1195", "0200", "1195 - Lisenser", "AI729", "1.195" or the municipality's own "11951 Lisenser".
///
/// `digits` is the code without prefix and point; `side` the class the public classification's prefix tells.
record AccountCode(String digits, Optional<AccountClass> side) {
    private static final Pattern CODE = Pattern.compile(
            "(?:A(?<side>[DI])?)?(?<code>[0-9]{1,12}|[01][.\\-][0-9]{3})(?:(?:\\s*[-\\u2013\\u2014:.]\\s*|\\s+)\\D.*)?",
            Pattern.DOTALL);

    /// The code `text` begins with; empty where it begins with none.
    static Optional<AccountCode> of(String text) {
        var code = CODE.matcher(text);
        if (!code.matches()) {
            return Optional.empty();
        }
        var side = Optional.ofNullable(code.group("side"))
                .map(letter -> letter.equals("I") ? AccountClass.INVESTMENT : AccountClass.OPERATING);
        return Optional.of(new AccountCode(code.group("code").replaceAll("[.\\-]", ""), side));
    }

    /// True for class and art in four digits.
    boolean isFour() {
        return digits.length() == 4;
    }

    /// True for an art alone, or one that lost zeros.
    boolean isShort() {
        return digits.length() < 4;
    }
}
