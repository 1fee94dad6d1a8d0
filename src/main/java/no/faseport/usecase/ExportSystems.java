package no.faseport.usecase;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import no.faseport.portfolio.SystemLine;
import no.faseport.portfolio.SystemsPage;
import no.faseport.portfolio.view.Sheet;
import no.faseport.portfolio.view.Sheet.Heading;
import no.faseport.portfolio.view.Sheet.Kind;
import no.faseport.portfolio.view.Value;
import no.faseport.spreadsheet.SystemColumn;
import no.faseport.spreadsheet.TableFile;
import no.faseport.words.Words;

/// Writes the register of systems as a workbook (.xlsx) or as text with semicolons (.csv), which [ImportSystems] reads back.
public final class ExportSystems {
    private static final int YEARS = 4;
    private static final int WIDE = 32;
    private static final int NARROW = 14;

    private final Workplace place;

    /// For the portfolio of `place`.
    public ExportSystems(Workplace place) {
        this.place = place;
    }

    /// Writes the register, with the costs of four years from `year` on, to `file`, over what stands there; refused where
    /// the file cannot be written, and then it is as it was.
    public Result<Path> write(int year, Path file) {
        var settings = new ReadPortfolio(place).settings();
        return new TableFile(place.words(), settings.municipality()).write(sheet(year), file)
                .<Result<Path>>map(why -> Result.refused(why.key(), why.arguments().toArray()))
                .orElseGet(() -> new Result.Done<>(file));
    }

    /// The register as a sheet, with the costs of four years from `year` on.
    public Sheet sheet(int year) {
        var page = new ReadSystems(place).page();
        var words = place.words();
        var years = IntStream.range(year, year + YEARS).boxed().toList();
        var headings = new ArrayList<>(List.of(heading(SystemColumn.NAME, Kind.TEXT, WIDE),
                heading(SystemColumn.PURPOSE, Kind.TEXT, WIDE), heading(SystemColumn.OWNER, Kind.TEXT, WIDE),
                heading(SystemColumn.UNIT, Kind.TEXT, NARROW), heading(SystemColumn.SUPPLIER, Kind.TEXT, WIDE),
                heading(SystemColumn.AGREEMENT, Kind.TEXT, NARROW), heading(SystemColumn.FROM, Kind.DAY, NARROW),
                heading(SystemColumn.UNTIL, Kind.DAY, NARROW), heading(SystemColumn.NOTICE, Kind.COUNT, NARROW),
                heading(SystemColumn.KEY, Kind.TEXT, NARROW), heading(SystemColumn.RETIRED, Kind.TEXT, NARROW)));
        years.forEach(each -> headings.add(new Heading(words.text("systems.column.COST", String.valueOf(each)),
                Kind.AMOUNT, NARROW)));
        return new Sheet(words.text("systems.title"), words.text("systems.sheet.note", String.valueOf(year)),
                headings, rows(page, years, words));
    }

    private Heading heading(SystemColumn column, Kind kind, int width) {
        return new Heading(place.words().text("systems.column." + column), kind, width);
    }

    private static List<List<Value>> rows(SystemsPage page, List<Integer> years, Words words) {
        return page.lines().stream().map(line -> row(line, years, words)).toList();
    }

    private static List<Value> row(SystemLine line, List<Integer> years, Words words) {
        var system = line.system();
        var agreement = system.agreement();
        var row = new ArrayList<Value>(List.of(new Value.Text(system.name()), new Value.Text(system.purpose()),
                new Value.Text(system.owner()), new Value.Text(line.unit().map(unit -> unit.number()).orElse("")),
                new Value.Text(agreement.supplier()), new Value.Text(agreement.number()),
                agreement.from().<Value>map(Value.Day::new).orElse(Value.NOTHING),
                agreement.until().<Value>map(Value.Day::new).orElse(Value.NOTHING),
                agreement.noticeMonths().<Value>map(Value.Count::new).orElse(Value.NOTHING),
                new Value.Text(line.key().map(key -> key.name()).orElse("")),
                new Value.Text(words.text(system.retired() ? "systems.yes" : "systems.no"))));
        years.forEach(year -> row.add(new Value.Amount(line.cost(year))));
        return List.copyOf(row);
    }
}
