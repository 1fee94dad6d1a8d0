package no.faseport.gantt;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import no.faseport.schedule.DependencyId;

/// Everything to paint of a plan in sight, from back to front: the lines of the plan, and the head above them.
public record GanttPicture(List<Mark> body, List<Mark> head, double headBottom) {
    private static final double END = 6;

    /// Keeps its own lists.
    public GanttPicture {
        body = List.copyOf(body);
        head = List.copyOf(head);
    }

    /// Computes the picture; what lies outside the chart is left out.
    public static GanttPicture of(GanttSight sight) {
        var body = new ArrayList<Mark>(new BackMarks(sight).marks());
        var links = new LinkMarks(sight);
        body.addAll(links.marks());
        double today = Math.round(sight.scale().noon(sight.plan().today())) - 0.5;
        if (today >= 0 && today <= sight.width()) {
            body.add(new Mark.Today(today, sight.headBottom(), sight.height(), Ink.TODAY));
        }
        body.addAll(new RowMarks(sight, links).marks());
        new FrontMark(sight).mark().ifPresent(body::add);
        body.addAll(new StubMarks(sight).marks());
        body.addAll(new HandoverMarks(sight).marks());
        return new GanttPicture(body, new HeadMarks(sight).marks(), sight.headBottom());
    }

    /// This picture with one more mark in front of the lines.
    public GanttPicture with(Mark mark) {
        var more = new ArrayList<>(body);
        more.add(mark);
        return new GanttPicture(more, head, headBottom);
    }

    /// A point in the middle of a dependency, if any of it is in the picture.
    public Optional<Point> middle(DependencyId dependency) {
        return body.stream().filter(Mark.Link.class::isInstance).map(Mark.Link.class::cast)
                .filter(link -> link.dependency().equals(dependency))
                .map(link -> link.points().get(link.points().size() / 2)).findFirst();
    }

    /// What lies at a point; the front wins.
    public Hit at(Point point) {
        if (point.y() < headBottom) {
            return head.reversed().stream().map(mark -> hit(mark, point)).filter(GanttPicture::something).findFirst()
                    .orElseGet(Hit.Nothing::new);
        }
        return body.reversed().stream().map(mark -> hit(mark, point)).filter(GanttPicture::something).findFirst()
                .orElseGet(Hit.Nothing::new);
    }

    private static boolean something(Hit hit) {
        return !(hit instanceof Hit.Nothing);
    }

    private static Hit hit(Mark mark, Point point) {
        return switch (mark) {
            case Mark.Bar bar when bar.box().grown(2).contains(point) ->
                new Hit.OnActivity(bar.activity(), part(bar.box(), point));
            case Mark.Bracket bracket when bracket.box().contains(point) ->
                new Hit.OnActivity(bracket.activity(), Hit.Part.BODY);
            case Mark.Diamond diamond when distance(diamond.centre(), point) <= 10 ->
                new Hit.OnActivity(diamond.activity(), Hit.Part.BODY);
            case Mark.Dot dot when distance(dot.centre(), point) <= 7 ->
                new Hit.OnActivity(dot.activity(), Hit.Part.DOT);
            case Mark.Gate gate when distance(gate.centre(), point) <= 12 -> new Hit.OnGate(gate.gate());
            case Mark.Link link when near(link.points(), point) -> new Hit.OnLink(link.dependency());
            case Mark.Stub stub when near(stub.points(), point) -> new Hit.OnLink(stub.dependency());
            case Mark ignored -> new Hit.Nothing();
        };
    }

    private static boolean near(List<Point> points, Point point) {
        for (int i = 1; i < points.size(); i++) {
            if (point.distanceTo(points.get(i - 1), points.get(i)) <= 4) {
                return true;
            }
        }
        return false;
    }

    private static Hit.Part part(Box box, Point point) {
        if (point.x() > box.right() - END) {
            return Hit.Part.FINISH;
        }
        return point.x() < box.x() + END && box.width() > 3 * END ? Hit.Part.START : Hit.Part.BODY;
    }

    private static double distance(Point one, Point other) {
        return Math.hypot(one.x() - other.x(), one.y() - other.y());
    }
}
