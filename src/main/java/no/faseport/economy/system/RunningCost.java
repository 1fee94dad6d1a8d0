package no.faseport.economy.system;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;
import no.faseport.economy.BudgetKey;
import no.faseport.economy.Money;
import no.faseport.project.ProjectId;
import no.faseport.words.Message;

/// What it costs a year to run a system, or what a project leaves behind it: a quantity at a price, from a first year to a last.
///
/// A cost belongs to a system, a project or both; `account` is the three-digit art it is paid on. Prices are without VAT.
public record RunningCost(RunningCostId id, int version, Optional<ProjectId> project, Optional<ItSystemId> system,
        Kind kind, String name, String account, BigDecimal quantity, Money price, int firstYear, int lastYear) {
    private static final BigDecimal MOST = new BigDecimal("9999999999.99");

    /// What is paid for; the name is `systems.cost.` and the constant in the bundle.
    public enum Kind {
        /// Licences, so many PCs.
        LICENCE_PC("195"),
        /// Licences, so many users.
        LICENCE_USER("195"),
        /// A service agreement.
        SERVICE("240"),
        /// Operation, by the municipality itself or by others.
        OPERATION("272"),
        /// Anything else.
        OTHER("120");

        private final String usualAccount;

        Kind(String usualAccount) {
            this.usualAccount = usualAccount;
        }

        /// The art such a cost usually stands on from 2026 on.
        public String usualAccount() {
            return usualAccount;
        }
    }

    /// Holds the quantity to two decimals, and refuses a cost that is nobody's.
    public RunningCost {
        quantity = quantity.setScale(2, RoundingMode.UNNECESSARY);
        if (project.isEmpty() && system.isEmpty()) {
            throw new IllegalArgumentException("A running cost belongs to a system or a project");
        }
    }

    /// Why this cannot be a running cost; empty where it can.
    public Optional<Message> problem() {
        if (firstYear < BudgetKey.FIRST_YEAR || lastYear > BudgetKey.LAST_YEAR || lastYear < firstYear) {
            return Optional.of(Message.of("systems.refused.years"));
        }
        if (!account.matches("\\d{3}")) {
            return Optional.of(Message.of("systems.refused.account", account));
        }
        return quantity.abs().compareTo(MOST) > 0
                ? Optional.of(Message.of("systems.refused.quantity"))
                : Optional.empty();
    }

    /// What a year costs: quantity times price, rounded half up to the øre.
    public Money yearly() {
        return new Money(quantity.multiply(price.amount()).setScale(2, RoundingMode.HALF_UP));
    }

    /// What it costs in `year`; nothing outside its years.
    public Money in(int year) {
        return runsIn(year) ? yearly() : Money.ZERO;
    }

    /// True where it is paid in `year`.
    public boolean runsIn(int year) {
        return year >= firstYear && year <= lastYear;
    }

    /// The same cost of something else, by another name and on another account.
    public RunningCost of(Kind newKind, String newName, String newAccount) {
        return new RunningCost(id, version, project, system, newKind, newName, newAccount, quantity, price, firstYear,
                lastYear);
    }

    /// The same cost with another quantity and price.
    public RunningCost at(BigDecimal newQuantity, Money newPrice) {
        return new RunningCost(id, version, project, system, kind, name, account, newQuantity, newPrice, firstYear,
                lastYear);
    }

    /// The same cost in other years.
    public RunningCost from(int first, int last) {
        return new RunningCost(id, version, project, system, kind, name, account, quantity, price, first, last);
    }
}
