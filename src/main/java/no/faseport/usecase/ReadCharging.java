package no.faseport.usecase;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import no.faseport.economy.AccountClass;
import no.faseport.economy.BudgetLine;
import no.faseport.economy.Money;
import no.faseport.economy.charge.ChargeBasis;
import no.faseport.economy.charge.ChargeItem;
import no.faseport.portfolio.ChargingPage;
import no.faseport.portfolio.ProjectName;
import no.faseport.project.ProjectId;
import no.faseport.store.Work;

/// Reads how costs are shared, and what each party is to be charged.
public final class ReadCharging {
    private final Workplace place;

    /// For the portfolio of `place`.
    public ReadCharging(Workplace place) {
        this.place = place;
    }

    /// The keys, the parties, and the invoice basis of `subject` in `year`.
    public ChargingPage page(int year, ChargeSubject subject) {
        return place.store().read(work -> {
            var terms = work.charging().terms();
            return new ChargingPage(terms, ChargeBasis.of(year, items(work, year, subject), terms),
                    work.programmes().all(), work.units().all());
        });
    }

    private List<ChargeItem> items(Work work, int year, ChargeSubject subject) {
        return switch (subject) {
            case ChargeSubject.OfSystems systems -> new ReadSystems(place).page(work).items(year);
            case ChargeSubject.OfProgramme programme -> items(work, year, programme);
        };
    }

    /// A line for the investment and one for the operation of each project, by number.
    private List<ChargeItem> items(Work work, int year, ChargeSubject.OfProgramme subject) {
        var items = new ArrayList<ChargeItem>();
        var lines = work.budgetLines().between(year, year).stream()
                .filter(line -> line.kind() == subject.kind() && line.accountString().group().counts()).toList();
        for (var project : work.programmes().projects(subject.programme())) {
            for (var accountClass : AccountClass.values()) {
                items.add(new ChargeItem(name(project, accountClass), Optional.of(subject.key()),
                        cost(lines, project.id(), accountClass)));
            }
        }
        return List.copyOf(items);
    }

    private String name(ProjectName project, AccountClass accountClass) {
        return place.words().text("charges.item.project", project.number(), project.name(),
                place.words().text(accountClass.key()));
    }

    private static Money cost(List<BudgetLine> lines, ProjectId project, AccountClass accountClass) {
        return Money.sum(lines.stream().filter(line -> line.project().equals(project)
                && line.accountString().accountClass() == accountClass).map(BudgetLine::amount).toList());
    }
}
