package no.faseport.usecase;

import java.util.function.Supplier;
import java.util.stream.Stream;

/// Work that takes more memory than the machine gives the program: it is given up, and nothing else is lost by it.
public final class TooLarge {
    /// What a text takes at least while its page is laid out, in bytes, and all that is drawn and told around it; measured on the
    /// reports of 3 000 projects, which took from 4 600 to 8 000.
    private static final long A_TEXT = 4_000;

    private TooLarge() {
    }

    /// True where `failure` comes of too little memory, or of parts that lie too deep within each other.
    public static boolean isBehind(Throwable failure) {
        return Stream.<Throwable>iterate(failure, cause -> cause != null, Throwable::getCause)
                .anyMatch(cause -> cause instanceof OutOfMemoryError || cause instanceof StackOverflowError);
    }

    /// True where so many texts cannot be laid out in `memory` bytes: whoever tried would wait for minutes before it failed.
    static boolean isHopeless(long texts, long memory) {
        return texts * A_TEXT > memory;
    }

    /// What `work` makes; refused with the message `key` where it is too large.
    static <T> Result<T> refused(String key, Supplier<Result<T>> work) {
        try {
            return work.get();
        } catch (RuntimeException | Error e) {
            if (isBehind(e)) {
                return Result.refused(key);
            }
            throw e;
        }
    }
}
