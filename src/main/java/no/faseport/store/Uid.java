package no.faseport.store;

import java.security.SecureRandom;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;

/// Makes keys: UUID version 7 (RFC 9562), so that keys sort in the order they were made, also within a millisecond.
public final class Uid {
    private static final SecureRandom RANDOM = new SecureRandom();
    /// Milliseconds since 1970 in the upper bits and a counter in the lower twelve; it never goes back.
    private static final AtomicLong LAST = new AtomicLong();

    private Uid() {
    }

    /// Lets every key from now on sort after `used`, also where the machine's clock has been set back since it was made.
    static void after(UUID used) {
        long high = used.getMostSignificantBits();
        long stamp = (high >>> 16 << 12) | (high & 0xfff);
        LAST.accumulateAndGet(stamp, Math::max);
    }

    /// A key never used before.
    public static UUID next() {
        long now = System.currentTimeMillis() << 12;
        long stamp = LAST.updateAndGet(last -> Math.max(now, last + 1));
        long high = (stamp >>> 12 << 16) | 0x7000L | (stamp & 0xfff);
        long low = (RANDOM.nextLong() & 0x3fffffffffffffffL) | 0x8000000000000000L;
        return new UUID(high, low);
    }
}
