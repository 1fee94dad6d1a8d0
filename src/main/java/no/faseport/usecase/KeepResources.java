package no.faseport.usecase;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import no.faseport.schedule.Absence;
import no.faseport.schedule.AbsenceId;
import no.faseport.schedule.Resource;
import no.faseport.schedule.ResourceId;
import no.faseport.store.Said;
import no.faseport.store.Uid;
import no.faseport.store.Work;

/// Keeps the list of people and roles, how much time they have for projects, and when they are away.
public final class KeepResources {
    private static final int LONGEST_NAME = 200;

    private final Workplace place;

    /// For the portfolio of `place`.
    public KeepResources(Workplace place) {
        this.place = place;
    }

    /// Adds somebody with `capacity` hours a week; refused where the name is blank or taken, or the hours are none.
    public Result<ResourceId> add(String name, Resource.Kind kind, BigDecimal capacity) {
        return place.store().change(place.author(), work -> {
            var problem = problem(work, Optional.empty(), name, capacity);
            if (problem.isPresent()) {
                return place.said(problem.get(), "journal.nothing");
            }
            var one = new Resource(new ResourceId(Uid.next()), 1, name.strip(), kind, capacity);
            work.resources().add(one);
            return place.said(new Result.Done<>(one.id()), "journal.people.added", one.name());
        });
    }

    /// Gives somebody another name, kind and capacity.
    public Result<ResourceId> edit(ResourceId resource, String name, Resource.Kind kind, BigDecimal capacity) {
        return place.store().change(place.author(), work -> {
            var now = work.resources().find(resource);
            if (now.isEmpty()) {
                return gone();
            }
            var problem = problem(work, Optional.of(resource), name, capacity);
            if (problem.isPresent()) {
                return place.said(problem.get(), "journal.nothing");
            }
            work.resources().save(now.get().with(name.strip(), kind, capacity));
            return place.said(new Result.Done<>(resource), "journal.people.edited", name.strip());
        });
    }

    /// Removes somebody with all absence and everything assigned to them; undo brings it all back.
    public Result<ResourceId> remove(ResourceId resource) {
        return place.store().change(place.author(), work -> {
            var now = work.resources().find(resource);
            now.ifPresent(work.resources()::remove);
            return now.isEmpty()
                    ? gone()
                    : place.said(new Result.Done<>(resource), "journal.people.removed", now.get().name());
        });
    }

    /// Says that `share` percent of somebody is away from the first day to the last, both included.
    public Result<AbsenceId> away(ResourceId resource, LocalDate from, LocalDate until, int share, String reason) {
        if (until.isBefore(from)) {
            return Result.refused("people.refused.absence");
        }
        if (share < 1 || share > 100) {
            return Result.refused("people.refused.absenceShare");
        }
        return place.store().change(place.author(), work -> {
            var now = work.resources().find(resource).orElseThrow();
            var one = new Absence(new AbsenceId(Uid.next()), 1, resource, from, until, share, reason.strip());
            work.resources().add(one);
            return place.said(new Result.Done<>(one.id()), "journal.people.away", now.name(),
                    place.words().date(from), place.words().date(until));
        });
    }

    /// Takes an absence away.
    public Result<AbsenceId> back(Absence absence) {
        return place.store().change(place.author(), work -> {
            work.resources().remove(absence);
            return place.said(new Result.Done<>(absence.id()), "journal.people.back",
                    work.resources().find(absence.resource()).map(Resource::name).orElse(""));
        });
    }

    private Said<Result<ResourceId>> gone() {
        return place.said(Result.refused("refused.changedSince"), "journal.nothing");
    }

    private static Optional<Result<ResourceId>> problem(Work work, Optional<ResourceId> own, String name,
            BigDecimal capacity) {
        if (name.isBlank() || name.strip().length() > LONGEST_NAME) {
            return Optional.of(Result.refused("people.refused.name", LONGEST_NAME));
        }
        if (capacity.signum() < 0 || capacity.compareTo(Resource.MOST) > 0) {
            return Optional.of(Result.refused("people.refused.capacity", Resource.MOST));
        }
        return work.resources().named(name.strip()).map(Resource::id).filter(id -> !own.equals(Optional.of(id)))
                .map(taken -> Result.refused("people.refused.taken", name.strip()));
    }
}
