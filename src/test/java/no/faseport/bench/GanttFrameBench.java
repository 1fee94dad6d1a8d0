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
import no.faseport.ui.gantt.GanttFrames;

/// The Gantt with ten thousand lines and some twelve thousand links, painted without a graphics card in 1600×900: until it is
/// first painted, and from frame to frame while it is scrolled along its bars, zoomed, and a bar is dragged.
///
/// Frames come as fast as they can, in a Java machine of their own that starts as an installed program does. The aim stands as
/// the peer. The machine ends badly where what is painted is not what was computed.
final class GanttFrameBench {
    private static final String PLAN = "10 000 lines with links";

    private final Path folder;

    GanttFrameBench(Path folder) {
        this.folder = folder;
    }

    List<BenchRow> run() throws IOException, InterruptedException {
        var child = new ChildMachine(folder);
        var options = new ArrayList<>(child.trained(GanttFrames.class, "-Djavafx.animation.fullspeed=true"));
        options.add("-Djavafx.animation.fullspeed=true");
        var said = new HashMap<String, List<Long>>();
        for (var line : child.said(GanttFrames.class, options)) {
            var words = line.split(" ");
            said.put(words[0], Arrays.stream(words).skip(1).map(Long::valueOf).toList());
        }
        var rows = new ArrayList<BenchRow>();
        rows.addAll(
                compared("open " + PLAN + ", toolkit up, a small plan shown before", 400, time(said, "open", 0), 0));
        rows.addAll(compared("the same for the first plan of all, 40 lines", 400, time(said, "first", 0), 0));
        for (var job : List.of("scroll", "zoom")) {
            rows.addAll(compared(job + " " + PLAN + ", p50 of a frame", 12, time(said, job, 0), 0));
            rows.addAll(compared(job + " " + PLAN + ", p95 of a frame", 25, time(said, job, 1), 0));
        }
        rows.addAll(compared("drag a bar of " + PLAN + ", p95 of a frame", 25, time(said, "drag", 1),
                told(said, "heap").getFirst()));
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
        return List.of(new BenchRow(job, "the aim", aimed, 1, 0), new BenchRow(job, "Faseport's Gantt", taken,
                (double) taken.toNanos() / aimed.toNanos(), heap));
    }
}
