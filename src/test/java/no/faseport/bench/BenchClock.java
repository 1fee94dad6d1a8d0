package no.faseport.bench;

import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/// Takes the time and the heap of subjects doing one job, in turns so that a busy machine is fair to all.
final class BenchClock {
    private final String job;
    private final int rounds;
    private int times = 1;
    private final List<Subject> subjects = new ArrayList<>();

    BenchClock(String job, int rounds) {
        this.job = job;
        this.rounds = rounds;
    }

    /// Something that takes time.
    interface Work {
        /// Does it, and returns anything that depends on all of it.
        Object run() throws Exception;

        /// Does what must be done after it and is not part of it.
        default void settle() throws Exception {
            // most work leaves nothing behind
        }
    }

    /// Lets every subject do its work so many times in each round, one right after another, and counts what one of them took: a
    /// job of a few milliseconds would otherwise tell what a collection has left in the processor's caches.
    BenchClock times(int more) {
        times = more;
        return this;
    }

    private record Subject(String name, Work work, List<Long> nanos, List<Long> heap) {
    }

    /// Adds a subject; the first is the peer that ratios compare with.
    BenchClock add(String name, Work work) {
        subjects.add(new Subject(name, work, new ArrayList<>(), new ArrayList<>()));
        return this;
    }

    /// Runs all, the first round uncounted.
    List<BenchRow> run() throws Exception {
        for (int round = -1; round < rounds; round++) {
            for (var subject : subjects) {
                run(subject, round >= 0);
            }
        }
        double peer = median(subjects.getFirst().nanos());
        return subjects.stream()
                .map(subject -> new BenchRow(job, subject.name(), Duration.ofNanos(median(subject.nanos())),
                        median(subject.nanos()) / peer, median(subject.heap())))
                .toList();
    }

    private void run(Subject subject, boolean counted) throws Exception {
        System.gc();
        heapPools().forEach(MemoryPoolMXBean::resetPeakUsage);
        long start = System.nanoTime();
        int told = 0;
        for (int i = 0; i < times; i++) {
            told += System.identityHashCode(subject.work().run());
        }
        long nanos = (System.nanoTime() - start) / times;
        if (counted && told != Integer.MIN_VALUE) {
            subject.nanos().add(nanos);
            subject.heap().add(heapPools().stream().mapToLong(pool -> pool.getPeakUsage().getUsed()).sum());
        }
        subject.work().settle();
    }

    private static List<MemoryPoolMXBean> heapPools() {
        return ManagementFactory.getMemoryPoolMXBeans().stream().filter(pool -> pool.getType() == MemoryType.HEAP)
                .toList();
    }

    private static long median(List<Long> values) {
        return values.stream().sorted().toList().get(values.size() / 2);
    }
}
