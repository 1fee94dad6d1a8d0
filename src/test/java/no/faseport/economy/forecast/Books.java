package no.faseport.economy.forecast;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import no.faseport.economy.AccountClass;
import no.faseport.economy.AccountString;
import no.faseport.economy.AmountKind;
import no.faseport.economy.BudgetKey;
import no.faseport.economy.BudgetLine;
import no.faseport.economy.BudgetLineId;
import no.faseport.economy.Financing;
import no.faseport.economy.Money;
import no.faseport.project.ProjectId;

/// The books of one project, written line by line.
public final class Books {
    /// The project.
    public static final ProjectId FIBRE = new ProjectId(new UUID(0, 1));

    private final List<BudgetLine> lines = new ArrayList<>();

    /// The account string "1195", on function 120, or 841 where it must be.
    public static AccountString account(String digits) {
        return new AccountString(AccountClass.of(digits.charAt(0)).orElseThrow(), digits.substring(1), "1200",
                digits.equals("0729") ? "841" : "120");
    }

    /// Kroner with øre.
    public static Money money(String amount) {
        return new Money(new BigDecimal(amount));
    }

    /// An order with a supplier, due in the year as a whole.
    public static Commitment ordered(String account, int year, String amount) {
        return new Commitment(new CommitmentId(UUID.randomUUID()), 1, FIBRE, "Fjordvik Fiber", "", "",
                LocalDate.of(2026, 3, 1), account(account), year, BudgetKey.WHOLE_YEAR, money(amount));
    }

    /// One more line of 2026, paid by the unit's own frame.
    public Books with(AmountKind kind, String account, int month, String amount) {
        return with(kind, account, 2026, month, amount, Financing.OWN_FRAME);
    }

    /// One more line.
    public Books with(AmountKind kind, String account, int year, int month, String amount, Financing financing) {
        lines.add(new BudgetLine(new BudgetLineId(UUID.randomUUID()), FIBRE, account(account), year, month, kind,
                financing, money(amount), "", 1));
        return this;
    }

    /// All lines so far.
    public List<BudgetLine> lines() {
        return List.copyOf(lines);
    }

    /// The figures of 2026 until a month.
    public YearFigures until(int month, Commitment... commitments) {
        return YearFigures.of(2026, month, lines, List.of(commitments));
    }
}
