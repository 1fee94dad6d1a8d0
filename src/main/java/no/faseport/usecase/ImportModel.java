package no.faseport.usecase;

import java.nio.file.Path;
import java.util.List;
import no.faseport.gate.Flaw;
import no.faseport.gate.ModelRule;
import no.faseport.gate.ModelText;
import no.faseport.interchange.ModelFile;
import no.faseport.project.PhaseModelId;

/// Brings a phase model in from a file: as a new model, or as the next edition of the one that has its code.
public final class ImportModel {
    private final Workplace place;

    /// For the portfolio of `place`.
    public ImportModel(Workplace place) {
        this.place = place;
    }

    /// Reads `file` and publishes what is in it; refused, with nothing changed, where anything is wrong with it: each reason
    /// names the file and the place in it.
    public Result<PhaseModelId> bringIn(Path file) {
        return switch (new ModelFile().read(file)) {
            case ModelFile.Read.Wrong wrong -> refused(file, wrong.flaws());
            case ModelFile.Read.Model model -> publish(file, model.text());
        };
    }

    private Result<PhaseModelId> publish(Path file, ModelText text) {
        var flaws = ModelRule.flaws(text);
        return flaws.isEmpty() ? new EditModel(place).publish(text) : refused(file, flaws);
    }

    private static Result<PhaseModelId> refused(Path file, List<Flaw> flaws) {
        var name = String.valueOf(file.getFileName());
        return new Result.Refused<>(flaws.stream()
                .map(flaw -> flaw.in(name)).toList());
    }
}
