package no.faseport.planning;

import java.util.Optional;
import no.faseport.schedule.ActivityId;

/// A place in the outline: under which parent, and with how many siblings before it.
record Spot(Optional<ActivityId> parent, int place) {
    /// The place on one side of `beside`, or the last of the plan where there is none.
    static Spot of(PlanDraft plan, Optional<ActivityId> beside, OutlineEdit.Side side) {
        var tree = plan.tree();
        return beside.map(id -> switch (side) {
            case ABOVE -> new Spot(tree.parent(id), tree.place(id));
            case BELOW -> new Spot(tree.parent(id), tree.place(id) + 1);
            case UNDER -> new Spot(Optional.of(id), tree.children(Optional.of(id)).size());
        }).orElseGet(() -> new Spot(Optional.empty(), tree.children(Optional.empty()).size()));
    }
}
