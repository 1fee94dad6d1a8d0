package no.faseport.store;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import no.faseport.economy.Money;
import no.faseport.project.Project;
import no.faseport.schedule.ActivityId;
import no.faseport.schedule.Baseline;
import no.faseport.schedule.BaselineId;
import no.faseport.schedule.CalendarDays;
import no.faseport.schedule.CalendarDaysId;
import no.faseport.schedule.CalendarId;
import no.faseport.schedule.NamedCalendar;
import no.faseport.schedule.PlanTerms;
import no.faseport.schedule.PlannedActivity;
import no.faseport.schedule.Snapshot;
import no.faseport.schedule.SpecialDays;
import org.junit.jupiter.api.Test;

/// What a store promises about baselines, working calendars and the terms of plans.
abstract class PlanningContract extends EditionContract {
    private static final PlannedActivity DIG = new PlannedActivity(new ActivityId(Uid.next()), "Grave «æøå»",
            LocalDate.of(2024, 2, 29), LocalDate.of(2199, 12, 31), 10_000, false,
            Optional.of(new Money(new BigDecimal("999999999999999.99"))));
    private static final PlannedActivity OPEN = new PlannedActivity(new ActivityId(Uid.next()), "Åpne",
            LocalDate.of(1900, 1, 1), LocalDate.of(1900, 1, 1), 0, true, Optional.empty());

    private Baseline taken(Project project, String name, String at, PlannedActivity... planned) {
        var gate = store.read(work -> work.gates().of(project)).getFirst().id();
        var baseline = new Baseline(new BaselineId(Uid.next()), project.id(), name, Instant.parse(at), ANNA,
                Optional.of(gate).filter(one -> name.startsWith("BP")), new Money(new BigDecimal("-0.01")), 1);
        change(ANNA, "take " + name, work -> work.baselines().add(baseline, new Snapshot(List.of(planned))));
        return baseline;
    }

    private List<Baseline> baselines(Project project) {
        return store.read(work -> work.baselines().of(project.id()));
    }

    private Snapshot planned(Baseline baseline) {
        return store.read(work -> work.baselines().planned(baseline.id()));
    }

    @Test
    void baselinesKeepTheirOrderTheirInstantAndWhatWasPlanned() {
        var project = project("1001");
        var later = taken(project, "BP1 29.3.2026", "2026-03-29T01:30:00.123456Z", OPEN, DIG);
        var earlier = taken(project, "Som søkt", "2026-01-05T08:00:00Z", DIG);
        taken(project("1002"), "En annens", "2026-01-05T08:00:00Z", DIG, OPEN);
        store = reopened(store);
        assertEquals(List.of(earlier, later), baselines(project));
        assertEquals(new Snapshot(List.of(OPEN, DIG)), planned(later));
        assertEquals(new Snapshot(List.of(DIG)), planned(earlier));
        assertEquals(Map.of(later.id(), List.of(OPEN)),
                store.read(work -> work.baselines().milestones(project.id())));
    }

    @Test
    void aBaselineIsRemovedWithAllThatWasPlannedInItAndComesBackWhole() {
        var project = project("1001");
        var kept = taken(project, "Som søkt", "2026-01-05T08:00:00Z", DIG);
        var gone = taken(project, "Prøve", "2026-01-06T08:00:00Z", DIG, OPEN);
        change(ANNA, "remove", work -> work.baselines().remove(gone));
        assertEquals(List.of(kept), baselines(project));
        assertEquals(new Snapshot(List.of()), planned(gone));
        store.undo(ANNA);
        assertEquals(List.of("Som søkt", "Prøve"), baselines(project).stream().map(Baseline::name).toList());
        assertEquals(new Snapshot(List.of(DIG, OPEN)), planned(gone));
        store.redo(ANNA);
        assertEquals(List.of(kept), baselines(project));
    }

    @Test
    void calendarsKeepTheirWeekTheirDaysAndWhichIsStandard() {
        var days = List.of(days("2026-12-24", "2026-12-31", false, "Romjul «æøå»"),
                days("1900-01-01", "1900-01-01", true, "Innarbeiding"));
        var usual = NamedCalendar.usual(new CalendarId(Uid.next()), "Kommunen", true).with(days);
        var nights = new NamedCalendar(new CalendarId(Uid.next()), "Helg",
                EnumSet.of(DayOfWeek.SUNDAY, DayOfWeek.TUESDAY), false, false, List.of(), 1);
        change(ANNA, "add", work -> {
            work.calendars().add(usual);
            work.calendars().add(nights);
        });
        store = reopened(store);
        assertEquals(List.of(nights, usual), store.read(work -> work.calendars().all()));
        var changed = usual.with(List.of(days.getFirst(), days("2026-08-17", "2026-08-18", false, "Planlegging")))
                .named("Fjordvik");
        change(ANNA, "change", work -> work.calendars().save(changed));
        assertEquals(List.of("Planlegging", "Romjul «æøå»"), store.read(work -> work.calendars().find(usual.id()))
                .orElseThrow().days().stream().map(CalendarDays::name).toList());
        store.undo(ANNA);
        assertEquals(usual.days(), store.read(work -> work.calendars().find(usual.id())).orElseThrow().days());
        change(ANNA, "remove", work -> work.calendars().remove(nights));
        assertEquals(List.of("Kommunen"),
                store.read(work -> work.calendars().all()).stream().map(NamedCalendar::name).toList());
    }

    private static CalendarDays days(String from, String until, boolean worked, String name) {
        return new CalendarDays(new CalendarDaysId(Uid.next()),
                new SpecialDays(LocalDate.parse(from), LocalDate.parse(until), worked), name);
    }

    @Test
    void thePlansTermsAreKeptAndTheirCalendarsCounted() {
        var project = project("1001");
        var calendar = NamedCalendar.usual(new CalendarId(Uid.next()), "Kommunen", false);
        var terms = new PlanTerms(project.id(), Optional.of(calendar.id()), Optional.of(LocalDate.of(2024, 2, 29)), 0,
                1);
        assertEquals(PlanTerms.usual(project.id()), store.read(work -> work.planTerms().of(project.id())));
        change(ANNA, "say", work -> {
            work.calendars().add(calendar);
            work.planTerms().save(terms);
        });
        store = reopened(store);
        assertEquals(terms, store.read(work -> work.planTerms().of(project.id())));
        assertEquals(Map.of(calendar.id(), 1), store.read(work -> work.calendars().uses()));
        change(ANNA, "say otherwise", work -> work.planTerms().save(terms.by(Optional.empty())));
        assertEquals(Map.of(), store.read(work -> work.calendars().uses()));
    }
}
