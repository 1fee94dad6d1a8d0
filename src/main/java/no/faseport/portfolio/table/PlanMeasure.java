package no.faseport.portfolio.table;

import java.util.List;
import no.faseport.economy.AccountClass;
import no.faseport.economy.Financing;
import no.faseport.economy.Label;
import no.faseport.economy.Money;
import no.faseport.project.ProjectStatus;

/// A measure (tiltak) of the økonomiplan: what a project is to cost, net, in operating or investment, year by year.
///
/// @param unit the name of the unit the project lies in; empty where it lies in none
/// @param amounts the net budget of each year of the økonomiplan
public record PlanMeasure(Label project, String unit, AccountClass accountClass, Financing financing,
        List<Money> amounts, String caseNumber, ProjectStatus status) {
    /// Keeps a copy.
    public PlanMeasure {
        amounts = List.copyOf(amounts);
    }

    /// What it costs in all years.
    public Money sum() {
        return Money.sum(amounts);
    }
}
