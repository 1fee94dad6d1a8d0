package no.faseport.economy.control;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import no.faseport.economy.AmountKind;
import no.faseport.economy.BudgetLine;
import no.faseport.economy.Money;
import no.faseport.economy.Severity;
import no.faseport.project.ProjectId;
import no.faseport.words.Message;

/// KOSTRA's control 140: what operating transfers to investment (1570) is what investment receives (0970), year by year,
/// within 30 000 kr.
final class Transfers {
    private static final Money TOLERANCE = Money.kroner(30_000);
    private static final String GIVEN = "1570";
    private static final String RECEIVED = "0970";

    private record Place(int year, AmountKind kind) {
    }

    private record Sums(Money given, Money received, Set<ProjectId> projects) {
    }

    /// The years in which the transfers of these lines make no zero; with its project where only one has any.
    static List<ControlFinding> of(Collection<BudgetLine> lines) {
        Map<Place, Sums> sums = new HashMap<>();
        for (var line : lines) {
            var account = line.accountString().toString();
            if (account.equals(GIVEN) || account.equals(RECEIVED)) {
                sums.merge(new Place(line.year(), line.kind()), one(line, account), Transfers::plus);
            }
        }
        var findings = new ArrayList<ControlFinding>();
        sums.forEach((place, sum) -> {
            var rest = sum.given().plus(sum.received());
            if (rest.amount().abs().compareTo(TOLERANCE.amount()) > 0) {
                findings.add(new ControlFinding(ControlRule.TRANSFER, Severity.ERROR,
                        sum.projects().size() == 1 ? sum.projects().stream().findFirst() : Optional.empty(),
                        GIVEN + " / " + RECEIVED, place.year(), place.kind(), rest,
                        Message.of("control.transfer", Control.told(sum.given().amount()),
                                Control.told(sum.received().amount()), Control.told(rest.amount()))));
            }
        });
        return findings;
    }

    private static Sums one(BudgetLine line, String account) {
        return account.equals(GIVEN)
                ? new Sums(line.amount(), Money.ZERO, Set.of(line.project()))
                : new Sums(Money.ZERO, line.amount(), Set.of(line.project()));
    }

    private static Sums plus(Sums one, Sums other) {
        var projects = new HashSet<>(one.projects());
        projects.addAll(other.projects());
        return new Sums(one.given().plus(other.given()), one.received().plus(other.received()), projects);
    }

    private Transfers() {
    }
}
