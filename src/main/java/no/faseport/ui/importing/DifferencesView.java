package no.faseport.ui.importing;

import java.util.List;
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
import no.faseport.economy.Money;
import no.faseport.ui.Alternatives;
import no.faseport.ui.Parts;
import no.faseport.usecase.FilePreview;
import no.faseport.usecase.HoursPreview;
import no.faseport.usecase.ImportGroup;
import no.faseport.usecase.ImportProblem;
import no.faseport.words.Words;
import org.kordamp.ikonli.javafx.FontIcon;
import org.kordamp.ikonli.material2.Material2OutlinedAL;

/// The third step: what the file holds is what comes in and what is left out, and what it changes.
final class DifferencesView extends BorderPane {
    private final ImportViewModel model;
    private final FilePreview preview;
    private final Words words;
    private final DifferenceTables tables;

    /// What the list below shows.
    private enum Part {
        PROJECTS, PROBLEMS, CHANGES
    }

    DifferencesView(ImportViewModel model, FilePreview preview, Words words) {
        this.model = model;
        this.preview = preview;
        this.words = words;
        this.tables = new DifferenceTables(model, preview, words);
        getStyleClass().add("importing-page");
        setTop(new VBox(12, verdict(), equation(), new CoverageStrip(preview, words), chooser()));
        BorderPane.setMargin(getTop(), new Insets(0, 0, 8, 0));
        setBottom(actions());
    }

    private Node verdict() {
        var errors = preview.problems().stream().filter(ImportProblem::isError).count();
        var ready = errors == 0;
        var text = ready
                ? words.text(preview.changesAnything() ? "import.verdict.ready" : "import.verdict.nothing")
                : words.count("importing.verdict.errors", errors);
        var verdict = new Label(text,
                new FontIcon(ready ? Material2OutlinedAL.CHECK_CIRCLE_OUTLINE : Material2OutlinedAL.ERROR_OUTLINE));
        verdict.getStyleClass().add(ready ? "importing-good" : "importing-wrong");
        var order = preview.order();
        var from = order.isByHand()
                ? words.text("importing.from.overview", order.fileName())
                : words.text("importing.from", order.fileName(), words.text(order.purpose().key()), order.source());
        var file = new Label(from, new FontIcon(Material2OutlinedAL.INSERT_DRIVE_FILE));
        var counts = preview.counts();
        var told = ImportLook.text(words.text("importing.counts", words.number(counts.added()),
                words.number(counts.changed()), words.number(counts.removed()), words.number(counts.same())),
                "importing-muted");
        var line = new FlowPane(16, 4, file, verdict, told);
        line.setAlignment(Pos.CENTER_LEFT);
        return line;
    }

    /// The file's total is what comes in and what is left out, each reason with its sum.
    private Node equation() {
        var balance = preview.balance();
        var line = new FlowPane(12, 8,
                term(hours() ? "importing.hours.total" : "importing.total.file", "", balance.file()), sign("="),
                term("importing.total.imported", "", balance.imported()));
        balance.leftOut().forEach((reason, portion) -> line.getChildren().addAll(sign("+"),
                term(reason.key(), words.text("importing.total.amounts", words.number(portion.amounts())),
                        portion.sum())));
        if (balance.leftOut().isEmpty()) {
            line.getChildren().addAll(sign("+"), term("importing.total.leftOut", "", Money.ZERO));
        }
        line.setAlignment(Pos.CENTER_LEFT);
        line.getStyleClass().add("importing-equation");
        return line;
    }

    private boolean hours() {
        return preview instanceof HoursPreview;
    }

    private static Label sign(String sign) {
        return ImportLook.text(sign, "importing-sign");
    }

    private Node term(String key, String more, Money money) {
        var name = words.text(key) + (more.isEmpty() ? "" : " · " + more);
        return new VBox(ImportLook.text(words.amount(money.amount()), "importing-figure"),
                ImportLook.text(name, "importing-muted"));
    }

    private Node chooser() {
        var unknown = preview.groups().stream().anyMatch(group -> group.how() == ImportGroup.How.UNKNOWN);
        var first = unknown ? Part.PROJECTS : preview.problems().isEmpty() ? Part.CHANGES : Part.PROBLEMS;
        var parts = new Alternatives<>(List.of(Part.values()), first, this::name, this::show);
        show(first);
        var search = Parts.prompted(words.text("import.filter"));
        search.textProperty().bindBidirectional(model.findings().search());
        var errors = new CheckBox(words.text("import.filter.errors"));
        errors.selectedProperty().bindBidirectional(model.findings().errorsOnly());
        var bar = new HBox(12, parts, Parts.space(), errors, search);
        bar.setAlignment(Pos.CENTER_LEFT);
        return bar;
    }

    private String name(Part part) {
        return switch (part) {
            case PROJECTS -> words.text("importing.tab.projects") + "  " + words.number(preview.groups().size());
            case PROBLEMS -> words.text("import.tab.problems") + "  " + words.number(preview.problemCount());
            case CHANGES -> words.text("import.tab.changes") + "  " + words.number(preview.changed());
        };
    }

    private void show(Part part) {
        setCenter(switch (part) {
            case PROJECTS -> tables.projects();
            case PROBLEMS -> tables.problems();
            case CHANGES -> hours() ? tables.hours() : tables.changes();
        });
    }

    private Node actions() {
        var make = new CheckBox(words.text("import.newProjects"));
        make.setSelected(preview.order().newProjects());
        make.setOnAction(event -> model.makeProjects(make.isSelected()));
        var back = new Button(words.text(preview.order().isByHand() ? "import.other" : "importing.back"));
        back.setOnAction(event -> model.back());
        var again = new Button(words.text("import.again"));
        again.setOnAction(event -> model.again());
        var apply = new Button(preview.changesAnything()
                ? words.text("import.apply", words.number(preview.changed()))
                : words.text("import.apply.nothing"));
        apply.getStyleClass().add("accent");
        apply.setDefaultButton(true);
        apply.setDisable(!preview.applicable());
        apply.setOnAction(event -> model.apply());
        var bar = new HBox(8, make, Parts.space(), back, again, apply);
        bar.setAlignment(Pos.CENTER_LEFT);
        bar.getStyleClass().add("importing-actions");
        return bar;
    }
}
