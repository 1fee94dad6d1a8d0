package no.faseport.gantt;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.UnaryOperator;
import no.faseport.project.ProjectId;
import no.faseport.schedule.Activity;
import no.faseport.schedule.ActivityId;
import no.faseport.schedule.Constraint;
import no.faseport.schedule.Dependency;
import no.faseport.schedule.DependencyId;
import no.faseport.schedule.Lag;
import no.faseport.schedule.Outside;
import no.faseport.schedule.Terms;
import no.faseport.schedule.WorkCalendar;

/// A plan to draw, written in few words: dates are worked out from what an activity waits for.
public final class Drawn {
    public static final WorkCalendar CALENDAR = WorkCalendar.norwegian();
    private static final ProjectId PROJECT = new ProjectId(id("prosjekt"));

    private final LocalDate today;
    private final List<Activity> activities = new ArrayList<>();
    private final List<Dependency> dependencies = new ArrayList<>();
    private final List<GanttPlan.GateMark> gates = new ArrayList<>();
    private final List<GanttPlan.PhaseBand> phases = new ArrayList<>();
    private final Map<ActivityId, GanttFacts.Planned> baseline = new HashMap<>();
    private final List<GanttFacts.Abroad> abroad = new ArrayList<>();
    private final Map<String, LocalDate> free = new HashMap<>();
    private Optional<ActivityId> parent = Optional.empty();

    public Drawn(LocalDate today) {
        this.today = today;
    }

