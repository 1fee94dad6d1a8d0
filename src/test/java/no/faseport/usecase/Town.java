package no.faseport.usecase;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import no.faseport.economy.Money;
import no.faseport.economy.system.ItSystemId;
import no.faseport.economy.system.RunningCost;
import no.faseport.gate.Outcome;
import no.faseport.gate.Proposal;
import no.faseport.portfolio.Settings;
import no.faseport.project.ProjectId;
import no.faseport.schedule.Activity;
import no.faseport.schedule.ActivityId;
import no.faseport.store.Access;
import no.faseport.store.Address;
import no.faseport.store.EmptyPortfolio;
import no.faseport.store.Said;
import no.faseport.store.Store;
import no.faseport.store.Stores;
import no.faseport.store.Uid;
import no.faseport.words.Language;
import no.faseport.words.Words;

/// A small town for tests: an empty portfolio on disk on Monday 5 January 2026 at nine in the morning.
public final class Town implements AutoCloseable {
    /// When everything happens.
    public static final Clock MONDAY_MORNING = Clock.fixed(Instant.parse("2026-01-05T08:00:00Z"),
            ZoneId.of("Europe/Oslo"));

    /// What the town's portfolio says of itself.
    public static final Settings FJORDVIK = new Settings(1, "Fjordvik kommune", "IKT i Fjordvik", Language.BOKMAAL,
            2026);

    private final Store store;
    private final Clock clock;

    /// A town whose portfolio lies in `folder`.
    public Town(Path folder) {
        this(folder, MONDAY_MORNING);
    }

    /// A town whose portfolio lies in `folder`, and whose time is that of `clock`.
    public Town(Path folder, Clock clock) {
        this(new EmptyPortfolio(clock).at(address(folder), "anna"), clock);
        new SetUpPortfolio(anna()).with(FJORDVIK);
    }

    private Town(Store store, Clock clock) {
        this.store = store;
        this.clock = clock;
    }

    /// The same town after a restart.
    public Town reopened(Path folder) {
        store.close();
        return new Town(granted(stores(clock).open(address(folder))), clock);
    }

    private static Stores stores(Clock clock) {
        return new Stores("anna", clock);
    }

    private static Address address(Path folder) {
        return Address.of(folder.resolve("town").toString());
    }

    private static Store granted(Access access) {
        return switch (access) {
            case Access.Granted granted -> granted.store();
            case Access.Denied denied -> throw new AssertionError(denied.why());
        };
    }

    /// Where a portfolio is that is called `name` and lies in `folder`.
    public static String at(Path folder, String name) {
        return folder.resolve(name).toString();
    }

    /// The open portfolio of `opening`, which must not have been refused.
    public static Workplace opened(Opening opening) {
        return opening.ifOpened().orElseThrow(() -> new AssertionError(opening.obstacle()));
    }

    /// Somebody at work.
    public Workplace anna() {
        return of("anna");
    }

    /// Somebody else at work.
    public Workplace bjarne() {
        return of("bjarne");
    }

    private Workplace of(String author) {
        return new Workplace(store, new Words(Language.BOKMAAL), author, clock);
    }

    /// A project just registered by Anna.
    public ProjectId project(String number, String name) {
        return new AddProject(anna()).add(NewProject.of(number, name)).ifDone().orElseThrow();
    }

    /// An activity in a project's plan, below those it has, from `start` on.
    public ActivityId activity(ProjectId project, String name, LocalDate start, int days) {
        var id = new ActivityId(Uid.next());
        return store.change("anna", work -> {
            work.plans().add(List.of(Activity.planned(id, project, Optional.empty(),
                    work.plans().activities(project).size(), name, start, days)));
            return new Said<>(id, "Planla " + name);
        });
    }

    /// Gives an activity another time, and moves nothing else.
    public void move(ActivityId activity, LocalDate start, int days) {
        store.change("bjarne", work -> {
            work.plans().saveAll(List.of(work.plans().find(activity).orElseThrow().at(start, days)));
            return new Said<>(activity, "Flyttet");
        });
    }

    /// A service that a system or what a project leaves costs `yearly`, from one year to another, both included.
    public RunningCost service(Optional<ProjectId> project, Optional<ItSystemId> system, Money yearly, int firstYear,
            int lastYear) {
        var keep = new KeepRunningCosts(anna());
        var added = keep.add(project, system, RunningCost.Kind.SERVICE, "Avtale", firstYear).ifDone().orElseThrow();
        return keep.edit(added, added.at(BigDecimal.ONE, yearly).from(firstYear, lastYear)).ifDone().orElseThrow();
    }

    /// A decision as the IKT board takes it.
    public static Proposal proposal(Outcome outcome) {
        return new Proposal(outcome, "IKT-sjefen", "IKT-rådet", LocalDate.of(2026, 1, 5), "26/101", "", List.of());
    }

    @Override
    public void close() {
        store.close();
    }
}
