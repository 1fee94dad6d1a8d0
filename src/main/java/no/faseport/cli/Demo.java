package no.faseport.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import no.faseport.economy.CostChoice;
import no.faseport.portfolio.Progress;
import no.faseport.usecase.ExamplePortfolio;
import no.faseport.usecase.ExampleHours;
import no.faseport.usecase.ExportCosts;
import no.faseport.usecase.OpenPortfolio;
import no.faseport.usecase.Opening;
import no.faseport.usecase.Workplace;

/// The main job without a window: the example portfolio, its cost overview and a picture of it, in one folder.
///
/// An example that is there already is left as it is, so that nobody loses what they tried out in it.
record Demo(Console console, Picture picture) {
    private static final String PORTFOLIO = "Fjordvik.mv.db";
    private static final String COSTS = "IKT-kostnadsoversikt.xlsx";
    private static final String PICTURE = "portefolje.png";
    private static final int FIRST_YEAR = 2024;
    private static final int LAST_YEAR = 2029;

    int in(Path folder) {
        try {
            Files.createDirectories(folder);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
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
        console.tell("cli.wrote", new ExampleHours().write(folder).toString());
        var image = folder.resolve(PICTURE);
        picture.write(place, image);
        console.tell("cli.wrote", image.toString());
        return ExitCode.DONE;
    }
}
