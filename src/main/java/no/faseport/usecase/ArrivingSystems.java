package no.faseport.usecase;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import no.faseport.economy.AmountText;
import no.faseport.economy.Money;
import no.faseport.economy.Severity;
import no.faseport.economy.charge.ChargeKey;
import no.faseport.economy.charge.ChargeKeyId;
import no.faseport.economy.system.Agreement;
import no.faseport.economy.system.ItSystem;
import no.faseport.economy.system.ItSystemId;
import no.faseport.economy.system.RunningCost;
import no.faseport.economy.system.RunningCostId;
import no.faseport.project.Unit;
import no.faseport.project.UnitId;
import no.faseport.spreadsheet.SystemCell;
import no.faseport.spreadsheet.SystemColumn;
import no.faseport.spreadsheet.SystemRow;
import no.faseport.spreadsheet.SystemSheet;
import no.faseport.store.Uid;
import no.faseport.store.Work;
import no.faseport.usecase.SystemsPreview.Fate;
import no.faseport.usecase.SystemsPreview.Line;
import no.faseport.words.Message;
import no.faseport.words.Words;

/// The systems of a file held against those of the register.
final class ArrivingSystems {
    private static final Pattern MONTHS = Pattern.compile("(\\d{1,3})(?: ?(?:md|mnd|måneder|månader|months)\\.?)?");
    private static final Set<String> YES = Set.of("ja", "x", "1", "yes", "true", "utgått", "avviklet", "avvikla");
    private static final Set<String> NO = Set.of("nei", "0", "no", "false", "-");

    private final Words words;
    private final Map<String, ItSystem> register;
    private final Map<ItSystemId, List<RunningCost>> costs;
    private final List<Unit> units;
    private final List<ChargeKey> keys;
    private final Set<String> named = new HashSet<>();
    private final List<Line> lines = new ArrayList<>();
    private final List<ImportProblem> problems = new ArrayList<>();

    ArrivingSystems(Work work, Words words, SystemSheet sheet) {
        this.words = words;
        this.register = work.systems().all().stream()
                .collect(Collectors.toMap(system -> bare(system.name()), Function.identity(), (one, other) -> one));
        this.costs = work.runningCosts().all().stream().filter(cost -> cost.system().isPresent())
                .collect(Collectors.groupingBy(cost -> cost.system().orElseThrow()));
        this.units = work.units().all();
        this.keys = work.charging().keys();
        sheet.problems().forEach(one -> problems.add(new ImportProblem("", one.told(), one.severity())));
        sheet.rows().forEach(this::read);
    }

    /// What would become of each system.
    List<Line> lines() {
        return lines;
    }

    /// What is wrong or odd.
    List<ImportProblem> problems() {
        return problems;
    }

    private static String bare(String name) {
        return name.strip().toLowerCase(Locale.ROOT);
    }

    private void read(SystemRow row) {
        var name = row.cell(SystemColumn.NAME);
        if (name.isEmpty()) {
            error(row.cells().values().stream().findFirst().or(() -> row.costs().values().stream().findFirst())
                    .orElseThrow(), Message.of("systems.import.noName"));
            return;
        }
        if (!named.add(bare(name.get().text()))) {
            error(name.get(), Message.of("systems.import.twice", name.get().text()));
            return;
        }
        var before = Optional.ofNullable(register.get(bare(name.get().text())));
        var start = before.orElseGet(() -> ItSystem.named(new ItSystemId(Uid.next()), name.get().text()));
        var wanted = filled(start, row);
        wanted.problem().ifPresent(why -> error(name.get(), why));
        var newCosts = newCosts(wanted, row);
        var changed = !wanted.equals(start) || !newCosts.isEmpty();
        lines.add(new Line(before.isEmpty() ? Fate.ADDED : changed ? Fate.CHANGED : Fate.SAME, wanted, newCosts,
                before.isEmpty() ? List.of() : differences(start, wanted, newCosts)));
    }

    private ItSystem filled(ItSystem start, SystemRow row) {
        var agreement = start.agreement();
        return start.purposed(text(row, SystemColumn.PURPOSE, start.purpose()))
                .ownedBy(text(row, SystemColumn.OWNER, start.owner()))
                .in(row.cell(SystemColumn.UNIT).flatMap(this::unit).or(start::unit))
                .under(new Agreement(text(row, SystemColumn.SUPPLIER, agreement.supplier()),
                        text(row, SystemColumn.AGREEMENT, agreement.number()),
                        row.cell(SystemColumn.FROM).flatMap(this::day).or(agreement::from),
                        row.cell(SystemColumn.UNTIL).flatMap(this::day).or(agreement::until),
                        row.cell(SystemColumn.NOTICE).flatMap(this::months).or(agreement::noticeMonths)))
                .sharedBy(row.cell(SystemColumn.KEY).flatMap(this::key).or(start::chargeKey))
                .retire(row.cell(SystemColumn.RETIRED).flatMap(this::truth).orElse(start.retired()));
    }

    private static String text(SystemRow row, SystemColumn column, String otherwise) {
        return row.cell(column).map(SystemCell::text).orElse(otherwise);
    }

