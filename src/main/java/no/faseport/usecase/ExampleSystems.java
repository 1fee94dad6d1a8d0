package no.faseport.usecase;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import no.faseport.economy.Money;
import no.faseport.economy.charge.ChargeKeyId;
import no.faseport.economy.system.Agreement;
import no.faseport.economy.system.ItSystem;
import no.faseport.economy.system.ItSystemId;
import no.faseport.economy.system.RunningCost;
import no.faseport.economy.system.RunningCost.Kind;
import no.faseport.economy.system.RunningCostId;
import no.faseport.economy.system.SystemLink;
import no.faseport.project.ProjectId;
import no.faseport.project.Unit;
import no.faseport.store.Uid;
import no.faseport.store.Work;

/// Registers the systems of the example municipality, what they cost to run, and what some projects leave behind them.
final class ExampleSystems {
    private static final int FIRST_YEAR = 2025;
    private static final int LAST_YEAR = 2040;

    private final Work work;
    private final LocalDate today;

    /// The systems as they stand `today`.
    ExampleSystems(Work work, LocalDate today) {
        this.work = work;
        this.today = today;
    }

    /// Writes them, with the keys they are shared by.
    void write() {
        var keys = new ExampleCharges(work).write();
        add("Sak og arkiv", "Saksbehandling, post og arkiv", "Arkivleder", "130", until("A", "22/104", 4, 6), keys.pcs(),
                List.of("6111"), new Cost(Kind.LICENCE_PC, "Lisenser", 940, 620), cost(Kind.SERVICE, "Serviceavtale", 186_000));
        add("Økonomi og lønn", "Regnskap, faktura, lønn og reiser", "Økonomisjef", "120", until("B", "24/017", 48, 12),
                keys.fixed(), List.of("6102", "6105"), cost(Kind.SERVICE, "Vedlikehold", 1_240_000),
                cost(Kind.OPERATION, "Drift hos leverandør", 680_000));
        add("Turnus", "Vaktplaner for hele regionen", "Kommunalsjef helse", "300", until("C", "26/003", 40, 6),
                keys.inhabitants(), List.of("6110"), new Cost(Kind.LICENCE_USER, "Brukere", 2_350, 510));
        add("Læringsplattform", "Undervisning, prøver og foreldremøter", "Skolefaglig leder", "210",
                soon("D", "23/088", 6), keys.users(), List.of("6118"));
        add("Barnehageopptak", "Søknad, opptak og betaling", "Barnehagesjef", "220", until("E", "24/051", 22, 3),
                keys.inhabitants(), List.of("6116"), cost(Kind.SERVICE, "Abonnement", 210_000));
        add("Byggesak", "Søknad og behandling av byggesaker", "Plansjef", "400", until("A", "25/009", 36, 6), keys.none(),
                List.of("6107"), cost(Kind.SERVICE, "Abonnement", 420_000));
        add("Kart og plan", "Kartdata og planregister", "Plansjef", "400", soon("F", "21/130", 12), keys.fixed(),
                List.of("6119"), cost(Kind.SERVICE, "Abonnement", 365_000), cost(Kind.OTHER, "Kartgrunnlag", 94_500));
        add("Nettside og skjema", "Nettside, innbyggerportal og skjema", "Kommunikasjonssjef", "140",
                until("G", "24/066", 14, 3), keys.inhabitants(), List.of("6103"), cost(Kind.SERVICE, "Abonnement", 260_000));
        add("Kontorstøtte", "E-post, møter og dokumenter", "IKT-sjef", "125", until("H", "25/001", 30, 1), keys.pcs(),
                List.of("6104", "6108"), new Cost(Kind.LICENCE_PC, "Lisenser", 1_180, 1_450));
        add("Trygghetsalarm", "Alarmer og varsler i hjemmet", "Leder hjemmetjenesten", "310",
                until("C", "25/040", 44, 6), keys.none(), List.of("6109", "6124"),
                new Cost(Kind.LICENCE_USER, "Brukere med alarm", 410, 1_750));
        retired();
        consequences();
    }

    private record Cost(Kind kind, String name, int quantity, int price) {
    }

    private static Cost cost(Kind kind, String name, int price) {
        return new Cost(kind, name, 1, price);
    }

    private Agreement until(String supplier, String number, int months, int notice) {
        var last = today.plusMonths(months).withDayOfMonth(1).minusDays(1);
        return new Agreement("Leverandør " + supplier, number, Optional.of(last.plusDays(1).minusYears(4)),
                Optional.of(last), Optional.of(notice));
    }

    /// An agreement to be given notice within the next two months.
    private Agreement soon(String supplier, String number, int notice) {
        return until(supplier, number, notice + 2, notice);
    }

    private ItSystem add(String name, String purpose, String owner, String unit, Agreement agreement,
            Optional<ChargeKeyId> key, List<String> projects, Cost... costs) {
        var system = new ItSystem(new ItSystemId(Uid.next()), 1, name, purpose, owner,
                work.units().withNumber(unit).map(Unit::id), agreement, key, false);
        work.systems().add(List.of(system));
        projects.forEach(number -> work.systems().link(new SystemLink(system.id(), project(number))));
        for (var cost : costs) {
            add(Optional.empty(), Optional.of(system.id()), cost, FIRST_YEAR);
        }
        return system;
    }

    private void retired() {
        var old = ItSystem.named(new ItSystemId(Uid.next()), "Gammelt opptakssystem").ownedBy("Barnehagesjef")
                .purposed("Lest ut til arkivet og slått av").retire(true);
        work.systems().add(List.of(old));
    }

    /// What the projects leave behind them; the platform for learning is paid from its project until the system's owner takes over.
    private void consequences() {
        var platform = work.systems().named("Læringsplattform").map(ItSystem::id);
        add(Optional.of(project("6118")), platform, new Cost(Kind.LICENCE_USER, "Elever og lærere", 3_800, 185), 2026);
        add(Optional.of(project("6101")), Optional.empty(), cost(Kind.SERVICE, "Serviceavtale fiber", 195_000), 2026);
        add(Optional.of(project("6104")), Optional.empty(),
                new Cost(Kind.LICENCE_PC, "Styring av elevmaskiner", 2_600, 210), 2026);
        add(Optional.of(project("6104")), Optional.empty(), cost(Kind.SERVICE, "Reparasjoner", 230_000), 2027);
        add(Optional.of(project("6112")), Optional.empty(), cost(Kind.SERVICE, "Serviceavtale trådløst nett", 240_000),
                2026);
    }

    private void add(Optional<ProjectId> project, Optional<ItSystemId> system, Cost cost, int from) {
        work.runningCosts().add(List.of(new RunningCost(new RunningCostId(Uid.next()), 1, project, system, cost.kind(),
                cost.name(), cost.kind().usualAccount(), BigDecimal.valueOf(cost.quantity()),
                Money.kroner(cost.price()), from, LAST_YEAR)));
    }

    private ProjectId project(String number) {
        return work.projects().withNumber(number).orElseThrow().id();
    }
}
