package no.faseport.schedule;

/// One estimate's draws held against the outcomes while the runs go on.
final class Driver {
    /// Of a standard normal distribution a fifth lies beyond this, on either side.
    private static final double FIFTH = 0.8416212335729143;

    private double draws;
    private double squares;
    private double products;
    private double lowSum;
    private double highSum;
    private int lows;
    private int highs;

    /// Remembers that `outcome` came of `draw`, a draw of the standard normal distribution.
    void met(double draw, double outcome) {
        draws += draw;
        squares += draw * draw;
        products += draw * outcome;
        if (draw <= -FIFTH) {
            lowSum += outcome;
            lows++;
        } else if (draw >= FIFTH) {
            highSum += outcome;
            highs++;
        }
    }

    /// What came of it; `outcomes` are those of all the runs, `offset` what was taken from each before it was told here.
    Contribution contribution(Estimate estimate, Outcomes outcomes, int runs, double offset) {
        double mean = outcomes.mean() - offset;
        double spread = Math.sqrt(Math.max(squares / runs - draws / runs * (draws / runs), 0)) * outcomes.deviation();
        double together = products / runs - draws / runs * mean;
        return new Contribution(estimate, spread == 0 ? 0 : Math.clamp(together / spread, -1, 1),
                offset + (lows == 0 ? mean : lowSum / lows), offset + (highs == 0 ? mean : highSum / highs));
    }
}
