package no.faseport.usecase;

import java.util.Optional;
import no.faseport.economy.AssetLife;
import no.faseport.project.ProjectId;
import no.faseport.store.Work;

/// States how long what a project invests in is expected to last, which decides whether it is an investment at all (KRS 4).
public final class KeepAssetLife {
    private final Workplace place;

    /// For the portfolio of `place`.
    public KeepAssetLife(Workplace place) {
        this.place = place;
    }

    /// Lets the life be what `text` says, in whole years; unknown where that is blank. Refused where it is no number of years
    /// from 1 to [AssetLife#LONGEST].
    public Result<Optional<Integer>> set(ProjectId project, String text) {
        var years = years(text.strip());
        if (!text.isBlank() && years.isEmpty()) {
            return Result.refused("assetLife.refused", text.strip(), AssetLife.LONGEST);
        }
        return place.store().change(place.author(), work -> {
            var before = work.assetLives().of(project);
            if (before.map(AssetLife::years).equals(years)) {
                return place.said(new Result.Done<>(years), "journal.nothing");
            }
            write(work, project, before, years);
            return years.isPresent()
                    ? place.said(new Result.Done<>(years), "journal.assetLife.set", years.get())
                    : place.said(new Result.Done<>(years), "journal.assetLife.removed");
        });
    }

    private static void write(Work work, ProjectId project, Optional<AssetLife> before, Optional<Integer> years) {
        if (before.isEmpty()) {
            years.ifPresent(now -> work.assetLives().add(project, now));
        } else if (years.isEmpty()) {
            work.assetLives().remove(before.get());
        } else {
            work.assetLives().save(
                    new AssetLife(before.get().id(), before.get().version(), project, years.get()));
        }
    }

    private static Optional<Integer> years(String text) {
        return Optional.of(text).filter(one -> one.matches("\\d{1,3}")).map(Integer::parseInt)
                .filter(years -> years >= 1 && years <= AssetLife.LONGEST);
    }
}
