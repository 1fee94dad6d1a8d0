package no.faseport.usecase;

import java.util.ArrayList;
import java.util.List;
import no.faseport.economy.AmountKind;
import no.faseport.economy.edition.BudgetEdition;
import no.faseport.economy.edition.BudgetEdition.Kind;
import no.faseport.economy.edition.BudgetEditionId;
import no.faseport.economy.edition.BudgetInForce;
import no.faseport.economy.edition.ChangeChoice;
import no.faseport.economy.edition.EditionHead;
import no.faseport.economy.edition.EditionLine;
import no.faseport.economy.edition.EditionRules;
import no.faseport.store.Store;
import no.faseport.store.Uid;
import no.faseport.store.Work;
import no.faseport.words.Message;

/// Writes decisions about the budget down: the økonomiplan, adjustments, corrections of what is said of them.
///
/// What stands in an edition is what the working budget was changed by since the decisions before it. The working budget
/// itself is left as it is.
public final class AdoptBudget {
    private final Workplace place;

    /// For the portfolio of `place`.
    public AdoptBudget(Workplace place) {
        this.place = place;
    }

    /// Adopts the working budget of the years `firstYear` to `lastYear` as the økonomiplan. Where an earlier plan covers some
    /// of the years, only what differs from it is new.
    public Result<BudgetEdition> plan(int firstYear, int lastYear, EditionHead head) {
        return adopt(Kind.ADOPTED, ChangeChoice.all(firstYear, lastYear), head);
    }

    /// Adopts the changes in `choice` as an adjustment of the budget of its first year.
    public Result<BudgetEdition> adjustment(ChangeChoice choice, EditionHead head) {
        return adopt(Kind.ADJUSTMENT, choice, head);
    }

    private Result<BudgetEdition> adopt(Kind kind, ChangeChoice choice, EditionHead head) {
        if (choice.lastYear() < choice.firstYear()) {
            return Result.refused("edition.refused.yearsTurned");
        }
        var edition = new BudgetEdition(new BudgetEditionId(Uid.next()), 1, kind, choice.firstYear(),
                choice.lastYear(), head, place.author(), place.now());
        if (place.store().read(work -> changes(work, choice).size()) > Store.LARGE) {
            place.store().secure();
        }
        return place.store().change(place.author(), work -> {
            var changes = changes(work, choice);
            var problems = new ArrayList<>(rules(work).problems(edition));
            if (problems.isEmpty() && changes.isEmpty()) {
                problems.add(nothing(choice));
            }
            if (!problems.isEmpty()) {
                return place.said(new Result.Refused<BudgetEdition>(problems), "journal.nothing");
            }
            work.budgetEditions().add(edition,
                    changes.stream().map(one -> new EditionLine(one.key(), one.notAdopted())).toList());
            return place.said(new Result.Done<>(edition), "journal.edition." + kind, head.name(), head.body(),
                    head.decidedOn());
        });
    }

    private EditionRules rules(Work work) {
        return new EditionRules(work.budgetEditions().all(), place.today());
    }

    private static List<BudgetInForce> changes(Work work, ChangeChoice choice) {
        return ReadEditions.standing(work, choice.firstYear(), choice.lastYear()).notAdopted(choice::takes);
    }

    private static Message nothing(ChangeChoice choice) {
        return choice.firstYear() == choice.lastYear()
                ? Message.of("edition.refused.nothing", String.valueOf(choice.firstYear()))
                : Message.of("edition.refused.nothingIn", String.valueOf(choice.firstYear()),
                        String.valueOf(choice.lastYear()));
    }

    /// Says other words of the edition `seen`; refused where somebody has changed it since, or the words make no sense.
    public Result<BudgetEdition> correct(BudgetEdition seen, EditionHead head) {
        return place.store().change(place.author(), work -> {
            if (work.budgetEditions().find(seen.id()).filter(seen::equals).isEmpty()) {
                return place.said(Result.refused("refused.changedSince"), "journal.nothing");
            }
            var corrected = seen.with(head);
            var problems = rules(work).corrections(corrected);
            if (!problems.isEmpty()) {
                return place.said(new Result.Refused<BudgetEdition>(problems), "journal.nothing");
            }
            work.budgetEditions().save(corrected);
            return place.said(new Result.Done<>(work.budgetEditions().find(seen.id()).orElseThrow()),
                    "journal.edition.corrected", head.name());
        });
    }

    /// Removes an edition that no later one rests on; its changes are then not adopted any more.
    public Result<BudgetEditionId> remove(BudgetEditionId id) {
        return place.store().change(place.author(), work -> {
            var found = work.budgetEditions().find(id);
            if (found.isEmpty()) {
                return place.said(Result.refused("refused.changedSince"), "journal.nothing");
            }
            var problems = rules(work).removal(found.get());
            if (!problems.isEmpty()) {
                return place.said(new Result.Refused<BudgetEditionId>(problems), "journal.nothing");
            }
            work.budgetEditions().remove(found.get());
            return place.said(new Result.Done<>(id), "journal.edition.removed", found.get().head().name());
        });
    }

    /// Sets the working budget back to what is in force, for the changes in `choice`; what comes back is how many amounts
    /// that was. Refused where nothing is changed, or a period is locked.
    public Result<Integer> discard(ChangeChoice choice) {
        return place.store().change(place.author(), work -> {
            var changes = changes(work, choice);
            var locked = work.lockedPeriods().locks().refusals(changes.stream().map(BudgetInForce::key).toList());
            if (!locked.isEmpty()) {
                return place.said(new Result.Refused<Integer>(locked), "journal.nothing");
            }
            if (changes.isEmpty()) {
                return place.said(new Result.Refused<Integer>(List.of(nothing(choice))), "journal.nothing");
            }
            var back = new WayBack(work.budgetLines().between(choice.firstYear(), choice.lastYear(),
                    AmountKind.BUDGET));
            changes.forEach(back::take);
            write(work, back);
            return place.said(new Result.Done<>(changes.size()), "journal.edition.discarded", changes.size());
        });
    }

    private static void write(Work work, WayBack back) {
        back.removed().forEach(work.budgetLines()::remove);
        work.budgetLines().saveAll(back.changed());
        work.budgetLines().add(back.added());
    }
}
