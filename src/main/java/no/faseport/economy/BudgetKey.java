package no.faseport.economy;

import java.time.Month;
import no.faseport.project.ProjectId;

/// What makes two budget lines the same line: a portfolio has at most one for each key, so an import twice is no change.
///
/// `month` is 1–12, or 0 for the whole year where the amount is not divided into months. `source` is the name of the import
/// profile that brought the line, empty for what is written by hand: two sources may each have a line for the same month.
public record BudgetKey(ProjectId project, AccountString accountString, int year, int month, AmountKind kind,
        Financing financing, String source) {
    /// The first year a line may stand in.
    public static final int FIRST_YEAR = 1900;
    /// The last year a line may stand in.
    public static final int LAST_YEAR = 2199;
    /// The month that stands for the whole year.
    public static final int WHOLE_YEAR = 0;

    public BudgetKey {
        if (year < FIRST_YEAR || year > LAST_YEAR || month < WHOLE_YEAR || month > 12) {
            throw new IllegalArgumentException("Not a period: " + year + "-" + month);
        }
    }

    /// The key of what is written by hand.
    public BudgetKey(ProjectId project, AccountString accountString, int year, int month, AmountKind kind,
            Financing financing) {
        this(project, accountString, year, month, kind, financing, "");
    }

    /// The same key for what `other` brought.
    public BudgetKey from(String other) {
        return new BudgetKey(project, accountString, year, month, kind, financing, other);
    }

    /// True where an amount of `month` counts its year to the end: that of December, or of the year as a whole.
    public static boolean closesYear(int month) {
        return month == WHOLE_YEAR || month == Month.DECEMBER.getValue();
    }
}
