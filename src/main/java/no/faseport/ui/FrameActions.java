package no.faseport.ui;

import java.util.ArrayList;
import java.util.List;

/// Everything the frame can be asked to do, in the order of the menu; the menu, the search and the keys all come from here.
record FrameActions(Action search, Action undo, Action redo, List<Action> places, List<Action> work,
        List<Action> program) {
    FrameActions {
        places = List.copyOf(places);
        work = List.copyOf(work);
        program = List.copyOf(program);
    }

    /// All of them.
    List<Action> all() {
        var all = new ArrayList<>(places);
        all.addAll(List.of(search, undo, redo));
        all.addAll(work);
        all.addAll(program);
        return List.copyOf(all);
    }
}
