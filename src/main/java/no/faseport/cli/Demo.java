package no.faseport.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import no.faseport.economy.CostChoice;
import no.faseport.file.Folder;
import no.faseport.portfolio.Progress;
import no.faseport.portfolio.view.Onlooker;
import no.faseport.reporting.ReportOrder;
import no.faseport.reporting.Reports;
import no.faseport.usecase.ExampleHours;
import no.faseport.usecase.ExamplePortfolio;
import no.faseport.usecase.ExportCosts;
import no.faseport.usecase.OpenPortfolio;
import no.faseport.usecase.Opening;
import no.faseport.usecase.ReadPortfolio;
import no.faseport.usecase.Result;
import no.faseport.usecase.Workplace;
import no.faseport.usecase.WriteReport;

/// The main job without a window: the example portfolio, its cost overview, its status on paper and a picture of it, in one
/// folder.
///
/// An example that is there already is left as it is, so that nobody loses what they tried out in it.
record Demo(Console console, Picture picture) {
    private static final String PORTFOLIO = "Fjordvik.mv.db";
    private static final String COSTS = "IKT-kostnadsoversikt.xlsx";
    private static final String STATUS = "portefoljestatus.pdf";
    private static final String STATUS_REPORT = "portfolio-status";
    private static final String PICTURE = "portefolje.png";
    private static final int FIRST_YEAR = 2024;
    private static final int LAST_YEAR = 2029;

    int in(Path folder) {
        var refused = new Folder(folder).ready(PORTFOLIO);
        if (refused.isPresent()) {
            return console.refused(List.of(refused.get()));
        }
        var file = folder.resolve(PORTFOLIO);
        return new Door(console).through(opening(file), place -> write(place, folder));
    }

    private Opening opening(Path file) {
        if (Files.exists(file)) {
            console.tell("cli.demo.there", file.toString());
            return new OpenPortfolio(console.words(), console.user(), console.clock()).open(file.toString());
        }
        var opening = new ExamplePortfolio(console.words(), console.user(), console.clock()).create(file.toString(),
                console.words().language());
        opening.ifOpened().ifPresent(place -> console.tell("cli.wrote", file.toString()));
        return opening;
    }

    private int write(Workplace place, Path folder) {
        var costs = folder.resolve(COSTS);
        var exported = new ExportCosts(place).write(CostChoice.years(FIRST_YEAR, LAST_YEAR), costs,
                Progress.UNWATCHED);
        if (exported.ifDone().isEmpty()) {
            return console.refused(exported.reasons());
        }
        console.tell("cli.wrote", costs.toString());
        var status = status(place, folder.resolve(STATUS));
        if (status.ifDone().isEmpty()) {
            return console.refused(status.reasons());
        }
        console.tell("cli.wrote", folder.resolve(STATUS).toString());
        console.tell("cli.wrote", new ExampleHours().write(folder).toString());
        var image = folder.resolve(PICTURE);
        picture.write(place, image);
        console.tell("cli.wrote", image.toString());
        return ExitCode.DONE;
    }

    private Result<Path> status(Workplace place, Path file) {
        var order = ReportOrder.usual(Reports.called(STATUS_REPORT).orElseThrow(),
                new ReadPortfolio(place).settings().reportingYear(), console.words().language());
        return new WriteReport(place, new Onlooker(console.user(), Set.of())).write(order, file, Progress.UNWATCHED);
    }
}
