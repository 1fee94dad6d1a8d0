package no.faseport.usecase;

import java.io.PrintStream;
import no.faseport.words.Language;
import no.faseport.words.Words;

/// Somebody who registers one project after the other until somebody pulls the plug; started as a process of its own.
///
/// A number is printed only after the use case has returned, as the window shows a thing as done. When nobody listens any more it
/// ends.
final class Editor {
    private Editor() {
    }

    /// Opens the portfolio given and begins at the number given.
    public static void main(String[] arguments) {
        var opening = new OpenPortfolio(new Words(Language.BOKMAAL), "anna", Town.MONDAY_MORNING).open(arguments[0]);
        var place = Town.opened(opening);
        var out = new PrintStream(System.out, true);
        out.println("open");
        for (int number = Integer.parseInt(arguments[1]); !out.checkError(); number++) {
            var added = new AddProject(place).add(NewProject.of(String.valueOf(number), "Prosjekt " + number));
            if (!added.reasons().isEmpty()) {
                throw new AssertionError(added.reasons());
            }
            out.println(number);
        }
    }
}
