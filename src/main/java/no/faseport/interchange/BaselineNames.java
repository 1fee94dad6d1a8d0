package no.faseport.interchange;

import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import no.faseport.planfile.FileBaseline;
import org.mpxj.Task;

/// Where a baseline's name, time and hand stand in a Microsoft Project file: texts 1 to 11 and 12 to 22 of the task that stands
/// for the whole project.
final class BaselineNames {
    /// The most baselines a file can hold.
    static final int MOST = 11;

    private final Optional<Task> whole;

    BaselineNames(Optional<Task> whole) {
        this.whole = whole;
    }

    /// Writes what `baseline` is called, and when and by whom it was taken.
    void write(FileBaseline baseline) {
        whole.ifPresent(task -> {
            task.setText(1 + baseline.number(), Texts.name(baseline.name(), Texts.SHORT));
            task.setText(1 + MOST + baseline.number(), (baseline.takenAt().map(Instant::toString).orElse("") + " "
                    + Texts.name(baseline.takenBy(), Texts.SHORT)).strip());
        });
    }

    /// What a baseline is called; empty where the file does not say.
    String name(int number) {
        return whole.map(task -> task.getText(1 + number)).map(text -> Texts.name(text, Texts.SHORT)).orElse("");
    }

    /// When it was taken.
    Optional<Instant> taken(int number) {
        try {
            return taking(number).map(text -> text.split(" ", 2)[0]).map(Instant::parse);
        } catch (DateTimeParseException e) {
            return Optional.empty();
        }
    }

    /// Who took it; empty where the file does not say.
    String by(int number) {
        return taken(number).isEmpty()
                ? ""
                : taking(number).map(text -> text.split(" ", 2)).filter(parts -> parts.length == 2)
                        .map(parts -> Texts.name(parts[1], Texts.SHORT)).orElse("");
    }

    private Optional<String> taking(int number) {
        return whole.map(task -> task.getText(1 + MOST + number));
    }
}
