package no.faseport.ui.systems;

import java.util.Optional;
import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Hyperlink;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import no.faseport.portfolio.ProjectName;
import no.faseport.portfolio.SystemLine;
import no.faseport.portfolio.SystemsPage;
import no.faseport.project.ProjectId;
import no.faseport.ui.Parts;
import no.faseport.words.Words;
import org.kordamp.ikonli.material2.Material2AL;

/// The projects that touch a system: each is a link to it, and more can be chosen.
final class SystemProjects extends VBox {
    private final SystemsViewModel model;
    private final Words words;
    private final Consumer<ProjectId> open;

    SystemProjects(SystemsViewModel model, Words words, Consumer<ProjectId> open) {
        this.model = model;
        this.words = words;
        this.open = open;
        getStyleClass().add("form-part");
    }

    /// Shows the projects of `line`.
    void show(SystemLine line, SystemsPage page) {
        getChildren().setAll(Parts.text(words.text("systems.projects"), "form-heading"));
        line.projects().forEach(project -> getChildren().add(link(line, project)));
        ComboBox<Optional<ProjectName>> more = SystemsLook.choice(SystemProjects::name,
                words.text("systems.projects.add"));
        more.setAccessibleText(words.text("systems.projects.add"));
        more.setMaxWidth(Double.MAX_VALUE);
        SystemsLook.offer(more, page.projects().stream().filter(project -> !line.projects().contains(project)).toList(),
                Optional.empty());
        more.setOnAction(pick -> more.getValue().ifPresent(project -> model.link(line.system(), project.id())));
        getChildren().add(more);
    }

    private Node link(SystemLine line, ProjectName project) {
        var link = new Hyperlink(name(project));
        link.setOnAction(press -> open.accept(project.id()));
        var row = new HBox(link, Parts.space(),
                Parts.icon(words.text("systems.projects.remove", project.number()), Material2AL.CLOSE,
                        () -> model.unlink(line.system(), project.id())));
        row.setAlignment(Pos.CENTER_LEFT);
        return row;
    }

    private static String name(ProjectName project) {
        return project.number() + " " + project.name();
    }
}
