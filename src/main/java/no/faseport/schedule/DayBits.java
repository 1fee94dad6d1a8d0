package no.faseport.schedule;

import java.util.Arrays;
import java.util.BitSet;
import java.util.function.IntPredicate;

/// A row of days, some of them worked, in which the n-th worked day and the worked days before a day are found at once.
final class DayBits {
    private final BitSet worked = new BitSet();
    /// The days, 64 to a word.
    private long[] words = {};
    /// The worked days before each word, and all of them last.
    private int[] before = {};
    /// The word in which every 64th worked day lies.
    private int[] wordOf = {};
    private final int size;

    DayBits(int size, IntPredicate works) {
        this.size = size;
        for (int day = 0; day < size; day++) {
            worked.set(day, works.test(day));
        }
    }

    void set(int first, int last, boolean works) {
        worked.set(first, last + 1, works);
    }

    /// Counts the days; to be called when the last has been set.
    void count() {
        words = Arrays.copyOf(worked.toLongArray(), size / Long.SIZE + 1);
        before = new int[words.length + 1];
        for (int word = 0; word < words.length; word++) {
            before[word + 1] = before[word] + Long.bitCount(words[word]);
        }
        wordOf = new int[all() / Long.SIZE + 1];
        int word = 0;
        for (int i = 0; i < wordOf.length; i++) {
            while (word < words.length - 1 && before[word + 1] <= i * Long.SIZE) {
                word++;
            }
            wordOf[i] = word;
        }
    }

    /// How many days are worked.
    int all() {
        return before[before.length - 1];
    }

    /// How many days before `day` are worked.
    int before(int day) {
        int word = day / Long.SIZE;
        return before[word] + Long.bitCount(words[word] & ((1L << day) - 1));
    }

    /// The day before which `number` days are worked, and which is worked itself.
    int at(int number) {
        int word = wordOf[number / Long.SIZE];
        while (before[word + 1] <= number) {
            word++;
        }
        long bit = Long.expand(1L << (number - before[word]), words[word]);
        return word * Long.SIZE + Long.numberOfTrailingZeros(bit);
    }
}
