package no.faseport.interchange;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import no.faseport.planfile.Loss;
import no.faseport.planfile.Losses;
import no.faseport.planfile.PlanFile;
import no.faseport.words.Message;
import no.faseport.words.Words;
import org.mpxj.mspdi.MSPDIWriter;

/// Writes a plan as Microsoft Project's XML (MSPDI).
public final class MicrosoftProject {
    private final Words words;

    /// Names the holidays in `words`.
    public MicrosoftProject(Words words) {
        this.words = words;
    }

    /// What the file will not say, or say otherwise, of `plan`.
    public List<Loss> losses(PlanFile plan) {
        var losses = new Losses();
        for (var baseline : plan.baselines()) {
            if (baseline.number() >= BaselineNames.MOST) {
                losses.lost(baseline.name(), "planfile.loss.manyBaselines", BaselineNames.MOST);
            }
        }
        for (var calendar : plan.calendars()) {
            if (calendar.name().length() > CalendarsOut.LONGEST_NAME) {
                losses.changed(calendar.name(), "planfile.loss.calendarName", CalendarsOut.LONGEST_NAME);
            }
        }
        return losses.all();
    }

    /// Writes `plan` to `file`, over what stands there once the new one is whole; what comes back is why it could not.
    public Optional<Message> write(PlanFile plan, Path file) {
        var target = file.toAbsolutePath();
        var name = String.valueOf(target.getFileName());
        if (Files.isDirectory(target)) {
            return Optional.of(Message.of("workbook.isFolder", name));
        }
        var beside = target.resolveSibling(".faseport-" + UUID.randomUUID() + ".tmp");
        try {
            try {
                try (var out = new BufferedOutputStream(Files.newOutputStream(beside))) {
                    new MSPDIWriter().write(new Outgoing(plan, words).project(), out);
                }
                move(beside, target);
            } finally {
                Files.deleteIfExists(beside);
            }
            return Optional.empty();
        } catch (IOException e) {
            return Optional.of(Message.of("workbook.notWritten", name));
        }
    }

    private static void move(Path from, Path to) throws IOException {
        try {
            Files.move(from, to, StandardCopyOption.ATOMIC_MOVE);
        } catch (AtomicMoveNotSupportedException e) {
            Files.move(from, to, StandardCopyOption.REPLACE_EXISTING);
        }
    }
}
