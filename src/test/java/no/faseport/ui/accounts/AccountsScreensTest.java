package no.faseport.ui.accounts;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.function.Function;
import javafx.scene.input.KeyCode;
import no.faseport.economy.AccountClass;
import no.faseport.economy.AccountString;
import no.faseport.economy.AmountKind;
import no.faseport.economy.BudgetKey;
import no.faseport.economy.Financing;
import no.faseport.economy.Money;
import no.faseport.ui.Desk;
import no.faseport.ui.Easel;
import no.faseport.ui.FixedDesk;
import no.faseport.ui.Screen;
import no.faseport.usecase.EditBudget;
import no.faseport.usecase.NewAmount;
import no.faseport.usecase.OpenExample;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.parallel.ResourceLock;

/// Pictures of the account plan, the control and VAT to look at, and a mapping changed by keyboard.
@ResourceLock("window")
class AccountsScreensTest {
    @RegisterExtension
    final Easel easel = new Easel();
    @RegisterExtension
    final OpenExample fjordvik = new OpenExample("2026-06-05T08:00:00Z");
    private final FixedDesk desk = new FixedDesk();

    private void pictures(String name, Function<Desk, Screen> make) {
        easel.show(() -> make.apply(desk.at(fjordvik.place(), 2026)));
        easel.pictures(name);
    }

    private void spend(String project, AccountClass accountClass, String account, String function, int month,
            long kroner) {
        var id = fjordvik.project(project);
        assertEquals(List.of(), new EditBudget(fjordvik.place()).setAll(id, List.of(new NewAmount(
                new BudgetKey(id, new AccountString(accountClass, account, "185", function), 2026, month,
                        AmountKind.BUDGET, Financing.OWN_FRAME),
                Money.kroner(kroner)))).reasons());
    }

    @Test
    void theAccountPlanTheControlAndVatAreShown() {
        spend("6101", AccountClass.INVESTMENT, "729", "", 0, -120_000);
        spend("6101", AccountClass.OPERATING, "570", "880", 0, 500_000);
        spend("6113", AccountClass.OPERATING, "285", "130", 0, 70_000);
        spend("6113", AccountClass.INVESTMENT, "200", "120", 0, 40_000);
        spend("6113", AccountClass.OPERATING, "195", "120", 3, 10_000);
        spend("6113", AccountClass.OPERATING, "195", "120", 0, 120_000);
        pictures("control", ControlScreen::new);
        pictures("control-project", at -> new ControlScreen(at, fjordvik.project("6113")));
        pictures("accounts", AccountsScreen::new);
        pictures("vat", at -> new VatScreen(at, fjordvik.project("6101")));
    }

    @Test
    void theMappingOfAnAccountIsWrittenOverByKeyboard() {
        easel.show(() -> new AccountsScreen(desk.at(fjordvik.place(), 2026)));
        var robot = easel.inWindow();
        var table = easel.find(PlanTable.class, ".plan-table");
        var row = table.getItems().stream().map(line -> line.code()).toList().indexOf("11951");
        easel.act(() -> {
            table.getSelectionModel().clearAndSelect(row);
            table.scrollTo(row);
            table.layout();
            table.edit(row, table.getColumns().get(2));
        });
        robot.write("240").type(KeyCode.ENTER);
        assertEquals(List.of(), desk.refusals());
        assertEquals("240", fjordvik.place().accounts().own("11951", 2026).orElseThrow().account());
        assertEquals("11951", table.getSelectionModel().getSelectedItem().code());
    }
}
