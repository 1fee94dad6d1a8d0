package no.faseport.economy.control;

/// A rule of the accounts, and where it comes from.
///
/// Numbers are those of the control programme of Statistics Norway for municipal accounts; KRS 4 is the accounting standard
/// on what is operating and what investment, the limits in it those that municipalities use.
public enum ControlRule {
    /// The art is in no list: control 012.
    ACCOUNT_UNKNOWN("KOSTRA 012"),
    /// The art is not valid in the year, such as 270 from 2026: control 012.
    ACCOUNT_YEAR("KOSTRA 012"),
    /// The function is in no list: control 010.
    FUNCTION_UNKNOWN("KOSTRA 010"),
    /// The function never stands in operating: control 020.
    FUNCTION_OPERATING("KOSTRA 020"),
    /// The art never stands in operating: control 025.
    ACCOUNT_OPERATING("KOSTRA 025"),
    /// The art is illogical in operating: control 030.
    UNUSUAL_OPERATING("KOSTRA 030"),
    /// The function never stands in investment: control 040.
    FUNCTION_INVESTMENT("KOSTRA 040"),
    /// The art never stands in investment: control 050.
    ACCOUNT_INVESTMENT("KOSTRA 050"),
    /// The art is illogical in investment: control 055.
    UNUSUAL_INVESTMENT("KOSTRA 055"),
    /// 729 in investment stands on function 841: control 060.
    COMPENSATION_FUNCTION("KOSTRA 060"),
    /// 570 in operating and 970 in investment make zero: control 140.
    TRANSFER("KOSTRA 140"),
    /// An investment comes to 100 000 kr with VAT: KRS 4.
    INVESTMENT_SIZE("KRS 4"),
    /// An investment lasts three years: KRS 4.
    INVESTMENT_LIFETIME("KRS 4"),
    /// VAT that gives right to compensation is compensated: the law of VAT compensation.
    VAT_COMPENSATION("Lov 2003 nr. 108"),
    /// An amount is stated for the year or for its months, not both.
    WHOLE_YEAR("Faseport"),
    /// A saving is told of as a benefit or as an amount below zero, not both.
    SAVED_TWICE("Faseport");

    private final String source;

    ControlRule(String source) {
        this.source = source;
    }

    /// Where the rule stands.
    public String source() {
        return source;
    }

    /// The bundle key of what it says.
    public String key() {
        return "control.rule." + name();
    }

    /// The rule that a finding of the account plan, known by the key of its message, speaks for.
    static ControlRule of(String key) {
        return switch (key) {
            case "economy.account.unknown" -> ACCOUNT_UNKNOWN;
            case "economy.account.ended", "economy.account.notYet" -> ACCOUNT_YEAR;
            case "economy.account.notIn.operating" -> ACCOUNT_OPERATING;
            case "economy.account.notIn.investment" -> ACCOUNT_INVESTMENT;
            case "economy.account.unusualIn.operating" -> UNUSUAL_OPERATING;
            case "economy.account.unusualIn.investment" -> UNUSUAL_INVESTMENT;
            case "economy.function.unknown" -> FUNCTION_UNKNOWN;
            case "economy.function.compensation", "economy.function.compensationMissing" -> COMPENSATION_FUNCTION;
            case "economy.function.notInInvestment" -> FUNCTION_INVESTMENT;
            case "economy.function.notInOperating" -> FUNCTION_OPERATING;
            default -> throw new IllegalArgumentException("No rule for " + key);
        };
    }
}
