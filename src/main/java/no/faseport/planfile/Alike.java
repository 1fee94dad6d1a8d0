package no.faseport.planfile;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import no.faseport.words.Message;
import no.faseport.words.Words;

/// The same thing lost or changed in several places, told once: `places` are the lines, links or calendars it is about, none for
/// the whole plan.
public record Alike(Loss.Kind kind, Message what, List<String> places) {
    private static final int NAMED = 3;

    /// Keeps a copy.
    public Alike {
        places = List.copyOf(places);
    }

    private record Sentence(Loss.Kind kind, Message what) {
    }

    /// `losses` with those that say the same gathered, in the order they are first told.
    public static List<Alike> gathered(List<Loss> losses) {
        var found = new LinkedHashMap<Sentence, List<String>>();
        for (var loss : losses) {
            var places = found.computeIfAbsent(new Sentence(loss.kind(), loss.what()), _ -> new ArrayList<>());
            if (!loss.place().isEmpty()) {
                places.add(loss.place());
            }
        }
        var alike = new ArrayList<Alike>();
        found.forEach((sentence, places) -> alike.add(new Alike(sentence.kind(), sentence.what(), places)));
        return List.copyOf(alike);
    }

    /// `losses` one by one.
    public static List<Alike> each(List<Loss> losses) {
        return losses.stream().map(loss -> new Alike(loss.kind(), loss.what(),
                loss.place().isEmpty() ? List.of() : List.of(loss.place()))).toList();
    }

    /// How many it is told of.
    public int count() {
        return Math.max(1, places.size());
    }

    /// Where, with the first few named and the others counted; the empty text for the whole plan.
    public String where(Words words) {
        var named = String.join(", ", places.subList(0, Math.min(NAMED, places.size())));
        return places.size() > NAMED
                ? words.text("planfile.loss.places", named, words.number(places.size() - NAMED))
                : named;
    }
}
