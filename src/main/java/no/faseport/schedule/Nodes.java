package no.faseport.schedule;

/// Which nodes of a network the activities are: each is one, and a summary is a second one as well.
///
/// Nodes are numbered as activities are, those that the summaries have as well in one row behind the activities there are
/// at first; what comes later stands behind that row.
final class Nodes {
    private final int[] summaries;
    /// The second node of a summary, the node of any other; known for the activities there are at first.
    private final int[] out;

    /// Of so many activities as `isSummary` has, by their numbers.
    Nodes(boolean[] isSummary) {
        int count = 0;
        out = new int[isSummary.length];
        for (int number = 0; number < out.length; number++) {
            out[number] = isSummary[number] ? out.length + count++ : number;
        }
        summaries = new int[count];
        for (int number = 0; count > 0 && number < out.length; number++) {
            if (isSummary[number]) {
                summaries[out[number] - out.length] = number;
            }
        }
    }

    /// How many nodes there are of so many activities.
    int count(int activities) {
        return activities + summaries.length;
    }

    boolean isSummary(int number) {
        return number < out.length && out[number] != number;
    }

    /// The node that waits for what the activity waits for.
    int in(int number) {
        return number < out.length ? number : number + summaries.length;
    }

    /// The node that others wait for.
    int out(int number) {
        return number < out.length ? out[number] : number + summaries.length;
    }

    /// True for the second node of a summary.
    boolean isSecond(int node) {
        return node >= out.length && node < out.length + summaries.length;
    }

    /// The number of the activity that a node is.
    int activity(int node) {
        if (node < out.length) {
            return node;
        }
        return isSecond(node) ? summaries[node - out.length] : node - summaries.length;
    }
}
