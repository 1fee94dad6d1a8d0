package no.faseport.usecase;

import java.nio.file.Path;
import no.faseport.interchange.ModelFile;
import no.faseport.project.PhaseModel;
import no.faseport.project.PhaseModelId;

/// Writes a phase model to a file that another portfolio can read.
public final class ExportModel {
    private final Workplace place;

    /// For the portfolio of `place`.
    public ExportModel(Workplace place) {
        this.place = place;
    }

    /// Writes the edition `id` to `file`, over what stands there; refused where it cannot be written.
    public Result<Path> write(PhaseModelId id, Path file) {
        return new ModelFile().write(new ReadModels(place).text(id), file)
                .<Result<Path>>map(why -> Result.refused(why.key(), why.arguments().toArray()))
                .orElseGet(() -> new Result.Done<>(file));
    }

    /// As [#write(PhaseModelId, Path)], for the newest edition of the model with `code`.
    public Result<Path> write(String code, Path file) {
        var editions = place.store().read(work -> work.phaseModels().editions(code));
        return editions.reversed().stream().map(PhaseModel::id).findFirst().map(id -> write(id, file))
                .orElseGet(() -> Result.refused("model.refused.unknown", code));
    }
}
