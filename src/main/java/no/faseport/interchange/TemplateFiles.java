package no.faseport.interchange;

import java.util.Optional;

/// The files that go with a municipality's report templates, whatever is in them.
///
/// @param logo the picture on its documents; nothing where there is none
/// @param font its own letters; nothing where there are none
/// @param boldFont those of headings and sums; nothing where there are none
public record TemplateFiles(Optional<byte[]> logo, Optional<byte[]> font, Optional<byte[]> boldFont) {
}
