package no.faseport.cli;

import java.nio.file.Path;
import no.faseport.usecase.Workplace;

/// Paints the portfolio screen as a picture; the window's side knows how.
public interface Picture {
    /// Writes a PNG of the portfolio of `place` to `file`.
    void write(Workplace place, Path file);
}
