package no.faseport.economy.importing;

import java.util.Optional;

/// What one cell was when a workbook was sent out, what it is here now, and what it is in the file that came back; empty where
/// the row is not there.
public record Three<T>(Optional<T> sent, Optional<T> here, Optional<T> file) {
    /// True where it was changed in the file to something else than it is here.
    public boolean isChange() {
        return !file.equals(sent) && !file.equals(here);
    }

    /// True where it was changed both here and in the file, and not to the same.
    public boolean isConflict() {
        return isChange() && !here.equals(sent);
    }

    /// What it becomes: what the file says where only that changed it, and in a conflict where `fromFile`.
    public Optional<T> taken(boolean fromFile) {
        return isChange() && (fromFile || !isConflict()) ? file : here;
    }
}
