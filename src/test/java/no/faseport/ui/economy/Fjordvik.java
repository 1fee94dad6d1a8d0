package no.faseport.ui.economy;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.SimpleIntegerProperty;
import no.faseport.Swept;
import no.faseport.benefit.BenefitId;
import no.faseport.economy.AccountClass;
import no.faseport.economy.AccountString;
import no.faseport.economy.AmountKind;
import no.faseport.economy.BudgetKey;
import no.faseport.economy.Financing;
import no.faseport.economy.Money;
import no.faseport.gate.GateId;
import no.faseport.project.ProjectId;
import no.faseport.reporting.ReportOrder;
import no.faseport.ui.Background;
import no.faseport.ui.Desk;
import no.faseport.ui.Navigation;
import no.faseport.ui.Notices;
import no.faseport.usecase.EditBudget;
import no.faseport.usecase.NewAmount;
import no.faseport.usecase.Town;
import no.faseport.usecase.UndoChange;
import no.faseport.words.Message;

/// A town with money in its projects, and a desk to sit at.
final class Fjordvik implements AutoCloseable {
    private final Town town;
    private final List<Message> told = new ArrayList<>();
    private final Desk desk;
    private final Optional<Swept> own;

    /// The town, its portfolio in `folder`.
    Fjordvik(Path folder) {
        this(folder, Optional.empty());
    }

    private Fjordvik(Path folder, Optional<Swept> own) {
        this.own = own;
        town = new Town(folder);
        desk = new Desk(town.anna(), Background.here(), notices(), new Nowhere(), new SimpleIntegerProperty(2026));
    }

    /// The town, its portfolio in a folder of its own.
    static Fjordvik somewhere() {
        var own = Swept.called("fjordvik");
        return new Fjordvik(own.folder(), Optional.of(own));
    }

    /// A folder of the town's own for files, where it has one.
    Path folder() {
        return own.orElseThrow().folder();
    }

    private Notices notices() {
        return new Notices() {
            @Override
            public void refused(List<Message> reasons) {
                told.addAll(reasons);
            }

            @Override
            public void told(Message message) {
                told.add(message);
            }
        };
    }

    private record Nowhere() implements Navigation {
        @Override
        public void portfolio() {
            // stays here
        }

        @Override
        public void project(ProjectId project) {
            // stays here
        }

        @Override
        public void gate(ProjectId project, GateId gate) {
            // stays here
        }

        @Override
        public void plan(ProjectId project) {
            // stays here
        }

        @Override
        public void economy(ProjectId project) {
            // stays here
        }

        @Override
        public void benefit(ProjectId project, BenefitId benefit) {
            // stays here
        }

        @Override
        public void status(ProjectId project) {
            // stays here
        }

        @Override
        public void systems() {
            // stays here
        }

        @Override
        public void calendars() {
            // stays here
        }

        @Override
        public void report(ReportOrder order) {
            // stays here
        }
    }

    Desk desk() {
        return desk;
    }

    /// The same desk with another way off the window's thread.
    Desk desk(Background background) {
        return new Desk(desk.place(), background, desk.notices(), desk.navigation(), desk.year());
    }

    /// Sets amounts of any projects in one change.
    void setAll(List<NewAmount> wanted) {
        var refused = new EditBudget(town.anna()).setAll(wanted).reasons();
        if (!refused.isEmpty()) {
            throw new IllegalArgumentException(refused.toString());
        }
    }

    /// What the frame was asked to tell.
    List<Message> told() {
        return told;
    }

    ProjectId project(String number, String name) {
        return town.project(number, name);
    }

    /// Takes Anna's latest change back.
    String undo() {
        return new UndoChange(town.anna()).undo().orElseThrow().sentence();
    }

    /// The row "1195 180 120", the class and account, unit and function, financed by `financing`.
    static LineKey line(String string, Financing financing) {
        var parts = string.split(" ", -1);
        return new LineKey(new AccountString(AccountClass.of(parts[0].charAt(0)).orElseThrow(), parts[0].substring(1),
                parts.length > 1 ? parts[1] : "", parts.length > 2 ? parts[2] : ""), financing);
    }

