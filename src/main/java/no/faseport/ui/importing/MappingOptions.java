package no.faseport.ui.importing;

import java.util.Arrays;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.TextField;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import no.faseport.economy.importing.ImportProfile;
import no.faseport.economy.importing.ImportPurpose;
import no.faseport.economy.ledger.LedgerFixed;
import no.faseport.economy.ledger.LedgerManner;
import no.faseport.economy.ledger.LedgerManner.Mark;
import no.faseport.economy.ledger.SheetFound;
import no.faseport.words.Words;

/// What holds for the whole file: what for, from where, which sheet, and how its figures are written.
final class MappingOptions extends FlowPane {
    private static final Pattern YEAR = Pattern.compile("(19|20|21)[0-9]{2}");
    private static final Pattern ROW = Pattern.compile("[1-9][0-9]{0,3}");

    private final ImportViewModel model;
    private final Step.Mapping mapping;
    private final Words words;

    MappingOptions(ImportViewModel model, Step.Mapping mapping, List<String> sources, Words words) {
        super(16, 8);
        this.model = model;
        this.mapping = mapping;
        this.words = words;
        getStyleClass().add("importing-options");
        var amounts = mapping.purpose().kind().isPresent() || mapping.purpose() == ImportPurpose.HOURS;
        getChildren().setAll(named("importing.purpose", purpose()));
        if (amounts) {
            getChildren().add(named("importing.source", source(sources)));
        }
        if (mapping.proposal().sheets().size() > 1) {
            getChildren().add(named("importing.sheet", sheet()));
        }
        getChildren().addAll(named("importing.heading", heading()));
        if (amounts) {
            getChildren().addAll(named("importing.year", year()), named("importing.mark", mark()), manner(),
                    blanks());
        }
    }

    private Node named(String key, Node control) {
        control.setAccessibleText(words.text(key));
        return new VBox(2, ImportLook.text(words.text(key), "importing-muted"), control);
    }

    private Node purpose() {
        var choice = ImportLook.choice(Arrays.asList(ImportPurpose.values()), mapping.purpose(),
                one -> words.text(one.key()));
        choice.setOnAction(event -> model.purpose(choice.getValue()));
        return choice;
    }

    private Node source(List<String> sources) {
        var choice = new ComboBox<String>();
        choice.setEditable(true);
        choice.getItems().setAll(sources);
        choice.setValue(mapping.source());
        choice.setPrefWidth(220);
        choice.valueProperty().addListener((property, before, now) -> {
            var name = now == null ? "" : now.strip();
            if (!name.isEmpty() && name.length() <= ImportProfile.LONGEST_NAME) {
                model.source(name);
            }
        });
        choice.getEditor().focusedProperty().addListener((property, before, now) -> {
            if (!now) {
                choice.setValue(choice.getEditor().getText());
            }
        });
        return choice;
    }

    private Node sheet() {
        var now = mapping.proposal().sheets().stream().filter(one -> one.name().equals(mapping.layout().sheet()))
                .findFirst().orElseThrow();
        var choice = ImportLook.choice(
                mapping.proposal().sheets().stream().filter(one -> one.layout().isPresent()).toList(), now,
                SheetFound::name);
        choice.setOnAction(event -> model.sheet(choice.getValue()));
        return choice;
    }

    private Node heading() {
        var layout = mapping.layout();
        var from = layout.headingFrom() == layout.headingUntil()
                ? String.valueOf(layout.headingFrom())
                : layout.headingFrom() + "–" + layout.headingUntil();
        return entry(from, 5, text -> {
            var rows = text.split("[–-]", -1);
            if (ROW.matcher(rows[0].strip()).matches() && ROW.matcher(rows[rows.length - 1].strip()).matches()) {
                int first = Integer.parseInt(rows[0].strip());
                int last = Math.max(first, Integer.parseInt(rows[rows.length - 1].strip()));
                model.heading(first, last);
            }
        });
    }

    private Node year() {
        var fixed = mapping.layout().fixed();
        return entry(fixed.year() == 0 ? "" : String.valueOf(fixed.year()), 5, text -> {
            if (text.isEmpty() || YEAR.matcher(text).matches()) {
                int year = text.isEmpty() ? 0 : Integer.parseInt(text);
                model.correct(was -> was.fixed(new LedgerFixed(year, was.fixed().month(), was.fixed().financing())));
            }
        });
    }

    private static TextField entry(String text, int columns, Consumer<String> done) {
        var field = new TextField(text);
        field.setPrefColumnCount(columns);
        field.setOnAction(event -> done.accept(field.getText().strip()));
        field.focusedProperty().addListener((property, before, now) -> {
            if (!now && !field.getText().strip().equals(text)) {
                done.accept(field.getText().strip());
            }
        });
        return field;
    }

    private Node mark() {
        var choice = ImportLook.choice(List.of(Mark.values()), mapping.layout().manner().mark(),
                one -> words.text("importing.mark." + one.name()));
        choice.setOnAction(
                event -> model.correct(was -> was.written(was.manner().marked(choice.getValue()))));
        return choice;
    }

    private Node manner() {
        var manner = mapping.layout().manner();
        return new VBox(4, box("importing.cumulative", manner.cumulative(), LedgerManner::cumulative),
                box("importing.signsTurned", manner.signsTurned(), LedgerManner::signsTurned));
    }

    private Node blanks() {
        var box = new VBox(4,
                box("importing.blanksDown", mapping.layout().manner().blanksDown(), LedgerManner::blanksDown));
        var alike = mapping.proposal().alike(mapping.layout());
        if (!alike.isEmpty()) {
            var all = new CheckBox(words.text("importing.sheets.alike", alike.size() + 1));
            all.setSelected(!mapping.layout().others().isEmpty());
            all.setOnAction(event -> model.correct(was -> was.also(all.isSelected() ? alike : List.of())));
            box.getChildren().add(all);
        }
        return box;
    }

    private CheckBox box(String key, boolean now, BiFunction<LedgerManner, Boolean, LedgerManner> change) {
        var box = new CheckBox(words.text(key));
        box.setSelected(now);
        box.setOnAction(event -> model.correct(was -> was.written(change.apply(was.manner(), box.isSelected()))));
        return box;
    }
}
