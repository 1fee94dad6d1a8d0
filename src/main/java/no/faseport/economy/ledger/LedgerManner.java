package no.faseport.economy.ledger;

/// How a file writes its figures.
///
/// @param cumulative true where each month carries the year so far, so that a month is the difference to the one before
/// @param signsTurned true where costs are written as negative and income as positive
/// @param mark what stands before the øre in amounts written as text
/// @param zeroLost true where three digits in the account column are four that lost their zero: 200 is 0200
/// @param blanksDown true where a blank cell says what the cell above it says
public record LedgerManner(boolean cumulative, boolean signsTurned, Mark mark, boolean zeroLost, boolean blanksDown) {
    /// Month by month, costs positive, either mark, nothing lost.
    public static final LedgerManner USUAL = new LedgerManner(false, false, Mark.EITHER, false, false);

    /// The same with accounts that have lost their zero, or not.
    public LedgerManner zeroLost(boolean lost) {
        return new LedgerManner(cumulative, signsTurned, mark, lost, blanksDown);
    }

    /// The same with blank cells that say what stands above them, or not.
    public LedgerManner blanksDown(boolean down) {
        return new LedgerManner(cumulative, signsTurned, mark, zeroLost, down);
    }

    /// The same with amounts that carry the year so far, or not.
    public LedgerManner cumulative(boolean soFar) {
        return new LedgerManner(soFar, signsTurned, mark, zeroLost, blanksDown);
    }

    /// The same with costs written as negative, or not.
    public LedgerManner signsTurned(boolean turned) {
        return new LedgerManner(cumulative, turned, mark, zeroLost, blanksDown);
    }

    /// The same with another mark before the øre.
    public LedgerManner marked(Mark other) {
        return new LedgerManner(cumulative, signsTurned, other, zeroLost, blanksDown);
    }

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
