package no.faseport.ui.funding;

import java.util.Set;
import java.util.stream.Stream;
import javafx.geometry.Orientation;
import javafx.scene.Parent;
import javafx.scene.control.SplitPane;
import javafx.scene.layout.BorderPane;
import no.faseport.portfolio.FundingPage;
import no.faseport.portfolio.Topic;
import no.faseport.project.ProjectId;
import no.faseport.ui.Desk;
import no.faseport.ui.Figures;
import no.faseport.ui.Screen;

/// Who pays for a project year by year and whether it balances, with the grants and the municipality's own time.
public final class FundingTab implements Screen {
    private static final double UPPER = 0.68;
    private static final double LEFT = 0.53;

    private final FundingViewModel model;
    private final SourceTable sources;
    private final GrantTable grants;
    private final TimeTable time;
    private final BorderPane node = new BorderPane();

    /// The financing of `project`.
    public FundingTab(Desk desk, ProjectId project) {
        this.model = new FundingViewModel(desk, project);
        var figures = Figures.of(desk);
        this.sources = new SourceTable(model, figures);
        this.grants = new GrantTable(model, figures);
        this.time = new TimeTable(model, project, figures);
        node.getStyleClass().add("funding-screen");
        FundingLook.dress(node);
        var below = new SplitPane(grants.node(), time.node());
        below.setDividerPositions(LEFT);
        var split = new SplitPane(sources.node(), below);
        split.setOrientation(Orientation.VERTICAL);
        split.setDividerPositions(UPPER);
        node.setCenter(split);
        model.page().subscribe(page -> page.ifPresent(this::show));
    }

    private void show(FundingPage page) {
        sources.show(page);
        grants.show(page);
        time.show(page);
    }

    @Override
    public Parent node() {
        return node;
    }

    @Override
    public void refresh(Set<Topic> topics) {
        if (Stream.of(Topic.MONEY, Topic.PROJECTS).anyMatch(topics::contains)) {
            model.read();
        }
    }

    @Override
    public void focus() {
        sources.focus();
    }
}
