package no.faseport.report.font;

import java.util.Optional;

/// The letters of the municipality's own: those of running text, and heavier ones for headings and sums where there are any.
public record OwnTypeface(OwnFont regular, Optional<OwnFont> bold) {
}
