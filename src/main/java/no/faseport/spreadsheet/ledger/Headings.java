package no.faseport.spreadsheet.ledger;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Pattern;
import no.faseport.economy.importing.ImportPurpose;
import no.faseport.economy.ledger.LedgerField;
import no.faseport.economy.ledger.LedgerUse;
import no.faseport.spreadsheet.Cell;
import no.faseport.spreadsheet.Spellings;

/// Understands headings: fields by their names, amounts by the year, month, kind and unit in them.
final class Headings {
    private static final Pattern YEAR = Pattern.compile("(?:19|20|21)[0-9]{2}");
    private static final Pattern YEAR_AND_MONTH = Pattern.compile("((?:19|20|21)[0-9]{2})[-/ ]?(0[1-9]|1[0-2])");
    private static final Pattern SHORT_YEAR = Pattern.compile("'?([0-9]{2})");
    private static final Pattern PERIOD = Pattern
            .compile("(?:periode|period|per|mnd|m|p|måned|månad) ?0?([1-9]|1[0-2])");
    private static final Pattern IN_UNITS = Pattern.compile(
            "(.*?)[ ,(\\[]+(?:i )?(?:hele |heile )?(kr|kroner|nok|tusen(?: kr| kroner)?|1 ?000(?: ?kr)?|tkr|mill\\.?(?: ?kr)?|mnok)[)\\]]?");
    private static final Pattern NOTE = Pattern
            .compile("(?:tall|tal|beløp|beløpa|beløpene|kroner) i (?:hele |heile )?(tusen|1 ?000|tkr|mill)");
    private static final Pattern EDGES = Pattern.compile("^[.\\s_*#]+|[.\\s_*#:]+$");

    private final HeadingWords words;
    private final Spellings spellings;

    Headings(HeadingWords words, Spellings spellings) {
        this.words = words;
        this.spellings = spellings;
    }

    /// What a heading cell means in a file for `purpose`.
    Meant meaning(Cell cell, ImportPurpose purpose) {
        return switch (cell) {
            case Cell.Text text -> meaning(text.text(), purpose);
            case Cell.Numeric number -> meaning(number.shown(), purpose);
            case Cell.Day day -> day(day.date());
            case Cell.Empty empty -> new Meant.Unknown();
            case Cell.Truth truth -> new Meant.Unknown();
            case Cell.Fault fault -> new Meant.Unknown();
        };
    }

    private static Meant day(LocalDate date) {
        return new Meant.Amounts(Optional.empty(), date.getYear(), date.getMonthValue(), LedgerUse.Side.AS_WRITTEN, 0,
                false, 0);
    }

    /// What a heading means in a file for `purpose`.
    Meant meaning(String heading, ImportPurpose purpose) {
        var bare = bare(heading);
        var field = words.field(bare, purpose);
        if (words.is("name", bare) && field.filter(each -> each != LedgerField.COMMENT).isEmpty()) {
            return new Meant.Name(field.isPresent());
        }
        if (field.isPresent()) {
            return new Meant.Field(field.get());
        }
        if (words.is("code", bare)) {
            return new Meant.Code();
        }
        if (bare.isEmpty() || words.is("passed", bare)) {
            return bare.isEmpty() ? new Meant.Unknown() : new Meant.Passed();
        }
        var units = IN_UNITS.matcher(bare);
        boolean inUnits = units.matches() && !units.group(1).isEmpty();
        return amounts(inUnits ? units.group(1) : bare, inUnits ? scale(units.group(2)) : 0, purpose);
    }

    /// A heading as it is compared: small letters, single spaces, without dots and marks at its ends.
    static String bare(String heading) {
        return EDGES.matcher(Spellings.bare(heading)).replaceAll("");
    }

