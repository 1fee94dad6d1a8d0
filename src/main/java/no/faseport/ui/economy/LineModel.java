package no.faseport.ui.economy;

import java.util.List;
import java.util.Map;
import no.faseport.economy.Account;
import no.faseport.economy.AccountClass;
import no.faseport.economy.AccountFunction;
import no.faseport.economy.AccountPlan;
import no.faseport.economy.Finding;
import no.faseport.economy.Severity;
import no.faseport.project.ProjectId;
import no.faseport.ui.Desk;
import no.faseport.words.Message;

/// Adds lines to a project's economy: what they may be, and what is wrong with one that may not.
final class LineModel {
    private final Desk desk;
    private final EconomyViewModel model;
    private final ProjectId project;

    LineModel(Desk desk, EconomyViewModel model, ProjectId project) {
        this.desk = desk;
        this.model = model;
        this.project = project;
    }

    private AccountPlan plan() {
        return desk.place().accounts();
    }

    /// The accounts a new line may have in a class, in the first year shown.
    List<Account> accounts(AccountClass accountClass) {
        return plan().accounts(accountClass, model.shown().get().first());
    }

    /// The functions a new line may have.
    List<AccountFunction> functions() {
        return plan().functions();
    }

    /// The numbers and names of the municipality's units.
    Map<String, String> units() {
        return model.reading().page().units();
    }

    /// Adds a row to write in; what is wrong with it where it cannot be there in any year shown.
    List<Message> add(LineKey line) {
        var years = model.shown().get().slots().stream().map(Slot::year).distinct().toList();
        var wrong = years.stream().map(year -> plan().check(line.string(), year).stream()
                .filter(finding -> finding.severity() == Severity.ERROR).map(Finding::message).toList()).toList();
        if (wrong.stream().noneMatch(List::isEmpty)) {
            return wrong.getFirst();
        }
        model.show(new RowKey(project, line));
        return List.of();
    }
}
