package no.faseport.spreadsheet.ledger;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import no.faseport.economy.AccountClass;
import no.faseport.economy.AccountPlan;
import no.faseport.economy.LocalAccount;
import no.faseport.spreadsheet.Cell;
import no.faseport.words.Message;

/// Reads the account of a row: four digits are class and art, three the art alone, and any other code one of the
/// municipality's own, which its account plan maps.
final class AccountCells {
    private static final int LARGE = 10_000;

    private final AccountPlan plan;
    private final boolean zeroLost;
    private final Map<Asked, AccountRead> known = new HashMap<>();
    private boolean anyFour;
    private boolean anyShort;

    private record Asked(String text, int year, Optional<AccountClass> stated) {
    }

    AccountCells(AccountPlan plan, boolean zeroLost) {
        this.plan = plan;
        this.zeroLost = zeroLost;
    }

    /// The account in `cell` of a row in `year`, whose class column says `stated`.
    AccountRead read(Cell cell, int year, Optional<AccountClass> stated) {
        if (cell instanceof Cell.Fault(var sign)) {
            return new AccountRead.Unread(Message.of("spreadsheet.row.fault", sign));
        }
        if (known.size() > LARGE) {
            known.clear();
        }
        return known.computeIfAbsent(new Asked(Cell.said(cell), year, stated), this::find);
    }

    /// True where four digits and fewer stand together with nothing to tell the class of the short ones.
    boolean zerosDiffer() {
        return anyFour && anyShort && !zeroLost;
    }

    private AccountRead find(Asked asked) {
        if (asked.text().isEmpty()) {
            return new AccountRead.Unread(Message.of("spreadsheet.row.noAccount"));
        }
        var own = own(asked);
        if (own.isPresent()) {
            return own.get();
        }
        return AccountCode.of(asked.text()).map(code -> find(code, asked))
                .orElseGet(() -> new AccountRead.Unread(Message.of("spreadsheet.row.notAnAccount", asked.text())));
    }

    /// The account as the municipality's own plan maps it, by the whole text or its first word.
    private Optional<AccountRead> own(Asked asked) {
        var text = asked.text();
        var first = text.split("[\\s:]", 2)[0];
        return plan.own(text, asked.year()).or(() -> plan.own(first, asked.year()))
                .map(account -> new AccountRead.Known(classOf(account, asked), account.account()));
    }

    private static AccountClass classOf(LocalAccount account, Asked asked) {
        return asked.stated()
                .or(() -> AccountClass.of(account.code().charAt(0)).filter(account.classes()::contains))
                .orElseGet(() -> account.classes().contains(AccountClass.OPERATING)
                        ? AccountClass.OPERATING
                        : AccountClass.INVESTMENT);
    }

    private AccountRead find(AccountCode code, Asked asked) {
        if (code.isFour()) {
            anyFour = true;
            return four(code.digits(), asked);
        }
        if (!code.isShort()) {
            return code.digits().charAt(0) > '1'
                    ? new AccountRead.OtherClass()
                    : new AccountRead.Unread(Message.of("ledger.row.notInPlan", code.digits()));
        }
        var stated = asked.stated().or(code::side);
        if (zeroLost && stated.isEmpty()) {
            return four("0".repeat(4 - code.digits().length()) + code.digits(), asked);
        }
        anyShort |= stated.isEmpty();
        return new AccountRead.Known(stated.orElse(AccountClass.OPERATING),
                "0".repeat(3 - code.digits().length()) + code.digits());
    }

    private static AccountRead four(String digits, Asked asked) {
        var own = AccountClass.of(digits.charAt(0));
        if (own.isEmpty()) {
            return new AccountRead.OtherClass();
        }
        if (asked.stated().isPresent() && !asked.stated().equals(own)) {
            return new AccountRead.Unread(Message.of("spreadsheet.row.classesDiffer", digits,
                    Message.of(asked.stated().get().key())));
        }
        return new AccountRead.Known(own.get(), digits.substring(1));
    }
}
