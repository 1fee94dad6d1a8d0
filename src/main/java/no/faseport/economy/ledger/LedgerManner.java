package no.faseport.economy.ledger;

/// How a file writes its figures.
///
/// @param cumulative true where each month carries the year so far, so that a month is the difference to the one before
/// @param signsTurned true where costs are written as negative and income as positive
/// @param mark what stands before the øre in amounts written as text
/// @param zeroLost true where three digits in the account column are four that lost their zero: 200 is 0200
public record LedgerManner(boolean cumulative, boolean signsTurned, Mark mark, boolean zeroLost) {
    /// Month by month, costs positive, either mark, nothing lost.
    public static final LedgerManner USUAL = new LedgerManner(false, false, Mark.EITHER, false);

    /// What stands before the øre.
    public enum Mark {
        /// Whichever the amount itself shows; 1.234 is then refused, as it may be read in two ways.
        EITHER,
        /// A comma: 1.234 is one thousand two hundred and thirty-four.
        COMMA,
        /// A point: 1,234 is one thousand two hundred and thirty-four.
        POINT
    }
}
