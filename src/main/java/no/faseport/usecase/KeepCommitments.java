package no.faseport.usecase;

import java.util.ArrayList;
import java.util.List;
import no.faseport.economy.Finding;
import no.faseport.economy.Severity;
import no.faseport.economy.forecast.Commitment;
import no.faseport.economy.forecast.CommitmentId;
import no.faseport.store.Uid;
import no.faseport.store.Work;
import no.faseport.words.Message;

/// Registers what is ordered, changes it, and takes it away when it is invoiced.
public final class KeepCommitments {
    private final Workplace place;

    /// For the portfolio of `place`.
    public KeepCommitments(Workplace place) {
        this.place = place;
    }

    /// Registers an order under a key of its own; refused where its account cannot be used in its year, or nobody knows its
    /// unit.
    public Result<Commitment> add(Commitment commitment) {
        var problems = problems(commitment);
        return !problems.isEmpty()
                ? new Result.Refused<>(problems)
                : place.store().change(place.author(), work -> {
                    if (!knows(work, commitment)) {
                        return place.said(unknown(commitment), "journal.nothing");
                    }
                    var added = commitment.keyed(new CommitmentId(Uid.next()));
                    work.commitments().add(List.of(added));
                    return place.said(new Result.Done<>(added), "journal.commitment.added",
                            work.projects().get(commitment.project()).number(), commitment.supplier(),
                            place.words().amount(commitment.amount().amount()));
                });
    }

    /// Lets an order be as `commitment` says; refused where somebody changed or removed it since it was read.
    public Result<CommitmentId> edit(Commitment commitment) {
        var problems = problems(commitment);
        if (!problems.isEmpty()) {
            return new Result.Refused<>(problems);
        }
        return place.store().change(place.author(), work -> {
            var now = work.commitments().find(commitment.id());
            if (now.filter(one -> one.version() == commitment.version()).isEmpty()) {
                return place.said(Result.refused("refused.changedSince"), "journal.nothing");
            }
            if (!commitment.accountString().unit().equals(now.get().accountString().unit())
                    && !knows(work, commitment)) {
                return place.said(unknown(commitment), "journal.nothing");
            }
            work.commitments().save(commitment);
            return place.said(new Result.Done<>(commitment.id()), "journal.commitment.edited",
                    work.projects().get(commitment.project()).number(), commitment.supplier());
        });
    }

    /// Takes an order away, because it is invoiced or cancelled; undo brings it back.
    public Result<CommitmentId> remove(Commitment seen) {
        return place.store().change(place.author(), work -> {
            work.commitments().find(seen.id()).ifPresent(work.commitments()::remove);
            return place.said(new Result.Done<>(seen.id()), "journal.commitment.removed",
                    work.projects().get(seen.project()).number(), seen.supplier());
        });
    }

    /// True where the unit is registered or the project has amounts on it, as amounts come with the units of the accounts; a
    /// portfolio without units takes any.
    private static boolean knows(Work work, Commitment one) {
        var unit = one.accountString().unit();
        return unit.isEmpty() || work.units().withNumber(unit).isPresent() || work.units().all().isEmpty()
                || work.budgetLines().of(one.project()).stream()
                        .anyMatch(line -> line.accountString().unit().equals(unit));
    }

    private static <T> Result<T> unknown(Commitment one) {
        return Result.refused("commitment.refused.unit", one.accountString().unit());
    }

    private List<Message> problems(Commitment one) {
        var problems = new ArrayList<Message>();
        if (one.amount().isZero()) {
            problems.add(Message.of("commitment.refused.nothing"));
        }
        place.accounts().check(one.accountString(), one.year()).stream()
                .filter(finding -> finding.severity() == Severity.ERROR).map(Finding::message).forEach(problems::add);
        return problems;
    }
}
