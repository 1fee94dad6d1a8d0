package no.faseport.ui.phasemodel;

import java.util.ArrayList;
import java.util.List;
import no.faseport.gate.ChecklistItem;
import no.faseport.gate.EditionMove;
import no.faseport.gate.GateChange;
import no.faseport.gate.ItemChange;
import no.faseport.words.Words;

/// What moving a project to a newer edition changes, in words: a line a gate, with the wordings that change.
final class MoveWords {
    private final Words words;

    MoveWords(Words words) {
        this.words = words;
    }

    /// The lines of `move`: where the project comes to stand, and each gate that something happens to.
    List<MoveLine> lines(EditionMove move) {
        var lines = new ArrayList<MoveLine>();
        var from = move.from().phase(move.project().phase()).name();
        var to = move.to().phase(move.phase()).name();
        if (!from.equals(to)) {
            lines.add(told("models.move.phase", from, to));
        }
        var decided = new ArrayList<String>();
        for (var change : move.gates()) {
            switch (change) {
                case GateChange.Kept kept when kept.phase().isPresent() -> decided.add(kept.gate().code());
                case GateChange.Kept kept -> lines.add(told("models.move.protocol", kept.gate().code()));
                case GateChange.Dropped dropped -> lines.add(told("models.move.dropped", dropped.gate().code()));
                case GateChange.Opened opened -> lines.add(told("models.move.opened", opened.to().code()));
                case GateChange.Renewed renewed -> renewed(renewed, lines);
            }
        }
        if (!decided.isEmpty()) {
            lines.addFirst(told("models.move.kept", String.join(", ", decided)));
        }
        return lines;
    }

    private MoveLine told(String key, Object... arguments) {
        return MoveLine.of(words.text(key, arguments));
    }

    private void renewed(GateChange.Renewed change, List<MoveLine> lines) {
        var parts = new ArrayList<String>();
        count("models.move.added", change.items().stream().filter(ItemChange.Added.class::isInstance).count(), parts);
        count("models.move.reworded", change.items().stream().filter(ItemChange.Reworded.class::isInstance).count(),
                parts);
        count("models.move.removed", change.items().stream().filter(ItemChange.Removed.class::isInstance).count(),
                parts);
        count("models.move.binds", change.items().stream()
                .filter(item -> item instanceof ItemChange.Same same && same.bindsOtherwise()).count(), parts);
        count("models.move.lost", change.lost().size(), parts);
        var wordings = wordings(change);
        if (!wordings.isEmpty()) {
            lines.add(new MoveLine(words.text("models.move.renewed", change.to().code(),
                    parts.isEmpty() ? words.text("models.move.gateReworded") : String.join(", ", parts)), wordings));
        }
    }

    private List<Wording> wordings(GateChange.Renewed change) {
        var wordings = new ArrayList<Wording>();
        changed("models.wording.title", change.gate().template().title(), change.to().title(), wordings);
        changed("models.wording.question", change.gate().template().question(), change.to().question(), wordings);
        change.items().forEach(item -> item(item, change.lost().contains(item), wordings));
        return wordings;
    }

    private void changed(String key, String was, String becomes, List<Wording> wordings) {
        if (!was.equals(becomes)) {
            wordings.add(new Wording(words.text(key), was, becomes));
        }
    }

    private void item(ItemChange item, boolean lost, List<Wording> wordings) {
        switch (item) {
            case ItemChange.Added added -> wordings.add(new Wording(words.text("models.wording.added"), "",
                    asked(added.to())));
            case ItemChange.Removed removed -> wordings.add(new Wording(
                    words.text(lost ? "models.wording.removedLost" : "models.wording.removed"),
                    asked(removed.from()), ""));
            case ItemChange.Reworded reworded -> wordings.add(new Wording(
                    words.text(lost ? "models.wording.rewordedLost" : "models.wording.reworded"),
                    asked(reworded.from()), asked(reworded.to())));
            case ItemChange.Same same -> changed("models.wording.binds", asked(same.from()), asked(same.to()),
                    wordings);
        }
    }

    /// A question, and whether it must be answered.
    private String asked(ChecklistItem item) {
        return words.text(item.mandatory() ? "models.wording.mandatory" : "models.wording.advisory", item.question());
    }

    private void count(String key, long count, List<String> parts) {
        if (count > 0) {
            parts.add(words.count(key, count));
        }
    }
}
