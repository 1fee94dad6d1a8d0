package no.faseport.ui.importing;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import no.faseport.economy.importing.ImportPurpose;
import no.faseport.economy.ledger.LedgerLayout;
import no.faseport.economy.ledger.LedgerProposal;
import no.faseport.usecase.AmountsPreview;
import no.faseport.usecase.FilePreview;
import no.faseport.usecase.ImportDone;
import no.faseport.usecase.RegisterPreview;
import no.faseport.words.Message;

/// Where an import has come.
public sealed interface Step {
    /// A file is to be chosen; `reasons` is why the last attempt came to nothing.
    record Choosing(List<Message> reasons) implements Step {
        /// Keeps a copy.
        public Choosing {
            reasons = List.copyOf(reasons);
        }
    }

    /// What the columns of the file are is shown and may be corrected.
    record Mapping(Path file, ImportPurpose purpose, String source, LedgerProposal proposal,
            LedgerLayout layout) implements Step {
        /// The same with another layout.
        Mapping with(LedgerLayout other) {
            return new Mapping(file, purpose, source, proposal, other);
        }

        /// The same with what was found anew in the sheet called `sheet`; the figures are written as people have said.
        Mapping with(LedgerProposal found, String sheet) {
            var other = found.sheets().stream().filter(one -> one.name().equals(sheet))
                    .flatMap(one -> one.layout().stream()).findFirst();
            return new Mapping(file, purpose, source, found,
                    other.map(one -> one.written(layout.manner())).orElse(layout));
        }

        /// The same from another source.
        Mapping from(String other) {
            return new Mapping(file, purpose, other, proposal, layout);
        }
    }

    /// What would happen is shown; `mapping` is what the columns are, where there was anything to ask of them.
    record Checking(Optional<Mapping> mapping, FilePreview preview) implements Step {
    }

    /// What a workbook that came back would change is shown.
    record Returned(AmountsPreview preview) implements Step {
    }

    /// What a register would change is shown; `mapping` is what people have said its columns are, where they have.
    record Listing(RegisterPreview preview, Optional<Mapping> mapping) implements Step {
    }

    /// It has happened.
    record Finished(ImportDone done) implements Step {
    }
}
