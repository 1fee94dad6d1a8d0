package no.faseport.portfolio.view;

import java.util.Arrays;
import java.util.List;

/// The columns of the portfolio table; the name is `portfolio.column.` and the constant in the bundle.
public enum Column {
    /// Number and name.
    PROJECT(true, false),
    /// The phase it is in.
    PHASE(true, false),
    /// The gate it stands before, and when.
    GATE(true, false),
    /// The five status marks.
    MARKS(true, false),
    /// The year's budget.
    BUDGET(true, true),
    /// The year's accounts so far.
    ACTUAL(false, true),
    /// The year's forecast.
    FORECAST(true, true),
    /// Budget less forecast.
    DEVIATION(true, true),
    /// Project leader.
    LEADER(true, false),
    /// The unit it belongs to.
    UNIT(true, false),
    /// Project owner.
    OWNER(false, false),
    /// The programme it belongs to.
    PROGRAMME(false, false),
    /// The project it is a part of.
    PARENT(false, false),
    /// The newest status report, and whether the next is late.
    REPORT(false, false),
    /// The tolerances it is outside of.
    TOLERANCES(false, false),
    /// Conditions nobody has fulfilled, and the first deadline.
    CONDITIONS(false, false),
    /// What kind of work it is.
    TYPE(false, false),
    /// Whether it is worked on.
    STATUS(false, false),
    /// The phase model it follows.
    MODEL(false, false),
    /// Tags.
    TAGS(false, false);

    private final boolean usual;
    private final boolean money;

    Column(boolean usual, boolean money) {
        this.usual = usual;
        this.money = money;
    }

    /// The columns shown until the user chooses otherwise.
    public static List<Column> usual() {
        return Arrays.stream(values()).filter(column -> column.usual).toList();
    }

    /// True for amounts of the year.
    public boolean isMoney() {
        return money;
    }

    /// The column's name in the bundle.
    public String key() {
        return "portfolio.column." + name();
    }
}
