package no.faseport.portfolio.view;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import no.faseport.economy.Money;
import no.faseport.portfolio.NextGate;
import no.faseport.portfolio.PortfolioRow;
import no.faseport.portfolio.ReportDue;
import no.faseport.portfolio.view.Sheet.Heading;
import no.faseport.portfolio.view.Sheet.Kind;
import no.faseport.project.Section;
import no.faseport.words.Words;

/// Makes the sheet of what is shown: its columns, filter, groups and order. A column that tells several things is several columns.
public final class Sheets {
    private static final int NUMBER = 12;
    private static final int DAY = 12;
    private static final int AMOUNT = 15;
    private static final int NAME = 26;
    private static final int LONG = 44;

    private final Words words;
    private final Look look;

    /// Sheets told in `words` of what `look` finds.
    public Sheets(Words words, Look look) {
        this.words = words;
        this.look = look;
    }

    private record Cells(Heading heading, Function<PortfolioRow, Value> value) {
    }

    /// The sheet of what `how` shows in `year`, called `title`.
    public Sheet of(String title, int year, Arrangement how) {
        var through = look.through(how);
        var cells = cells(how);
        var rows = look.lines(through, how.grouping(), java.util.Set.of()).stream().flatMap(Sheets::row)
                .map(row -> cells.stream().map(cell -> cell.value().apply(row)).toList()).toList();
        var filter = new ArrayList<String>();
        if (!how.text().isBlank()) {
            filter.add("«" + how.text().strip() + "»");
        }
        how.chips().forEach(chip -> filter.add(look.telling().chip(chip)));
        var year4 = Integer.toString(year);
        var note = filter.isEmpty()
                ? words.text("sheet.note", words.count("portfolio.projects", through.size()), year4,
                        look.telling().today())
                : words.text("sheet.note.filtered", words.count("portfolio.projects", through.size()), year4,
                        look.telling().today(), String.join(", ", filter));
        return new Sheet(title, note, cells.stream().map(Cells::heading).toList(), rows);
    }

    private static Stream<PortfolioRow> row(Line line) {
        return switch (line) {
            case Line.OfProject project -> Stream.of(project.row());
            case Line.OfGroup group -> Stream.empty();
        };
    }

    private List<Cells> cells(Arrangement how) {
        var cells = new ArrayList<Cells>();
        if (how.grouping() != Grouping.NONE) {
            cells.add(text(words.text("portfolio.group." + how.grouping()), NAME,
                    row -> look.group(row, how.grouping())));
        }
        how.columns().forEach(column -> cells.addAll(cells(column)));
        return cells;
    }

    private List<Cells> cells(Column column) {
        var title = words.text(column.key());
        return switch (column) {
            case PROJECT -> List.of(text(words.text("portfolio.new.number"), NUMBER, PortfolioRow::number),
                    text(words.text("portfolio.new.name"), LONG, PortfolioRow::name));
            case GATE -> List.of(text(title, DAY, row -> row.nextGate().map(NextGate::code).orElse("")),
                    day(words.text("sheet.planned"), row -> row.nextGate().flatMap(NextGate::plannedOn)),
                    count(words.text("sheet.daysLeft"), row -> row.nextGate().flatMap(look.telling()::left)));
            case MARKS -> Arrays.stream(Section.values()).map(section -> text(words.text("section." + section), DAY,
                    row -> words.text("mark." + row.marks().of(section)))).toList();
            case BUDGET -> List.of(amount(title, PortfolioRow::budget));
            case ACTUAL -> List.of(amount(title, PortfolioRow::actual));
            case FORECAST -> List.of(amount(title, PortfolioRow::forecast));
            case DEVIATION -> List.of(amount(title, PortfolioRow::deviation));
            case REPORT -> List.of(day(title, row -> row.attention().report().flatMap(ReportDue::last)),
                    day(words.text("sheet.reportDue"), row -> row.attention().report().flatMap(ReportDue::due)));
            case CONDITIONS -> List.of(
                    count(title, row -> Optional.of((long) row.attention().openConditions()).filter(open -> open > 0)),
                    day(words.text("sheet.conditionDue"), row -> row.attention().conditionDue()));
            case PHASE, TOLERANCES, LEADER, UNIT, OWNER, PROGRAMME, PARENT, TYPE, STATUS, MODEL, TAGS ->
                List.of(text(title, NAME, row -> look.telling().text(column, row)));
        };
    }

    private static Cells text(String title, int width, Function<PortfolioRow, String> text) {
        return new Cells(new Heading(title, Kind.TEXT, width), row -> new Value.Text(text.apply(row)));
    }

    private static Cells day(String title, Function<PortfolioRow, Optional<LocalDate>> day) {
        return new Cells(new Heading(title, Kind.DAY, DAY),
                row -> day.apply(row).<Value>map(Value.Day::new).orElse(Value.NOTHING));
    }

    private static Cells amount(String title, Function<PortfolioRow, Money> amount) {
        return new Cells(new Heading(title, Kind.AMOUNT, AMOUNT), row -> new Value.Amount(amount.apply(row)));
    }

    private static Cells count(String title, Function<PortfolioRow, Optional<Long>> count) {
        return new Cells(new Heading(title, Kind.COUNT, NUMBER),
                row -> count.apply(row).<Value>map(Value.Count::new).orElse(Value.NOTHING));
    }
}
