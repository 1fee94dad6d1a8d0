package no.faseport.interchange;

import java.util.ArrayList;
import java.util.Optional;
import no.faseport.planfile.FileCalendar;
import no.faseport.planfile.FileTerms;
import no.faseport.planfile.FileUncertainty;
import no.faseport.planfile.Losses;
import no.faseport.planfile.PlanFile;
import org.mpxj.ProjectFile;

/// Turns what a library read into a plan in Faseport's terms, and tells what that cost.
final class Incoming {
    private final ProjectFile project;
    private final Watch watch;
    private final Losses losses = new Losses();

    Incoming(ProjectFile project, Watch watch) {
        this.project = project;
        this.watch = watch;
    }

    Losses losses() {
        return losses;
    }

    PlanFiles.Read read(PlanKind kind) throws Watch.Stopped {
        var note = new ProjectNote(project);
        var calendars = new CalendarsIn(project, note, losses);
        var tasks = new TasksIn(project, calendars, losses, watch);
        var lines = tasks.lines();
        watch.goOn();
        var links = new LinksIn(tasks, losses).links();
        watch.goOn();
        var resources = new ResourcesIn(project, tasks, losses);
        var baselines = new BaselinesIn(project, tasks, note, losses);
        new FieldsIn(project, tasks, losses).tell();
        project.getIgnoredErrors().forEach(error -> losses.lost("", "planfile.loss.ignored", told(error)));
        var terms = new FileTerms(tasks.statusDate(), calendars.standard().map(FileCalendar::key), note.nearCritical());
        var plan = new PlanFile(title(), terms, lines, links, calendars.all(), baselines.baselines(),
                resources.resources(), resources.shares(), uncertainty(tasks, note), tasks.gates());
        return new PlanFiles.Read.Plan(kind, plan, losses.all());
    }

    private FileUncertainty uncertainty(TasksIn tasks, ProjectNote note) {
        var estimates = new ArrayList<>(new UncertainFields(project).read(tasks, losses));
        estimates.addAll(note.costs());
        return new FileUncertainty(note.correlation(), estimates);
    }

    private static String told(Exception error) {
        return Optional.ofNullable(error.getMessage()).filter(said -> !said.isBlank())
                .orElse(error.getClass().getSimpleName());
    }

    private String title() {
        var properties = project.getProjectProperties();
        return Texts.name(Optional.ofNullable(properties.getProjectTitle()).filter(title -> !title.isBlank())
                .or(() -> Optional.ofNullable(properties.getName())).orElse(""), Texts.NAME);
    }
}
