package no.faseport.gantt.paper;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import no.faseport.gantt.Box;
import no.faseport.gantt.Ink;
import no.faseport.gantt.Mark;
import no.faseport.gantt.Point;
import no.faseport.schedule.ActivityId;
import no.faseport.schedule.DependencyId;

/// A sign of the chart that the legend explains, with a sample of it in a box of [#WIDTH] by [#HEIGHT] pixels.
public enum LegendEntry {
    /// An activity still to be done.
    ACTIVITY,
    /// The part of it that is done.
    DONE,
    /// An activity that delays the whole plan.
    CRITICAL,
    /// A summary.
    SUMMARY,
    /// A milestone.
    MILESTONE,
    /// A milestone that delays the whole plan.
    CRITICAL_MILESTONE,
    /// A gate that is decided.
    GATE_DECIDED,
    /// A gate that is waited for.
    GATE_OPEN,
    /// A dependency.
    LINK,
    /// A dependency between critical activities.
    CRITICAL_LINK,
    /// Today.
    TODAY,
    /// Days that are not worked.
    FREE;

    /// How wide a sample is.
    public static final double WIDTH = 26;
    /// How high a sample is.
    public static final double HEIGHT = 16;
    private static final UUID NONE = new UUID(0, 0);
    private static final ActivityId ACTIVITY_KEY = new ActivityId(NONE);
    private static final Box BAR = new Box(0, 1, WIDTH, 14);
    private static final Box INNER = new Box(0, 4, WIDTH * 0.6, 8);
    private static final Point CENTRE = new Point(WIDTH / 2, HEIGHT / 2);

    /// What the sign is called in the bundle.
    public String key() {
        return "paper.legend." + name().toLowerCase(Locale.ROOT);
    }

    /// The sign itself.
    public List<Mark> sample() {
        return switch (this) {
            case ACTIVITY -> List.of(new Mark.Bar(ACTIVITY_KEY, BAR, Ink.BAR, Ink.BAR_EDGE));
            case DONE -> List.of(new Mark.Bar(ACTIVITY_KEY, BAR, Ink.BAR, Ink.BAR_EDGE),
                    new Mark.Progress(ACTIVITY_KEY, INNER, Ink.PROGRESS));
            case CRITICAL -> List.of(new Mark.Bar(ACTIVITY_KEY, BAR, Ink.CRITICAL, Ink.CRITICAL_EDGE));
            case SUMMARY -> List.of(new Mark.Bracket(ACTIVITY_KEY, BAR, Ink.SUMMARY));
            case MILESTONE -> List.of(new Mark.Diamond(ACTIVITY_KEY, CENTRE, Ink.MILESTONE));
            case CRITICAL_MILESTONE -> List.of(new Mark.Diamond(ACTIVITY_KEY, CENTRE, Ink.CRITICAL_EDGE));
            case GATE_DECIDED -> List.of(new Mark.Gate(NONE, CENTRE, "", true, Ink.GATE_DECIDED));
            case GATE_OPEN -> List.of(new Mark.Gate(NONE, CENTRE, "", false, Ink.GATE_OPEN));
            case LINK -> List.of(link(Ink.LINK));
            case CRITICAL_LINK -> List.of(link(Ink.CRITICAL_LINK));
            case TODAY -> List.of(new Mark.Today(WIDTH / 2, 0, HEIGHT, Ink.TODAY));
            case FREE -> List.of(new Mark.Area(BAR, Ink.FREE));
        };
    }

    private static Mark link(Ink ink) {
        return new Mark.Link(new DependencyId(NONE), List.of(new Point(0, 4), new Point(WIDTH - 6, 4),
                new Point(WIDTH - 6, HEIGHT - 1)), ink);
    }

    /// The sign that `mark` is; nothing where it explains itself.
    static Optional<LegendEntry> of(Mark mark) {
        return switch (mark) {
            case Mark.Bar bar -> Optional.of(bar.ink() == Ink.CRITICAL ? CRITICAL : ACTIVITY);
            case Mark.Progress progress -> Optional.of(DONE);
            case Mark.Diamond diamond ->
                Optional.of(diamond.ink() == Ink.CRITICAL_EDGE ? CRITICAL_MILESTONE : MILESTONE);
            case Mark.Bracket bracket -> Optional.of(SUMMARY);
            case Mark.Gate gate -> Optional.of(gate.decided() ? GATE_DECIDED : GATE_OPEN);
            case Mark.Link link -> Optional.of(link.ink() == Ink.CRITICAL_LINK ? CRITICAL_LINK : LINK);
            case Mark.Today today -> Optional.of(TODAY);
            case Mark.Area area -> area.ink() == Ink.FREE ? Optional.of(FREE) : Optional.empty();
            case Mark.Rule rule -> Optional.empty();
            case Mark.Cell cell -> Optional.empty();
            case Mark.Phase phase -> Optional.empty();
            case Mark.GateLine line -> Optional.empty();
            case Mark.Dot dot -> Optional.empty();
            case Mark.Pull pull -> Optional.empty();
            case Mark.Label label -> Optional.empty();
        };
    }
}
