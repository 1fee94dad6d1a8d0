package no.faseport.planfile;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/// A plan file's baseline: what it is called, when and by whom it was taken where the file says so, the code of the gate it was
/// taken at, the expected cost of the whole, and what was planned for each line.
public record FileBaseline(int number, String name, Optional<Instant> takenAt, String takenBy, Optional<String> gate,
        BigDecimal cost, List<Planned> lines) {
    /// Keeps a copy.
    public FileBaseline {
        lines = List.copyOf(lines);
    }

    /// What was planned for the line with this key, which was called `name` then: its days, both included, its working days, and
    /// what it was to cost. Lines that are gone since have keys below nothing, the same in every baseline.
    public record Planned(int line, String name, LocalDate start, LocalDate finish, int duration,
            Optional<BigDecimal> cost) {
        /// True where nothing in the plan is this line any more.
        public boolean isGone() {
            return line < 0;
        }
    }
}
