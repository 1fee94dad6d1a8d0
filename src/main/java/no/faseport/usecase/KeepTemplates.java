package no.faseport.usecase;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import no.faseport.gate.Flaw;
import no.faseport.interchange.TemplateFile;
import no.faseport.report.Logo;
import no.faseport.reporting.TemplateRule;
import no.faseport.reporting.Templates;
import no.faseport.words.Message;

/// Gives the municipality's reports its own touch, takes it away, and lets portfolios give it to each other as files.
public final class KeepTemplates {
    private static final int A_MEGABYTE = 1_000_000;

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

    private record Kept(Templates templates, Optional<byte[]> logo) {
    }

    /// Writes the templates and the logo to `file`, over what stands there; refused where it cannot be written.
    public Result<Path> write(Path file) {
        var kept = place.store().read(work -> new Kept(work.reportTemplates().all(),
                SetLogo.logo(work).map(Logo::content)));
        return new TemplateFile().write(kept.templates(), kept.logo(), file)
                .<Result<Path>>map(why -> Result.refused(why.key(), why.arguments().toArray()))
                .orElseGet(() -> new Result.Done<>(file));
    }

    /// Lets the templates, and the logo where there is one, be those in `file`; refused, with nothing changed, where anything is wrong with it: each reason
    /// names the file and the place in it.
    public Result<Templates> bringIn(Path file) {
        return switch (new TemplateFile().read(file)) {
            case TemplateFile.Read.Wrong wrong -> refused(file, wrong.flaws());
            case TemplateFile.Read.Found found -> bringIn(file, found);
        };
    }

    private Result<Templates> bringIn(Path file, TemplateFile.Read.Found found) {
        var templates = found.templates();
        var flaws = new ArrayList<>(TemplateRule.flaws(templates));
        found.logo().filter(content -> Logo.read(content).filter(Logo::isWhole).isEmpty())
                .ifPresent(content -> flaws.add(
                        new Flaw("$.logo", Message.of("template.file.noLogo", Logo.LARGEST / A_MEGABYTE))));
        return flaws.isEmpty()
                ? place.store().change(place.author(), work -> {
                    work.reportTemplates().save(templates);
                    found.logo().ifPresent(
                            content -> work.settings().setLogo(Optional.of(work.attachments().keep(content))));
                    return place.said(new Result.Done<>(templates), "journal.template.imported",
                            String.valueOf(file.getFileName()));
                })
                : refused(file, flaws);
    }

    private static Result<Templates> refused(Path file, List<Flaw> flaws) {
        var name = String.valueOf(file.getFileName());
        return new Result.Refused<>(flaws.stream()
                .map(flaw -> flaw.in(name)).toList());
    }
}
