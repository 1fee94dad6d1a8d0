package no.faseport.usecase;

import java.nio.file.Path;
import java.util.function.Supplier;
import no.faseport.portfolio.Progress;

/// A document that is read of the portfolio of `place` when somebody wants it.
record Readied(Workplace place, Supplier<Result<FinishedPaper>> read) implements PagedDocument {
    @Override
    public Result<Path> write(Path file, Progress progress) {
        return switch (read.get()) {
            case Result.Refused<FinishedPaper> refused -> new Result.Refused<>(refused.reasons());
            case Result.Done<FinishedPaper> done -> done.value().to(file, place.now(), progress);
        };
    }

    @Override
    public Result<byte[]> pages(Progress progress) {
        return switch (read.get()) {
            case Result.Refused<FinishedPaper> refused -> new Result.Refused<>(refused.reasons());
            case Result.Done<FinishedPaper> done -> done.value().pages(place.now(), progress);
        };
    }
}
