package no.faseport.gantt.paper;

import java.util.List;
import java.util.function.Function;
import no.faseport.gantt.GanttRow;
import no.faseport.gantt.RoadmapPicture;
import no.faseport.portfolio.Roadmap;
import no.faseport.words.Words;

/// What is told of a project beside its line in a printed roadmap; of a group only its name.
public final class RoadmapColumns {
    private final RoadmapPicture picture;
    private final Words words;

    /// For the projects of `picture`, in `words`.
    public RoadmapColumns(RoadmapPicture picture, Words words) {
        this.picture = picture;
        this.words = words;
    }

    /// The columns, the names first.
    public List<PaperColumn> all() {
        return List.of(
                new PaperColumn(words.text("roadmap.project"), PaperColumn.Kind.NAME, row -> row.activity().name()),
                column("phase", PaperColumn.Kind.TEXT, line -> line.phase()),
                column("status", PaperColumn.Kind.TEXT, line -> words.text("project.status." + line.status())),
                column("collisions", PaperColumn.Kind.TEXT, line -> picture.collisions(line.project()).isEmpty()
                        ? ""
                        : words.text("paper.roadmap.collides")),
                new PaperColumn(words.text("roadmap.finish"), PaperColumn.Kind.NUMBER,
                        row -> project(row, _ -> words.date(row.finish()))));
    }

    private PaperColumn column(String key, PaperColumn.Kind kind, Function<Roadmap.Line, String> text) {
        return new PaperColumn(words.text("roadmap." + key), kind, row -> project(row, text));
    }

    private String project(GanttRow row, Function<Roadmap.Line, String> text) {
        return picture.project(row.id()).map(text).orElse("");
    }
}
