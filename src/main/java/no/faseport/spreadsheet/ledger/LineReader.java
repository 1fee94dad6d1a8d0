package no.faseport.spreadsheet.ledger;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import no.faseport.economy.AccountString;
import no.faseport.economy.AmountKind;
import no.faseport.economy.Financing;
import no.faseport.economy.Finding;
import no.faseport.economy.Money;
import no.faseport.economy.Severity;
import no.faseport.economy.ledger.LedgerField;
import no.faseport.economy.ledger.LedgerKey;
import no.faseport.economy.ledger.LedgerRow;
import no.faseport.economy.ledger.LeftOut;
import no.faseport.spreadsheet.Cell;
import no.faseport.spreadsheet.CodeAndName;
import no.faseport.spreadsheet.SheetRow;
import no.faseport.words.Message;

/// Reads rows of a budget, of accounts or of a forecast, and adds up those with the same key.
final class LineReader implements RowReader<LedgerRow> {
    private static final Pattern FUNCTION = Pattern
            .compile("(?<code>[0-9]{3})(?<own>[0-9]*)(?:(?:\\s*[-\\u2013\\u2014:.]\\s*|\\s+)\\D.*)?", Pattern.DOTALL);
    private static final Pattern NO_FUNCTION = Pattern.compile("[0\\-*]*");

    private final Reading reading;
    private final AccountCells accounts;
    private final AmountKind wanted;
    private final boolean keepsZeros;
    private final Map<LedgerKey, LedgerRow> found = new LinkedHashMap<>();
    private final Map<AccountString, AccountString> shared = new HashMap<>();
    private final Map<AccountString, Map<Integer, List<Finding>>> checked = new HashMap<>();
    private int addedUp;

    LineReader(Reading reading, AccountCells accounts, AmountKind wanted) {
        this.reading = reading;
        this.accounts = accounts;
        this.wanted = wanted;
        this.keepsZeros = reading.columns().has(LedgerField.ROW_ID);
    }

    /// What a row says besides its amounts.
    private record Said(CodeAndName project, CodeAndName unit, AccountString accountString, PeriodText.Period period,
            AmountKind kind, Financing financing) {
    }

    @Override
    public Optional<LeftOut.Why> read(SheetRow row, List<Valued> values) {
        if (reading.hasNoProject(row)) {
            return Optional.of(account(row, 0) instanceof AccountRead.OtherClass
                    ? LeftOut.Why.OTHER_CLASS
                    : LeftOut.Why.NO_PROJECT);
        }
        var kind = kind(row);
        var period = reading.period(row);
        if (kind.isEmpty() || period.isEmpty()) {
            return Optional.of(LeftOut.Why.PROBLEM);
        }
        if (kind.get() != wanted) {
            return Optional.of(LeftOut.Why.OTHER_KIND);
        }
        int year = values.isEmpty() ? 0 : reading.period(values.getFirst().at(), period.get()).year();
        if (year == 0) {
            return values.isEmpty() ? Optional.empty() : refuse(row, LedgerField.YEAR, "spreadsheet.row.noYear");
        }
        return switch (account(row, year)) {
            case AccountRead.OtherClass() -> Optional.of(LeftOut.Why.OTHER_CLASS);
            case AccountRead.Unread(var why) -> {
                reading.problem(row, LedgerField.ACCOUNT, why);
                yield Optional.of(LeftOut.Why.PROBLEM);
            }
            case AccountRead.Known known -> read(row, values, known, period.get(), kind.get());
        };
    }

    private Optional<LeftOut.Why> refuse(SheetRow row, LedgerField field, String key, Object... arguments) {
        reading.problem(row, field, Message.of(key, arguments));
        return Optional.of(LeftOut.Why.PROBLEM);
    }

    private AccountRead account(SheetRow row, int year) {
        var written = Cell.said(reading.cell(row, LedgerField.ACCOUNT_CLASS));
        var stated = reading.spellings().accountClass(written);
        if (stated.isEmpty() && !written.isEmpty()) {
            return written.length() == 1 && Character.isDigit(written.charAt(0))
                    ? new AccountRead.OtherClass()
                    : new AccountRead.Unread(Message.of("spreadsheet.row.unknownClass", written));
        }
        return accounts.read(reading.cell(row, LedgerField.ACCOUNT), year, stated);
    }

