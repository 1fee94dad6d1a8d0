package no.faseport.ui.gantt;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import no.faseport.gantt.GanttPlan;
import no.faseport.gantt.GanttRow;
import no.faseport.gantt.Grouping;
import no.faseport.gantt.RoadmapPicture;
import no.faseport.gate.GateId;
import no.faseport.planning.PlanEdit;
import no.faseport.planning.StaffText;
import no.faseport.planning.Wait;
import no.faseport.planning.WaitText;
import no.faseport.portfolio.Roadmap;
import no.faseport.schedule.ActivityId;
import no.faseport.schedule.WorkCalendar;
import no.faseport.ui.Desk;
import no.faseport.usecase.PaperSubject;
import no.faseport.usecase.ReadPortfolio;
import no.faseport.words.Message;

/// What the roadmap shows: the portfolio's projects gathered, filtered, and the year divided as people want it. Gates are planned
/// for other days in it; for everything else a project or a gate is gone to.
public final class RoadmapViewModel implements GanttActions {
    private static final Message READING = Message.of("roadmap.reading");

    private final Desk desk;
    private final ReadPortfolio read;
    private final ObjectProperty<Grouping> grouping = new SimpleObjectProperty<>(Grouping.PROGRAMME);
    private final StringProperty text = new SimpleStringProperty("");
    private final BooleanProperty tertials = new SimpleBooleanProperty();
    private final ReadOnlyStringWrapper told = new ReadOnlyStringWrapper("");
    private final GanttViewModel gantt;
    private final GateDays gates;
    private final LocalDate today;
    private Roadmap roadmap = new Roadmap(List.of(), List.of());
    private RoadmapPicture picture;

    RoadmapViewModel(Desk desk) {
        this.desk = desk;
        this.read = new ReadPortfolio(desk.place());
        this.today = desk.place().today();
        this.picture = new RoadmapPicture(roadmap, today, desk.words());
        this.gantt = new GanttViewModel(GanttPlan.empty(WorkCalendar.norwegian(), today), this, desk.words());
        this.gates = new GateDays(desk, this::show, gantt::tell);
        grouping.addListener((_, _, _) -> show());
        text.addListener((_, _, _) -> show());
        tertials.addListener((_, _, _) -> show());
    }

    void load() {
        var shown = shown();
        var closed = gantt.closed();
        desk.background().run(READING, progress -> {
            var found = read.roadmap();
            var drawn = new RoadmapPicture(found, today, desk.words());
            return new Read(found, drawn, shown, ready(drawn, shown, closed));
        }, found -> {
            roadmap = found.roadmap();
            picture = found.picture();
            if (found.shown().equals(shown())) {
                show(found.ready());
            } else {
                show();
            }
        });
    }

    private static ReadyPlan ready(RoadmapPicture picture, PaperSubject.OfRoadmap shown, Set<ActivityId> closed) {
        return ReadyPlan.of(picture.plan(shown.grouping(), shown.filter(), shown.tertials()), closed);
    }

    private void show() {
        show(ready(picture, shown(), gantt.closed()));
    }

    private void show(ReadyPlan ready) {
        gantt.show(ready);
        var courses = ready.plan().facts().courses().size();
        var words = desk.words();
        var late = roadmap.handovers().stream().filter(Roadmap.Handover::collides).count();
        told.set(words.count("roadmap.projects", courses)
                + (picture.unplanned() == 0 ? "" : " · " + words.text("roadmap.unplanned", picture.unplanned()))
                + (late == 0 ? "" : " · " + words.count("roadmap.collisions", late)));
    }

    /// The project that people stand at, if it is not a group.
    Optional<Roadmap.Line> chosen() {
        return gantt.selected().flatMap(this::project);
    }

    /// Goes to the project that people stand at; says whether there is one.
    boolean open() {
        var project = chosen();
        project.ifPresent(line -> desk.navigation().project(line.project()));
        return project.isPresent();
    }

    /// The project of a line; nothing for a group.
    Optional<Roadmap.Line> project(GanttRow row) {
        return picture.project(row.id());
    }

    /// What collides of a line's project; empty where nothing does.
    String collisions(GanttRow row) {
        return project(row).map(line -> picture.collisions(line.project())).orElse("");
    }

    /// What is shown: how the projects are gathered and filtered, and how the year is divided.
    public PaperSubject.OfRoadmap shown() {
        return new PaperSubject.OfRoadmap(grouping.get(), text.get(), tertials.get());
    }

    /// The chart.
    public GanttViewModel gantt() {
        return gantt;
    }

    ObjectProperty<Grouping> groupingProperty() {
        return grouping;
    }

    StringProperty textProperty() {
        return text;
    }

    BooleanProperty tertialsProperty() {
        return tertials;
    }

    /// How many projects there are, how many nobody has planned, and how much collides.
    ReadOnlyStringProperty toldProperty() {
        return told.getReadOnlyProperty();
    }

    @Override
    public boolean canChange() {
        return false;
    }

    @Override
    public ActivityId newKey() {
        throw new UnsupportedOperationException("nobody's activities are changed in a roadmap");
    }

    @Override
    public <T> void workOut(Supplier<T> job, Consumer<T> done) {
        desk.background().run(READING, progress -> job.get(), done);
    }

    @Override
    public void edit(PlanEdit edit) {
        // nobody's activities are changed in a roadmap
    }

    @Override
    public void await(ActivityId successor, String project, WaitText.Numbered wait) {
        // nobody's activities are changed in a roadmap
    }

    @Override
    public void await(ActivityId successor, List<Wait> own, List<WaitText.Part> outside,
            List<Message> wrong) {
        // nobody's activities are changed in a roadmap
    }

    @Override
    public void assign(List<ActivityId> activities, List<StaffText.Part> team) {
        // nobody's activities are changed in a roadmap
    }

    @Override
    public Optional<Message> gatesStay() {
        return gates.stay();
    }

    @Override
    public void planGate(UUID gate, LocalDate day) {
        gates.plan(gate, day);
    }

    @Override
    public void refuse(List<Message> reasons) {
        desk.notices().refused(reasons);
    }

    @Override
    public Optional<Runnable> page(ActivityId line) {
        return picture.project(line).map(found -> () -> desk.navigation().project(found.project()));
    }

    @Override
    public void openGate(UUID gate) {
        roadmap.lines().stream().filter(line -> line.gates().stream().anyMatch(one -> one.id().value().equals(gate)))
                .findFirst().ifPresent(line -> desk.navigation().gate(line.project(), new GateId(gate)));
    }

    /// The roadmap as it has been read, drawn and made ready for what was to be shown when it was asked for.
    private record Read(Roadmap roadmap, RoadmapPicture picture, PaperSubject.OfRoadmap shown, ReadyPlan ready) {
    }
}
