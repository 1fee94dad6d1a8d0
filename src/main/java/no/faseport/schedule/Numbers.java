package no.faseport.schedule;

import java.util.Arrays;

/// The numbers of activities by their keys: a table in which a number stands at its key's hash or soon after, and the keys beside it
/// in two columns, so that nothing is looked up that lies elsewhere.
final class Numbers {
    private static final int FREE = -1;
    /// A power of two.
    private static final int LATELY = 1024;

    /// The upper and the lower half of each key, by its number.
    private final long[] high;
    private final long[] low;
    private int count;
    /// False for the numbers of what has been removed.
    private final boolean[] there;
    private final int[] table;
    /// Numbers that were found lately, by some bits of their keys: links join what is near, and so most are found here without a
    /// look at a table that is too large for the processor's caches. What stands here is only a guess, also where several threads
    /// write it.
    private final int[] lately = new int[LATELY];

    /// Room for `size` keys.
    Numbers(int size) {
        high = new long[size];
        low = new long[size];
        there = new boolean[size];
        table = new int[Integer.highestOneBit(Math.max(2, size)) * 4];
        Arrays.fill(table, FREE);
    }

    /// The same keys, and room for so many more.
    Numbers(Numbers other, int more) {
        this(other.count + more);
        for (int number = 0; number < other.count; number++) {
            add(other.high[number], other.low[number]);
            there[number] = other.there[number];
        }
    }

    /// Gives a key the next number; false where it has one already.
    boolean add(ActivityId id) {
        return add(id.value().getMostSignificantBits(), id.value().getLeastSignificantBits());
    }

    private boolean add(long upper, long lower) {
        int at = place(upper, lower);
        while (table[at] != FREE) {
            if (is(table[at], upper, lower)) {
                return false;
            }
            at = next(at);
        }
        table[at] = count;
        there[count] = true;
        high[count] = upper;
        low[count++] = lower;
        return true;
    }

    /// Takes the number from its key.
    void remove(int number) {
        there[number] = false;
    }

    /// The number of a key, or a negative one.
    int find(ActivityId id) {
        return find(id.value().getMostSignificantBits(), id.value().getLeastSignificantBits());
    }

    /// The same, of a key that is likely to have the number `guess` or the next.
    int find(ActivityId id, int guess) {
        long upper = id.value().getMostSignificantBits();
        long lower = id.value().getLeastSignificantBits();
        for (int number = Math.max(guess, 0); number <= guess + 1 && number < count; number++) {
            if (is(number, upper, lower)) {
                lately[slot(upper, lower)] = number;
                return number;
            }
        }
        return find(upper, lower);
    }

    private int find(long upper, long lower) {
        int slot = slot(upper, lower);
        int before = lately[slot];
        if (before < count && is(before, upper, lower)) {
            return before;
        }
        for (int at = place(upper, lower); table[at] != FREE; at = next(at)) {
            if (is(table[at], upper, lower)) {
                lately[slot] = table[at];
                return table[at];
            }
        }
        return Arrows.NONE;
    }

    private static int slot(long upper, long lower) {
        return (int) (upper ^ lower) & (LATELY - 1);
    }

    private boolean is(int number, long upper, long lower) {
        return low[number] == lower && high[number] == upper && there[number];
    }

    private int place(long upper, long lower) {
        long mixed = upper ^ lower;
        int hash = (int) (mixed ^ (mixed >>> 32)) * 0x9E3779B1;
        return (hash ^ (hash >>> 15)) & (table.length - 1);
    }

    private int next(int at) {
        return (at + 1) & (table.length - 1);
    }
}
