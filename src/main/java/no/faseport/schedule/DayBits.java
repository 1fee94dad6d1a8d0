package no.faseport.schedule;

import java.util.function.IntPredicate;

/// A row of days, some of them worked, in which the n-th worked day and the worked days before a day are found at once.
final class DayBits {
    private static final int WEEK = 7;

    /// The days, 64 to a word.
    private final long[] words;
    /// The worked days before each word, and before the end.
    private int[] before = {};
    /// The worked days in order.
    private int[] worked = {};

    /// `size` days, each worked as the same day of its week is by `weekday`, which is asked for 0 to 6.
    DayBits(int size, IntPredicate weekday) {
        words = new long[size / Long.SIZE + 1];
        var patterns = new long[WEEK];
        for (int first = 0; first < WEEK; first++) {
            for (int day = 0; day < Long.SIZE; day++) {
                patterns[first] |= weekday.test((first + day) % WEEK) ? 1L << day : 0;
            }
        }
        for (int word = 0; word < words.length; word++) {
            words[word] = patterns[word % WEEK]; // 64 days are nine weeks and one day
        }
        words[words.length - 1] &= (1L << size) - 1;
    }

    void set(int first, int last, boolean works) {
        for (int day = first; day <= last; day++) {
            long bit = 1L << day;
            words[day / Long.SIZE] = works ? words[day / Long.SIZE] | bit : words[day / Long.SIZE] & ~bit;
        }
    }

    /// Counts the days; to be called when the last has been set.
    void count() {
        before = new int[words.length + 1];
        for (int word = 0; word < words.length; word++) {
            before[word + 1] = before[word] + Long.bitCount(words[word]);
        }
        worked = new int[before[words.length]];
        int number = 0;
        for (int word = 0; word < words.length; word++) {
            for (long left = words[word]; left != 0; left &= left - 1) {
                worked[number++] = word * Long.SIZE + Long.numberOfTrailingZeros(left);
            }
        }
    }

    /// How many days are worked.
    int all() {
        return worked.length;
    }

    /// How many days before `day` are worked.
    int before(int day) {
        int word = day / Long.SIZE;
        return before[word] + Long.bitCount(words[word] & ((1L << day) - 1));
    }

    /// The day before which `number` days are worked, and which is worked itself.
    int at(int number) {
        return worked[number];
    }
}
