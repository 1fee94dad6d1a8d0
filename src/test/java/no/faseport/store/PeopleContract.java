package no.faseport.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import no.faseport.economy.Money;
import no.faseport.project.Project;
import no.faseport.schedule.Absence;
import no.faseport.schedule.AbsenceId;
import no.faseport.schedule.Activity;
import no.faseport.schedule.ActivityId;
import no.faseport.schedule.Assigned;
import no.faseport.schedule.Assignment;
import no.faseport.schedule.AssignmentId;
import no.faseport.schedule.CostRange;
import no.faseport.schedule.DayRange;
import no.faseport.schedule.Estimate;
import no.faseport.schedule.EstimateId;
import no.faseport.schedule.Resource;
import no.faseport.schedule.ResourceId;
import org.junit.jupiter.api.Test;

/// What a store promises about what is uncertain, and about people and what they work on.
abstract class PeopleContract extends AccountsContract {
    private static final LocalDate DAY = LocalDate.of(2026, 6, 1);

    private Activity activity(Project project, String name) {
        var one = Activity.planned(new ActivityId(Uid.next()), project.id(), Optional.empty(), 0, name, DAY, 5);
        change(ANNA, "plan", work -> work.plans().add(List.of(one)));
        return one;
    }

    private static Resource resource(String name) {
        return new Resource(new ResourceId(Uid.next()), 1, name, Resource.Kind.ROLE, new BigDecimal("22.50"));
    }

    @Test
    void estimatesKeepTheirDaysAndTheirOere() {
        var project = project("1001");
        var dig = activity(project, "Grave");
        var both = Estimate.of(new EstimateId(Uid.next()), project.id(), dig.id(), Optional.of(new DayRange(3, 12)),
                Optional.of(new CostRange(new Money(new BigDecimal("0.01")), Money.kroner(2),
                        new Money(new BigDecimal("999999999999999.99")))));
        var cost = Estimate.of(new EstimateId(Uid.next()), project.id(), "Utstyr",
                new CostRange(Money.ZERO, Money.ZERO, Money.kroner(5)));
        change(ANNA, "estimate", work -> {
            work.estimates().add(both);
            work.estimates().add(cost);
            work.estimates().correlate(project.id(), 40);
        });
        store = reopened(store);
        assertEquals(List.of(both, cost), store.read(work -> work.estimates().of(project.id())));
        assertEquals(Optional.of(40), store.read(work -> Optional.of(work.estimates().correlation(project.id()))));
        change(ANNA, "correlate", work -> work.estimates().correlate(project.id(), 60));
        store.undo(ANNA);
        assertEquals(Optional.of(40), store.read(work -> Optional.of(work.estimates().correlation(project.id()))));
    }

    @Test
    void anEstimateChangedByTwoIsALostUpdate() {
        var project = project("1001");
        var dig = activity(project, "Grave");
        var first = Estimate.of(new EstimateId(Uid.next()), project.id(), dig.id(), Optional.of(new DayRange(3, 12)),
                Optional.empty());
        change(ANNA, "estimate", work -> work.estimates().add(first));
        change(BJARNE, "other", work -> work.estimates()
                .save(first.with(Optional.of(new DayRange(4, 12)), Optional.empty())));
        assertThrows(LostUpdate.class, () -> change(ANNA, "late",
                work -> work.estimates().save(first.with(Optional.of(new DayRange(5, 12)), Optional.empty()))));
    }

    @Test
    void peopleKeepTheirHoursTheirAbsenceAndTheirWork() {
        var project = project("1001");
        var dig = activity(project, "Grave");
        var architect = resource("Løsningsarkitekt");
        var leave = new Absence(new AbsenceId(Uid.next()), 1, architect.id(), DAY, DAY.plusDays(6), 50, "Ferie");
        var work50 = new Assignment(new AssignmentId(Uid.next()), 1, project.id(), dig.id(), architect.id(), 50);
        change(ANNA, "people", work -> {
            work.resources().add(architect);
            work.resources().add(leave);
            work.resources().assign(List.of(work50));
        });
        store = reopened(store);
        assertEquals(List.of(architect), store.read(work -> work.resources().all()));
        assertEquals(List.of(leave), store.read(work -> work.resources().absences()));
        assertEquals(List.of(new Assigned(work50, dig)), store.read(work -> work.resources().assigned()));
        assertEquals(Optional.of(architect), store.read(work -> work.resources().named("LØSNINGSARKITEKT")));
    }

    @Test
    void somebodyRemovedLeavesTheirWorkAndComesBackWithIt() {
        var project = project("1001");
        var dig = activity(project, "Grave");
        var architect = resource("Løsningsarkitekt");
        var work50 = new Assignment(new AssignmentId(Uid.next()), 1, project.id(), dig.id(), architect.id(), 50);
        change(ANNA, "people", work -> {
            work.resources().add(architect);
            work.resources().assign(List.of(work50));
        });
        change(ANNA, "remove", work -> work.resources().remove(architect));
        assertEquals(List.of(), store.read(work -> work.resources().assigned(project.id())));
        store.undo(ANNA);
        assertEquals(List.of(50), store.read(work -> work.resources().assigned(project.id())).stream()
                .map(one -> one.assignment().share()).toList());
    }

    @Test
    void anActivityRemovedTakesItsEstimateAndItsPeopleAlongAndBringsThemBack() {
        var project = project("1001");
        var dig = activity(project, "Grave");
        var architect = resource("Løsningsarkitekt");
        var estimate = Estimate.of(new EstimateId(Uid.next()), project.id(), dig.id(),
                Optional.of(new DayRange(3, 12)), Optional.empty());
        change(ANNA, "people", work -> {
            work.resources().add(architect);
            work.resources().assign(List.of(new Assignment(new AssignmentId(Uid.next()), 1, project.id(), dig.id(),
                    architect.id(), 50)));
            work.estimates().add(estimate);
        });
        change(ANNA, "remove", work -> work.plans().removeAll(List.of(dig)));
        assertEquals(List.of(), store.read(work -> work.estimates().of(project.id())));
        store.undo(ANNA);
        assertEquals(estimate.days(), store.read(work -> work.estimates().of(dig.id())).orElseThrow().days());
        assertEquals(1, store.read(work -> work.resources().assigned(project.id())).size());
    }
}
