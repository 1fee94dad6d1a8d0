package no.faseport.usecase;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import no.faseport.economy.AccountString;
import no.faseport.economy.BudgetKey;
import no.faseport.economy.BudgetLine;
import no.faseport.economy.Money;
import no.faseport.economy.VatArts;
import no.faseport.economy.VatShare;
import no.faseport.economy.VatShareId;
import no.faseport.economy.vat.Vat;
import no.faseport.economy.vat.VatLine;
import no.faseport.project.ProjectId;
import no.faseport.store.Uid;
import no.faseport.store.Work;

/// Keeps how much of a project's VAT is compensated, and calculates its lines 429 and 729.
public final class KeepVat {
    private final Workplace place;

    /// For the portfolio of `place`.
    public KeepVat(Workplace place) {
        this.place = place;
    }

    /// A project's shares, by account string; a string that is not here is compensated in full.
    public List<VatShare> shares(ProjectId project) {
        return place.store().read(work -> work.vatShares().of(project));
    }

    /// Says that `percent` of the VAT of `string` is compensated in a project; all of it needs no saying.
    public Result<BigDecimal> share(ProjectId id, AccountString string, BigDecimal percent) {
        if (percent.signum() < 0 || percent.compareTo(VatShare.ALL) > 0 || percent.stripTrailingZeros().scale() > 2) {
            return Result.refused("vat.refused.share");
        }
        if (!place.accounts().vatArts().carries(string.account())) {
            return Result.refused("vat.refused.carries", string.account());
        }
        return place.store().change(place.author(), work -> {
            var there = work.vatShares().of(id).stream().filter(one -> one.accountString().equals(string)).findFirst();
            write(work, there, new VatShare(new VatShareId(Uid.next()), 1, id, string, percent));
            return place.said(new Result.Done<>(percent), "journal.vat.share", work.projects().get(id).number(),
                    string.toString(), percent.stripTrailingZeros().toPlainString());
        });
    }

    /// Says whether what is bought on `art` carries VAT, in all projects; refused for what cannot.
    public Result<Boolean> carries(String art, boolean carries) {
        if (!VatArts.mayCarry(art)) {
            return Result.refused("vat.refused.art", art);
        }
        return place.store().change(place.author(), work -> {
            work.vatAccounts().say(art, carries);
            return place.said(new Result.Done<>(carries), carries ? "journal.vat.carries" : "journal.vat.carriesNot", art);
        });
    }

    private static void write(Work work, Optional<VatShare> there, VatShare wanted) {
        var all = wanted.percent().compareTo(VatShare.ALL) == 0;
        if (there.isEmpty()) {
            if (!all) {
                work.vatShares().add(wanted);
            }
        } else if (all) {
            work.vatShares().remove(there.get());
        } else {
            work.vatShares().save(there.get().of(wanted.percent()));
        }
    }

    /// The lines 429 and 729 that a project's amounts come to, beside what is posted on them.
    public List<VatLine> lines(ProjectId project, VatWish wish) {
        return place.store().read(work -> lines(work, project, wish));
    }

    private static List<VatLine> lines(Work work, ProjectId project, VatWish wish) {
        return new Vat(work.vatAccounts().arts(), work.vatShares().of(project), wish.rounding()).lines(work.budgetLines().of(project).stream()
                .filter(line -> wish.kinds().contains(line.kind()) && line.year() >= wish.firstYear()).toList());
    }

    /// Writes those of the project's lines 429 and 729 that are not what its amounts come to, as one change; what another
    /// source has posted stays, and what is written by hand makes up for it. Says how many it wrote.
    public Result<Integer> write(ProjectId project, VatWish wish) {
        var amounts = place.store().read(work -> {
            var byHand = byHand(work.budgetLines().of(project));
            return lines(work, project, wish).stream().filter(line -> !line.isRounding()
                    && !line.difference().isZero())
                    .map(line -> new NewAmount(line.key(),
                            byHand.getOrDefault(line.key(), Money.ZERO).plus(line.difference())))
                    .toList();
        });
        return amounts.isEmpty()
                ? Result.refused("vat.refused.nothing")
                : new EditBudget(place).setAll(project, amounts, "journal.vat.written");
    }

    private static Map<BudgetKey, Money> byHand(List<BudgetLine> lines) {
        var byHand = new HashMap<BudgetKey, Money>();
        lines.stream().filter(line -> line.source().isEmpty())
                .forEach(line -> byHand.put(line.key(), line.amount()));
        return byHand;
    }
}