    private Optional<LeftOut.Why> read(SheetRow row, List<Valued> values, AccountRead.Known account,
            PeriodText.Period period, AmountKind kind) {
        var function = function(row);
        var financing = financing(row);
        if (function.isEmpty() || financing.isEmpty()) {
            return Optional.of(LeftOut.Why.PROBLEM);
        }
        var unit = reading.unit(row);
        var string = shared.computeIfAbsent(new AccountString(account.accountClass(), account.art(),
                unit.code(), function.get(), reading.code(row, LedgerField.DIMENSION)), each -> each);
        if (!isValid(row, string, reading.period(values.getFirst().at(), period).year())) {
            return Optional.of(LeftOut.Why.PROBLEM);
        }
        add(row, values, new Said(reading.project(row), unit, string, period, kind, financing.get()));
        return Optional.empty();
    }

    private void add(SheetRow row, List<Valued> values, Said said) {
        var project = said.project();
        var comment = reading.text(row, LedgerField.COMMENT);
        var rowId = reading.text(row, LedgerField.ROW_ID);
        for (var value : values) {
            if (value.amount().signum() == 0 && !keepsZeros) {
                continue;
            }
            var period = reading.period(value.at(), said.period());
            var key = new LedgerKey(project.code().isEmpty() ? project.name() : project.code(), said.accountString(),
                    period.year(), period.month(), said.kind(), said.financing(), rowId);
            var line = new LedgerRow(key, project.code(), project.name(), said.unit().name(),
                    new Money(value.amount()), comment, reading.sheet(), row.number(), value.at().column(), 1);
            if (found.merge(key, line, LedgerRow::plus).count() > 1) {
                addedUp++;
            }
        }
    }

    private Optional<AmountKind> kind(SheetRow row) {
        var written = reading.text(row, LedgerField.KIND);
        var kind = written.isEmpty() ? Optional.of(wanted) : reading.spellings().kind(written);
        if (kind.isEmpty()) {
            refuse(row, LedgerField.KIND, "spreadsheet.row.unknownKind", written);
        }
        return kind;
    }

    private Optional<Financing> financing(SheetRow row) {
        var written = reading.text(row, LedgerField.FINANCING);
        var financing = written.isEmpty()
                ? Optional.of(reading.layout().fixed().financing())
                : reading.spellings().financing(written);
        if (financing.isEmpty()) {
            refuse(row, LedgerField.FINANCING, "spreadsheet.row.unknownFinancing", written);
        }
        return financing;
    }

    /// The function; a longer code of the municipality's own begins with the public one.
    private Optional<String> function(SheetRow row) {
        var cell = reading.cell(row, LedgerField.FUNCTION);
        var text = Cell.said(cell);
        var function = FUNCTION.matcher(text);
        if (NO_FUNCTION.matcher(text).matches() && !(cell instanceof Cell.Fault)) {
            return Optional.of("");
        }
        if (function.matches()) {
            return Optional.of(function.group("code"));
        }
        if (cell instanceof Cell.Fault(var sign)) {
            refuse(row, LedgerField.FUNCTION, "spreadsheet.row.fault", sign);
        } else {
            refuse(row, LedgerField.FUNCTION, "spreadsheet.row.notAFunction", text);
        }
        return Optional.empty();
    }

    /// True unless the account plan forbids the account string in `year`. What the accounts already hold is only remarked
    /// on: it is booked, whatever the rules say.
    private boolean isValid(SheetRow row, AccountString string, int year) {
        var bare = new AccountString(string.accountClass(), string.account(), "", string.function());
        var findings = checked.computeIfAbsent(bare, each -> new HashMap<>()).computeIfAbsent(year,
                each -> reading.plan().check(bare, each));
        boolean valid = true;
        for (var finding : findings) {
            var severity = wanted == AmountKind.ACTUAL ? Severity.WARNING : finding.severity();
            var ofFunction = finding.message().key().startsWith("economy.function.")
                    && reading.columns().has(LedgerField.FUNCTION);
            reading.problems().add(
                    reading.columns().column(ofFunction ? LedgerField.FUNCTION : LedgerField.ACCOUNT), row.number(),
                    finding.message(), severity);
            valid &= severity == Severity.WARNING;
        }
        return valid;
    }

    @Override
    public List<LedgerRow> rows() {
        return YearSoFar.isByRow(reading.layout()) ? YearSoFar.months(found.values()) : new ArrayList<>(found.values());
    }

    @Override
    public Money sum(List<LedgerRow> rows) {
        return Money.sum(rows.stream().map(LedgerRow::amount).toList());
    }

    @Override
    public int size() {
        return found.size();
    }

    @Override
    public int addedUp() {
        return addedUp;
    }
}
