package no.faseport.schedule;

/// Whether edits leave the outline of a plan as it is, but for activities that come to or go from summaries that have
/// others too.
record SameOutline(Network network, Edits edits) {
    boolean holds() {
        return edits.activities().stream().allMatch(this::stays)
                && edits.goneActivities().stream().allMatch(this::isMissedByNone);
    }

    private boolean stays(Activity activity) {
        int number = network.find(activity.id());
        int parent = activity.parent().map(network::find).orElse(Arrows.NONE);
        if (number >= 0) {
            return number >= network.outside() && parent == network.parent(number);
        }
        boolean known = activity.parent().isEmpty() || (parent >= network.outside() && network.isSummary(parent));
        return known && !network.isLoose();
    }

    private boolean isMissedByNone(ActivityId id) {
        int number = network.find(id);
        if (number < network.outside()) {
            return number < 0;
        }
        return network.isWork(number) && (network.parent(number) < network.outside()
                || hasOthers(network.in(network.parent(number))));
    }

    private boolean hasOthers(int summary) {
        var arrows = network.arrows;
        for (int arrow = arrows.firstOut[summary]; arrow >= 0; arrow = arrows.nextOut[arrow]) {
            if (!edits.goneActivities().contains(network.activity(network.number(arrows.to[arrow])).id())) {
                return true;
            }
        }
        return false;
    }
}
