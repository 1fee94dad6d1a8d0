package no.faseport.planning;

import java.util.Locale;
import java.util.OptionalInt;

/// What planners count work in, as they write it in Norwegian and English: days, weeks of five and months of twenty working days,
/// as other tools for plans have them.
///
/// Hours and minutes are not understood: a plan here is in whole days, and to take them for days would be wrong.
public final class WorkUnit {
    private static final int A_WEEK = 5;
    private static final int A_MONTH = 20;

    private WorkUnit() {
    }

    /// How many working days one of what is `written` has; nothing where that is not a unit of work.
    public static OptionalInt days(String written) {
        return switch (written.strip().toLowerCase(Locale.ROOT)) {
            case "", "d", "dag", "dagar", "dager", "day", "days", "arbeidsdag", "arbeidsdagar", "arbeidsdager" ->
                OptionalInt.of(1);
            case "u", "uke", "uker", "v", "veke", "veker", "w", "wk", "wks", "week", "weeks" -> OptionalInt.of(A_WEEK);
            case "md", "mnd", "mo", "mon", "mons", "måned", "måneder", "månad", "månader", "month", "months" ->
                OptionalInt.of(A_MONTH);
            default -> OptionalInt.empty();
        };
    }
}
