package no.faseport.store;

import java.util.Optional;

/// Which attachments are a municipality's own letters.
///
/// @param regular the key of those of running text
/// @param bold of those of headings and sums; nothing where they are set in the same
public record FontFiles(String regular, Optional<String> bold) {
}
