package no.faseport.usecase;

import java.nio.file.Path;
import no.faseport.portfolio.Progress;

/// A document of the portfolio that can be written to a file, or laid out as pages for sheets and printers.
public interface PagedDocument {
    /// Writes it to `file`, over what stands there, as PDF or Word by the ending of the name; refused where it cannot be made or
    /// written, or the user stopped it, and then the file is as it was.
    Result<Path> write(Path file, Progress progress);

    /// Its pages, as a PDF; refused where it cannot be made, or the user stopped it.
    Result<byte[]> pages(Progress progress);
}
