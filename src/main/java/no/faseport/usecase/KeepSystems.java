package no.faseport.usecase;

import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import no.faseport.economy.system.ItSystem;
import no.faseport.economy.system.ItSystemId;
import no.faseport.economy.system.SystemLink;
import no.faseport.project.ProjectId;
import no.faseport.store.Said;
import no.faseport.store.Uid;
import no.faseport.store.Work;
import no.faseport.words.Message;

/// Keeps the register of systems: registers them, changes them, takes them out of use, and says which projects touch them.
public final class KeepSystems {
    private final Workplace place;

    /// For the portfolio of `place`.
    public KeepSystems(Workplace place) {
        this.place = place;
    }

    /// Registers a system called `name`, filled in by `rest`; refused where the name is blank or taken.
    public Result<ItSystem> add(String name, UnaryOperator<ItSystem> rest) {
        var system = rest.apply(ItSystem.named(new ItSystemId(Uid.next()), name.strip()));
        return place.store().change(place.author(), work -> {
            var problem = problem(work, system);
            if (problem.isPresent()) {
                return refused(problem.get());
            }
            work.systems().add(List.of(system));
            return place.said(new Result.Done<>(system), "journal.system.added", system.name());
        });
    }

    /// Lets the system `seen` be `wanted` instead; refused where somebody changed or removed it since it was seen.
    public Result<ItSystem> edit(ItSystem seen, ItSystem wanted) {
        return place.store().change(place.author(), work -> {
            if (work.systems().find(seen.id()).filter(seen::equals).isEmpty()) {
                return refused(Message.of("refused.changedSince"));
            }
            var problem = problem(work, wanted);
            if (problem.isPresent()) {
                return refused(problem.get());
            }
            work.systems().save(wanted);
            var now = work.systems().find(seen.id()).orElseThrow();
            return place.said(new Result.Done<>(now), sentence(seen, wanted), wanted.name());
        });
    }

    private static String sentence(ItSystem seen, ItSystem wanted) {
        if (seen.retired() == wanted.retired()) {
            return "journal.system.edited";
        }
        return wanted.retired() ? "journal.system.retired" : "journal.system.revived";
    }

    /// Removes a system with its links and costs; undo brings all of it back.
    public Result<ItSystemId> remove(ItSystemId system) {
        return place.store().change(place.author(), work -> {
            var now = work.systems().find(system);
            now.ifPresent(work.systems()::remove);
            return now.isEmpty()
                    ? refused(Message.of("refused.changedSince"))
                    : place.said(new Result.Done<>(system), "journal.system.removed", now.get().name());
        });
    }

    /// Says that `project` touches `system`.
    public Result<SystemLink> link(ItSystemId system, ProjectId project) {
        return linked(new SystemLink(system, project), true);
    }

    /// Says that `project` does not touch `system` any more.
    public Result<SystemLink> unlink(ItSystemId system, ProjectId project) {
        return linked(new SystemLink(system, project), false);
    }

    private Result<SystemLink> linked(SystemLink link, boolean touches) {
        return place.store().change(place.author(), work -> {
            var system = work.systems().find(link.system());
            if (system.isEmpty()) {
                return refused(Message.of("refused.changedSince"));
            }
            if (touches) {
                work.systems().link(link);
            } else {
                work.systems().unlink(link);
            }
            return place.said(new Result.Done<>(link),
                    touches ? "journal.system.linked" : "journal.system.unlinked", system.get().name(),
                    work.projects().get(link.project()).number());
        });
    }

    private <T> Said<Result<T>> refused(Message why) {
        return place.said(new Result.Refused<>(List.of(why)), "journal.nothing");
    }

    /// Why `wanted` cannot stand in the register beside the others there.
    static Optional<Message> problem(Work work, ItSystem wanted) {
        return wanted.problem().or(() -> work.systems().named(wanted.name())
                .filter(other -> !other.id().equals(wanted.id()))
                .map(other -> Message.of("systems.refused.taken", other.name())));
    }
}
