package no.faseport.project;

/// Projects that are led together towards one aim; `owner` and `purpose` are empty where not stated.
public record Programme(ProgrammeId id, int version, String name, String owner, String purpose) {
    /// Refuses a programme without a name.
    public Programme {
        name = name.strip();
        if (name.isEmpty()) {
            throw new IllegalArgumentException("A programme needs a name");
        }
    }
}
