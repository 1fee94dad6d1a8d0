package no.faseport.usecase;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import no.faseport.economy.AmountKind;
import no.faseport.economy.edition.BudgetEdition;
import no.faseport.economy.edition.BudgetEditionId;
import no.faseport.economy.edition.Moment;
import no.faseport.economy.edition.MoneyChange;
import no.faseport.economy.edition.MoneyChanges;
import no.faseport.project.ProjectId;
import no.faseport.spreadsheet.ChangesWorkbook;
import no.faseport.store.Work;
import no.faseport.words.Message;

/// Tells what has changed in the amounts between two moments, to the line, and writes it as a workbook.
public final class CompareMoney {
    private final Workplace place;

    /// For the portfolio of `place`.
    public CompareMoney(Workplace place) {
        this.place = place;
    }

    /// What to compare: two moments of which `since` is the earlier, one project or all, and the kinds of amount.
    public record Wish(Moment since, Moment until, Optional<ProjectId> project, Set<AmountKind> kinds) {
        /// Keeps a copy.
        public Wish {
            kinds = Set.copyOf(kinds);
        }
    }

    /// What differs; refused where `until` is not after `since`, or an edition is not there.
    public Result<MoneyChanges> changes(Wish wish) {
        var accounts = place.accounts();
        return place.store().read(work -> refusal(work.budgetEditions().all(), wish)
                .<Result<MoneyChanges>>map(why -> new Result.Refused<>(List.of(why)))
                .orElseGet(() -> new Result.Done<>(new MoneyChanges(lines(work, wish), ReadCosts.names(work, accounts)))));
    }

    private List<MoneyChange> lines(Work work, Wish wish) {
        return work.moneyHistory(place.clock().getZone(), wish.project()).between(wish.since(), wish.until()).stream()
                .filter(line -> wish.kinds().contains(line.key().kind())).toList();
    }

    private static Optional<Message> refusal(List<BudgetEdition> editions, Wish wish) {
        if (isMissing(editions, wish.since()) || isMissing(editions, wish.until())) {
            return Optional.of(Message.of("changes.refused.edition"));
        }
        return isInOrder(editions, wish) ? Optional.empty() : Optional.of(Message.of("changes.refused.order"));
    }

    private static boolean isMissing(List<BudgetEdition> editions, Moment moment) {
        return moment instanceof Moment.InForce(BudgetEditionId id)
                && editions.stream().noneMatch(edition -> edition.id().equals(id));
    }

    /// An edition and a day can always be compared: the budget in force with the working budget.
    private static boolean isInOrder(List<BudgetEdition> editions, Wish wish) {
        if (wish.since() instanceof Moment.Now) {
            return false;
        }
        if (wish.since() instanceof Moment.InForce(BudgetEditionId one)
                && wish.until() instanceof Moment.InForce(BudgetEditionId other)) {
            return place(editions, one) < place(editions, other);
        }
        return first(wish.since()).flatMap(from -> first(wish.until()).map(from::isBefore)).orElse(true);
    }

    private static int place(List<BudgetEdition> editions, BudgetEditionId id) {
        return editions.stream().map(BudgetEdition::id).toList().indexOf(id);
    }

    /// The day whose morning a moment is.
    private static Optional<LocalDate> first(Moment moment) {
        return switch (moment) {
            case Moment.StartOf(LocalDate day) -> Optional.of(day);
            case Moment.EndOf(LocalDate day) -> Optional.of(day.plusDays(1));
            case Moment.Now now -> Optional.empty();
            case Moment.InForce inForce -> Optional.empty();
        };
    }

    /// A moment in people's words: "1.9.2026", "Økonomiplan 2026–2029" or "nå".
    public Message told(Moment moment) {
        return switch (moment) {
            case Moment.Now now -> Message.of("changes.now");
            case Moment.StartOf(LocalDate day) -> Message.of("changes.startOf", day);
            case Moment.EndOf(LocalDate day) -> Message.of("changes.endOf", day);
            case Moment.InForce(BudgetEditionId id) -> place.store().read(work -> work.budgetEditions().find(id))
                    .map(edition -> Message.of("changes.inForce", edition.head().name(), edition.head().decidedOn()))
                    .orElseGet(() -> Message.of("changes.refused.edition"));
        };
    }

    /// Writes what differs to `file`, over what stands there; refused as in [#changes], or where it cannot be written, and
    /// then the file is as it was.
    public Result<Path> write(Wish wish, Path file) {
        return switch (changes(wish)) {
            case Result.Refused<MoneyChanges>(List<Message> reasons) -> new Result.Refused<>(reasons);
            case Result.Done<MoneyChanges>(MoneyChanges changes) -> write(changes, wish, file);
        };
    }

    private Result<Path> write(MoneyChanges changes, Wish wish, Path file) {
        var period = place.words().text("changes.period", told(wish.since()), told(wish.until()));
        return new ChangesWorkbook(place.words(), new ReadPortfolio(place).settings().municipality(),
                place.clock().getZone()).write(changes, period, file)
                .<Result<Path>>map(why -> new Result.Refused<>(List.of(why)))
                .orElseGet(() -> new Result.Done<>(file));
    }
}
