package no.faseport.economy.importing;

import no.faseport.economy.ledger.LedgerField;
import no.faseport.economy.ledger.LedgerUse;
import no.faseport.words.Message;

/// What people call the uses of columns.
public final class UseText {
    private UseText() {
    }

    /// The name of a use: "Ansvar", "Beløp i mars", "Leses ikke".
    public static Message of(LedgerUse use) {
        return switch (use) {
            case LedgerUse.Field(var field) -> Message.of(field.key());
            case LedgerUse.Coded(var order) -> Message.of("importing.use.coded." + order.size(),
                    order.stream().map(LedgerField::key).map(Message::of).toArray());
            case LedgerUse.Amounts amounts -> amounts(amounts);
            case LedgerUse.Sum sum -> Message.of("importing.use.sum");
            case LedgerUse.Unused() -> Message.of("importing.use.none");
        };
    }

    private static Message amounts(LedgerUse.Amounts amounts) {
        var name = amounts.kind().map(kind -> Message.of(kind.key()))
                .orElseGet(() -> Message.of(switch (amounts.side()) {
                    case AS_WRITTEN -> "importing.use.amount";
                    case DEBIT -> "importing.use.debit";
                    case CREDIT -> "importing.use.credit";
                }));
        var year = String.valueOf(amounts.year());
        if (amounts.month() > 0) {
            var month = Message.of("money.month." + amounts.month());
            return amounts.year() == 0
                    ? Message.of("importing.use.month", name, month)
                    : Message.of("importing.use.monthOfYear", name, month, year);
        }
        return amounts.year() == 0 ? name : Message.of("importing.use.year", name, year);
    }
}
