package no.faseport.usecase;

import java.nio.file.Path;
import java.util.List;
import no.faseport.gate.Flaw;
import no.faseport.interchange.TemplateFile;
import no.faseport.reporting.TemplateRule;
import no.faseport.reporting.Templates;
import no.faseport.words.Message;

/// Gives the municipality's reports its own touch, takes it away, and lets portfolios give it to each other as files.
public final class KeepTemplates {
    private final Workplace place;

    /// For the portfolio of `place`.
    public KeepTemplates(Workplace place) {
        this.place = place;
    }

    /// The templates as they stand.
    public Templates all() {
        return place.store().read(work -> work.reportTemplates().all());
    }

    /// Lets the templates `seen` be `wanted` instead; refused where they cannot be read by everybody, name what is not there,
    /// or somebody changed them since they were seen.
    public Result<Templates> save(Templates seen, Templates wanted) {
        var flaws = TemplateRule.flaws(wanted);
        if (!flaws.isEmpty()) {
            return new Result.Refused<>(flaws.stream().map(Flaw::what).toList());
        }
        return place.store().change(place.author(), work -> {
            if (!work.reportTemplates().all().equals(seen)) {
                return place.said(Result.refused("refused.changedSince"), "journal.nothing");
            }
            work.reportTemplates().save(wanted);
            return place.said(new Result.Done<>(wanted), "journal.template.saved");
        });
    }

    /// Writes the templates to `file`, over what stands there; refused where it cannot be written.
    public Result<Path> write(Path file) {
        return new TemplateFile().write(all(), file)
                .<Result<Path>>map(why -> Result.refused(why.key(), why.arguments().toArray()))
                .orElseGet(() -> new Result.Done<>(file));
    }

    /// Lets the templates be those in `file`; refused, with nothing changed, where anything is wrong with it: each reason
    /// names the file and the place in it.
    public Result<Templates> bringIn(Path file) {
        return switch (new TemplateFile().read(file)) {
            case TemplateFile.Read.Wrong wrong -> refused(file, wrong.flaws());
            case TemplateFile.Read.Found found -> bringIn(file, found.templates());
        };
    }

    private Result<Templates> bringIn(Path file, Templates templates) {
        var flaws = TemplateRule.flaws(templates);
        return flaws.isEmpty()
                ? place.store().change(place.author(), work -> {
                    work.reportTemplates().save(templates);
                    return place.said(new Result.Done<>(templates), "journal.template.imported",
                            String.valueOf(file.getFileName()));
                })
                : refused(file, flaws);
    }

    private static Result<Templates> refused(Path file, List<Flaw> flaws) {
        var name = String.valueOf(file.getFileName());
        return new Result.Refused<>(flaws.stream()
                .map(flaw -> Message.of("model.file.flaw", name, flaw.place(), flaw.what())).toList());
    }
}
