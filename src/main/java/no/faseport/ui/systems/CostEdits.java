package no.faseport.ui.systems;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import no.faseport.economy.AmountText;
import no.faseport.economy.Money;
import no.faseport.economy.system.ItSystemId;
import no.faseport.economy.system.RunningCost;
import no.faseport.project.ProjectId;
import no.faseport.ui.Desk;
import no.faseport.usecase.KeepRunningCosts;
import no.faseport.words.Message;

/// What is written in the table of running costs, saved at once.
final class CostEdits {
    private final Desk desk;
    private final KeepRunningCosts keep;
    private final Saving saving;
    private final Runnable read;

    /// A column of the table in which something is written; the name is `systems.costs.` and the constant in the bundle.
    enum Field {
        /// What is paid for.
        NAME,
        /// On which art.
        ACCOUNT,
        /// How many.
        QUANTITY,
        /// At which price a year.
        PRICE,
        /// From which year.
        FIRST,
        /// Until which year.
        LAST
    }

    /// `read` reads what is shown.
    CostEdits(Desk desk, Runnable read) {
        this.desk = desk;
        this.keep = new KeepRunningCosts(desk.place());
        this.saving = new Saving(desk, read);
        this.read = read;
    }

    /// True where nothing can be changed.
    boolean isReadOnly() {
        return desk.isReadOnly();
    }

    /// Adds a cost of a project, a system or both; without a name it is called as its kind.
    void add(Optional<ProjectId> project, Optional<ItSystemId> system, RunningCost.Kind kind, String name, int year) {
        var called = name.isBlank() ? desk.words().text("systems.cost." + kind) : name;
        saving.run(() -> keep.add(project, system, kind, called, year));
    }

    /// Removes a cost; undo brings it back.
    void remove(RunningCost cost) {
        saving.run(() -> keep.remove(cost.id()));
    }

    /// What stands in a column of a cost, as it is written.
    String text(RunningCost cost, Field field) {
        return switch (field) {
            case NAME -> cost.name();
            case ACCOUNT -> cost.account();
            case QUANTITY -> desk.words().amount(plain(cost.quantity()));
            case PRICE -> desk.words().amount(plain(cost.price().amount()));
            case FIRST -> String.valueOf(cost.firstYear());
            case LAST -> String.valueOf(cost.lastYear());
        };
    }

    private static BigDecimal plain(BigDecimal number) {
        var bare = number.stripTrailingZeros();
        return bare.scale() <= 0 ? bare.setScale(0) : number;
    }

    /// Saves what was written in a column of a cost; what cannot be read is refused, and the old stands.
    void write(RunningCost cost, Field field, String text) {
        var written = text.strip();
        if (written.equals(text(cost, field))) {
            return;
        }
        switch (field) {
            case NAME -> save(cost, cost.of(cost.kind(), written, cost.account()));
            case ACCOUNT -> save(cost, cost.of(cost.kind(), cost.name(), written));
            case QUANTITY -> number(written).ifPresent(many -> save(cost, cost.at(many.amount(), cost.price())));
            case PRICE -> number(written).ifPresent(price -> save(cost, cost.at(cost.quantity(), price)));
            case FIRST -> year(written).ifPresent(
                    year -> save(cost, cost.from(year, Math.max(year, cost.lastYear()))));
            case LAST -> year(written).ifPresent(year -> save(cost, cost.from(cost.firstYear(), year)));
        }
    }

    private void save(RunningCost seen, RunningCost wanted) {
        saving.run(() -> keep.edit(seen, wanted));
    }

    private Optional<Money> number(String text) {
        return switch (AmountText.of(text)) {
            case AmountText.Read(Money money) -> Optional.of(money);
            case AmountText.Unread(Message why) -> refused(why);
        };
    }

    private Optional<Integer> year(String text) {
        return text.matches("\\d{4}") ? Optional.of(Integer.valueOf(text)) : refused(Message.of("systems.refused.years"));
    }

    private <T> Optional<T> refused(Message why) {
        desk.notices().refused(List.of(why));
        read.run();
        return Optional.empty();
    }
}
