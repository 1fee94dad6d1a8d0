package no.faseport.usecase;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import no.faseport.report.Logo;
import no.faseport.store.Work;

/// Gives the municipality the logo that stands on its documents.
public final class SetLogo {
    private static final int A_MEGABYTE = 1_000_000;

    private final Workplace place;

    /// For the portfolio of `place`.
    public SetLogo(Workplace place) {
        this.place = place;
    }

    /// Keeps the picture in `file` as the logo; refused where it cannot be read, is no whole PNG or JPEG, or is
    /// too large or too narrow to be seen.
    public Result<Path> from(Path file) {
        byte[] content;
        try (var in = Files.newInputStream(file)) {
            content = in.readNBytes(Logo.LARGEST + 1);
        } catch (IOException e) {
            return Result.refused("logo.refused.unreadable", file.toString());
        }
        var logo = Logo.read(content);
        if (logo.filter(Logo::isWhole).isEmpty()) {
            return Result.refused("logo.refused.noPicture", file.toString(), Logo.LARGEST / A_MEGABYTE);
        }
        if (!logo.get().isSeen()) {
            return Result.refused("logo.refused.shape", file.toString(), Logo.LONGEST);
        }
        return place.store().change(place.author(), work -> {
            work.settings().setLogo(Optional.of(work.attachments().keep(content)));
            return place.said(new Result.Done<>(file), "journal.logo.set");
        });
    }

    /// True where the municipality has a logo.
    public boolean isSet() {
        return place.store().read(work -> work.settings().logo().isPresent());
    }

    /// Takes the logo away.
    public void remove() {
        place.store().change(place.author(), work -> {
            work.settings().setLogo(Optional.empty());
            return place.said(true, "journal.logo.removed");
        });
    }

    /// The logo as it is in `work`; nothing where there is none, or it can no longer be read.
    static Optional<Logo> logo(Work work) {
        return work.settings().logo().flatMap(hash -> work.attachments().content(hash)).flatMap(Logo::read);
    }
}
