package no.faseport.schedule;

import java.util.Arrays;

/// The numbers of activities by their keys: a table in which a key stands at its hash or soon after, and its number with
/// it, without an object for either.
final class Numbers {
    private static final int FREE = -1;

    private final ActivityId[] ids;
    private int count;
    /// False for the numbers of what has been removed.
    private final boolean[] there;
    private final int[] table;

    /// Room for `size` keys.
    Numbers(int size) {
        ids = new ActivityId[size];
        there = new boolean[size];
        table = new int[Integer.highestOneBit(Math.max(2, size)) * 4];
        Arrays.fill(table, FREE);
    }

    /// The same keys, and room for so many more.
    Numbers(Numbers other, int more) {
        this(other.count + more);
        for (int number = 0; number < other.count; number++) {
            add(other.ids[number]);
            there[number] = other.there[number];
        }
    }

    /// Gives a key the next number; false where it has one already.
    boolean add(ActivityId id) {
        int at = place(id);
        while (table[at] != FREE) {
            if (there[table[at]] && ids[table[at]].equals(id)) {
                return false;
            }
            at = next(at);
        }
        table[at] = count;
        there[count] = true;
        ids[count++] = id;
        return true;
    }

    /// Takes the number from its key.
    void remove(int number) {
        there[number] = false;
    }

    /// The number of a key, or a negative one.
    int find(ActivityId id) {
        for (int at = place(id); table[at] != FREE; at = next(at)) {
            if (there[table[at]] && ids[table[at]].equals(id)) {
                return table[at];
            }
        }
        return Arrows.NONE;
    }

    private int place(ActivityId id) {
        int hash = id.value().hashCode() * 0x9E3779B1;
        return (hash ^ (hash >>> 15)) & (table.length - 1);
    }

    private int next(int at) {
        return (at + 1) & (table.length - 1);
    }
}
