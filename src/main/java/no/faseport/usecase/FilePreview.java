package no.faseport.usecase;

import java.util.List;
import java.util.SortedMap;
import no.faseport.economy.Money;
import no.faseport.economy.importing.ImportBalance;

/// What importing a file of amounts or of hours would do, before anything is done; the sums of a file of hours are hours.
public sealed interface FilePreview permits ImportPreview, HoursPreview {
    /// What somebody wants brought in.
    ImportOrder order();

    /// The projects the file names.
    List<ImportGroup> groups();

    /// What becomes of the file's amounts.
    ImportBalance balance();

    /// The first of the errors and warnings.
    List<ImportProblem> problems();

    /// How many errors and warnings there are.
    long problemCount();

    /// How many lines would be added, changed, removed and found as they are.
    ImportPreview.Counts counts();

    /// What the file holds in each year and month; 0 is the year as a whole.
    SortedMap<Integer, SortedMap<Integer, Money>> months();

    /// True where nothing stands in the way of applying it.
    default boolean applicable() {
        return problems().stream().noneMatch(ImportProblem::isError);
    }

    /// How many lines would be another way.
    default int changed() {
        return counts().added() + counts().changed() + counts().removed();
    }

    /// True where applying it would change something.
    default boolean changesAnything() {
        return changed() > 0;
    }
}
