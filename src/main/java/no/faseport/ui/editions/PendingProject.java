package no.faseport.ui.editions;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import no.faseport.economy.CostNames;
import no.faseport.economy.Label;
import no.faseport.economy.Money;
import no.faseport.economy.edition.BudgetInForce;
import no.faseport.project.ProjectId;

/// What a project has in its working budget that nobody has adopted: the net cost of it, and how many lines.
record PendingProject(ProjectId project, Label label, Money amount, int lines) {
    /// The projects of these changes, by number.
    static List<PendingProject> of(List<BudgetInForce> changes, CostNames names) {
        var found = new LinkedHashMap<ProjectId, PendingProject>();
        for (var change : changes) {
            var project = change.key().project();
            var amount = change.key().accountString().group().counts() ? change.notAdopted() : Money.ZERO;
            found.merge(project, new PendingProject(project, names.project(project), amount, 1),
                    (one, other) -> new PendingProject(project, one.label, one.amount.plus(other.amount),
                            one.lines + 1));
        }
        return found.values().stream().sorted(Comparator.comparing(one -> one.label().code())).toList();
    }
}
