package no.faseport.planfile;

import java.util.List;
import java.util.Optional;

/// What is uncertain in a file's plan, and how closely it follows each other, in percent, where that is said.
public record FileUncertainty(Optional<Integer> correlation, List<FileEstimate> estimates) {
    /// Where everything is certain.
    public static final FileUncertainty NONE = new FileUncertainty(Optional.empty(), List.of());

    /// Keeps a copy.
    public FileUncertainty {
        estimates = List.copyOf(estimates);
    }
}
