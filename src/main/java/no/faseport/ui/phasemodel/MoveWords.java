package no.faseport.ui.phasemodel;

import java.util.ArrayList;
import java.util.List;
import no.faseport.gate.EditionMove;
import no.faseport.gate.GateChange;
import no.faseport.gate.ItemChange;
import no.faseport.words.Words;

/// What moving a project to a newer edition changes, in words: a line a gate.
final class MoveWords {
    private final Words words;

    MoveWords(Words words) {
        this.words = words;
    }

    /// The lines of `move`: where the project comes to stand, and each gate that something happens to.
    List<String> lines(EditionMove move) {
        var lines = new ArrayList<String>();
        var from = move.from().phase(move.project().phase()).name();
        var to = move.to().phase(move.phase()).name();
        if (!from.equals(to)) {
            lines.add(words.text("models.move.phase", from, to));
        }
        var decided = new ArrayList<String>();
        for (var change : move.gates()) {
            switch (change) {
                case GateChange.Kept kept when kept.phase().isPresent() -> decided.add(kept.gate().code());
                case GateChange.Kept kept -> lines.add(words.text("models.move.protocol",
                        kept.gate().code()));
                case GateChange.Dropped dropped -> lines.add(words.text("models.move.dropped",
                        dropped.gate().code()));
                case GateChange.Opened opened -> lines.add(words.text("models.move.opened", opened.to().code()));
                case GateChange.Renewed renewed -> renewed(renewed, lines);
            }
        }
        if (!decided.isEmpty()) {
            lines.addFirst(words.text("models.move.kept", String.join(", ", decided)));
        }
        return lines;
    }

    private void renewed(GateChange.Renewed change, List<String> lines) {
        var parts = new ArrayList<String>();
        count("models.move.added", change.items().stream().filter(ItemChange.Added.class::isInstance).count(), parts);
        count("models.move.reworded", change.items().stream().filter(ItemChange.Reworded.class::isInstance).count(),
                parts);
        count("models.move.removed", change.items().stream().filter(ItemChange.Removed.class::isInstance).count(),
                parts);
        count("models.move.binds", change.items().stream()
                .filter(item -> item instanceof ItemChange.Same same && same.bindsOtherwise()).count(), parts);
        count("models.move.lost", change.lost().size(), parts);
        if (!parts.isEmpty()) {
            lines.add(words.text("models.move.renewed", change.to().code(), String.join(", ", parts)));
            change.lost().forEach(item -> lines.add(words.text("models.move.lostItem", item.question())));
        }
    }

    private void count(String key, long count, List<String> parts) {
        if (count > 0) {
            parts.add(words.count(key, count));
        }
    }
}
