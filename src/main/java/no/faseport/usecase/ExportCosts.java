package no.faseport.usecase;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import no.faseport.economy.CostChoice;
import no.faseport.economy.CostNames;
import no.faseport.economy.CostOverview;
import no.faseport.economy.Label;
import no.faseport.economy.charge.ChargeKey;
import no.faseport.economy.charge.ChargeKeyId;
import no.faseport.economy.edition.BudgetInForce;
import no.faseport.portfolio.Progress;
import no.faseport.project.ProjectId;
import no.faseport.project.Unit;
import no.faseport.spreadsheet.BudgetFile;
import no.faseport.spreadsheet.CostBook;
import no.faseport.spreadsheet.CostWorkbook;
import no.faseport.spreadsheet.EarlierBook;
import no.faseport.spreadsheet.MunicipalShare;
import no.faseport.spreadsheet.SheetLimits;
import no.faseport.store.Work;
import no.faseport.words.Message;

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

    /// What there is to choose from: the names of the keys that municipalities may share by, the units, and the projects.
    public record Choices(List<String> keys, List<Label> units, List<Label> projects) {
        /// Keeps copies.
        public Choices {
            keys = List.copyOf(keys);
            units = List.copyOf(units);
            projects = List.copyOf(projects);
        }
    }

    /// What there is to choose from.
    public Choices choices() {
        return place.store().read(work -> new Choices(work.charging().keys().stream().map(ChargeKey::name).toList(),
                work.units().all().stream().map(unit -> new Label(unit.number(), unit.name())).toList(),
                work.projects().all().stream().map(project -> new Label(project.number(), project.name())).toList()));
    }

    /// Writes what was ordered to `file`, as [#write(CostChoice, Path, Progress)] does; refused also where there is no such
    /// unit, project or key.
    public Result<Path> write(CostOrder order, Path file, Progress progress) {
        return switch (place.store().read(work -> choice(work, order))) {
            case Result.Done<CostChoice> done -> write(done.value(), file, progress);
            case Result.Refused<CostChoice> refused -> new Result.Refused<>(refused.reasons());
        };
    }

    private static Result<CostChoice> choice(Work work, CostOrder order) {
        var unknown = new ArrayList<Message>();
        var units = work.units().all().stream().map(Unit::number).collect(Collectors.toSet());
        order.units().stream().filter(unit -> !units.contains(unit))
                .forEach(unit -> unknown.add(Message.of("export.refused.unit", unit)));
        var projects = new HashSet<ProjectId>();
        order.projects().forEach(number -> work.projects().withNumber(number).ifPresentOrElse(
                project -> projects.add(project.id()),
                () -> unknown.add(Message.of("export.refused.project", number))));
        var key = order.key().flatMap(
                name -> work.charging().keys().stream().filter(one -> one.name().equalsIgnoreCase(name)).findFirst());
        if (key.isEmpty() && order.key().isPresent()) {
            unknown.add(Message.of("export.refused.key", order.key().get()));
        }
        return unknown.isEmpty()
                ? new Result.Done<>(new CostChoice(order.from(), order.until(), Set.copyOf(order.units()), projects,
                        order.levels(), order.scale(), order.comparison(), order.charts(), key.map(ChargeKey::id)))
                : new Result.Refused<>(unknown);
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

    private CostBook book(Work work, CostChoice choice, CostNames names, Optional<EarlierBook> earlier) {
        var lines = choice.of(work.budgetLines().between(choice.from(), choice.until()).stream());
        var decided = choice.comparison() ? Optional.of(decided(work, choice)) : Optional.<List<BudgetInForce>>empty();
        return new CostBook(choice, new CostOverview(lines, names, choice.from(), choice.until()), programmes(work),
                decided, choice.shared().flatMap(key -> shared(work, key, choice)), earlier, place.author(),
                place.now());
    }

    private static List<BudgetInForce> decided(Work work, CostChoice choice) {
        return ReadEditions.standing(work, choice.from(), choice.until()).all().stream()
                .filter(one -> one.key().year() >= choice.from() && one.key().year() <= choice.until())
                .filter(one -> choice.covers(one.key().project(), one.key().accountString().unit()))
                .filter(one -> !one.adopted().isZero() || !one.adjustments().isZero()).toList();
    }

    /// The weights of the municipalities in `key`; a year without weights is left out.
    private static Optional<MunicipalShare> shared(Work work, ChargeKeyId key, CostChoice choice) {
        var terms = work.charging().terms();
        var years = new ArrayList<MunicipalShare.Year>();
        for (int year = choice.from(); year <= choice.until(); year++) {
            var of = terms.yearOfWeights(key, year);
            if (of.isPresent()) {
                years.add(new MunicipalShare.Year(year, of.get(), terms.weights(key, of.get()).entrySet().stream()
                        .map(each -> new MunicipalShare.Weight(each.getKey().name(), each.getValue())).toList()));
            }
        }
        return terms.key(key).filter(found -> !years.isEmpty()).map(found -> new MunicipalShare(found, years));
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
