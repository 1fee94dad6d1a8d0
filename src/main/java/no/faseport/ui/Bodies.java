package no.faseport.ui;

import java.util.List;
import java.util.stream.Stream;
import no.faseport.words.Words;

/// Who usually decides in a municipality, to be offered where a body is written; anything else may be written.
public record Bodies(Words words) {
    private static final List<String> BOARDS = List.of("board", "portfolio", "executive", "chief", "management",
            "steering", "council");

    /// The bodies that meet.
    public List<String> boards() {
        return BOARDS.stream().map(this::word).toList();
    }

    /// Whoever may decide, with `usual` first where it says something.
    public List<String> deciders(String usual) {
        return Stream.concat(Stream.of(usual, word("owner")), boards().stream()).filter(body -> !body.isBlank())
                .distinct().toList();
    }

    private String word(String body) {
        return words.text("project.body." + body);
    }
}
