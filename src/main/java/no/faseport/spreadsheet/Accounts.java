package no.faseport.spreadsheet;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import no.faseport.economy.AccountClass;
import no.faseport.economy.AccountString;
import no.faseport.words.Message;

/// Reads the account string of a row: class, account, unit and function.
///
/// Four digits are class and account ("0200"); three are the account, whose class the class column says, the prefix of the
/// public classification ("AI729"), or else operating. Where a column has both four and three digits without a class
/// column, three are an error: a spreadsheet drops the zero of 0200.
final class Accounts {
    private static final Pattern ACCOUNT = Pattern.compile(
            "(?:A(?<side>[DI])?)?(?<code>[0-9]{3,4})(?:(?:\\s*[-\\u2013\\u2014:.]\\s*|\\s+)\\D.*)?", Pattern.DOTALL);
    private static final Pattern FUNCTION = Pattern
            .compile("(?<code>[0-9]{3})(?:(?:\\s*[-\\u2013\\u2014:.]\\s*|\\s+)\\D.*)?", Pattern.DOTALL);

    private record ThreeDigits(int row, String code) {
    }

    private final Columns columns;
    private final Spellings spellings;
    private final ProblemList problems;
    private final Memory<CodeAndName> codes = new Memory<>(CodeAndName::of);
    private final List<ThreeDigits> threeDigits = new ArrayList<>();
    private final Map<AccountString, AccountString> shared = new HashMap<>();
    private boolean anyFourDigits;

    Accounts(Columns columns, Spellings spellings, ProblemList problems) {
        this.columns = columns;
        this.spellings = spellings;
        this.problems = problems;
    }

    /// The account string of `row`; empty where a problem was told.
    Optional<AccountString> read(SheetRow row) {
        var stated = statedClass(row);
        var function = function(row);
        var unit = unit(row);
        var cell = columns.cell(row, ColumnRole.ACCOUNT);
        var text = BudgetRows.text(cell);
        var account = ACCOUNT.matcher(text);
        if (!account.matches()) {
            return refuse(row, ColumnRole.ACCOUNT, unreadable(cell, text));
        }
        var code = account.group("code");
        if (code.length() == 3 && columns.cell(row, ColumnRole.ACCOUNT_CLASS) instanceof Cell.Empty
                && account.group("side") == null) {
            threeDigits.add(new ThreeDigits(row.number(), code));
        }
        var accountClass = accountClass(row, code, Optional.ofNullable(account.group("side")), stated);
        if (accountClass.isEmpty() || function.isEmpty() || unit.isEmpty()) {
            return Optional.empty();
        }
        var string = new AccountString(accountClass.get(), code.substring(code.length() - 3), unit.get(),
                function.get(), BudgetRows.text(columns.cell(row, ColumnRole.DIMENSION)).strip());
        return Optional.of(shared.computeIfAbsent(string, each -> each));
    }

    /// Tells of accounts that may have lost their zero.
    void end() {
        if (anyFourDigits) {
            int column = columns.columnOf(ColumnRole.ACCOUNT);
            threeDigits.forEach(each -> problems.error(column, each.row(),
                    Message.of("spreadsheet.row.lostZero", each.code())));
        }
    }

    private static Message unreadable(Cell cell, String text) {
        return switch (cell) {
            case Cell.Fault fault -> Message.of("spreadsheet.row.fault", fault.sign());
            case Cell.Empty empty -> Message.of("spreadsheet.row.noAccount");
            case Cell.Text written -> Message.of("spreadsheet.row.notAnAccount", text);
            case Cell.Numeric number -> Message.of("spreadsheet.row.notAnAccount", text);
            case Cell.Day day -> Message.of("spreadsheet.row.notAnAccount", text);
            case Cell.Truth truth -> Message.of("spreadsheet.row.notAnAccount", text);
        };
    }

    private Optional<AccountClass> accountClass(SheetRow row, String code, Optional<String> side,
            Optional<AccountClass> stated) {
        if (code.length() == 3) {
            return stated.or(() -> side.map(letter -> letter.equals("I")
                    ? AccountClass.INVESTMENT
                    : AccountClass.OPERATING)).or(() -> Optional.of(AccountClass.OPERATING));
        }
        anyFourDigits = true;
        var own = AccountClass.of(code.charAt(0));
        if (own.isEmpty()) {
            problem(row, ColumnRole.ACCOUNT, Message.of("spreadsheet.row.otherClass", code, code.substring(0, 1)));
        } else if (stated.isPresent() && !stated.equals(own)) {
            problem(row, ColumnRole.ACCOUNT, Message.of("spreadsheet.row.classesDiffer", code,
                    Message.of(stated.get().key())));
            return Optional.empty();
        }
        return own;
    }

    private Optional<AccountClass> statedClass(SheetRow row) {
        var written = BudgetRows.text(columns.cell(row, ColumnRole.ACCOUNT_CLASS));
        var stated = spellings.accountClass(written);
        if (stated.isEmpty() && !written.isEmpty()) {
            problem(row, ColumnRole.ACCOUNT_CLASS, Message.of("spreadsheet.row.unknownClass", written));
        }
        return stated;
    }

    private Optional<String> function(SheetRow row) {
        var cell = columns.cell(row, ColumnRole.FUNCTION);
        if (cell instanceof Cell.Fault fault) {
            return refuse(row, ColumnRole.FUNCTION, Message.of("spreadsheet.row.fault", fault.sign()));
        }
        var text = BudgetRows.text(cell);
        var function = FUNCTION.matcher(text);
        if (function.matches()) {
            return Optional.of(function.group("code"));
        }
        return text.isEmpty()
                ? Optional.of("")
                : refuse(row, ColumnRole.FUNCTION, Message.of("spreadsheet.row.notAFunction", text));
    }

    private Optional<String> unit(SheetRow row) {
        var cell = columns.cell(row, ColumnRole.UNIT);
        if (cell instanceof Cell.Fault fault) {
            return refuse(row, ColumnRole.UNIT, Message.of("spreadsheet.row.fault", fault.sign()));
        }
        var unit = codes.of(BudgetRows.text(cell));
        return Optional.of(unit.code().isEmpty() ? unit.name() : unit.code());
    }

    private <T> Optional<T> refuse(SheetRow row, ColumnRole role, Message message) {
        problem(row, role, message);
        return Optional.empty();
    }

    private void problem(SheetRow row, ColumnRole role, Message message) {
        problems.error(columns.columnOf(role), row.number(), message);
    }
}
