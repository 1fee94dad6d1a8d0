package no.faseport.economy.control;

import no.faseport.economy.Money;
import no.faseport.project.ProjectId;

/// What a unit is to save, or take in more, in a year because of a project; above zero, and told of elsewhere than in the amounts.
///
/// @param name what people call it
/// @param unit the unit's number, as it stands in account strings
public record Saving(ProjectId project, String name, String unit, int year, Money amount) {
}
