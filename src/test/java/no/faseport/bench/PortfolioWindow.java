package no.faseport.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.time.Clock;
import no.faseport.ui.PortfolioPicture;
import no.faseport.usecase.OpenPortfolio;
import no.faseport.words.Language;
import no.faseport.words.Words;

/// Opens the portfolio given as argument, paints its table, and ends.
public final class PortfolioWindow {
    private PortfolioWindow() {
    }

    static void main(String[] args) throws IOException {
        var opening = new OpenPortfolio(new Words(Language.BOKMAAL), "bench", Clock.systemUTC()).open(args[0]);
        var picture = Files.createTempFile("bench", ".png");
        try (var place = opening.ifOpened().orElseThrow()) {
            new PortfolioPicture().write(place, picture);
        }
        Files.delete(picture);
        System.exit(0);
    }
}
