package no.faseport.usecase;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import no.faseport.document.Dress;
import no.faseport.document.Dress.Typeface;
import no.faseport.report.font.FontSample;
import no.faseport.report.font.OwnFont;
import no.faseport.report.font.OwnTypeface;
import no.faseport.store.FontFiles;
import no.faseport.store.Work;

/// Gives the municipality's documents letters of its own, from font files.
public final class SetFont {
    private final Workplace place;

    /// For the portfolio of `place`.
    public SetFont(Workplace place) {
        this.place = place;
    }

    /// The letters the municipality has.
    ///
    /// @param family what programs list them as
    /// @param hasBold true where headings and sums have heavier ones
    /// @param missing the letters of Sami they have not, with spaces between; those come from the program
    /// @param sample how they look
    public record Letters(String family, boolean hasBold, String missing, PagePictures.Picture sample) {
        private static Letters of(OwnTypeface own) {
            return new Letters(own.regular().family(), own.bold().isPresent(), own.regular().missing(),
                    PagePictures.Picture.of(new FontSample(own).image()));
        }
    }

    /// Lets all reports be set in the font in `file`; heavier letters stay while they are of the same family. Refused where the
    /// file cannot be read or is no font that may stand in documents.
    public Result<Path> regular(Path file) {
        return taken(file, font -> place.store().change(place.author(), work -> {
            var same = letters(work).filter(own -> own.regular().family().equals(font.family()));
            var bold = same.isPresent() ? work.settings().fonts().flatMap(FontFiles::bold) : Optional.<String>empty();
            work.settings().setFonts(Optional.of(new FontFiles(work.attachments().keep(font.content()), bold)));
            var templates = work.reportTemplates().all();
            var dress = new Dress(templates.common().dress().accent(), Typeface.OWN, false);
            work.reportTemplates().save(templates.sharing(templates.common().in(dress)));
            return place.said(new Result.Done<>(file), "journal.font.set", font.family());
        }));
    }

    /// Lets headings and sums be set in the font in `file`; refused where that cannot be, or there are no letters for the rest.
    public Result<Path> bold(Path file) {
        return taken(file, font -> place.store().change(place.author(), work -> {
            var now = work.settings().fonts();
            if (now.isEmpty()) {
                return place.said(Result.refused("template.flaw.noFont"), "journal.nothing");
            }
            work.settings().setFonts(Optional.of(
                    new FontFiles(now.get().regular(), Optional.of(work.attachments().keep(font.content())))));
            return place.said(new Result.Done<>(file), "journal.font.set", font.family());
        }));
    }

    private static Result<Path> taken(Path file, Function<OwnFont, Result<Path>> keep) {
        byte[] content;
        try (var in = Files.newInputStream(file)) {
            content = in.readNBytes(OwnFont.LARGEST + 1);
        } catch (IOException e) {
            return Result.refused("font.refused.unreadable", file.toString());
        }
        return switch (OwnFont.read(content, file.toString())) {
            case OwnFont.Read.Found found -> keep.apply(found.font());
            case OwnFont.Read.Wrong wrong -> new Result.Refused<>(List.of(wrong.why()));
        };
    }

    /// Takes the letters away; what was set in them is set in those of the program.
    public void remove() {
        place.store().change(place.author(), work -> {
            work.settings().setFonts(Optional.empty());
            work.reportTemplates().save(work.reportTemplates().all().withoutOwnLetters());
            return place.said(true, "journal.font.removed");
        });
    }

    /// The letters as they stand; nothing where the municipality has none.
    public Optional<Letters> now() {
        return place.store().read(SetFont::letters).map(Letters::of);
    }

    /// The letters as they are in `work`; nothing where there are none, or they can no longer be read.
    static Optional<OwnTypeface> letters(Work work) {
        return work.settings().fonts().flatMap(files -> font(work, files.regular())
                .map(regular -> new OwnTypeface(regular, files.bold().flatMap(bold -> font(work, bold)))));
    }

    private static Optional<OwnFont> font(Work work, String hash) {
        return work.attachments().content(hash).flatMap(content -> switch (OwnFont.read(content, hash)) {
            case OwnFont.Read.Found found -> Optional.of(found.font());
            case OwnFont.Read.Wrong _ -> Optional.<OwnFont>empty();
        });
    }
}