    private Meant amounts(String text, int scale, ImportPurpose purpose) {
        var whole = YEAR_AND_MONTH.matcher(text);
        if (whole.matches()) {
            return plain(Integer.parseInt(whole.group(1)), Integer.parseInt(whole.group(2)), scale);
        }
        var read = new Words(text);
        var rest = read.rest();
        boolean cumulative = words.is("cumulative", rest);
        var side = words.is("debit", rest)
                ? LedgerUse.Side.DEBIT
                : words.is("credit", rest) ? LedgerUse.Side.CREDIT : LedgerUse.Side.AS_WRITTEN;
        var kind = words.kind(read.kindWords());
        if (words.is("sum", rest) || (read.sum && (rest.isEmpty() || kind.isPresent()))) {
            return new Meant.Sum(kind, read.year, scale);
        }
        boolean hours = purpose == ImportPurpose.HOURS && words.is("hours", rest);
        boolean known = rest.isEmpty() || cumulative || side != LedgerUse.Side.AS_WRITTEN || kind.isPresent() || hours
                || words.is("amount", rest);
        return known
                ? new Meant.Amounts(kind, read.year, read.month, side, scale, cumulative || read.cumulative,
                        words.rank(rest))
                : new Meant.Unknown();
    }

    private static Meant plain(int year, int month, int scale) {
        return new Meant.Amounts(Optional.empty(), year, month, LedgerUse.Side.AS_WRITTEN, scale, false, 0);
    }

    /// Ten to which power a note above the heading says the amounts are times, 0 where it says nothing of it.
    static int unit(String note) {
        var unit = NOTE.matcher(Spellings.bare(note));
        return unit.find() ? scale(unit.group(1)) : 0;
    }

    private static int scale(String unit) {
        if (unit.startsWith("mill") || unit.equals("mnok")) {
            return 6;
        }
        return unit.startsWith("tusen") || unit.startsWith("1") || unit.equals("tkr") ? 3 : 0;
    }

    /// The words of a heading over amounts, taken apart.
    private final class Words {
        private final List<String> rest = new ArrayList<>();
        private int year;
        private int month = LedgerUse.Amounts.BY_ROW;
        private boolean sum;
        private boolean cumulative;

        Words(String text) {
            var period = PERIOD.matcher(text);
            if (period.matches()) {
                month = Integer.parseInt(period.group(1));
                return;
            }
            for (var word : text.split("[ ./_\\-]+")) {
                take(word);
            }
            takeShortYear();
            takePeriod();
        }

        private void take(String word) {
            var both = YEAR_AND_MONTH.matcher(word);
            if (YEAR.matcher(word).matches() && year == 0) {
                year = Integer.parseInt(word);
            } else if (both.matches() && year == 0) {
                year = Integer.parseInt(both.group(1));
                month = Integer.parseInt(both.group(2));
            } else if (month == LedgerUse.Amounts.BY_ROW && monthOf(word).isPresent()) {
                month = monthOf(word).getAsInt();
            } else {
                rest.add(word);
            }
        }

        private OptionalInt monthOf(String word) {
            return word.equals("0") ? OptionalInt.empty() : spellings.month(word);
        }

        /// "jan 26": two digits beside a month are its year.
        private void takeShortYear() {
            if (month != LedgerUse.Amounts.BY_ROW && year == 0 && !rest.isEmpty()) {
                var last = SHORT_YEAR.matcher(rest.getLast());
                if (last.matches()) {
                    year = 2000 + Integer.parseInt(last.group(1));
                    rest.removeLast();
                }
            }
        }

        /// "Regnskap periode 3", "hittil i år mars", "sum jan": the words beside a month or kind that say how it counts.
        private void takePeriod() {
            if (month != LedgerUse.Amounts.BY_ROW) {
                rest.removeIf(
                        word -> List.of("periode", "period", "per", "pr", "mnd", "måned", "månad").contains(word));
            }
            var text = String.join(" ", rest);
            for (var word : List.of("hittil i år", "hittil", "akkumulert", "akkum", "akk", "ytd", "t o m", "tom")) {
                if (!cumulative && (text.equals(word) || text.startsWith(word + " ") || text.endsWith(" " + word))) {
                    cumulative = true;
                    var left = text.replace(word, "").strip();
                    rest.clear();
                    rest.addAll(left.isEmpty() ? List.of() : List.of(left.split(" +")));
                }
            }
            sum = rest.removeIf(word -> List.of("sum", "totalt", "total").contains(word));
        }

        /// What is left when year, month and the words for sums are taken.
        String rest() {
            return String.join(" ", rest);
        }

        /// The words a kind may be named by; "per" and the like are no part of it.
        String kindWords() {
            return String.join(" ", rest.stream().filter(word -> !List.of("per", "pr", "periode", "i").contains(word))
                    .toList());
        }
    }
}
