package no.faseport.ui.importing;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.control.ComboBox;
import javafx.scene.control.TableCell;
import no.faseport.economy.importing.Match;
import no.faseport.project.Project;
import no.faseport.project.ProjectId;
import no.faseport.ui.Naming;
import no.faseport.usecase.ImportGroup;
import no.faseport.usecase.ImportGroup.How;
import no.faseport.words.Words;
import org.jspecify.annotations.Nullable;

/// What a project of the file is: one of ours, a new one, or none.
final class MatchCell extends TableCell<ImportGroup, ImportGroup> {
    private final ImportViewModel model;
    private final Words words;

    MatchCell(ImportViewModel model, Words words) {
        this.model = model;
        this.words = words;
    }

    @Override
    protected void updateItem(@Nullable ImportGroup group, boolean empty) {
        super.updateItem(group, empty);
        setText("");
        setGraphic(empty || group == null ? null : choice(group));
    }

    private ComboBox<Match> choice(ImportGroup group) {
        var choice = new ComboBox<Match>();
        choice.setMaxWidth(Double.MAX_VALUE);
        choice.setPromptText(words.text("importing.projects.choose"));
        choice.setAccessibleText(words.text("importing.projects.of", group.named().toString()));
        choice.setConverter(new Naming<>(this::name));
        choice.getItems().setAll(matches(group));
        now(group).ifPresent(choice::setValue);
        choice.setOnAction(event -> model.match(group.pattern(), choice.getValue()));
        return choice;
    }

    private List<Match> matches(ImportGroup group) {
        var matches = new ArrayList<Match>();
        matches.add(new Match.Outside());
        matches.add(new Match.Fresh(group.named()));
        model.projects().forEach(project -> matches.add(new Match.Known(project.id())));
        return matches;
    }

    private Optional<Match> now(ImportGroup group) {
        return switch (group.how()) {
            case NUMBER, NAME, RULE -> group.project().flatMap(label -> model.projects().stream()
                    .filter(project -> project.number().equals(label.code())).findFirst())
                    .map(project -> new Match.Known(project.id()));
            case FRESH -> Optional.of(new Match.Fresh(group.named()));
            case OUTSIDE -> Optional.of(new Match.Outside());
            case UNKNOWN -> Optional.empty();
        };
    }

    private String name(Match match) {
        return switch (match) {
            case Match.Known(ProjectId id) -> model.projects().stream().filter(project -> project.id().equals(id))
                    .findFirst().map(MatchCell::name).orElse("");
            case Match.Fresh fresh -> words.text("importing.projects.fresh");
            case Match.Outside outside -> words.text(How.OUTSIDE.key());
        };
    }

    private static String name(Project project) {
        return project.number() + " " + project.name();
    }
}
