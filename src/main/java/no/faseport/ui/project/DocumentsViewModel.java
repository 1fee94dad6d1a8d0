package no.faseport.ui.project;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Supplier;
import no.faseport.project.Attachment;
import no.faseport.project.Document;
import no.faseport.ui.Desk;
import no.faseport.ui.Desktops;
import no.faseport.usecase.AttachFile;
import no.faseport.usecase.Result;
import no.faseport.words.Message;

/// Opening a project's documents and saving copies of the files that lie in the portfolio.
public final class DocumentsViewModel {
    private static final Message OPENING = Message.of("room.document.opening");
    /// What is looked at and not run; anything else must be saved first, so that the user sees what it is.
    private static final Set<String> LOOKED_AT = Set.of("pdf", "docx", "xlsx", "pptx", "odt", "ods", "odp", "txt",
            "csv", "md", "png", "jpg", "jpeg", "gif", "svg", "eml", "msg", "mpp");

    private final Desk desk;
    private final AttachFile files;

    /// For the portfolio on the desk.
    public DocumentsViewModel(Desk desk) {
        this.desk = desk;
        this.files = new AttachFile(desk.place());
    }

    /// True where the document can be opened from here: a page on the web, or a file of a kind that is only looked at.
    static boolean canOpen(Document document) {
        return document.file().map(Attachment::name).map(DocumentsViewModel::ending).map(LOOKED_AT::contains)
                .orElseGet(document::isOnTheWeb);
    }

    private static String ending(String name) {
        return name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
    }

    /// Opens the document in the program the machine has for it; of a file that lies in the portfolio, a copy.
    void open(Document document) {
        run(() -> document.file().isPresent()
                ? reasons(copy(document))
                : new Desktops().browse(document.link()));
    }

    private Result<Path> copy(Document document) {
        try {
            var folder = Files.createTempDirectory("faseport");
            var copy = files.saveInto(document, folder);
            folder.toFile().deleteOnExit();
            copy.ifDone().ifPresent(file -> file.toFile().deleteOnExit());
            return copy;
        } catch (IOException e) {
            return Result.refused("room.document.refused.unwritable", document.title());
        }
    }

    private static List<Message> reasons(Result<Path> copy) {
        return copy.ifDone().map(file -> new Desktops().open(file)).orElse(copy.reasons());
    }

    /// Saves the document's file as `target`.
    void save(Document document, Path target) {
        run(() -> files.save(document, target).reasons());
    }

    private void run(Supplier<List<Message>> work) {
        desk.background().run(OPENING, progress -> work.get(), refused -> {
            if (!refused.isEmpty()) {
                desk.notices().refused(refused);
            }
        });
    }
}
