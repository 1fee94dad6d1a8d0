package no.faseport.document.sheet;

import java.util.List;
import java.util.Optional;
import no.faseport.gantt.paper.PaperSize;
import no.faseport.portfolio.Progress;
import no.faseport.words.Message;

/// Where sheets are printed.
public interface PrintQueue {
    /// The printers there are now, the usual one first; asking may take a moment.
    List<Printer> all();

    /// Prints `pdf`, whose sheets are of `size`, as a job called `title`; what comes back is why it could not.
    Optional<Message> print(byte[] pdf, String title, PaperSize size, PrintWish wish, Progress progress);
}
