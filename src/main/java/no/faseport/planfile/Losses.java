package no.faseport.planfile;

import java.util.ArrayList;
import java.util.List;
import no.faseport.planfile.Loss.Kind;
import no.faseport.words.Message;

/// Collects what is lost and changed, in the order it was found; the first [#MOST] are told one by one and the rest counted.
public final class Losses {
    /// More lines than anybody reads.
    public static final int MOST = 100_000;

    private final List<Loss> told = new ArrayList<>();
    private int more;

    /// Something at `place` has no room in the other program.
    public void lost(String place, String key, Object... arguments) {
        add(new Loss(Kind.LOST, place, Message.of(key, arguments)));
    }

    /// Something at `place` is said otherwise in the other program.
    public void changed(String place, String key, Object... arguments) {
        add(new Loss(Kind.CHANGED, place, Message.of(key, arguments)));
    }

    /// One more.
    public void add(Loss loss) {
        if (told.size() < MOST) {
            told.add(loss);
        } else {
            more++;
        }
    }

    /// All of them so far.
    public List<Loss> all() {
        if (more == 0) {
            return List.copyOf(told);
        }
        var all = new ArrayList<>(told);
        all.add(new Loss(Kind.CHANGED, "", Message.of("planfile.loss.more", more)));
        return List.copyOf(all);
    }
}
