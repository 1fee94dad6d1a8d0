package no.faseport.economy.edition;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import no.faseport.economy.AmountKind;
import no.faseport.economy.BudgetKey;
import no.faseport.economy.CostNames;
import no.faseport.economy.Label;
import no.faseport.economy.Money;

/// What has changed between two moments, line by line, and how it sums up.
public record MoneyChanges(List<MoneyChange> lines, CostNames names) {
    /// Keeps a copy, by project, account string and period.
    public MoneyChanges {
        lines = lines.stream().sorted(Comparator
                .comparing((MoneyChange change) -> names.project(change.key().project()).code())
                .thenComparing(change -> change.key().project().value())
                .thenComparing(change -> change.key().accountString()).thenComparing(change -> change.key().year())
                .thenComparing(change -> change.key().month()).thenComparing(change -> change.key().kind())
                .thenComparing(change -> change.key().financing())).toList();
    }

    /// What lines are summed by.
    public enum By {
        /// Each project.
        PROJECT,
        /// Each account (art).
        ACCOUNT,
        /// Each unit (ansvar).
        UNIT;

        /// The bundle key of the name people use.
        public String key() {
            return switch (this) {
                case PROJECT -> "changes.by.project";
                case ACCOUNT -> "changes.by.account";
                case UNIT -> "changes.by.unit";
            };
        }

        /// What `key` belongs to.
        public Label label(BudgetKey key, CostNames names) {
            return switch (this) {
                case PROJECT -> names.project(key.project());
                case ACCOUNT -> names.account(key.accountString().account(), key.year());
                case UNIT -> names.unit(key.accountString().unit());
            };
        }
    }

    /// The net cost of one project, account or unit in one kind of amount, before and after, and how many lines changed in it.
    public record Sum(Label label, AmountKind kind, Money before, Money after, int lines) {
        /// What it was changed by.
        public Money difference() {
            return after.minus(before);
        }

        private Sum plus(Sum other) {
            return new Sum(label, kind, before.plus(other.before), after.plus(other.after), lines + other.lines);
        }
    }

    private record Place(String code, AmountKind kind) {
    }

    /// Only the changes of these kinds.
    public MoneyChanges of(Set<AmountKind> kinds) {
        return new MoneyChanges(lines.stream().filter(change -> kinds.contains(change.key().kind())).toList(), names);
    }

    /// The sums of what counts as net cost, by number and kind; an account is one however it was named through the years.
    public List<Sum> sums(By by) {
        return sums(change -> by.label(change.key(), names));
    }

    /// The sum of all that counts as net cost, of each kind that has changed.
    public List<Sum> totals() {
        return sums(change -> new Label("", ""));
    }

    private List<Sum> sums(Function<MoneyChange, Label> labelled) {
        var sums = new HashMap<Place, Sum>();
        for (var change : lines) {
            if (change.counts()) {
                var label = labelled.apply(change);
                var kind = change.key().kind();
                sums.merge(new Place(label.code(), kind), new Sum(label, kind, change.before(), change.after(), 1),
                        Sum::plus);
            }
        }
        return sums.values().stream()
                .sorted(Comparator.comparing((Sum sum) -> sum.label().code()).thenComparing(Sum::kind)).toList();
    }
}
