package no.faseport.cli;

import java.nio.file.Path;
import no.faseport.economy.LocalAccount;
import no.faseport.portfolio.Progress;
import no.faseport.project.Unit;
import no.faseport.usecase.ImportAccounts;
import no.faseport.usecase.ImportUnits;
import no.faseport.usecase.Workplace;

/// The lists of the municipality's that come in from files.
record RegisterImports(Console console) {
    /// Brings its accounts in.
    int accounts(Workplace place, Path file, boolean dryRun, boolean remove) {
        var imports = new ImportAccounts(place);
        return new ListImport<LocalAccount>(console, dryRun).run(imports.preview(file, Progress.UNWATCHED),
                preview -> imports.apply(preview, remove, Progress.UNWATCHED));
    }

    /// Brings its units in.
    int units(Workplace place, Path file, boolean dryRun, boolean remove) {
        var imports = new ImportUnits(place);
        return new ListImport<Unit>(console, dryRun).run(imports.preview(file, Progress.UNWATCHED),
                preview -> imports.apply(preview, remove, Progress.UNWATCHED));
    }
}
