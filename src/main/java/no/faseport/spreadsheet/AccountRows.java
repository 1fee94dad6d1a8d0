package no.faseport.spreadsheet;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import no.faseport.economy.Account;
import no.faseport.economy.AccountClass;
import no.faseport.economy.AccountPlan;
import no.faseport.economy.BudgetKey;
import no.faseport.spreadsheet.ListReading.Taken;
import no.faseport.words.Message;

/// Makes accounts of the rows of an account plan.
final class AccountRows {
    private static final Pattern GROUP = Pattern.compile("AG.*");
    private static final Pattern PREFIXED = Pattern.compile("A(?<side>[DI]?)(?<art>[0-9]{3})");
    private static final Pattern DIGITS = Pattern.compile("(?<class>[0-9]?)(?<art>[0-9]{3})(?<more>[0-9]*)");
    private static final Pattern YEAR = Pattern
            .compile("(?:.*[^0-9])?(?<year>(?:19|20|21)[0-9]{2})(?:-[0-9]{2}-[0-9]{2})?");
    private static final int LONGEST_CODE = 20;
    private static final int LONGEST_NAME = 200;

    private final AccountPlan plan;
    private final ProblemList problems;
    private final Spellings spellings = new Spellings();
    private final Map<String, List<Seen>> seen = new HashMap<>();

    private record Seen(int row, int from, int until) {
    }

    /// What a code says by itself: the art, and the class where it says one.
    private record Told(String art, Optional<AccountClass> accountClass) {
    }

    AccountRows(AccountPlan plan, ProblemList problems) {
        this.plan = plan;
        this.problems = problems;
    }

    /// What a row says.
    Taken<AccountFile.Row> read(SheetRow row, ListColumns columns) {
        return new Line(row, columns).read();
    }

    /// True for an account that carries no budget: a group, the balance, or a class of its own for an enterprise. A code
    /// that is not built of class and art says nothing of the kind.
    private static boolean isPassedOver(String code, String art) {
        var digits = DIGITS.matcher(code);
        return GROUP.matcher(code).matches() || (code.length() > 3 && digits.matches()
                && AccountClass.of(code.charAt(0)).isEmpty() && (art.isEmpty() || digits.group("art").equals(art)));
    }

    private static Optional<Told> told(String code) {
        var prefixed = PREFIXED.matcher(code);
        if (prefixed.matches()) {
            var side = prefixed.group("side");
            return Optional.of(new Told(prefixed.group("art"), side.isEmpty()
                    ? Optional.empty()
                    : Optional.of(side.equals("I") ? AccountClass.INVESTMENT : AccountClass.OPERATING)));
        }
        Matcher digits = DIGITS.matcher(code);
        return digits.matches()
                ? Optional.of(new Told(digits.group("art"), digits.group("class").isEmpty()
                        ? Optional.empty()
                        : AccountClass.of(code.charAt(0))))
                : Optional.empty();
    }

    /// One row on its way in.
    private final class Line {
        private final SheetRow row;
        private final ListColumns columns;

        Line(SheetRow row, ListColumns columns) {
            this.row = row;
            this.columns = columns;
        }

        Taken<AccountFile.Row> read() {
            if (columns.cell(row, ListRole.CODE) instanceof Cell.Fault fault) {
                return refuse(ListRole.CODE, Message.of("spreadsheet.row.fault", fault.sign()));
            }
            var both = CodeAndName.of(text(ListRole.CODE));
            var code = both.code().isEmpty() ? both.name() : both.code();
            if (isPassedOver(code, text(ListRole.ART))) {
                return new Taken.PassedOver<>();
            }
            if (code.isEmpty() || code.length() > LONGEST_CODE) {
                return refuse(ListRole.CODE, code.isEmpty()
                        ? Message.of("accounts.list.noCode", text(ListRole.NAME))
                        : Message.of("accounts.list.tooLong"));
            }
            var own = told(code);
            var art = text(ListRole.ART).isEmpty() ? own : told(CodeAndName.of(text(ListRole.ART)).code());
            return art.isEmpty()
                    ? refuse(ListRole.ART, Message.of("accounts.list.noArt",
                            text(ListRole.ART).isEmpty() ? code : text(ListRole.ART)))
                    : named(bare(code), art.get().art(), both.name(), own
                            .filter(one -> one.art().equals(art.get().art())).flatMap(Told::accountClass)
                            .or(() -> art.get().accountClass()));
        }

