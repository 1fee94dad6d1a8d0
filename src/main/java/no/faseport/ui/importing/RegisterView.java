package no.faseport.ui.importing;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import javafx.collections.FXCollections;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import no.faseport.economy.importing.ImportPurpose;
import no.faseport.ui.Alternatives;
import no.faseport.ui.Parts;
import no.faseport.usecase.ImportProblem;
import no.faseport.usecase.ListChange;
import no.faseport.usecase.RegisterPreview;
import no.faseport.words.Words;
import org.kordamp.ikonli.javafx.FontIcon;
import org.kordamp.ikonli.material2.Material2OutlinedAL;

/// The third step of a register: what of it is new, what differs, what is gone from the file, and what is wrong.
final class RegisterView extends BorderPane {
    private final ImportViewModel model;
    private final RegisterPreview preview;
    private final Words words;
    private final List<ListChange> changes;

    /// What the list below shows.
    private enum Part {
        CHANGES, PROBLEMS
    }

    RegisterView(ImportViewModel model, RegisterPreview preview, Words words) {
        this.model = model;
        this.preview = preview;
        this.words = words;
        this.changes = preview.changes(words);
        getStyleClass().add("importing-page");
        var top = new VBox(12, verdict(), chooser());
        BorderPane.setMargin(top, new Insets(0, 0, 8, 0));
        setTop(top);
        setBottom(actions());
    }

    private Node verdict() {
        var errors = preview.problems().stream().filter(ImportProblem::isError).count();
        var ready = errors == 0;
        var nothing = preview.counts().added() + preview.counts().changed() == 0;
        var verdict = new Label(ready
                ? words.text(nothing ? "import.verdict.nothing" : "import.verdict.ready")
                : words.count("importing.verdict.errors", errors),
                new FontIcon(ready ? Material2OutlinedAL.CHECK_CIRCLE_OUTLINE : Material2OutlinedAL.ERROR_OUTLINE));
        verdict.getStyleClass().add(ready ? "importing-good" : "importing-wrong");
        var file = new Label(String.valueOf(preview.file().getFileName()),
                new FontIcon(Material2OutlinedAL.INSERT_DRIVE_FILE));
        var counts = preview.counts();
        var told = ImportLook.text(words.text("importing.register.counts", words.number(counts.added()),
                words.number(counts.changed()), words.number(counts.same()), words.number(counts.gone())),
                "importing-muted");
        var line = new FlowPane(16, 4, file, verdict, told);
        line.setAlignment(Pos.CENTER_LEFT);
        return line;
    }

    private Node chooser() {
        var first = preview.applicable() ? Part.CHANGES : Part.PROBLEMS;
        var parts = new Alternatives<>(List.of(Part.values()), first, this::name, this::show);
        show(first);
        var purpose = ImportLook.choice(Arrays.asList(ImportPurpose.values()), preview.purpose(),
                one -> words.text(one.key()));
        purpose.setAccessibleText(words.text("importing.register.as"));
        purpose.setOnAction(event -> model.purpose(purpose.getValue()));
        var columns = new Button(words.text("importing.register.columns"));
        columns.setOnAction(event -> model.columns());
        var bar = new HBox(12, parts, Parts.space(), columns,
                ImportLook.text(words.text("importing.register.as"), "importing-muted"), purpose);
        bar.setAlignment(Pos.CENTER_LEFT);
        return bar;
    }

    private String name(Part part) {
        return switch (part) {
            case CHANGES -> words.text("import.tab.changes") + "  " + words.number(changes.size());
            case PROBLEMS -> words.text("import.tab.problems") + "  " + words.number(preview.problems().size());
        };
    }

    private void show(Part part) {
        setCenter(switch (part) {
            case CHANGES -> changes();
            case PROBLEMS -> new ProblemsView(model, FXCollections.observableArrayList(preview.problems()), words);
        });
    }

    private Node changes() {
        var table = ImportLook.table(FXCollections.observableArrayList(changes),
                words.text("import.verdict.nothing"));
        ImportLook.column(table, words.text("importing.changes.what"), 110, change -> words.text(change.kind().key()));
        ImportLook.column(table, words.text("importing.register.code"), 240, ListChange::code);
        ImportLook.column(table, words.text("importing.register.text"), 420, ListChange::text);
        ImportLook.column(table, words.text("importing.register.before"), 420, ListChange::before);
        return table;
    }

    private Node actions() {
        var remove = new CheckBox(words.text("importing.register.removeGone"));
        remove.selectedProperty().bindBidirectional(model.removeGone());
        remove.setVisible(preview.counts().gone() > 0);
        var other = new Button(words.text("import.other"));
        other.setOnAction(event -> model.start());
        var again = new Button(words.text("import.again"));
        again.setOnAction(event -> model.again());
        var apply = new Button(words.text("importing.register.apply",
                words.text(preview.purpose().key()).toLowerCase(Locale.ROOT)));
        apply.getStyleClass().add("accent");
        apply.setDefaultButton(true);
        apply.setDisable(!preview.applicable());
        apply.setOnAction(event -> model.apply());
        var bar = new HBox(8, remove, Parts.space(), other, again, apply);
        bar.setAlignment(Pos.CENTER_LEFT);
        bar.getStyleClass().add("importing-actions");
        return bar;
    }
}
