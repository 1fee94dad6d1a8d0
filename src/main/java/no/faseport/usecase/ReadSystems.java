package no.faseport.usecase;

import java.text.Collator;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import no.faseport.economy.system.ItSystem;
import no.faseport.economy.system.SystemLink;
import no.faseport.portfolio.AgreementDay;
import no.faseport.portfolio.ProjectName;
import no.faseport.portfolio.SystemLine;
import no.faseport.portfolio.SystemsPage;
import no.faseport.project.Unit;
import no.faseport.store.Work;

/// Reads the register of systems.
public final class ReadSystems {
    private final Workplace place;

    /// For the portfolio of `place`.
    public ReadSystems(Workplace place) {
        this.place = place;
    }

    /// The whole register.
    public SystemsPage page() {
        return place.store().read(this::page);
    }

    /// The days from `from` until `until`, both included, that matter to agreements, by day.
    public List<AgreementDay> agreementDays(LocalDate from, LocalDate until) {
        return place.store().read(work -> work.systems().all().stream()
                .flatMap(system -> AgreementDay.of(system, from, until).stream())
                .sorted(Comparator.comparing(AgreementDay::day).thenComparing(AgreementDay::name)).toList());
    }

    /// The register as `work` reads it.
    SystemsPage page(Work work) {
        var units = work.units().all();
        var names = units.stream().collect(Collectors.toMap(Unit::id, Function.identity()));
        var terms = work.charging().terms();
        var costs = work.runningCosts().all();
        var links = work.systems().links();
        var projects = work.projects().all().stream()
                .map(one -> new ProjectName(one.id(), one.number(), one.name()))
                .sorted(Comparator.comparing(ProjectName::number)).toList();
        var lines = work.systems().all().stream().sorted(order(place.words().collator()))
                .map(system -> new SystemLine(system, system.unit().flatMap(id -> Optional.ofNullable(names.get(id))),
                        system.chargeKey().flatMap(terms::key),
                        costs.stream().filter(cost -> cost.system().equals(Optional.of(system.id()))).toList(),
                        projects.stream().filter(one -> links.contains(new SystemLink(system.id(), one.id())))
                                .toList()))
                .toList();
        return new SystemsPage(place.today(), lines, units, projects, terms);
    }

    private static Comparator<ItSystem> order(Collator collator) {
        return Comparator.comparing(ItSystem::retired).thenComparing(ItSystem::name, collator::compare);
    }
}
