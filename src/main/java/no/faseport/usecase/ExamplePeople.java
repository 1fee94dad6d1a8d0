package no.faseport.usecase;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import no.faseport.economy.Money;
import no.faseport.project.Project;
import no.faseport.schedule.Absence;
import no.faseport.schedule.AbsenceId;
import no.faseport.schedule.Activity;
import no.faseport.schedule.ActivityId;
import no.faseport.schedule.Assignment;
import no.faseport.schedule.AssignmentId;
import no.faseport.schedule.CostRange;
import no.faseport.schedule.DayRange;
import no.faseport.schedule.Estimate;
import no.faseport.schedule.EstimateId;
import no.faseport.schedule.Resource;
import no.faseport.schedule.ResourceId;
import no.faseport.store.Uid;
import no.faseport.store.Work;

/// Gives the example a handful of roles, of which one has too much to do, and one project its estimates.
final class ExamplePeople {
    private static final String ESTIMATED = "6101";
    private static final int CORRELATION = 30;
    private static final int STEP = 5;
    private static final int STEPS = 3;
    private static final int DONE = 100;
    private static final List<Role> ROLES = List.of(
            new Role("Anskaffelsesrådgiver", 75, 15,
                    List.of("Konkurranse", "Anskaffelse", "Kravspes", "Avrop", "Avtale")),
            new Role("Informasjonssikkerhetsrådgiver", 60, 15,
                    List.of("personvern", "sikkerhet", "risiko", "Risiko", "Beredskap", "Protokoll", "signering")),
            new Role("Opplæringsansvarlig", 112, 15,
                    List.of("Opplæring", "Superbruker", "Pilot", "Innføring", "Øvelse")),
            new Role("Integrasjonsutvikler", 45, 15,
                    List.of("ntegrasjon", "Flytte", "data", "Oppsett", "plattform", "Uttrekk")),
            new Role("Driftstekniker", 112, 10,
                    List.of("skolene", "svitsj", "Rådhuset", "Sone", "trinn", "nett", "linje")),
            new Role("Løsningsarkitekt", 75, 36,
                    List.of("Velge", "Vurdere", "Kartlegge", "Beskrive", "Tegne", "Prøve")));

    private final Work work;
    private final LocalDate today;

    ExamplePeople(Work work, LocalDate today) {
        this.work = work;
        this.today = today;
    }

    private record Role(String name, int capacity, int share, List<String> words) {
        boolean does(Activity activity) {
            return words.stream().anyMatch(activity.name()::contains);
        }
    }

    /// Writes it all.
    List<ResourceId> write() {
        var roles = new HashMap<Role, ResourceId>();
        for (var role : ROLES) {
            var one = new Resource(new ResourceId(Uid.next()), 1, role.name(), Resource.Kind.ROLE,
                    BigDecimal.valueOf(role.capacity()));
            work.resources().add(one);
            work.resources().add(holiday(one));
            roles.put(role, one.id());
        }
        for (var project : work.projects().all()) {
            var leaves = leaves(project);
            assign(leaves, roles);
            if (project.number().equals(ESTIMATED)) {
                estimate(project, leaves);
            }
        }
        return List.copyOf(roles.values());
    }

    /// Three weeks in July in which a fifth of each role is away.
    private Absence holiday(Resource resource) {
        var july = LocalDate.of(today.getYear(), 7, 6);
        return new Absence(new AbsenceId(Uid.next()), 1, resource.id(), july, july.plusDays(18), 20, "Sommerferie");
    }

    private List<Activity> leaves(Project project) {
        var all = work.plans().activities(project.id());
        Set<ActivityId> parents = new HashSet<>();
        all.forEach(one -> one.parent().ifPresent(parents::add));
        return all.stream().filter(one -> one.duration() > 0 && !parents.contains(one.id())).toList();
    }

    private void assign(List<Activity> activities, Map<Role, ResourceId> roles) {
        var assignments = new ArrayList<Assignment>();
        for (var one : activities) {
            ROLES.stream().filter(role -> role.does(one)).findFirst()
                    .ifPresent(role -> assignments.add(new Assignment(new AssignmentId(Uid.next()), 1, one.project(),
                            one.id(), Objects.requireNonNull(roles.get(role)),
                            role.share() + STEP * (one.name().length() % STEPS))));
        }
        work.resources().assign(assignments);
    }

    private void estimate(Project project, List<Activity> activities) {
        for (var one : activities) {
            if (one.progress() < DONE) {
                int spread = 1 + one.name().length() % STEPS;
                work.estimates().add(Estimate.of(new EstimateId(Uid.next()), project.id(), one.id(),
                        Optional.of(new DayRange(Math.max(1, one.duration() * 17 / 20),
                                one.duration() * (10 + 3 * spread) / 10)),
                        Optional.of(thousands(one.duration() * 9L, one.duration() * 10L,
                                one.duration() * (11L + 2L * spread)))));
            }
        }
        cost(project, "Fjell og uventede kabler i grøftene", thousands(0, 250, 1400));
        cost(project, "Leie av reservelinjer mens det bygges", thousands(60, 90, 180));
        work.estimates().correlate(project.id(), CORRELATION);
    }

    private void cost(Project project, String name, CostRange range) {
        work.estimates().add(Estimate.of(new EstimateId(Uid.next()), project.id(), name, range));
    }

    private static CostRange thousands(long lowest, long likely, long highest) {
        return new CostRange(Money.kroner(lowest * 1000), Money.kroner(likely * 1000), Money.kroner(highest * 1000));
    }
}
