package no.faseport.ui.importing;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import no.faseport.economy.importing.ImportPurpose;
import no.faseport.economy.ledger.LedgerProposal;
import no.faseport.economy.ledger.SheetFound;
import no.faseport.usecase.Arrived;
import no.faseport.usecase.ImportRegister;
import no.faseport.usecase.RecogniseFile;
import no.faseport.usecase.Workplace;
import no.faseport.words.Message;

/// Reads a file as far as a step of an import needs, and says which step that is.
final class FileReading {
    private final Workplace place;
    private final RecogniseFile recognise;

    FileReading(Workplace place) {
        this.place = place;
        this.recognise = new RecogniseFile(place);
    }

    /// A file nobody has said anything about.
    Step arrived(Path file) {
        return switch (recognise.recognise(file)) {
            case Arrived.Sent sent -> new Step.Returned(sent.preview());
            case Arrived.Overview overview -> new Step.Checking(Optional.empty(), overview.preview());
            case Arrived.Found found -> mapping(file, found.purpose(), found.source(), found.proposal());
            case Arrived.Register register -> new Step.Listing(register.preview(), Optional.empty());
            case Arrived.Unknown unknown -> new Step.Choosing(List.of(unknown.why()));
        };
    }

    /// A file that is for `purpose` and comes from `source`.
    Step read(Path file, ImportPurpose purpose, String source) {
        return ImportRegister.is(purpose)
                ? new Step.Listing(new ImportRegister(place).preview(purpose, file), Optional.empty())
                : mapping(file, purpose, source, recognise.from(file, source, purpose)
                        .orElseGet(() -> recognise.as(file, purpose)));
    }

    /// The file of `now` as one of another source; one that is known says how it is read.
    Step from(Step.Mapping now, String source) {
        return recognise.from(now.file(), source, now.purpose())
                .map(proposal -> mapping(now.file(), now.purpose(), source, proposal))
                .orElseGet(() -> now.from(source));
    }

    /// The file of `now` with the heading of its sheet in these rows.
    Step headed(Step.Mapping now, int from, int until) {
        var sheet = now.layout().sheet();
        return now.with(recognise.headed(now.file(), now.purpose(), sheet, from, until), sheet);
    }

    /// What a register in the file of `now` has, read as its columns are said to be.
    Step listed(Step.Mapping now) {
        return new Step.Listing(new ImportRegister(place).preview(now.file(), now.proposal(), now.layout()),
                Optional.of(now));
    }

    /// What the columns of a register were taken for.
    Step columns(Step.Listing now) {
        var file = now.preview().file();
        var purpose = now.preview().purpose();
        return now.mapping().<Step>map(known -> known)
                .orElseGet(() -> mapping(file, purpose, "", recognise.as(file, purpose)));
    }

    private static Step mapping(Path file, ImportPurpose purpose, String source, LedgerProposal proposal) {
        return proposal.best().flatMap(SheetFound::layout)
                .<Step>map(layout -> new Step.Mapping(file, purpose, source, proposal, layout))
                .orElseGet(() -> new Step.Choosing(List.of(Message.of("importing.refused.noTable",
                        String.valueOf(file.getFileName())))));
    }
}
