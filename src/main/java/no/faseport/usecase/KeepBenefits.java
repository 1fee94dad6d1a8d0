package no.faseport.usecase;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.faseport.benefit.Benefit;
import no.faseport.benefit.BenefitFacts;
import no.faseport.benefit.BenefitId;
import no.faseport.benefit.BenefitKind;
import no.faseport.benefit.BenefitYear;
import no.faseport.benefit.BenefitYearId;
import no.faseport.benefit.YearAmounts;
import no.faseport.economy.BudgetKey;
import no.faseport.project.ProjectId;
import no.faseport.store.Said;
import no.faseport.store.Uid;
import no.faseport.store.Work;
import no.faseport.words.Message;

/// Writes down what projects are to bring, changes it and takes it away; a project that is closed can be followed up too.
public final class KeepBenefits {
    private final Workplace place;

    /// For the portfolio of `place`.
    public KeepBenefits(Workplace place) {
        this.place = place;
    }

    /// Writes down a new benefit below those the project has; refused where it cannot be kept as it is written, and
    /// where the project has one of that name, as both could be meant by it.
    public Result<Benefit> add(ProjectId project, BenefitFacts facts) {
        if (!facts.problems().isEmpty()) {
            return new Result.Refused<>(facts.problems());
        }
        return place.store().change(place.author(), work -> {
            var others = work.benefits().of(project);
            if (isTaken(facts.name(), others.stream())) {
                return place.said(Result.refused("benefit.refused.twice", facts.name()), "journal.nothing");
            }
            var position = others.stream().mapToInt(one -> one.position() + 1).max().orElse(0);
            var added = new Benefit(new BenefitId(Uid.next()), 1, project, position, facts, List.of(), List.of());
            work.benefits().add(List.of(added));
            return said(work, added, "journal.benefit.added");
        });
    }

    /// Lets the benefit `seen` be as `facts` says; refused where somebody changed or removed it since it was seen, where another
    /// benefit of the project has its new name, and where it is to be without a price but has kroner.
    public Result<Benefit> edit(Benefit seen, BenefitFacts facts) {
        if (!facts.problems().isEmpty()) {
            return new Result.Refused<>(facts.problems());
        }
        return place.store().change(place.author(), work -> {
            var now = current(work, seen);
            if (now.isEmpty()) {
                return place.said(Result.refused("refused.changedSince"), "journal.nothing");
            }
            if (facts.kind() == BenefitKind.QUALITATIVE && !now.get().years().isEmpty()) {
                return place.said(Result.refused("benefit.refused.priced", facts.name()), "journal.nothing");
            }
            if (!facts.name().equalsIgnoreCase(now.get().name()) && isTaken(facts.name(),
                    work.benefits().of(now.get().project()).stream())) {
                return place.said(Result.refused("benefit.refused.twice", facts.name()), "journal.nothing");
            }
            work.benefits().save(with(now.get(), facts, now.get().position()));
            return said(work, now.get(), "journal.benefit.edited");
        });
    }

    private static boolean isTaken(String name, Stream<Benefit> others) {
        return others.anyMatch(one -> one.name().equalsIgnoreCase(name));
    }

    /// Sets the kroner of some years as one change, and leaves the other years as they are; a year with nothing is taken away.
    /// Refused where one of them was changed since it was seen, lies too far off, or is told of before it comes.
    public Result<Benefit> set(Benefit seen, List<YearAmounts> amounts) {
        var problems = problems(seen, amounts);
        if (!problems.isEmpty()) {
            return new Result.Refused<>(problems);
        }
        return place.store().change(place.author(), work -> {
            var now = work.benefits().find(seen.id());
            if (now.isEmpty() || amounts.stream().anyMatch(
                    one -> !year(now.get(), one.year()).equals(year(seen, one.year())))) {
                return place.said(Result.refused("refused.changedSince"), "journal.nothing");
            }
            amounts.forEach(one -> set(work, now.get(), one));
            var years = amounts.stream().map(one -> String.valueOf(one.year())).collect(Collectors.joining(", "));
            return said(work, now.get(), "journal.benefit.years", years);
        });
    }

    private List<Message> problems(Benefit seen, List<YearAmounts> amounts) {
        var all = new ArrayList<Message>();
        if (!seen.isPriced() && amounts.stream().anyMatch(one -> !one.isEmpty())) {
            all.add(Message.of("benefit.refused.unpriced", seen.name()));
        }
        for (var one : amounts) {
            var year = String.valueOf(one.year());
            if (one.year() < BudgetKey.FIRST_YEAR || one.year() > BudgetKey.LAST_YEAR) {
                all.add(Message.of("benefit.refused.year", year));
            } else if (one.realised().isPresent() && one.year() > place.today().getYear()) {
                all.add(Message.of("benefit.refused.early", year));
            }
        }
        return List.copyOf(all);
    }

    private static void set(Work work, Benefit benefit, YearAmounts wanted) {
        var there = year(benefit, wanted.year());
        if (there.isEmpty()) {
            if (!wanted.isEmpty()) {
                work.benefits().add(benefit, new BenefitYear(new BenefitYearId(Uid.next()), 1, wanted.year(),
                        wanted.planned(), wanted.realised()));
            }
        } else if (wanted.isEmpty()) {
            work.benefits().remove(there.get());
        } else {
            work.benefits().save(new BenefitYear(there.get().id(), there.get().version(), wanted.year(),
                    wanted.planned(), wanted.realised()));
        }
    }

    private static Optional<BenefitYear> year(Benefit benefit, int year) {
        return benefit.years().stream().filter(one -> one.year() == year).findFirst();
    }

    /// Takes a benefit away with its years, indicators and measurements; undo brings all of it back.
    public Result<BenefitId> remove(Benefit seen) {
        return place.store().change(place.author(), work -> {
            work.benefits().find(seen.id()).ifPresent(work.benefits()::remove);
            return place.said(new Result.Done<>(seen.id()), "journal.benefit.removed", seen.name(),
                    work.projects().get(seen.project()).number());
        });
    }

    private static Optional<Benefit> current(Work work, Benefit seen) {
        return work.benefits().find(seen.id()).filter(one -> one.version() == seen.version());
    }

    private static Benefit with(Benefit one, BenefitFacts facts, int position) {
        return new Benefit(one.id(), one.version(), one.project(), position, facts, one.years(), one.indicators());
    }

    private Said<Result<Benefit>> said(Work work, Benefit benefit, String key, Object... more) {
        return KeepBenefits.said(place, work, benefit, key, more);
    }

    /// What a benefit is after a change told in the words of `key`, which are given its name, its project's number and `more`.
    static Said<Result<Benefit>> said(Workplace place, Work work, Benefit benefit, String key, Object... more) {
        var now = work.benefits().find(benefit.id()).orElseThrow();
        var arguments = new ArrayList<Object>(
                List.of(now.name(), work.projects().get(benefit.project()).number()));
        arguments.addAll(List.of(more));
        return place.said(new Result.Done<>(now), key, arguments.toArray());
    }
}
