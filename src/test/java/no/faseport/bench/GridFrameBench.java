package no.faseport.bench;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import no.faseport.ui.economy.GridFrames;

/// The grid of amounts with a hundred thousand rows of five hundred projects, without a graphics card in 1600×900: until it is
/// read and shown, until it is grouped otherwise, and from frame to frame while it is scrolled and written in, each cell saved.
///
/// Frames come as fast as they can, in a Java machine of their own. The aim stands as the peer. The machine ends badly where the
/// sums that are shown are wrong.
final class GridFrameBench {
    private static final String ROWS = "a grid of 100 000 rows";

    private final Path folder;

    GridFrameBench(Path folder) {
        this.folder = folder;
    }

    List<BenchRow> run() throws IOException, InterruptedException {
        var said = new HashMap<String, List<Long>>();
        for (var line : new ChildMachine(folder).said(GridFrames.class,
                List.of("-Djavafx.animation.fullspeed=true"))) {
            var words = line.split(" ");
            said.put(words[0], Arrays.stream(words).skip(1).map(Long::valueOf).toList());
        }
        var rows = new ArrayList<BenchRow>();
        rows.addAll(compared("read, sum and show " + ROWS, 2_000, time(said, "open", 0), 0));
        rows.addAll(compared("group " + ROWS + " otherwise", 1_000, time(said, "group", 0), 0));
        for (var job : List.of("scroll", "leap through", "type in")) {
            var name = job.split(" ")[0];
            rows.addAll(compared(job + " " + ROWS + ", p50 of a frame", 12, time(said, name, 0), 0));
            rows.addAll(compared(job + " " + ROWS + ", p95 of a frame", 25, time(said, name, 1),
                    name.equals("type") ? told(said, "heap").getFirst() : 0));
        }
        return rows;
    }

    private static List<Long> told(Map<String, List<Long>> said, String what) {
        return Objects.requireNonNull(said.get(what), what);
    }

    private static Duration time(Map<String, List<Long>> said, String what, int place) {
        return Duration.ofNanos(1000 * told(said, what).get(place));
    }

    private static List<BenchRow> compared(String job, int aim, Duration taken, long heap) {
        var aimed = Duration.ofMillis(aim);
        return List.of(new BenchRow(job, "the aim", aimed, 1, 0), new BenchRow(job, "Faseport's grid", taken,
                (double) taken.toNanos() / aimed.toNanos(), heap));
    }
}
