package no.faseport.economy.forecast;

import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import no.faseport.economy.AccountString;
import no.faseport.economy.BudgetLine;
import no.faseport.economy.Financing;
import no.faseport.economy.Money;

/// A project's economy in a year, line by line, on the figures until a month: what every calculated forecast starts from.
///
/// A commitment belongs to the line of its account string; where several have it, to the one with the largest budget, and
/// where none has, to a line of its own, paid as the largest budget of its class is.
public record YearFigures(int year, int until, List<LineFigures> lines) {
    private static final Comparator<LineFigures> ORDER = Comparator.comparing(LineFigures::string)
            .thenComparing(LineFigures::financing);
    private static final Comparator<LineFigures> LARGEST = Comparator.comparing((LineFigures one) -> one.budget()
            .amount().abs()).thenComparing(ORDER.reversed());

    /// Keeps a copy, by account string and financing.
    public YearFigures {
        lines = lines.stream().sorted(ORDER).toList();
    }

    private record Key(AccountString string, Financing financing) {
        static Key of(LineFigures line) {
            return new Key(line.string(), line.financing());
        }
    }

    /// The figures of `year` until the month `until` (0–12), out of one project's lines and commitments.
    public static YearFigures of(int year, int until, Collection<BudgetLine> lines,
            Collection<Commitment> commitments) {
        var found = new HashMap<Key, LineFigures>();
        lines.stream().filter(line -> line.year() == year).map(line -> figures(line, until))
                .forEach(line -> found.merge(Key.of(line), line, LineFigures::plus));
        commitments.stream().filter(one -> one.year() == year).forEach(one -> {
            var line = committed(one, found);
            found.merge(Key.of(line), line, LineFigures::plus);
        });
        return new YearFigures(year, until, List.copyOf(found.values()));
    }

    private static LineFigures figures(BudgetLine line, int until) {
        var part = Periods.toDate(line, until);
        var none = Money.ZERO;
        return switch (line.kind()) {
            case BUDGET ->
                new LineFigures(line.accountString(), line.financing(), line.amount(), part, none, none, none);
            case ACTUAL -> new LineFigures(line.accountString(), line.financing(), none, none, part, none, none);
            case FORECAST ->
                new LineFigures(line.accountString(), line.financing(), none, none, none, none, line.amount());
        };
    }

    private static LineFigures committed(Commitment one, Map<Key, LineFigures> found) {
        var own = one.accountString();
        var bearer = largest(found, line -> new AccountString(line.string().accountClass(), line.string().account(),
                line.string().unit(), line.string().function()), own);
        var string = bearer.map(LineFigures::string).orElse(own);
        var financing = bearer.or(() -> largest(found, line -> line.string().accountClass(), own.accountClass()))
                .map(LineFigures::financing).orElse(Financing.NONE_STATED);
        return new LineFigures(string, financing, Money.ZERO, Money.ZERO, Money.ZERO, one.amount(), Money.ZERO);
    }

    private static <T> Optional<LineFigures> largest(Map<Key, LineFigures> found, Function<LineFigures, T> trait,
            T wanted) {
        return found.values().stream().filter(line -> trait.apply(line).equals(wanted)).max(LARGEST);
    }

    /// The sum of `figure` over the lines that make up the net cost.
    public Money net(Function<LineFigures, Money> figure) {
        return Money.sum(lines.stream().filter(LineFigures::counts).map(figure).toList());
    }

    /// True where nothing is budgeted, used, ordered or forecast this year.
    public boolean isEmpty() {
        return lines.isEmpty();
    }
}
