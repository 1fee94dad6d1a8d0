package no.faseport.reporting;

import java.util.List;

/// How many lines of each list are told where room is scarce; a list that is cut says how many more there are, and where.
///
/// @param watched projects to be watched; those that need action are all told
/// @param needed gates that wait to be decided, which there are most of as somebody has to decide them
/// @param decided what was decided last
record Brevity(int watched, int needed, int decided) {
    /// Everything.
    static final Brevity NONE = new Brevity(Integer.MAX_VALUE, Integer.MAX_VALUE, Integer.MAX_VALUE);
    /// Less and less, down to what forty projects leave room for where many of them need action.
    static final List<Brevity> STEPS = List.of(new Brevity(20, 28, 10), new Brevity(16, 25, 8), new Brevity(13, 22, 6),
            new Brevity(11, 20, 5), new Brevity(9, 18, 5), new Brevity(8, 17, 4), new Brevity(7, 16, 4),
            new Brevity(6, 15, 3), new Brevity(5, 14, 3), new Brevity(4, 12, 3), new Brevity(3, 10, 3),
            new Brevity(2, 8, 2), new Brevity(1, 6, 2));

    /// How many lines of the list in `section`.
    int of(String section) {
        return switch (section) {
            case PortfolioStatusReport.EXCEPTIONS -> watched;
            case PortfolioStatusReport.NEEDED -> needed;
            default -> decided;
        };
    }
}
