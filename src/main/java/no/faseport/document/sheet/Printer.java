package no.faseport.document.sheet;

import java.util.List;
import no.faseport.gantt.paper.PaperSize;

/// A printer of this machine, and what it can do.
///
/// @param name what the system calls it
/// @param usual true for the one the user prints on where nobody says otherwise
/// @param papers the papers it takes, of those there are pages for; all of them where it does not say
/// @param trays what it calls its trays; empty where it does not say
/// @param duplex true where it prints on both sides
/// @param colour true where it prints in colours
public record Printer(String name, boolean usual, List<PaperSize> papers, List<String> trays, boolean duplex,
        boolean colour) {
    /// Keeps copies.
    public Printer {
        papers = List.copyOf(papers);
        trays = List.copyOf(trays);
    }
}
