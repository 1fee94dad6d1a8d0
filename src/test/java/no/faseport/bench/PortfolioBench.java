package no.faseport.bench;

import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import no.faseport.portfolio.PortfolioRow;
import no.faseport.ui.FixedDesk;
import no.faseport.ui.Preferences;
import no.faseport.ui.portfolio.Myself;
import no.faseport.ui.portfolio.PortfolioViewModel;
import no.faseport.usecase.OpenPortfolio;
import no.faseport.usecase.ReadCosts;
import no.faseport.usecase.ReadPortfolio;
import no.faseport.usecase.Workplace;
import no.faseport.words.Language;
import no.faseport.words.Words;

/// The big portfolio read, filtered and summed, each beside merely reading the same rows.
final class PortfolioBench {
    private static final int ROUNDS = 5;

    private final Path portfolio;

    PortfolioBench(Path portfolio) {
        this.portfolio = portfolio;
    }

    List<BenchRow> run() throws Exception {
        try (var place = new OpenPortfolio(new Words(Language.BOKMAAL), "bench", Clock.systemUTC())
                .open(portfolio.toString()).ifOpened().orElseThrow()) {
            var rows = new ArrayList<BenchRow>();
            rows.addAll(table(place));
            rows.addAll(filter(place));
            rows.addAll(costs(place));
            return rows;
        }
    }

    private static List<BenchRow> table(Workplace place) throws Exception {
        var read = new ReadPortfolio(place);
        return new BenchClock("read 1 000 projects with the money of 200 000 lines", ROUNDS)
                .add("merely reading the year's lines", () -> read.lines(2026, 2026))
                .add("Faseport's portfolio table", () -> read.rows(2026))
                .run();
    }

    private static List<BenchRow> filter(Workplace place) throws Exception {
        var rows = new ReadPortfolio(place).rows(2026);
        var table = new PortfolioViewModel(new FixedDesk().at(place, 2026),
                new Myself(new Preferences(Path.of("target", "bench.properties")), "bench"));
        table.load(() -> {
        });
        return new BenchClock("filter 1 000 projects, 100 words typed", ROUNDS)
                .add("a plain search in the names", () -> hundred(rows))
                .add("Faseport's table, filtered and summed", () -> {
                    var shown = 0L;
                    for (int i = 0; i < 100; i++) {
                        table.arrangement().set(table.arrangement().get().withText("prosjekt " + i));
                        shown += table.lines().size();
                    }
                    return shown;
                })
                .run();
    }

    private static Long hundred(List<PortfolioRow> rows) {
        var found = 0L;
        for (int i = 0; i < 100; i++) {
            var text = "prosjekt " + i;
            found += rows.stream().filter(row -> row.name().toLowerCase(Locale.ROOT).contains(text)).count();
        }
        return found;
    }

    private static List<BenchRow> costs(Workplace place) throws Exception {
        var read = new ReadPortfolio(place);
        var costs = new ReadCosts(place);
        return new BenchClock("cost overview of 200 000 lines", ROUNDS)
                .add("merely reading the lines", () -> read.lines(2024, 2029))
                .add("Faseport's overview", () -> costs.overview(2024, 2029))
                .run();
    }
}
