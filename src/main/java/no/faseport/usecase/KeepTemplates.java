package no.faseport.usecase;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import no.faseport.gate.Flaw;
import no.faseport.interchange.TemplateFile;
import no.faseport.interchange.TemplateFiles;
import no.faseport.report.Logo;
import no.faseport.report.font.OwnFont;
import no.faseport.report.font.OwnTypeface;
import no.faseport.reporting.TemplateRule;
import no.faseport.reporting.Templates;
import no.faseport.store.FontFiles;
import no.faseport.store.Work;
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
    /// are to be set in letters of the municipality's own that it
    /// has not, or somebody changed them since they were seen.
    public Result<Templates> save(Templates seen, Templates wanted) {
        var flaws = TemplateRule.flaws(wanted);
        if (!flaws.isEmpty()) {
            return new Result.Refused<>(flaws.stream().map(Flaw::what).toList());
        }
        return place.store().change(place.author(), work -> {
            if (!work.reportTemplates().all().equals(seen)) {
                return place.said(Result.refused("refused.changedSince"), "journal.nothing");
            }
            if (wanted.areInOwnLetters() && SetFont.letters(work).isEmpty()) {
                return place.said(Result.refused("template.flaw.noFont"), "journal.nothing");
            }
            work.reportTemplates().save(wanted);
            return place.said(new Result.Done<>(wanted), "journal.template.saved");
        });
    }

    private record Kept(Templates templates, TemplateFiles files) {
    }

    /// Writes the templates, the logo and the municipality's own letters to `file`, over what stands there; refused where it cannot be written.
    public Result<Path> write(Path file) {
        var kept = place.store().read(work -> new Kept(work.reportTemplates().all(), files(work)));
        return new TemplateFile().write(kept.templates(), kept.files(), file)
                .<Result<Path>>map(why -> Result.refused(why.key(), why.arguments().toArray()))
                .orElseGet(() -> new Result.Done<>(file));
    }

    private static TemplateFiles files(Work work) {
        var letters = SetFont.letters(work);
        return new TemplateFiles(SetLogo.logo(work).map(Logo::content),
                letters.map(own -> own.regular().content()), letters.flatMap(OwnTypeface::bold).map(OwnFont::content));
    }

    /// Lets the templates, and the logo and the letters where there are any, be those in `file`; refused, with nothing changed, where anything is wrong with it: each reason
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
        var files = found.files();
        files.logo().filter(content -> Logo.read(content).filter(Logo::isWhole).isEmpty())
                .ifPresent(content -> flaws.add(
                        new Flaw("$.logo", Message.of("template.file.noLogo", Logo.LARGEST / A_MEGABYTE))));
        files.font().ifPresent(content -> flaws.addAll(flaws("$.font", content)));
        files.boldFont().ifPresent(content -> flaws.addAll(flaws("$.boldFont", content)));
        if (files.font().isEmpty() && (templates.areInOwnLetters() || files.boldFont().isPresent())) {
            flaws.add(new Flaw("$.font", Message.of("template.file.noFont")));
        }
        return flaws.isEmpty() ? takenIn(file, templates, files) : refused(file, flaws);
    }

    private static List<Flaw> flaws(String name, byte[] content) {
        return switch (OwnFont.read(content, name)) {
            case OwnFont.Read.Found _ -> List.of();
            case OwnFont.Read.Wrong wrong -> List.of(new Flaw(name, wrong.why()));
        };
    }

    private Result<Templates> takenIn(Path file, Templates templates, TemplateFiles files) {
        return place.store().change(place.author(), work -> {
            work.reportTemplates().save(templates);
            files.logo().ifPresent(
                    content -> work.settings().setLogo(Optional.of(work.attachments().keep(content))));
            files.font().ifPresent(
                    regular -> work.settings().setFonts(Optional.of(new FontFiles(work.attachments().keep(regular),
                            files.boldFont().map(work.attachments()::keep)))));
            return place.said(new Result.Done<>(templates), "journal.template.imported",
                    String.valueOf(file.getFileName()));
        });
    }

    private static Result<Templates> refused(Path file, List<Flaw> flaws) {
        var name = String.valueOf(file.getFileName());
        return new Result.Refused<>(flaws.stream()
                .map(flaw -> flaw.in(name)).toList());
    }
}