        private Taken<AccountFile.Row> named(String code, String art, String beside, Optional<AccountClass> told) {
            var written = text(ListRole.NAME).isEmpty() && !beside.equals(code) ? beside : text(ListRole.NAME);
            var name = written.isEmpty() ? plan.accountName(art, BudgetKey.LAST_YEAR) : written;
            if (name.isEmpty() || name.length() > LONGEST_NAME) {
                return refuse(ListRole.NAME, name.isEmpty()
                        ? Message.of("accounts.list.noName", code)
                        : Message.of("accounts.list.tooLong"));
            }
            var classes = classes(code, art, told);
            var from = year(ListRole.FROM, Account.ALWAYS);
            var until = year(ListRole.UNTIL, Account.FOREVER);
            if (classes.isEmpty() || from.isEmpty() || until.isEmpty()) {
                return new Taken.Refused<>();
            }
            if (from.getAsInt() > until.getAsInt()) {
                return refuse(ListRole.UNTIL, Message.of("accounts.list.years", String.valueOf(from.getAsInt()),
                        String.valueOf(until.getAsInt())));
            }
            return once(new AccountFile.Row(code, name, art, classes, from.getAsInt(), until.getAsInt()));
        }

        private Taken<AccountFile.Row> once(AccountFile.Row account) {
            var before = seen.computeIfAbsent(account.code(), code -> new ArrayList<>());
            var overlapping = before.stream()
                    .filter(one -> one.from() <= account.lastYear() && account.firstYear() <= one.until()).findFirst();
            if (overlapping.isPresent()) {
                return refuse(ListRole.CODE,
                        Message.of("accounts.list.twice", account.code(), overlapping.get().row()));
            }
            before.add(new Seen(row.number(), account.firstYear(), account.lastYear()));
            if (plan.publicAccounts().stream().noneMatch(one -> one.code().equals(account.art()))) {
                problems.warning(columns.column(ListRole.ART), row.number(),
                        Message.of("accounts.list.local", account.art()));
            }
            return new Taken.Read<>(account);
        }

        /// The column's word first, then what the code says, then where KOSTRA lets the art stand; nothing after a problem.
        private Set<AccountClass> classes(String code, String art, Optional<AccountClass> told) {
            var written = text(ListRole.CLASS);
            var stated = spellings.accountClass(written);
            if (!written.isEmpty() && stated.isEmpty() && !spellings.bothClasses(written)) {
                refuse(ListRole.CLASS, Message.of("spreadsheet.row.unknownClass", written));
                return Set.of();
            }
            if (stated.isPresent() && told.isPresent() && !stated.equals(told)) {
                refuse(ListRole.CLASS,
                        Message.of("spreadsheet.row.classesDiffer", code, Message.of(stated.get().key())));
                return Set.of();
            }
            if (stated.or(() -> told).isPresent()) {
                return Set.of(stated.or(() -> told).get());
            }
            var classes = EnumSet.noneOf(AccountClass.class);
            plan.publicAccounts().stream().filter(one -> one.code().equals(art))
                    .forEach(one -> classes.addAll(one.classes()));
            return classes.isEmpty() ? EnumSet.allOf(AccountClass.class) : classes;
        }

        private OptionalInt year(ListRole role, int open) {
            var text = text(role);
            var year = YEAR.matcher(text);
            if (text.isEmpty()) {
                return OptionalInt.of(open);
            }
            if (!year.matches()) {
                refuse(role, Message.of("spreadsheet.row.notAYear", text));
                return OptionalInt.empty();
            }
            return OptionalInt.of(Integer.parseInt(year.group("year")));
        }

        private String text(ListRole role) {
            return BudgetRows.text(columns.cell(row, role));
        }

        private String bare(String code) {
            return AccountPlan.bareCode(code);
        }

        private Taken<AccountFile.Row> refuse(ListRole role, Message why) {
            problems.error(columns.column(role), row.number(), why);
            return new Taken.Refused<>();
        }
    }
}