    public static UUID id(String name) {
        return UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8));
    }

    public static ActivityId key(String name) {
        return new ActivityId(id(name));
    }

    public static DependencyId link(String from, String to) {
        return new DependencyId(id(from + "→" + to));
    }

    /// The following activities lie under a summary of this name.
    public Drawn summary(String name, LocalDate start) {
        parent = Optional.empty();
        add(name, start, 1, 0, "");
        parent = Optional.of(key(name));
        return this;
    }

    /// The following activities lie under no summary.
    public Drawn top() {
        parent = Optional.empty();
        return this;
    }

    public Drawn work(String name, LocalDate start, int duration, int progress, String responsible) {
        add(name, start, duration, progress, responsible);
        return this;
    }

    public Drawn after(String predecessor, String name, int duration, int progress, String responsible) {
        add(name, CALENDAR.onOrAfter(free.getOrDefault(predecessor, today)), duration, progress, responsible);
        dependencies.add(Dependency.finishToStart(link(predecessor, name), key(predecessor), key(name), 0));
        return this;
    }

    private void add(String name, LocalDate start, int duration, int progress, String responsible) {
        activities.add(Activity.planned(key(name), PROJECT, parent, activities.size(), name, start, duration)
                .done(progress).entrusted(responsible));
        var finish = CALENDAR.finish(start, duration);
        free.put(name, duration == 0 ? finish : finish.plusDays(1));
    }

    public Drawn gate(String name, LocalDate date, String decision) {
        gates.add(new GanttPlan.GateMark(id(name), name, date, decision));
        return this;
    }

    public Drawn phase(String name, LocalDate start, LocalDate finish) {
        phases.add(new GanttPlan.PhaseBand(id(name), name, start, finish));
        return this;
    }

    /// A link of another kind than the usual.
    public Drawn link(String predecessor, Dependency.Kind kind, String successor, Lag lag) {
        dependencies.add(new Dependency(link(predecessor, successor), key(predecessor), key(successor), kind, lag));
        return this;
    }

    /// The last activity is planned on other terms.
    public Drawn on(UnaryOperator<Terms> terms) {
        var last = activities.removeLast();
        activities.add(last.on(terms.apply(last.terms())));
        return this;
    }

    /// The reference plan had `name` from `start` to `finish`.
    public Drawn once(String name, LocalDate start, LocalDate finish) {
        baseline.put(key(name), new GanttFacts.Planned(start, finish));
        return this;
    }

    /// `here` waits for something in the project `other`, or is waited for there.
    public Drawn abroad(String here, boolean incoming, String other) {
        var there = new Outside(key(other), today, today, 1, Optional.empty());
        abroad.add(new GanttFacts.Abroad(incoming
                ? Dependency.finishToStart(link(other, here), there.id(), key(here), 0)
                : Dependency.finishToStart(link(here, other), key(here), there.id(), 0), incoming, other, "1002/3",
                there));
        return this;
    }

    public GanttFacts facts() {
        return GanttFacts.NONE.against(baseline).linked(abroad);
    }

    public GanttPlan plan() {
        return new GanttPlan(activities, dependencies, gates, phases, CALENDAR, today, facts());
    }

    /// An invented project with about everything a plan can have.
    public static GanttPlan example() {
        var nobody = "";
        return new Drawn(LocalDate.of(2026, 6, 10))
                .phase("Konsept", LocalDate.of(2026, 1, 5), LocalDate.of(2026, 3, 4))
                .phase("Planlegging", LocalDate.of(2026, 3, 5), LocalDate.of(2026, 5, 27))
                .phase("Gjennomføring", LocalDate.of(2026, 5, 28), LocalDate.of(2026, 12, 20))
                .phase("Avslutning", LocalDate.of(2026, 12, 21), LocalDate.of(2027, 1, 19))
                .gate("BP1", LocalDate.of(2026, 1, 5), "Godkjent").gate("BP2", LocalDate.of(2026, 3, 5), "Godkjent")
                .gate("BP3", LocalDate.of(2026, 5, 28), "Godkjent").gate("BP4", LocalDate.of(2026, 12, 21), "")
                .gate("BP5", LocalDate.of(2027, 1, 20), "")
                .summary("Konsept", LocalDate.of(2026, 1, 5))
                .work("Behovsanalyse i hjemmetjenesten", LocalDate.of(2026, 1, 5), 20, 100, "Fagansvarlig")
                .after("Behovsanalyse i hjemmetjenesten", "Alternativer og anbefaling", 15, 100, "Fagansvarlig")
                .after("Alternativer og anbefaling", "Gevinstkartlegging", 8, 100, "Gevinstansvarlig")
                .after("Gevinstkartlegging", "Konseptvalg besluttet", 0, 100, nobody)
                .summary("Planlegging", LocalDate.of(2026, 3, 12))
                .after("Konseptvalg besluttet", "Prosjektplan og budsjett", 18, 100, "Prosjektleder")
                .after("Prosjektplan og budsjett", "Kravspesifikasjon", 24, 100, "Prosjektleder")
                .after("Prosjektplan og budsjett", "Risiko- og sårbarhetsanalyse", 10, 60, "Personvernombud")
                .after("Kravspesifikasjon", "Konkurransegrunnlag", 12, 100, "Innkjøp")
                .after("Konkurransegrunnlag", "Prosjektplan vedtatt i IKT-rådet", 0, 100, nobody)
                .summary("Anskaffelse", LocalDate.of(2026, 6, 24))
                .after("Prosjektplan vedtatt i IKT-rådet", "Kunngjøring og tilbudsfrist", 30, 25, "Innkjøp")
                .after("Kunngjøring og tilbudsfrist", "Evaluering av tilbud", 15, 0, "Prosjektleder")
                .after("Evaluering av tilbud", "Karensperiode", 10, 0, "Innkjøp")
                .after("Karensperiode", "Kontrakt signert", 0, 0, nobody)
                .summary("Innføring", LocalDate.of(2026, 9, 15))
                .after("Kontrakt signert", "Oppsett og integrasjoner", 35, 0, "Leverandør")
                .after("Kontrakt signert", "Databehandleravtale og DPIA", 12, 0, "Personvernombud")
                .after("Oppsett og integrasjoner", "Pilot på to soner", 25, 0, "Opplæringsleder")
                .after("Kontrakt signert", "Opplæringsplan", 10, 0, "Opplæringsleder")
                .after("Pilot på to soner", "Opplæring av 180 ansatte", 20, 0, "Opplæringsleder")
                .after("Opplæring av 180 ansatte", "Utrulling i alle soner", 12, 0, "Opplæringsleder")
                .after("Utrulling i alle soner", "I drift", 0, 0, nobody)
                .summary("Avslutning", LocalDate.of(2027, 2, 12))
                .after("I drift", "Overføring til forvaltning", 15, 0, "IKT-drift")
                .after("I drift", "Sluttrapport og erfaringer", 20, 0, "Prosjektleder")
                .top().after("Sluttrapport og erfaringer", "Prosjekt avsluttet", 0, 0, nobody).plan();
    }

    /// The same project in the middle of its work, with about everything its picture can show.
    public static GanttPlan everything() {
        var plan = example();
        var baseline = new HashMap<ActivityId, GanttFacts.Planned>();
        for (var one : plan.activities().stream().filter(one -> one.parent().isPresent()).toList()) {
            var later = one.start().isAfter(LocalDate.of(2026, 5, 1)) ? 21 : 3;
            baseline.put(one.id(), new GanttFacts.Planned(one.start().minusDays(later),
                    one.finish(CALENDAR).minusDays(later)));
        }
        var activities = plan.activities().stream().map(Drawn::bound).toList();
        var links = new ArrayList<>(plan.dependencies());
        links.add(new Dependency(link("s", "s"), key("Oppsett og integrasjoner"), key("Opplæringsplan"),
                Dependency.Kind.SS, Lag.NONE));
        links.add(new Dependency(link("f", "f"), key("Pilot på to soner"), key("Databehandleravtale og DPIA"),
                Dependency.Kind.FF, Lag.NONE));
        var gates = plan.gates().stream().map(Drawn::decided).toList();
        return new GanttPlan(activities, links, gates, plan.phases(), CALENDAR, plan.today(), new Drawn(plan.today())
                .abroad("Oppsett og integrasjoner", true, "Ny identitetsløsning")
                .abroad("I drift", false, "Felles velferdsteknologi").facts().against(baseline)
                .at(Optional.of(LocalDate.of(2026, 6, 10))).nearly(10));
    }

    private static GanttPlan.GateMark decided(GanttPlan.GateMark gate) {
        return switch (gate.name()) {
            case "BP2" -> new GanttPlan.GateMark(gate.id(), gate.name(), gate.date(), "Godkjent med vilkår",
                    Standing.WITH_CONDITIONS);
            case "BP3" -> new GanttPlan.GateMark(gate.id(), gate.name(), gate.date(), "Utsatt", Standing.HELD_BACK);
            default -> gate;
        };
    }

    private static Activity bound(Activity one) {
        var terms = one.terms();
        return switch (one.name()) {
            case "Karensperiode" -> one.on(terms.with(new Constraint(Constraint.Kind.MUST_FINISH,
                    Optional.of(one.finish(CALENDAR)))));
            case "Databehandleravtale og DPIA" -> one.on(new Terms(true, terms.constraint(),
                    Optional.of(LocalDate.of(2026, 10, 1)), Optional.empty()));
            case "Opplæringsplan" -> one.on(terms.with(Constraint.LATE));
            case "Pilot på to soner" -> one.on(new Terms(false, terms.constraint(),
                    Optional.of(LocalDate.of(2026, 10, 20)), Optional.empty()));
            default -> one;
        };
    }
}
