package no.faseport.ui.gantt;

import java.util.List;
import java.util.Set;
import java.util.function.Function;
import javafx.scene.Parent;
import no.faseport.gantt.GanttPlan;
import no.faseport.portfolio.Topic;
import no.faseport.project.ProjectId;
import no.faseport.schedule.WorkCalendar;
import no.faseport.ui.Action;
import no.faseport.ui.Desk;
import no.faseport.ui.Preferences;
import no.faseport.ui.Screen;
import no.faseport.usecase.PlanShown;
import no.faseport.usecase.Replanned;
import no.faseport.words.Message;

/// A project's plan: the Gantt, fed from the portfolio and changing it gesture by gesture.
public final class PlanTab implements Screen {
    private static final Message READING = Message.of("plan.reading");

    private final Desk desk;
    private final ProjectId project;
    private final GanttViewModel model;
    private final GanttView view;

    /// The plan of `project`, with the columns that `preferences` remember; `more` are what other screens offer to do with it, made for the Gantt as it is seen.
    public PlanTab(Desk desk, ProjectId project, Preferences preferences,
            List<Function<GanttViewModel, Action>> more) {
        this.desk = desk;
        this.project = project;
        var empty = GanttPlan.empty(WorkCalendar.norwegian(), desk.place().today());
        this.model = new GanttViewModel(empty, new PlanActions(desk, project, this::showAgain, this::tell),
                desk.words());
        this.view = new GanttView(model, more.stream().map(offer -> offer.apply(model)).toList());
        new ColumnMemory(preferences).follow(view.columns());
        reload();
    }

    @Override
    public Parent node() {
        return view;
    }

    @Override
    public void focus() {
        view.columns().requestFocus();
    }

    @Override
    public void refresh(Set<Topic> topics) {
        if (topics.contains(Topic.PLAN) || topics.contains(Topic.GATES) || topics.contains(Topic.PROJECTS)) {
            // what was done last is no longer what people see, unless it is this that brings it about and tells so next
            model.tell("");
            reload();
        }
    }

    private void tell(Replanned done) {
        model.tell(done.told());
    }

    /// Shows the plan as it is in the portfolio, without what could not be done.
    private void showAgain() {
        model.newLines().forget();
        reload();
    }

    private void reload() {
        var closed = model.closed();
        var tree = view.tree();
        desk.background().run(READING, progress -> PlanShown.read(desk.place(), project).map(shown -> {
            var ready = ReadyPlan.of(shown.plan(), closed);
            return new Read(shown, ready, tree.of(ready.rows()));
        }), found -> found.ifPresent(read -> {
            model.nameCalendars(read.shown().calendars());
            model.namePeople(read.shown().people());
            view.offer(read.tree());
            model.show(read.ready());
        }));
    }

    /// What has been read of a plan and made ready to be shown.
    private record Read(PlanShown shown, ReadyPlan ready, GanttTree tree) {
    }
}
