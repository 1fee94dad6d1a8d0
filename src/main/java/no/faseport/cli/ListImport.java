package no.faseport.cli;

import no.faseport.usecase.ImportProblem;
import no.faseport.usecase.ListChange;
import no.faseport.usecase.ListDone;
import no.faseport.usecase.ListPreview;
import no.faseport.usecase.Result;

/// The import of a list at a terminal: tells what it would do and does it, or only tells.
final class ListImport<T> {
    private final Console console;
    private final boolean dryRun;

    ListImport(Console console, boolean dryRun) {
        this.console = console;
        this.dryRun = dryRun;
    }

    /// How a preview is applied.
    interface Applied<T> {
        /// Does what was shown.
        Result<ListDone> apply(ListPreview<T> preview);
    }

    int run(Result<ListPreview<T>> previewed, Applied<T> how) {
        return switch (previewed) {
            case Result.Refused<ListPreview<T>> refused -> console.refused(refused.reasons());
            case Result.Done<ListPreview<T>> done -> go(done.value(), how);
        };
    }

    private int go(ListPreview<T> preview, Applied<T> how) {
        preview.problems().stream().map(ImportProblem::told).forEach(console::tell);
        if (preview.problemCount() > preview.problems().size()) {
            console.tell("cli.import.moreProblems", preview.problemCount() - preview.problems().size());
        }
        preview.changes().forEach(this::tell);
        var counts = preview.counts();
        console.tell("cli.list.preview", counts.added(), counts.changed(), counts.same(), counts.gone(),
                counts.passedOver());
        if (!preview.applicable()) {
            return console.refused("cli.import.refused");
        }
        if (dryRun) {
            console.tell("cli.import.dryRun");
            return ExitCode.DONE;
        }
        var applied = how.apply(preview);
        return console.done(applied, "cli.import.done");
    }

    private void tell(ListChange change) {
        switch (change.kind()) {
            case ADDED -> console.tell("cli.list.added", change.code(), change.text());
            case CHANGED -> console.tell("cli.list.changed", change.code(), change.before(), change.text());
            case GONE -> console.tell("cli.list.gone", change.code(), change.before());
        }
    }
}
