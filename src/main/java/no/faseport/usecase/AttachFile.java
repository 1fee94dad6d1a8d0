package no.faseport.usecase;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import no.faseport.project.Attachment;
import no.faseport.project.Document;
import no.faseport.project.Kept;
import no.faseport.project.ProjectId;

/// Puts a file among a project's documents, so that it lies in the portfolio, and takes it out again.
public final class AttachFile {
    private static final int A_MEGABYTE = 1_000_000;

    private final Workplace place;

    /// For the portfolio of `place`.
    public AttachFile(Workplace place) {
        this.place = place;
    }

    /// Attaches `file` as the document `described`, titled as the file where it has no title; refused where the file is
    /// missing, is no file, is larger than 25 MB, cannot be read, or has a name that could lead out of a folder.
    public Result<Kept<Document>> attach(ProjectId project, Path file, Document described) {
        var name = name(file);
        if (!Attachment.isPlain(name)) {
            return Result.refused("room.document.refused.name", name);
        }
        if (!Files.isRegularFile(file)) {
            return Result.refused("room.document.refused.missing", file.toString());
        }
        return switch (content(file)) {
            case Result.Refused<byte[]> refused -> new Result.Refused<>(refused.reasons());
            case Result.Done<byte[]> read -> place.store().change(place.author(), work -> {
                var attached = new Attachment(name, read.value().length, work.attachments().keep(read.value()));
                var kept = work.room().add(project, filed(described, attached));
                return place.said(new Result.Done<>(kept), "journal.room.attached",
                        work.projects().get(project).number(), name);
            });
        };
    }

    /// The last name of a path; `a/..` has none that is a file's.
    private static String name(Path file) {
        return Optional.ofNullable(file.getFileName()).map(Path::toString).orElse("");
    }

    private static Document filed(Document described, Attachment file) {
        int dot = file.name().lastIndexOf('.');
        var title = dot > 0 ? file.name().substring(0, dot) : file.name();
        return new Document(described.type(), described.title().isBlank() ? title : described.title(), "",
                Optional.of(file), described.edition(), described.caseNumber(), described.dated());
    }

    /// Reads one byte more than may be kept, so that a file that grows meanwhile is refused too.
    private static Result<byte[]> content(Path file) {
        try (var in = Files.newInputStream(file)) {
            var content = in.readNBytes(Attachment.LARGEST + 1);
            return content.length > Attachment.LARGEST
                    ? Result.refused("room.document.refused.tooBig", file.toString(), Attachment.LARGEST / A_MEGABYTE)
                    : new Result.Done<>(content);
        } catch (IOException e) {
            return Result.refused("room.document.refused.unreadable", file.toString());
        }
    }

    /// Writes the file of `document` to `target`, over what stands there.
    public Result<Path> save(Document document, Path target) {
        return content(document).map(content -> written(content, target))
                .orElseGet(() -> Result.refused("room.document.refused.gone", document.title()));
    }

    /// Writes the file of `document` into `folder` under its own name; refused where that name would lead out of it.
    public Result<Path> saveInto(Document document, Path folder) {
        var name = document.file().map(Attachment::name).orElse("");
        var inside = folder.toAbsolutePath().normalize();
        return Attachment.isPlain(name) && inside.equals(inside.resolve(name).normalize().getParent())
                ? save(document, inside.resolve(name))
                : Result.refused("room.document.refused.name", name);
    }

    private Optional<byte[]> content(Document document) {
        return document.file().flatMap(file -> place.files().read(work -> work.attachments().content(file.hash())));
    }

    private static Result<Path> written(byte[] content, Path target) {
        try {
            Files.write(target, content);
            return new Result.Done<>(target);
        } catch (IOException e) {
            return Result.refused("room.document.refused.unwritable", target.toString());
        }
    }
}
