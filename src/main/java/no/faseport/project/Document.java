package no.faseport.project;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import no.faseport.words.Message;

/// A document of the project: where it is, as a link or as a file that lies in the portfolio, and which edition it is.
public record Document(String type, String title, String link, Optional<Attachment> file, String edition,
        String caseNumber, Optional<LocalDate> dated) implements Fact {
    @Override
    public List<Message> problems() {
        var problems = new ArrayList<Message>();
        if (title.isBlank()) {
            problems.add(Message.of("room.document.refused.blank"));
        }
        if (link.isBlank() && file.isEmpty()) {
            problems.add(Message.of("room.document.refused.nowhere"));
        }
        file.map(Attachment::name).filter(name -> !Attachment.isPlain(name))
                .ifPresent(name -> problems.add(Message.of("room.document.refused.name", name)));
        return List.copyOf(problems);
    }

    /// True where the link is a page on the web, which can be opened without running anything from it.
    public boolean isOnTheWeb() {
        return link.startsWith("https://") || link.startsWith("http://");
    }

    /// The same document as another type of document.
    public Document of(String other) {
        return new Document(other, title, link, file, edition, caseNumber, dated);
    }

    /// The same document under another title.
    public Document titled(String other) {
        return new Document(type, other, link, file, edition, caseNumber, dated);
    }

    /// The same document in another edition.
    public Document edition(String other) {
        return new Document(type, title, link, file, other, caseNumber, dated);
    }

    /// The same document on another case.
    public Document onCase(String other) {
        return new Document(type, title, link, file, edition, other, dated);
    }

    /// The same document of another day.
    public Document dated(Optional<LocalDate> day) {
        return new Document(type, title, link, file, edition, caseNumber, day);
    }

    /// The same document somewhere else.
    public Document at(String other) {
        return new Document(type, title, other, file, edition, caseNumber, dated);
    }
}
