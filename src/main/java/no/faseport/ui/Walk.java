package no.faseport.ui;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.scene.layout.StackPane;
import no.faseport.benefit.BenefitId;
import no.faseport.gate.GateId;
import no.faseport.portfolio.Topic;
import no.faseport.project.ProjectId;
import no.faseport.reporting.ReportOrder;
import org.jspecify.annotations.Nullable;

/// Walks between the screens: keeps the ones that have been shown, and lets those out of sight read again when they come back.
final class Walk implements Navigation {
    private static final int PORTFOLIO = 0;
    private static final int NOWHERE = -1;

    private final Screens screens;
    private List<Screens.Place> rail = List.of();
    private final StackPane content = new StackPane();
    private final Trail trail = new Trail();
    private final ReadOnlyIntegerWrapper index = new ReadOnlyIntegerWrapper(NOWHERE);
    private final Map<Integer, Screen> kept = new HashMap<>();
    private final Map<Screen, Set<Topic>> old = new LinkedHashMap<>();
    private @Nullable Desk desk;
    private @Nullable PortfolioFace portfolio;
    private @Nullable ProjectId shownProject;
    private @Nullable ProjectFace projectFace;
    private @Nullable Screen shown;

    Walk(Screens screens) {
        this.screens = screens;
        content.getStyleClass().add("content");
        content.setMinHeight(0);
    }

    /// Lays the desk that screens are made with, before the first is shown.
    void begin(Desk on, List<Screens.Place> places, Runnable importBudget) {
        desk = on;
        rail = places;
        portfolio = screens.portfolio(on, importBudget);
        kept.put(PORTFOLIO, portfolio);
    }

    /// What can be done before anybody asks for a screen, each telling whether it was left in peace until done.
    List<Background.Job<Boolean>> ahead() {
        return Optional.ofNullable(desk)
                .map(on -> new ReadyScreens(on.background(), rail, this::made, content).jobs()).orElse(List.of());
    }

    /// Where the screens are shown.
    StackPane content() {
        return content;
    }

    /// Which place of the rail is shown: 0 is the portfolio, −1 none of them.
    ReadOnlyIntegerProperty index() {
        return index.getReadOnlyProperty();
    }

    /// The project shown now, if one is.
    Optional<ProjectId> project() {
        return inProject() ? Optional.ofNullable(shownProject) : Optional.empty();
    }

    /// True while a project is shown.
    boolean inProject() {
        return projectFace != null && shown == projectFace;
    }

    /// Opens the line where a new project is written.
    void newProject() {
        if (portfolio != null) {
            portfolio.newProject();
        }
    }

    /// Shows the place at `at` among the rail's places below the portfolio.
    void rail(int at) {
        var screen = made(at);
        if (screen == shown) {
            screen.home();
        }
        show(screen);
        index.set(at + 1);
    }

    private Screen made(int at) {
        return kept.computeIfAbsent(at + 1, _ -> rail.get(at).screen().get());
    }

    @Override
    public void portfolio() {
        if (portfolio != null) {
            show(portfolio);
            index.set(PORTFOLIO);
        }
    }

    @Override
    public void project(ProjectId project) {
        inside(project, ProjectFace::overview);
    }

    @Override
    public void gate(ProjectId project, GateId gate) {
        inside(project, face -> face.gate(gate));
    }

    @Override
    public void plan(ProjectId project) {
        inside(project, ProjectFace::plan);
    }

    @Override
    public void economy(ProjectId project) {
        inside(project, ProjectFace::economy);
    }

    @Override
    public void benefit(ProjectId project, BenefitId benefit) {
        inside(project, face -> face.benefit(benefit));
    }

    @Override
    public void status(ProjectId project) {
        inside(project, ProjectFace::status);
    }

    @Override
    public void systems() {
        place("systems");
    }

    @Override
    public void calendars() {
        place("calendars");
    }

    @Override
    public void report(ReportOrder order) {
        place("reports");
        if (shown instanceof ReportFace reports) {
            reports.show(order);
        }
    }

    /// Shows the place of the rail that is called `key`.
    private void place(String key) {
        for (int at = 0; at < rail.size(); at++) {
            if (rail.get(at).key().equals(key)) {
                rail(at);
            }
        }
    }

    /// Turns to `part` of the project shown now; false where none is.
    boolean within(Consumer<ProjectFace> part) {
        var project = project();
        project.ifPresent(shownNow -> inside(shownNow, part));
        return project.isPresent();
    }

    private void inside(ProjectId project, Consumer<ProjectFace> part) {
        var now = desk;
        if (now == null) {
            return;
        }
        var face = projectFace;
        if (face == null || !project.equals(shownProject)) {
            if (face != null) {
                old.remove(face);
                face.leave();
            }
            face = screens.project(now, project);
            projectFace = face;
            shownProject = project;
        }
        part.accept(face);
        show(face);
        index.set(NOWHERE);
    }

    private void show(Screen screen) {
        if (shown != screen) {
            wayBack().ifPresent(trail::leave);
            shown = screen;
            content.getChildren().setAll(screen.node());
            Optional.ofNullable(old.remove(screen)).ifPresent(screen::refresh);
        }
        screen.focus();
    }

    /// The way to what is shown now, before something else is.
    private Optional<Runnable> wayBack() {
        int at = index.get();
        if (at != NOWHERE) {
            return Optional.of(at == PORTFOLIO ? this::portfolio : () -> rail(at - 1));
        }
        return project().map(now -> () -> inside(now, _ -> {
            // the part that was shown is still the one to be shown
        }));
    }

    /// Goes back to what was shown before; from a project that nothing was shown before, to the portfolio.
    void back() {
        if (!trail.back() && inProject()) {
            portfolio();
        }
    }

    /// Lets the screen in sight read again what `topics` are about, and the others once they are shown.
    void changed(Set<Topic> topics) {
        var all = new ArrayList<>(kept.values());
        if (projectFace != null) {
            all.add(projectFace);
        }
        for (var screen : all) {
            if (screen == shown) {
                screen.refresh(topics);
            } else {
                old.computeIfAbsent(screen, stale -> EnumSet.noneOf(Topic.class)).addAll(topics);
            }
        }
    }

    /// Another year is shown: everything reads again.
    void everythingIsOld() {
        changed(EnumSet.allOf(Topic.class));
    }
}
