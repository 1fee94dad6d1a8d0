package no.faseport.usecase;

import java.nio.file.Path;
import java.util.List;
import no.faseport.gantt.paper.PaperOrder;
import no.faseport.gantt.paper.PaperTitle;
import no.faseport.interchange.CalendarFile;
import no.faseport.portfolio.Progress;
import no.faseport.portfolio.view.Sheet;
import no.faseport.portfolio.view.Value;
import no.faseport.spreadsheet.TableFile;
import no.faseport.words.Words;

/// Writes the roadmap's gates and milestones as a workbook or as a calendar.
final class WriteRoadmap {
    private static final int SHORT = 12;
    private static final int NAME = 26;
    private static final int LONG = 40;

    private final Workplace place;
    private final Words words;

    WriteRoadmap(Workplace place) {
        this.place = place;
        this.words = place.words();
    }

    /// A line for each gate and milestone, with the project it is of.
    Result<Path> xlsx(PaperSubject.OfRoadmap asked, PaperOrder order, PaperTitle title, Path file) {
        var rows = new RoadmapDays(place).of(asked, order).stream().map(this::row).toList();
        var sheet = new Sheet(title.heading(), words.text("paper.subtitle", title.figuresOf()), headings(asked), rows);
        return new TableFile(words, title.municipality()).write(sheet, file)
                .<Result<Path>>map(why -> Result.refused(why.key(), why.arguments().toArray()))
                .orElseGet(() -> new Result.Done<>(file));
    }

    private List<Sheet.Heading> headings(PaperSubject.OfRoadmap asked) {
        return List.of(heading(asked.grouping().key(), Sheet.Kind.TEXT, NAME),
                heading("paper.roadmap.number", Sheet.Kind.TEXT, SHORT),
                heading("roadmap.project", Sheet.Kind.TEXT, LONG), heading("roadmap.phase", Sheet.Kind.TEXT, NAME),
                heading("roadmap.status", Sheet.Kind.TEXT, SHORT), heading("paper.roadmap.kind", Sheet.Kind.TEXT, NAME),
                heading("paper.roadmap.name", Sheet.Kind.TEXT, LONG),
                heading("paper.roadmap.day", Sheet.Kind.DAY, SHORT),
                heading("paper.roadmap.told", Sheet.Kind.TEXT, LONG));
    }

    private Sheet.Heading heading(String key, Sheet.Kind kind, int width) {
        return new Sheet.Heading(words.text(key), kind, width);
    }

    private List<Value> row(RoadmapDays.Event event) {
        var project = event.project();
        return List.of(new Value.Text(event.group()), new Value.Text(project.number()),
                new Value.Text(project.name()), new Value.Text(project.phase()),
                new Value.Text(words.text("project.status." + project.status())), new Value.Text(kind(event)),
                new Value.Text(event.name()), new Value.Day(event.day()), new Value.Text(event.told()));
    }

    private String kind(RoadmapDays.Event event) {
        return words.text(event.gate() ? "paper.event.gate" : "paper.event.milestone");
    }

    /// A whole day for each gate and milestone.
    Result<Path> ics(PaperSubject.OfRoadmap asked, PaperOrder order, PaperTitle title, Path file, Progress progress) {
        var days = new RoadmapDays(place).of(asked, order).stream()
                .map(one -> new CalendarFile.Day(one.key(), one.day(),
                        words.text("paper.event", one.name(), one.project().number() + " " + one.project().name()),
                        one.told(), kind(one)))
                .toList();
        return WritePlan.written(file, progress,
                out -> new CalendarFile().write(title.heading(), days, place.now(), out));
    }
}