    /// Gives `project` whole-year amounts from `firstYear` on, in thousands.
    void thousands(ProjectId project, LineKey line, AmountKind kind, int firstYear, long... amounts) {
        var wanted = new ArrayList<NewAmount>();
        for (int i = 0; i < amounts.length; i++) {
            if (amounts[i] != 0) {
                wanted.add(new NewAmount(new BudgetKey(project, line.string(), firstYear + i, BudgetKey.WHOLE_YEAR,
                        kind, line.financing()), Money.kroner(amounts[i] * 1000)));
            }
        }
        setAll(wanted);
    }

    /// Gives `project` an amount in kroner for each month of `year`.
    void months(ProjectId project, LineKey line, AmountKind kind, int year, long... kroner) {
        var wanted = new ArrayList<NewAmount>();
        for (int i = 0; i < kroner.length; i++) {
            wanted.add(new NewAmount(new BudgetKey(project, line.string(), year, i + 1, kind, line.financing()),
                    Money.kroner(kroner[i])));
        }
        setAll(wanted);
    }

    /// A project with a budget as municipalities have them: licences, consultants, equipment, VAT and its compensation.
    ProjectId schoolFibre() {
        var project = project("1001", "Fiber til skolene");
        var licences = line("1195 180 120", Financing.OWN_FRAME);
        thousands(project, licences, AmountKind.BUDGET, 2026, 420, 435, 450, 465);
        thousands(project, licences, AmountKind.FORECAST, 2026, 455, 435);
        months(project, licences, AmountKind.ACTUAL, 2026, 35_000, 35_000, 38_250, 35_000, 35_000, 61_400);
        var consultants = line("1272 180 120", Financing.IKT_FUNDS);
        thousands(project, consultants, AmountKind.BUDGET, 2026, 850, 300);
        thousands(project, consultants, AmountKind.FORECAST, 2026, 1120, 300);
        thousands(project, consultants, AmountKind.ACTUAL, 2026, 612);
        var salaries = line("1010 180 120", Financing.OWN_FRAME);
        thousands(project, salaries, AmountKind.BUDGET, 2026, 640, 320, 0, 0);
        thousands(project, salaries, AmountKind.FORECAST, 2026, 600, 320);
        var operation = line("1240 180 202", Financing.OWN_FRAME);
        thousands(project, operation, AmountKind.BUDGET, 2026, 0, 180, 360, 360);
        thousands(project, operation, AmountKind.FORECAST, 2026, 0, 180);
        var vat = line("1429 180 120", Financing.OWN_FRAME);
        thousands(project, vat, AmountKind.BUDGET, 2026, 318, 229, 203, 206);
        thousands(project, vat, AmountKind.FORECAST, 2026, 394, 229);
        thousands(project, line("1729 180 120", Financing.OWN_FRAME), AmountKind.BUDGET, 2026, -318, -229, -203, -206);
        thousands(project, line("1729 180 120", Financing.OWN_FRAME), AmountKind.FORECAST, 2026, -394, -229);
        var equipment = line("0200 185 222", Financing.LOAN);
        thousands(project, equipment, AmountKind.BUDGET, 2026, 3750, 2400, 1200);
        thousands(project, equipment, AmountKind.FORECAST, 2026, 3610, 2400);
        thousands(project, equipment, AmountKind.ACTUAL, 2026, 2214);
        var works = line("0230 185 222", Financing.LOAN);
        thousands(project, works, AmountKind.BUDGET, 2026, 1900, 1100);
        thousands(project, works, AmountKind.FORECAST, 2026, 1900, 1250);
        thousands(project, line("0429 185 222", Financing.LOAN), AmountKind.BUDGET, 2026, 1413, 875, 300);
        thousands(project, line("0429 185 222", Financing.LOAN), AmountKind.FORECAST, 2026, 1378, 913);
        thousands(project, line("0729 185 841", Financing.LOAN), AmountKind.BUDGET, 2026, -1413, -875, -300);
        thousands(project, line("0729 185 841", Financing.LOAN), AmountKind.FORECAST, 2026, -1378, -913);
        thousands(project, line("0910 185 880", Financing.LOAN), AmountKind.BUDGET, 2026, -5650, -3500, -1200);
        thousands(project, line("0810 185 222", Financing.GRANT), AmountKind.BUDGET, 2026, -600);
        thousands(project, line("0810 185 222", Financing.GRANT), AmountKind.FORECAST, 2026, -600);
        return project;
    }

    @Override
    public void close() {
        town.close();
        own.ifPresent(Swept::close);
    }
}
