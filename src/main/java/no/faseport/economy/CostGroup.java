package no.faseport.economy;

/// What an amount does to the cost of a project, told by its account (art).
///
/// Accounts 010–499 are costs and 600–899 income, VAT and its compensation apart. 500–599 and 900–999 move or raise money
/// (interest, instalments, funds, loans, transfers between operating and investment): they say how a project is paid, so
/// they are shown but never counted as cost. Without them the municipality's own payment would count twice.
public enum CostGroup {
    /// Costs without VAT: 010–499 but not 429.
    COST,
    /// Sales, refunds and grants, without the VAT compensation: 600–899 but not 729; negative.
    INCOME,
    /// VAT that gives right to compensation: 429.
    VAT,
    /// Compensation for VAT: 729; negative.
    COMPENSATION,
    /// Funds, loans, interest and transfers: 500–599 and 900–999; outside the cost.
    FUNDING;

    /// The group of a three-digit account.
    public static CostGroup of(String account) {
        return switch (account) {
            case "429" -> VAT;
            case "729" -> COMPENSATION;
            default -> switch (account.charAt(0)) {
                case '5', '9' -> FUNDING;
                case '6', '7', '8' -> INCOME;
                default -> COST;
            };
        };
    }

    /// True for the groups that make up the net cost.
    public boolean counts() {
        return this != FUNDING;
    }

    /// The bundle key of the name people use.
    public String key() {
        return switch (this) {
            case COST -> "economy.group.cost";
            case INCOME -> "economy.group.income";
            case VAT -> "economy.group.vat";
            case COMPENSATION -> "economy.group.compensation";
            case FUNDING -> "economy.group.funding";
        };
    }
}
