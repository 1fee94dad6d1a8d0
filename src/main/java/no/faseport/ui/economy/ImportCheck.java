package no.faseport.ui.economy;

import java.util.List;
import javafx.geometry.HPos;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import no.faseport.economy.AmountKind;
import no.faseport.economy.Money;
import no.faseport.usecase.ImportPreview;
import no.faseport.usecase.ImportProblem;
import no.faseport.words.Words;
import org.kordamp.ikonli.javafx.FontIcon;
import org.kordamp.ikonli.material2.Material2OutlinedAL;

/// The second step of an import: what the file was understood as, what is wrong with it, and what it would do.
final class ImportCheck extends BorderPane {
    private final ImportViewModel model;
    private final ImportPreview preview;
    private final Words words;
    private final ImportTables tables;

    /// What the list below shows.
    private enum Part {
        PROBLEMS, CHANGES, COLUMNS
    }

    ImportCheck(ImportViewModel model, ImportPreview preview, Words words) {
        this.model = model;
        this.preview = preview;
        this.words = words;
        this.tables = new ImportTables(model, preview, words);
        getStyleClass().add("money-check");
        setTop(new VBox(12, verdict(), figures(), chooser()));
        BorderPane.setMargin(getTop(), new Insets(0, 0, 8, 0));
        setBottom(actions());
    }

    private Node verdict() {
        var ready = preview.applicable();
        var verdict = new Label(model.verdict(preview),
                new FontIcon(ready ? Material2OutlinedAL.CHECK_CIRCLE_OUTLINE : Material2OutlinedAL.ERROR_OUTLINE));
        verdict.getStyleClass().add(ready ? "money-good" : "money-wrong");
        var file = new Label(String.valueOf(preview.file().getFileName()),
                new FontIcon(Material2OutlinedAL.INSERT_DRIVE_FILE));
        file.getStyleClass().add("money-file");
        var line = new HBox(16, file, verdict);
        line.setAlignment(Pos.CENTER_LEFT);
        return line;
    }

    private Node figures() {
        var counts = preview.counts();
        var left = figure(counts.left(), "import.count.left");
        Tooltip.install(left, new Tooltip(words.text("import.count.left.tip")));
        var figures = new HBox(32, figure(counts.added(), "import.count.added"),
                figure(counts.changed(), "import.count.changed"), figure(counts.same(), "import.count.same"), left,
                space(), sums());
        figures.setAlignment(Pos.TOP_LEFT);
        if (counts.passedOver() == 0) {
            return figures;
        }
        var passed = new Label(words.count("import.count.passed", counts.passedOver()));
        passed.getStyleClass().add("money-muted");
        return new VBox(4, figures, passed);
    }

    private Node figure(int count, String key) {
        var number = new Label(words.number(count));
        number.getStyleClass().add("money-figure");
        var name = new Label(words.text(key));
        name.getStyleClass().add("money-muted");
        return new VBox(number, name);
    }

    private static Region space() {
        var space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        return space;
    }

    private Node sums() {
        var table = new GridPane(16, 2);
        table.getStyleClass().add("money-sums");
        var kinds = List.of(AmountKind.values()).stream().filter(kind -> !preview.sum(kind).isZero()).toList();
        table.add(muted(words.text("import.sums")), 0, 0);
        for (int i = 0; i < kinds.size(); i++) {
            table.add(right(muted(words.text(kinds.get(i).key()))), i + 1, 0);
        }
        for (var year : preview.years().entrySet()) {
            var row = table.getRowCount();
            table.add(muted(String.valueOf(year.getKey())), 0, row);
            for (int i = 0; i < kinds.size(); i++) {
                table.add(right(new Label(kroner(year.getValue().of(kinds.get(i))))), i + 1, row);
            }
        }
        return table;
    }

    private String kroner(Money money) {
        return words.kroner(money.amount());
    }

    private static Label muted(String text) {
        var label = new Label(text);
        label.getStyleClass().add("money-muted");
        return label;
    }

    private static Label right(Label label) {
        GridPane.setHalignment(label, HPos.RIGHT);
        return label;
    }

    private Node chooser() {
        var parts = new Segments<>(List.of(Part.values()), this::name);
        parts.onChosen(this::show);
        var first = preview.problems().isEmpty() ? Part.CHANGES : Part.PROBLEMS;
        parts.choose(first);
        show(first);
        var search = new TextField();
        search.setPromptText(words.text("import.filter"));
        search.setAccessibleText(words.text("import.filter"));
        search.textProperty().bindBidirectional(model.search());
        var errors = new CheckBox(words.text("import.filter.errors"));
        errors.selectedProperty().bindBidirectional(model.errorsOnly());
        var bar = new HBox(12, parts, space(), errors, search);
        bar.setAlignment(Pos.CENTER_LEFT);
        return bar;
    }

    private String name(Part part) {
        return switch (part) {
            case PROBLEMS -> words.text("import.tab.problems") + "  " + words.number(preview.problemCount());
            case CHANGES -> words.text("import.tab.changes") + "  " + words.number(preview.changes().size());
            case COLUMNS -> words.text("import.tab.columns") + "  " + words.number(preview.columns().size());
        };
    }

    private void show(Part part) {
        setCenter(switch (part) {
            case PROBLEMS -> tables.problems();
            case CHANGES -> tables.changes();
            case COLUMNS -> tables.columns();
        });
    }

    private Node actions() {
        var projects = preview.newProjects().size();
        var make = new CheckBox(projects == 0
                ? words.text("import.newProjects")
                : words.text("import.newProjects.some", projects));
        make.selectedProperty().bindBidirectional(model.newProjects());
        var other = new Button(words.text("import.other"));
        other.setOnAction(event -> model.another());
        var again = new Button(words.text("import.again"));
        again.setOnAction(event -> model.again());
        var apply = new Button(preview.changesAnything()
                ? words.text("import.apply", words.number(preview.changes().size()))
                : words.text("import.apply.nothing"));
        apply.getStyleClass().add("accent");
        apply.setDisable(preview.problems().stream().anyMatch(ImportProblem::isError) || !preview.changesAnything());
        apply.setOnAction(event -> model.apply());
        var bar = new HBox(8, make, space(), other, again, apply);
        bar.setAlignment(Pos.CENTER_LEFT);
        bar.getStyleClass().add("money-actions");
        return bar;
    }
}
