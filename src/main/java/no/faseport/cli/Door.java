package no.faseport.cli;

import java.util.List;
import java.util.function.ToIntFunction;
import no.faseport.portfolio.NotChanged;
import no.faseport.portfolio.Obstacle;
import no.faseport.usecase.OpenPortfolio;
import no.faseport.usecase.Opening;
import no.faseport.usecase.Workplace;

/// Opens a portfolio for a command, and tells what stood in the way where it cannot.
record Door(Console console) {
    /// Opens the portfolio at `address`, lets `work` change it, and closes it.
    int change(String address, ToIntFunction<Workplace> work) {
        return through(opener().open(address), work);
    }

    /// As [#change], where `work` only reads; then it does not matter that somebody else has the portfolio open.
    int read(String address, ToIntFunction<Workplace> work) {
        var opening = opener().open(address);
        if (opening.obstacle().orElse(null) instanceof Obstacle.Locked locked) {
            console.tell(locked.message());
            console.tell("cli.readOnly");
            return through(opener().openReadOnly(address), work);
        }
        return through(opening, work);
    }

    /// Lets `work` use what was opened, and closes it; an obstacle is told and refused.
    int through(Opening opening, ToIntFunction<Workplace> work) {
        return switch (opening) {
            case Opening.Refused refused -> console.refused(List.of(refused.why().message()));
            case Opening.Opened opened -> {
                try (var place = opened.place()) {
                    yield work.applyAsInt(place);
                } catch (NotChanged notChanged) {
                    yield console.refused(List.of(notChanged.message()));
                }
            }
        };
    }

    private OpenPortfolio opener() {
        return new OpenPortfolio(console.words(), console.user(), console.clock());
    }
}
