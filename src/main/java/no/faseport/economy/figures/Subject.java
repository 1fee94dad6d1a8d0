package no.faseport.economy.figures;

/// What a figure of the economy is about.
public enum Subject {
    /// Budget and actuals month by month.
    MONTHS,
    /// Budget, actuals and forecast added up through the year.
    COURSE,
    /// What has changed the budget since it was adopted, and where the forecast ends.
    STEPS,
    /// Who pays, year by year.
    FINANCING,
    /// The largest accounts.
    ACCOUNTS,
    /// The largest units.
    UNITS,
    /// What is granted for four years, and what is used or bound of it.
    FRAME;

    /// The bundle key of the figure's name.
    public String key() {
        return switch (this) {
            case MONTHS -> "chart.months";
            case COURSE -> "chart.course";
            case STEPS -> "chart.steps";
            case FINANCING -> "chart.financing";
            case ACCOUNTS -> "chart.accounts";
            case UNITS -> "chart.units";
            case FRAME -> "chart.frame";
        };
    }

    /// The bundle key of what the figure shows, in a sentence.
    public String about() {
        return key() + ".about";
    }
}
