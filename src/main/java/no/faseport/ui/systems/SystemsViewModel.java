package no.faseport.ui.systems;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import no.faseport.economy.Cashflow;
import no.faseport.economy.Money;
import no.faseport.economy.system.Agreement;
import no.faseport.economy.system.ItSystem;
import no.faseport.economy.system.ItSystemId;
import no.faseport.economy.system.LifeCycle;
import no.faseport.portfolio.SystemLine;
import no.faseport.portfolio.SystemsPage;
import no.faseport.project.ProjectId;
import no.faseport.ui.Desk;
import no.faseport.usecase.ExportSystems;
import no.faseport.usecase.KeepSystems;
import no.faseport.usecase.ReadSystems;
import no.faseport.usecase.Result;
import no.faseport.words.Message;

/// The register of systems and the one looked at; every change is saved at once.
final class SystemsViewModel {
    private static final Message READING = Message.of("systems.reading");
    private static final Message WRITING = Message.of("systems.writing");

    private final Desk desk;
    private final KeepSystems keep;
    private final Saving saving;
    private final CostEdits costs;
    private final ReadOnlyObjectWrapper<Optional<SystemsPage>> page = new ReadOnlyObjectWrapper<>(Optional.empty());
    private Optional<ItSystemId> chosen = Optional.empty();

    /// For the portfolio on `desk`, read at once.
    SystemsViewModel(Desk desk) {
        this.desk = desk;
        this.keep = new KeepSystems(desk.place());
        this.saving = new Saving(desk, this::read);
        this.costs = new CostEdits(desk, this::read);
        read();
    }

    /// The register, once it is read.
    ReadOnlyObjectProperty<Optional<SystemsPage>> pageProperty() {
        return page.getReadOnlyProperty();
    }

    /// What is written about running costs.
    CostEdits costs() {
        return costs;
    }

    /// True where nothing can be changed.
    boolean isReadOnly() {
        return desk.isReadOnly();
    }

    /// The first year shown.
    int year() {
        return desk.year().get();
    }

    /// Reads again.
    void read() {
        var reading = new ReadSystems(desk.place());
        desk.background().run(READING, progress -> reading.page(), found -> page.set(Optional.of(found)));
    }

    /// Looks at a system.
    void choose(ItSystemId system) {
        chosen = Optional.of(system);
    }

    /// The system looked at; the first one where that is not there.
    Optional<SystemLine> chosen() {
        var lines = page.get().map(SystemsPage::lines).orElse(List.of());
        return lines.stream().filter(line -> chosen.equals(Optional.of(line.system().id()))).findFirst()
                .or(() -> lines.stream().findFirst());
    }

    /// What the register says in a line: how many systems are in use, what they cost, and how many need notice.
    String lead() {
        return page.get().map(now -> {
            var inUse = now.lines().stream().filter(line -> !line.system().retired()).count();
            return desk.words().text("systems.lead", inUse, desk.words().kroner(now.cost(year()).amount()),
                    String.valueOf(year()), now.lines().size() - inUse);
        }).orElse("");
    }

    /// What there is to do about a system's agreement, as a sentence; empty where there is nothing.
    String notice(ItSystem system) {
        return page.get().map(now -> system.notice(now.today())).filter(notice -> notice != Agreement.Notice.NONE)
                .map(notice -> desk.words().text("systems.notice." + notice,
                        desk.words().date((notice == Agreement.Notice.ENDED
                                ? system.agreement().until()
                                : system.agreement().lastDayOfNotice()).orElseThrow())))
                .orElse("");
    }

    /// What the system looked at costs in ten years from the year shown, in today's kroner and in all, as a sentence.
    String life() {
        return chosen().map(line -> {
            var life = LifeCycle.ofSystem(line.costs(), year());
            var worth = life.presentValue(Cashflow.USUAL_RATE, Cashflow.Convention.FIRST_YEAR_UNDISCOUNTED);
            return desk.words().text("systems.life", String.valueOf(LifeCycle.YEARS),
                    desk.words().kroner(Money.sum(life.sums()).amount()), desk.words().kroner(worth.amount()),
                    desk.words().amount(Cashflow.USUAL_RATE));
        }).orElse("");
    }

    /// Registers a system and looks at it.
    void add(String name) {
        if (!name.isBlank()) {
            saving.run(() -> keep.add(name, UnaryOperator.identity()), added -> chosen = Optional.of(added.id()));
        }
    }

    /// Changes the system looked at, where the change makes it another.
    void edit(ItSystem seen, UnaryOperator<ItSystem> change) {
        var wanted = change.apply(seen);
        if (!wanted.equals(seen)) {
            saving.run(() -> keep.edit(seen, wanted));
        }
    }

    /// Says how many months before its end the agreement must be given notice; an empty text for none.
    void notice(ItSystem seen, String text) {
        var months = text.strip();
        if (months.matches("\\d{0,3}")) {
            edit(seen, one -> one.under(new Agreement(one.agreement().supplier(), one.agreement().number(),
                    one.agreement().from(), one.agreement().until(),
                    months.isEmpty() ? Optional.empty() : Optional.of(Integer.valueOf(months)))));
        } else {
            desk.notices().refused(List.of(Message.of("systems.refused.notice", Agreement.LONGEST_NOTICE)));
            read();
        }
    }

    /// Removes a system with its costs; undo brings it back.
    void remove(ItSystem system) {
        saving.run(() -> keep.remove(system.id()));
    }

    /// Says that a project touches a system.
    void link(ItSystem system, ProjectId project) {
        saving.run(() -> keep.link(system.id(), project));
    }

    /// Says that a project does not touch a system any more.
    void unlink(ItSystem system, ProjectId project) {
        saving.run(() -> keep.unlink(system.id(), project));
    }

    /// Writes the register to a file.
    void export(Path file) {
        var write = new ExportSystems(desk.place());
        int first = year();
        desk.background().run(WRITING, progress -> write.write(first, file), result -> {
            switch (result) {
                case Result.Done<Path> done -> desk.notices().told(Message.of("systems.written", done.value().toString()));
                case Result.Refused<Path> refused -> desk.notices().refused(refused.reasons());
            }
        });
    }
}
