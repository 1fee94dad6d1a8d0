package no.faseport.ui.editions;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Optional;
import javafx.scene.control.TableView;
import no.faseport.economy.AccountClass;
import no.faseport.economy.AccountString;
import no.faseport.economy.AmountKind;
import no.faseport.economy.BudgetKey;
import no.faseport.economy.Financing;
import no.faseport.economy.Money;
import no.faseport.project.Project;
import no.faseport.ui.Easel;
import no.faseport.ui.FixedDesk;
import no.faseport.usecase.EditBudget;
import no.faseport.usecase.OpenExample;
import no.faseport.usecase.ReadPortfolio;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.parallel.ResourceLock;

/// Pictures of budget editions and changes to look at, and a plan adopted with the mouse.
@ResourceLock("window")
class EditionsScreensTest {
    @RegisterExtension
    final Easel easel = new Easel();
    @RegisterExtension
    final OpenExample fjordvik = new OpenExample("2026-11-20T08:00:00Z");
    private final FixedDesk desk = new FixedDesk();

    @Test
    void editionsLocksAndTheFormCanBePainted() {
        easel.show(() -> new EditionsScreen(desk.at(fjordvik.place(), 2026)));
        easel.inEveryLook("editions");
        easel.press("#editions-adjustment");
        easel.inEveryLook("editions-adjustment");
        easel.press("#edition-adopt");
        assertEquals(6, easel.find(TableView.class, ".edition-table").getItems().size());
    }

    @Test
    void changesOfThePortfolioAndOfAProjectCanBePainted() {
        easel.show(() -> new ChangesScreen(desk.at(fjordvik.place(), 2026), Optional.empty()));
        easel.inEveryLook("changes");
        var project = new ReadPortfolio(fjordvik.place()).projects().getFirst();
        change(project);
        easel.show(() -> new ChangesScreen(desk.at(fjordvik.place(), 2026), Optional.of(project.id())));
        easel.inEveryLook("changes-project");
    }

    private void change(Project project) {
        var key = new BudgetKey(project.id(), new AccountString(AccountClass.OPERATING, "195", "1800", "120"), 2027,
                BudgetKey.WHOLE_YEAR, AmountKind.BUDGET, Financing.IKT_FUNDS);
        assertTrue(new EditBudget(fjordvik.place()).set(key, Money.kroner(125_000), "").reasons().isEmpty());
    }
}
