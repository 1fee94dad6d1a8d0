package no.faseport.usecase;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import no.faseport.economy.CostChoice;
import no.faseport.economy.CostNames;
import no.faseport.economy.CostOverview;
import no.faseport.portfolio.Progress;
import no.faseport.project.ProjectId;
import no.faseport.spreadsheet.BudgetFile;
import no.faseport.spreadsheet.CostBook;
import no.faseport.spreadsheet.CostWorkbook;
import no.faseport.spreadsheet.EarlierBook;
import no.faseport.spreadsheet.Letterhead;
import no.faseport.spreadsheet.SheetLimits;
import no.faseport.store.Work;

/// Writes the cost overview of the portfolio as an Excel workbook.
public final class ExportCosts {
    private static final int MOST_YEARS = 21;
    private static final double READ = 0.3;
    private static final double COMPARED = 0.5;

    private final Workplace place;

    /// For the portfolio of `place`.
    public ExportCosts(Workplace place) {
        this.place = place;
    }

    /// Writes what was chosen to `file`, over what stands there and with what has changed since; refused where the years
    /// make no sense, the file cannot be written, or the user stopped it, and then the file is as it was.
    public Result<Path> write(CostChoice choice, Path file, Progress progress) {
        if (choice.until() < choice.from() || choice.until() - choice.from() >= MOST_YEARS) {
            return Result.refused("export.refused.years");
        }
        var earlier = earlier(file);
        progress.at(READ);
        var names = new ReadCosts(place).names();
        var book = place.store().read(work -> book(work, choice, names, earlier));
        var letterhead = place.store().read(Letterheads::of);
        progress.at(COMPARED);
        if (progress.isCancelled()) {
            return Result.refused("export.refused.cancelled");
        }
        return new CostWorkbook(place.words(), letterhead).write(book, file)
                .<Result<Path>>map(why -> Result.refused(why.key(), why.arguments().toArray()))
                .orElseGet(() -> new Result.Done<>(file));
    }

    private CostBook book(Work work, CostChoice choice, CostNames names,
            Optional<EarlierBook> earlier) {
        var lines = choice.of(work.budgetLines().between(choice.from(), choice.until()).stream());
        return new CostBook(choice, new CostOverview(lines, names, choice.from(), choice.until()), programmes(work),
                earlier, place.author(), place.now());
    }

    private static Map<ProjectId, String> programmes(Work work) {
        var names = new HashMap<ProjectId, String>();
        work.programmes().all().forEach(programme -> work.programmes().projects(programme.id())
                .forEach(project -> names.put(project.id(), programme.name())));
        return names;
    }

    /// The overview in the file that is to be written over; nothing where there is none, or it is something else.
    private Optional<EarlierBook> earlier(Path file) {
        if (!Files.isRegularFile(file) || !file.toString().toLowerCase(Locale.ROOT).endsWith(".xlsx")) {
            return Optional.empty();
        }
        try {
            var written = Files.getLastModifiedTime(file).toInstant();
            var rows = new BudgetFile(place.accounts(), SheetLimits.standard()).read(file).rows();
            return rows.isEmpty()
                    ? Optional.empty()
                    : Optional.of(new EarlierBook(String.valueOf(file.getFileName()), written, rows));
        } catch (IOException e) {
            return Optional.empty();
        }
    }
}
