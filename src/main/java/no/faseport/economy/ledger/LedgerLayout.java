package no.faseport.economy.ledger;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import no.faseport.economy.importing.ImportPurpose;

/// How one sheet of a file is read: which columns are what, and how figures are written.
///
/// `headingFrom` and `headingUntil` are the rows of the heading, counted from 1 and both included; what stands above is
/// passed over, and the first row below is the first that is read. Found by itself, corrected by people, and kept as
/// [#text] in the profile of a source. `others` are sheets of the same file that are read the same way.
public record LedgerLayout(ImportPurpose purpose, String sheet, int headingFrom, int headingUntil,
        List<LedgerColumn> columns, LedgerManner manner, LedgerFixed fixed, List<OtherSheet> others) {
    public LedgerLayout {
        columns = List.copyOf(columns);
        others = List.copyOf(others);
    }

    /// A layout for one sheet.
    public LedgerLayout(ImportPurpose purpose, String sheet, int headingFrom, int headingUntil,
            List<LedgerColumn> columns, LedgerManner manner, LedgerFixed fixed) {
        this(purpose, sheet, headingFrom, headingUntil, columns, manner, fixed, List.of());
    }

    /// The same layout for these sheets too.
    public LedgerLayout also(List<OtherSheet> sheets) {
        return new LedgerLayout(purpose, sheet, headingFrom, headingUntil, columns, manner, fixed, sheets);
    }

    /// True where the sheet called `name` is read.
    public boolean reads(String name) {
        return name.equals(sheet) || others.stream().anyMatch(other -> other.name().equals(name));
    }

    /// What is known of the whole of the sheet called `name`; the first sheet says what it does not say itself.
    public LedgerFixed fixed(String name) {
        return others.stream().filter(other -> other.name().equals(name)).map(OtherSheet::fixed)
                .map(own -> new LedgerFixed(own.year() == 0 ? fixed.year() : own.year(), own.month(),
                        fixed.financing()))
                .findFirst().orElse(fixed);
    }

    /// The same layout with another use of the column at `index`; a field another column had, and that only one may have,
    /// is taken from it.
    public LedgerLayout with(int index, LedgerUse use) {
        var rest = columns.stream().map(column -> column.index() == index
                ? new LedgerColumn(index, column.heading(), use)
                : column.use().equals(use) && use instanceof LedgerUse.Field(var field) && !field.mayRepeat()
                        ? new LedgerColumn(column.index(), column.heading(), LedgerUse.UNUSED)
                        : column);
        var known = columns.stream().anyMatch(column -> column.index() == index);
        var added = known ? Stream.<LedgerColumn>of() : Stream.of(new LedgerColumn(index, "", use));
        return new LedgerLayout(purpose, sheet, headingFrom, headingUntil, Stream.concat(rest, added).toList(),
                manner, fixed, others);
    }

    /// The same layout with figures written otherwise.
    public LedgerLayout written(LedgerManner newManner) {
        return new LedgerLayout(purpose, sheet, headingFrom, headingUntil, columns, newManner, fixed, others);
    }

    /// The same layout with other things known of the whole file.
    public LedgerLayout fixed(LedgerFixed newFixed) {
        return new LedgerLayout(purpose, sheet, headingFrom, headingUntil, columns, manner, newFixed, others);
    }

    /// The columns of `field`.
    public List<LedgerColumn> columns(LedgerField field) {
        return columns.stream()
                .filter(column -> column.use() instanceof LedgerUse.Field(var its) && its == field).toList();
    }

    /// True where some column says `field`, by itself or among several codes.
    public boolean says(LedgerField field) {
        return columns.stream().anyMatch(column -> switch (column.use()) {
            case LedgerUse.Field(var its) -> its == field;
            case LedgerUse.Coded(var order) -> order.contains(field);
            case LedgerUse.Amounts amounts -> false;
            case LedgerUse.Sum sum -> false;
            case LedgerUse.Unused() -> false;
        });
    }

    /// The columns that carry amounts.
    public List<LedgerColumn> amounts() {
        return columns.stream().filter(column -> column.use() instanceof LedgerUse.Amounts).toList();
    }

    /// What must be told before the file can be read, as the lists of fields of which one is needed; empty where nothing
    /// is missing but perhaps amounts and year, see [#lacksAmounts] and [#lacksYear].
    public List<List<LedgerField>> missing() {
        return LedgerField.needed(purpose).stream()
                .filter(oneOf -> oneOf.stream().noneMatch(this::says)).toList();
    }

    /// True where the purpose needs amounts or hours and no column carries any.
    public boolean lacksAmounts() {
        return carriesAmounts() && amounts().isEmpty();
    }

    /// True where a column of amounts has a year from nowhere.
    public boolean lacksYear() {
        return carriesAmounts() && fixed.year() == 0 && columns(LedgerField.YEAR).isEmpty()
                && columns(LedgerField.PERIOD).isEmpty() && amounts().stream()
                        .anyMatch(column -> column.use() instanceof LedgerUse.Amounts amounts && amounts.year() == 0);
    }

    private boolean carriesAmounts() {
        return switch (purpose) {
            case BUDGET, ACTUAL, FORECAST, HOURS -> true;
            case ACCOUNTS, UNITS, SYSTEMS -> false;
        };
    }

    /// True where everything needed to read the file is told.
    public boolean isWhole() {
        return missing().isEmpty() && !lacksAmounts() && !lacksYear();
    }

    /// The layout as text, for a profile.
    public String text() {
        return LayoutText.of(this);
    }

    /// The layout `text` says; empty where it is not one.
    public static Optional<LedgerLayout> ofText(String text) {
        return LayoutText.read(text);
    }
}
