package no.faseport.ui;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import javafx.scene.Parent;
import javafx.scene.layout.StackPane;
import no.faseport.portfolio.Topic;
import no.faseport.project.ProjectId;
import no.faseport.ui.planfile.PlanExportScreen;
import no.faseport.ui.planfile.PlanImportScreen;
import org.kordamp.ikonli.material2.Material2MZ;

/// A project's plan, and in its place for a moment what brings it in from a file or sends it to one.
final class PlanAndFiles implements Screen {
    private final Desk desk;
    private final ProjectId project;
    private final StackPane node = new StackPane();
    private final Set<Topic> missed = EnumSet.noneOf(Topic.class);
    private final Screen plan;
    private Screen shown;

    /// The plan that `make` makes with the offers of files.
    PlanAndFiles(Desk desk, ProjectId project, Function<List<Action>, Screen> make) {
        this.desk = desk;
        this.project = project;
        this.plan = make.apply(offers());
        this.shown = plan;
        node.getChildren().add(plan.node());
    }

    private List<Action> offers() {
        var send = Action.of("planExport", Material2MZ.PUBLISH, this::showExport);
        return desk.isReadOnly()
                ? List.of(send)
                : List.of(Action.of("planImport", Material2MZ.SAVE_ALT, this::showImport), send);
    }

    /// Shows the bringing in of a plan, where the plan can be changed.
    void showImport() {
        if (!desk.isReadOnly()) {
            show(new PlanImportScreen(desk, project, this::back));
        }
    }

    /// Shows the sending of the plan.
    void showExport() {
        show(new PlanExportScreen(desk, project, this::back));
    }

    private void show(Screen screen) {
        shown = screen;
        node.getChildren().setAll(screen.node());
        screen.focus();
    }

    private void back() {
        show(plan);
        plan.refresh(Set.copyOf(missed));
        missed.clear();
    }

    @Override
    public Parent node() {
        return node;
    }

    @Override
    public void refresh(Set<Topic> topics) {
        if (shown != plan) {
            missed.addAll(topics);
        }
        shown.refresh(topics);
    }

    @Override
    public void focus() {
        shown.focus();
    }
}
