package no.faseport.economy.forecast;

/// How a project's forecast of a year was made.
public enum ForecastMethod {
    /// Somebody's own judgement, typed in.
    OWN,
    /// What is used until a month, and the budget of the months after it.
    REMAINING_BUDGET,
    /// What is used until a month, at the same pace through the year.
    RUN_RATE,
    /// What is used until a month, divided by how much of the plan is done.
    PLAN;

    /// The bundle key of the name people use.
    public String key() {
        return switch (this) {
            case OWN -> "forecast.method.own";
            case REMAINING_BUDGET -> "forecast.method.remainingBudget";
            case RUN_RATE -> "forecast.method.runRate";
            case PLAN -> "forecast.method.plan";
        };
    }
}
