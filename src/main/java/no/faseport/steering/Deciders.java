package no.faseport.steering;

import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;
import no.faseport.words.Language;
import no.faseport.words.Words;

/// Who decides at gates, as models name them: a board, which meets, or whoever owns the project, who needs no meeting.
public final class Deciders {
    private final Set<String> owner = Arrays.stream(Language.values())
            .map(language -> new Words(language).text("project.body.owner")).collect(Collectors.toSet());

    /// True where `body` is the project's owner, in whichever language that is written.
    public boolean isOwner(String body) {
        return owner.stream().anyMatch(body.strip()::equalsIgnoreCase);
    }
}
