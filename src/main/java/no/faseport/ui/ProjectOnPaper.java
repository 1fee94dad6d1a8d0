package no.faseport.ui;

import javafx.scene.control.Button;
import javafx.scene.control.Tooltip;
import no.faseport.project.ProjectId;
import no.faseport.reporting.ReportOrder;
import no.faseport.reporting.Reports;
import no.faseport.usecase.ReadPortfolio;
import no.faseport.words.Message;
import org.kordamp.ikonli.javafx.FontIcon;
import org.kordamp.ikonli.material2.Material2OutlinedMZ;

/// The way from a project to its status report on paper.
final class ProjectOnPaper {
    private static final String REPORT = "project-status";
    private static final String NAME = "project.onPaper";

    private final Desk desk;
    private final ProjectId project;

    ProjectOnPaper(Desk desk, ProjectId project) {
        this.desk = desk;
        this.project = project;
    }

    /// What is pressed to go there.
    Button button() {
        var button = new Button(desk.words().text(NAME), new FontIcon(Material2OutlinedMZ.PRINT));
        button.setId("project-on-paper");
        button.getStyleClass().addAll("flat", "past-way");
        button.setMinWidth(Button.USE_PREF_SIZE);
        button.setTooltip(new Tooltip(desk.words().text("project.onPaper.told")));
        button.setOnAction(_ -> show());
        return button;
    }

    /// Reports know projects by their numbers.
    private void show() {
        desk.background().run(Message.of(NAME), _ -> new ReadPortfolio(desk.place()).projects().stream()
                .filter(one -> one.id().equals(project)).findFirst(),
                found -> found.ifPresent(one -> Reports.called(REPORT).ifPresent(report -> desk.navigation().report(
                        ReportOrder.usual(report, desk.year().get(), desk.words().language())
                                .withProject(one.number())))));
    }
}
