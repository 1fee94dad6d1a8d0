package no.faseport.economy;

import java.util.Map;
import no.faseport.project.ProjectId;

/// The names a cost overview shows: projects by key, units by number, accounts and functions from the plan.
public record CostNames(Map<ProjectId, Label> projects, Map<String, String> units, AccountPlan plan) {
    public CostNames {
        projects = Map.copyOf(projects);
        units = Map.copyOf(units);
    }

    /// Number and name of a project.
    public Label project(ProjectId project) {
        return projects.getOrDefault(project, new Label(project.value().toString(), ""));
    }

    /// Number and name of a unit.
    public Label unit(String number) {
        return new Label(number, units.getOrDefault(number, ""));
    }

    /// Code and name of an account, named as in `year`.
    public Label account(String code, int year) {
        return new Label(code, plan.accountName(code, year));
    }

    /// Code and name of a function.
    public Label function(String code) {
        return new Label(code, plan.function(code).map(AccountFunction::name).orElse(""));
    }
}
