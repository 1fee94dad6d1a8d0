package no.faseport.economy;

/// Where the money of a budget line comes from.
public enum Financing {
    /// The unit's own budget frame.
    OWN_FRAME,
    /// IKT funds set aside in the økonomiplan.
    IKT_FUNDS,
    /// A measure of its own in the økonomiplan.
    OWN_MEASURE,
    /// A municipal fund.
    FUND,
    /// A loan.
    LOAN,
    /// A grant from outside.
    GRANT,
    /// Other municipalities' shares.
    OTHER_MUNICIPALITIES,
    /// Nobody has said.
    NONE_STATED;

    /// The bundle key of the name people use.
    public String key() {
        return switch (this) {
            case OWN_FRAME -> "economy.financing.ownFrame";
            case IKT_FUNDS -> "economy.financing.iktFunds";
            case OWN_MEASURE -> "economy.financing.ownMeasure";
            case FUND -> "economy.financing.fund";
            case LOAN -> "economy.financing.loan";
            case GRANT -> "economy.financing.grant";
            case OTHER_MUNICIPALITIES -> "economy.financing.otherMunicipalities";
            case NONE_STATED -> "economy.financing.noneStated";
        };
    }
}
