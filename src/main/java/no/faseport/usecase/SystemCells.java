package no.faseport.usecase;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import no.faseport.economy.Severity;
import no.faseport.economy.charge.ChargeKey;
import no.faseport.economy.charge.ChargeKeyId;
import no.faseport.project.Unit;
import no.faseport.project.UnitId;
import no.faseport.spreadsheet.SystemCell;
import no.faseport.words.Message;

/// What the cells of a register of systems say; what cannot be understood is told at its cell, and is then nothing.
final class SystemCells {
    private static final Pattern MONTHS = Pattern.compile("(\\d{1,3})(?: ?(?:md|mnd|måneder|månader|months)\\.?)?");
    private static final Set<String> YES = Set.of("ja", "x", "1", "yes", "true", "utgått", "avviklet", "avvikla");
    private static final Set<String> NO = Set.of("nei", "0", "no", "false", "-");

    private final List<Unit> units;
    private final List<ChargeKey> keys;
    private final List<ImportProblem> problems;

    /// Units and keys are found among these, and problems added to the last list.
    SystemCells(List<Unit> units, List<ChargeKey> keys, List<ImportProblem> problems) {
        this.units = units;
        this.keys = keys;
        this.problems = problems;
    }

    /// A text as it is compared: without capitals and the space around it.
    static String bare(String name) {
        return name.strip().toLowerCase(Locale.ROOT);
    }

    /// The unit of this number or name.
    Optional<UnitId> unit(SystemCell cell) {
        var text = cell.text();
        return told(cell, units.stream().filter(unit -> text.equals(unit.number())
                || text.equalsIgnoreCase(unit.name()) || text.equalsIgnoreCase(unit.number() + " " + unit.name()))
                .map(Unit::id).findFirst(), "systems.import.noUnit");
    }

    /// The charge key of this name.
    Optional<ChargeKeyId> key(SystemCell cell) {
        return told(cell, keys.stream().filter(key -> key.name().equalsIgnoreCase(cell.text())).map(ChargeKey::id)
                .findFirst(), "systems.import.noKey");
    }

    /// The day it says.
    Optional<LocalDate> day(SystemCell cell) {
        return told(cell, cell.date(), "systems.import.noDay");
    }

    /// The number of months it says.
    Optional<Integer> months(SystemCell cell) {
        var months = MONTHS.matcher(bare(cell.text()));
        return told(cell, months.matches() ? Optional.of(Integer.valueOf(months.group(1))) : Optional.empty(),
                "systems.import.noMonths");
    }

    /// Whether it says yes.
    Optional<Boolean> truth(SystemCell cell) {
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

    /// Tells what is wrong with a cell.
    void error(SystemCell cell, Message why) {
        problems.add(new ImportProblem(cell.at().toString(), why, Severity.ERROR));
    }
}
