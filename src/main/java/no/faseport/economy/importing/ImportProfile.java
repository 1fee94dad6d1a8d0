package no.faseport.economy.importing;

/// How the files of one source are read: `name` is the source, which every line it brings carries; `mapping` is the text of
/// what its columns are, empty where nobody has corrected what was found.
public record ImportProfile(ImportProfileId id, int version, String name, ImportPurpose purpose, String mapping) {
    /// How long a name may be.
    public static final int LONGEST_NAME = 60;

    /// Refuses a name that is none: the empty source is what is written by hand.
    public ImportProfile {
        if (name.isBlank() || !name.strip().equals(name) || name.length() > LONGEST_NAME) {
            throw new IllegalArgumentException("Not the name of a source: " + name);
        }
    }

    /// The same profile with another name.
    public ImportProfile named(String other) {
        return new ImportProfile(id, version, other, purpose, mapping);
    }

    /// The same profile with columns understood otherwise.
    public ImportProfile mapped(String other) {
        return new ImportProfile(id, version, name, purpose, other);
    }
}
