package no.faseport.economy;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;

/// The public KOSTRA lists that come with Faseport: Statistics Norway's accounts of 2025 with the changes of 2026, and
/// its functions.
///
/// `accounts.csv`: code, name, the digits of the classes it may stand in, first and last year. `functions.csv`: code, name.
public final class PublicLists {
    /// The account plan that the public lists make.
    public AccountPlan plan() {
        return new AccountPlan(rows("accounts.csv").map(PublicLists::account).toList(),
                rows("functions.csv").map(cells -> new AccountFunction(cells.getFirst(), cells.get(1))).toList());
    }

    private static Account account(List<String> cells) {
        return new Account(cells.getFirst(), cells.get(1), classes(cells.get(2)), year(cells.get(3), Account.ALWAYS),
                year(cells.get(4), Account.FOREVER));
    }

    private static Set<AccountClass> classes(String digits) {
        var classes = EnumSet.noneOf(AccountClass.class);
        digits.chars().forEach(digit -> classes.add(AccountClass.of((char) digit).orElseThrow()));
        return classes;
    }

    private static int year(String text, int open) {
        return text.isEmpty() ? open : Integer.parseInt(text);
    }

    private static Stream<List<String>> rows(String resource) {
        try (InputStream in = Objects.requireNonNull(PublicLists.class.getResourceAsStream(resource), resource)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().skip(1)
                    .map(line -> List.of(line.split(";", -1)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
