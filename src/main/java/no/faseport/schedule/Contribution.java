package no.faseport.schedule;

/// How much one estimate has to say for what comes out.
///
/// `correlation` is between the draws of the estimate and the outcomes, −1 to 1; `low` and `high` are the mean outcomes of the
/// fifth of the runs in which the estimate came out lowest and highest: kroner, or days counted from 1 January 1970.
public record Contribution(Estimate estimate, double correlation, double low, double high) {
    /// How far the mean outcome moves with the estimate, in kroner or days.
    public double swing() {
        return Math.abs(high - low);
    }
}
