package no.faseport.spreadsheet;

import java.util.Collection;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Pattern;
import no.faseport.economy.AccountClass;
import no.faseport.economy.AmountKind;
import no.faseport.economy.Financing;

/// The ways people spell headings, months, kinds and sources in Norwegian and English, read from `spellings.csv`.
public final class Spellings {
    private static final Pattern SPACE = Pattern.compile("[\\s\\u00a0\\u2009\\u202f]+");
    private static final Pattern YEAR = Pattern.compile("(?:19|20|21)[0-9]{2}");
    private static final Pattern IN_UNITS = Pattern.compile(
            "(.*?)[ ,]*\\(?(?:i )?(?:hele |heile )?(kr|kroner|nok|tusen(?: kr| kroner)?|1 ?000(?: ?kr)?|tkr|mill\\.?(?: ?kr)?|mnok)\\)?");

    private final WordLists words = new WordLists(Spellings.class, "spellings.csv");
    private final Memory<Boolean> totals = new Memory<>(this::isTotal);
    private final Memory<Boolean> projectHeadings = new Memory<>(this::isProjectHeading);
    private final Memory<Optional<AmountKind>> kinds = new Memory<>(
            text -> words.meaning("kind", bare(text)).map(AmountKind::valueOf));
    private final Memory<Optional<Financing>> sources = new Memory<>(
            text -> words.meaning("financing", bare(text)).map(Financing::valueOf));
    private final Memory<Optional<AccountClass>> classes = new Memory<>(
            text -> words.meaning("class", bare(text)).map(AccountClass::valueOf));
    private final Memory<OptionalInt> months = new Memory<>(
            text -> words.meaning("month", bare(text)).map(Integer::parseInt)
                    .map(OptionalInt::of).orElse(OptionalInt.empty()));

    /// What the text over a column means.
    Heading heading(String text) {
        var bare = bare(text);
        var field = words.meaning("column", bare);
        if (field.isPresent()) {
            return new Heading.Field(ColumnRole.valueOf(field.get()));
        }
        var units = IN_UNITS.matcher(bare);
        boolean inUnits = units.matches() && !units.group(1).isEmpty();
        return amounts(inUnits ? units.group(1) : bare, inUnits ? scale(units.group(2)) : 0);
    }

    /// What a text is under the heading of `over`: "Nr" and "Navn" under "Prosjekt" are its number and its name.
    Optional<ColumnRole> part(ColumnRole over, String text) {
        return words.meaning("part", bare(text)).flatMap(part -> part.equals("CODE") ? over.coded() : over.named());
    }

    private Heading amounts(String text, int scale) {
        var kinds = EnumSet.noneOf(AmountKind.class);
        int year = 0;
        int month = Heading.Amounts.NO_MONTH;
        var rest = new StringBuilder();
        for (var word : text.split("[ ./]+")) {
            if (YEAR.matcher(word).matches() && year == 0) {
                year = Integer.parseInt(word);
            } else if (month == Heading.Amounts.NO_MONTH && month(word).isPresent()) {
                month = month(word).getAsInt();
            } else {
                rest.append(rest.isEmpty() ? "" : " ").append(word);
            }
        }
        kind(rest.toString()).ifPresent(kinds::add);
        var known = rest.isEmpty() || !kinds.isEmpty() || words.meaning("amount", rest.toString()).isPresent();
        return known && !text.isEmpty() ? new Heading.Amounts(kinds, year, month, scale) : new Heading.Unknown();
    }

    private static int scale(String unit) {
        if (unit.startsWith("mill") || unit.equals("mnok")) {
            return 6;
        }
        return unit.startsWith("tusen") || unit.startsWith("1") || unit.equals("tkr") ? 3 : 0;
    }

    /// The month 1–12 of a name or number, 0 for the whole year.
    public OptionalInt month(String text) {
        return months.of(text);
    }

    /// The kind a word stands for.
    public Optional<AmountKind> kind(String text) {
        return kinds.of(text);
    }

    /// The source a word stands for.
    public Optional<Financing> financing(String text) {
        return sources.of(text);
    }

    /// The class a word or digit stands for.
    public Optional<AccountClass> accountClass(String text) {
        return classes.of(text);
    }

    /// True for "begge" and the like, which stand for both classes.
    boolean bothClasses(String text) {
        return words.meaning("classes", bare(text)).isPresent();
    }

    /// True for "Sum", "Delsum 6001" and the like.
    public boolean total(String text) {
        return totals.of(text);
    }

    /// True where `headings` have the keys that the cost overview's sheet of data ends with, which nothing else has.
    public boolean costOverview(Collection<String> headings) {
        return headings.stream().flatMap(text -> words.meaning("overview", bare(text)).stream()).distinct()
                .count() == 2;
    }

    /// True for a heading over projects, which some print on each page.
    boolean projectHeading(String text) {
        return projectHeadings.of(text);
    }

    private boolean isProjectHeading(String text) {
        return words.meaning("column", bare(text)).filter(role -> role.startsWith("PROJECT")).isPresent();
    }

    private boolean isTotal(String text) {
        return words.begins("total", bare(text));
    }

    /// A text as it is compared: small letters, single spaces, without marks at its end.
    public static String bare(String text) {
        var low = SPACE.matcher(text).replaceAll(" ").strip().toLowerCase(Locale.ROOT);
        while (!low.isEmpty() && ".:*".indexOf(low.charAt(low.length() - 1)) >= 0) {
            low = low.substring(0, low.length() - 1).strip();
        }
        return low;
    }
}
