package no.faseport.economy.control;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import no.faseport.economy.AccountPlan;
import no.faseport.economy.AccountString;
import no.faseport.economy.AmountKind;
import no.faseport.economy.AssetLife;
import no.faseport.economy.BudgetLine;
import no.faseport.economy.CostAmount;
import no.faseport.economy.Finding;
import no.faseport.economy.Money;
import no.faseport.economy.VatShare;
import no.faseport.project.ProjectId;

/// Holds a portfolio's amounts against the rules of the accounts.
public final class Control {
    private final AccountPlan plan;
    private final Map<ProjectId, List<VatShare>> shares;
    private final Map<ProjectId, AssetLife> lives;

    /// Checks with the accounts of `plan`, the shares of VAT that are compensated, and how long investments last.
    public Control(AccountPlan plan, Map<ProjectId, List<VatShare>> shares, Map<ProjectId, AssetLife> lives) {
        this.plan = plan;
        this.lives = Map.copyOf(lives);
        this.shares = Map.copyOf(shares);
    }

    /// Everything the rules have to say about `lines`, and about `savings` beside them, errors first.
    public List<ControlFinding> of(Collection<BudgetLine> lines, Collection<Saving> savings) {
        var findings = new ArrayList<ControlFinding>();
        var byProject = new HashMap<ProjectId, List<BudgetLine>>();
        lines.forEach(line -> byProject.computeIfAbsent(line.project(), id -> new ArrayList<>()).add(line));
        byProject.forEach((project, own) -> {
            accounts(project, own, findings);
            findings.addAll(WholeYears.of(project, own));
            findings.addAll(Compensation.of(project, own, plan.vatArts(),
                    shares.getOrDefault(project, List.of())));
            findings.addAll(new Investments(plan.vatArts()).of(project, own, Optional.ofNullable(lives.get(project))));
        });
        findings.addAll(Transfers.of(lines));
        findings.addAll(CountedTwice.of(savings, lines.stream().map(CostAmount::of).toList()));
        return findings.stream().sorted(ControlFinding.ORDER).toList();
    }

    private record Place(AccountString string, int year, AmountKind kind) {
    }

    private void accounts(ProjectId project, List<BudgetLine> lines, List<ControlFinding> findings) {
        var sums = new HashMap<Place, Money>();
        for (var line : lines) {
            if (!line.amount().isZero()) {
                sums.merge(new Place(bare(line.accountString()), line.year(), line.kind()), line.amount(),
                        Money::plus);
            }
        }
        var known = new HashMap<AccountString, Map<Integer, List<Finding>>>();
        sums.forEach((place, amount) -> known.computeIfAbsent(place.string(), string -> new HashMap<>())
                .computeIfAbsent(place.year(), year -> plan.check(place.string(), year))
                .forEach(finding -> findings.add(new ControlFinding(ControlRule.of(finding.message().key()),
                        finding.severity(), Optional.of(project), told(place.string()), place.year(), place.kind(),
                        amount, finding.message()))));
    }

    private static AccountString bare(AccountString string) {
        return new AccountString(string.accountClass(), string.account(), string.unit(), string.function());
    }

    /// An amount for a message, with øre only where there are any.
    static BigDecimal told(BigDecimal amount) {
        var plain = amount.stripTrailingZeros();
        return plain.scale() <= 0 ? plain.setScale(0) : amount;
    }

    /// "0729 · 185 · 841": class and account, unit and function where there are any.
    static String told(AccountString string) {
        var told = new StringBuilder(string.toString());
        for (var part : List.of(string.unit(), string.function())) {
            if (!part.isEmpty()) {
                told.append(" · ").append(part);
            }
        }
        return told.toString();
    }
}