    private Optional<UnitId> unit(SystemCell cell) {
        var text = cell.text();
        return told(cell, units.stream().filter(unit -> text.equals(unit.number())
                || text.equalsIgnoreCase(unit.name()) || text.equalsIgnoreCase(unit.number() + " " + unit.name()))
                .map(Unit::id).findFirst(), "systems.import.noUnit");
    }

    private Optional<ChargeKeyId> key(SystemCell cell) {
        return told(cell, keys.stream().filter(key -> key.name().equalsIgnoreCase(cell.text())).map(ChargeKey::id)
                .findFirst(), "systems.import.noKey");
    }

    private Optional<LocalDate> day(SystemCell cell) {
        return told(cell, cell.date(), "systems.import.noDay");
    }

    private Optional<Integer> months(SystemCell cell) {
        var months = MONTHS.matcher(bare(cell.text()));
        return told(cell, months.matches() ? Optional.of(Integer.valueOf(months.group(1))) : Optional.empty(),
                "systems.import.noMonths");
    }

    private Optional<Boolean> truth(SystemCell cell) {
        var text = bare(cell.text());
        return told(cell, YES.contains(text)
                ? Optional.of(true)
                : NO.contains(text) ? Optional.of(false) : Optional.empty(), "systems.import.noTruth");
    }

    private <T> Optional<T> told(SystemCell cell, Optional<T> read, String otherwise) {
        if (read.isEmpty()) {
            error(cell, Message.of(otherwise, cell.text()));
        }
        return read;
    }

    private List<RunningCost> newCosts(ItSystem system, SystemRow row) {
        var amounts = new TreeMap<Integer, Money>();
        row.costs().forEach((year, cell) -> {
            switch (cell.amount()) {
                case AmountText.Read(Money money) -> amounts.put(year, money);
                case AmountText.Unread(Message why) -> error(cell, why);
            }
        });
        var there = costs.getOrDefault(system.id(), List.of());
        if (system.retired()) {
            return List.of();
        }
        if (there.isEmpty()) {
            return runs(system, amounts);
        }
        amounts.forEach((year, amount) -> {
            var now = Money.sum(there.stream().map(cost -> cost.in(year)).toList());
            if (!now.equals(amount)) {
                warn(row, year, now);
            }
        });
        return List.of();
    }

    private void warn(SystemRow row, int year, Money now) {
        Optional.ofNullable(row.costs().get(year)).ifPresent(cell -> problems.add(new ImportProblem(
                cell.at().toString(), Message.of("systems.import.otherCost", String.valueOf(year), now.amount()),
                Severity.WARNING)));
    }

    /// A cost for each run of years with the same amount.
    private List<RunningCost> runs(ItSystem system, SortedMap<Integer, Money> amounts) {
        var runs = new ArrayList<RunningCost>();
        amounts.forEach((year, amount) -> {
            var last = runs.isEmpty() ? Optional.<RunningCost>empty() : Optional.of(runs.getLast());
            if (last.filter(cost -> cost.lastYear() == year - 1 && cost.price().equals(amount)).isPresent()) {
                runs.set(runs.size() - 1, last.get().from(last.get().firstYear(), year));
            } else if (!amount.isZero()) {
                runs.add(new RunningCost(new RunningCostId(Uid.next()), 1, Optional.empty(),
                        Optional.of(system.id()), RunningCost.Kind.SERVICE, words.text("systems.import.cost"),
                        RunningCost.Kind.SERVICE.usualAccount(), BigDecimal.ONE, amount, year, year));
            }
        });
        return List.copyOf(runs);
    }

    private static List<Message> differences(ItSystem before, ItSystem now, List<RunningCost> newCosts) {
        var found = new ArrayList<Message>();
        differ(found, SystemColumn.PURPOSE, before.purpose(), now.purpose());
        differ(found, SystemColumn.OWNER, before.owner(), now.owner());
        differ(found, SystemColumn.UNIT, before.unit(), now.unit());
        differ(found, SystemColumn.SUPPLIER, before.agreement().supplier(), now.agreement().supplier());
        differ(found, SystemColumn.AGREEMENT, before.agreement().number(), now.agreement().number());
        differ(found, SystemColumn.FROM, before.agreement().from(), now.agreement().from());
        differ(found, SystemColumn.UNTIL, before.agreement().until(), now.agreement().until());
        differ(found, SystemColumn.NOTICE, before.agreement().noticeMonths(), now.agreement().noticeMonths());
        differ(found, SystemColumn.KEY, before.chargeKey(), now.chargeKey());
        differ(found, SystemColumn.RETIRED, before.retired(), now.retired());
        newCosts.forEach(cost -> found.add(Message.of("systems.column.COST", String.valueOf(cost.firstYear()))));
        return List.copyOf(found);
    }

    private static void differ(List<Message> found, SystemColumn column, Object before, Object now) {
        if (!before.equals(now)) {
            found.add(Message.of("systems.column." + column));
        }
    }

    private void error(SystemCell cell, Message why) {
        problems.add(new ImportProblem(cell.at().toString(), why, Severity.ERROR));
    }
}
