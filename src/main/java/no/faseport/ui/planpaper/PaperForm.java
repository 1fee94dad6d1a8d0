package no.faseport.ui.planpaper;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import javafx.beans.property.ObjectProperty;
import javafx.geometry.Pos;
import javafx.geometry.VPos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import no.faseport.gantt.paper.PaperSize;
import no.faseport.gantt.paper.PlanColumn;
import no.faseport.ui.DayField;
import no.faseport.ui.Naming;
import no.faseport.ui.planpaper.PlanPaperViewModel.Outcome;
import no.faseport.usecase.PaperSubject;
import no.faseport.usecase.WritePlan.Format;
import no.faseport.words.Message;
import no.faseport.words.Words;
import org.kordamp.ikonli.javafx.FontIcon;
import org.kordamp.ikonli.material2.Material2OutlinedAL;
import org.kordamp.ikonli.material2.Material2OutlinedMZ;

/// What can be chosen of how a plan is printed, the button that makes the file, and how that went.
final class PaperForm {
    private final Words words;
    private final PlanPaperViewModel model;
    private final Runnable choose;
    private final Runnable printing;
    private final GridPane grid = new GridPane(12, 10);
    private final VBox result = new VBox(8);

    PaperForm(Words words, PlanPaperViewModel model, Runnable choose, Runnable printing) {
        this.words = words;
        this.model = model;
        this.choose = choose;
        this.printing = printing;
    }

    Node node() {
        var title = new Label(words.text(isRoadmap() ? "planpaper.title.roadmap" : "planpaper.title"));
        title.getStyleClass().add("title-3");
        var choices = model.choices();
        row("format", box("format", choices.format(), List.of(Format.values()),
                one -> words.text("planpaper.format." + one)));
        var size = box("paper", choices.size(), List.of(PaperSize.values()), PaperSize::name);
        var landscape = check("planpaper.landscape", choices.landscape().get());
        landscape.selectedProperty().bindBidirectional(choices.landscape());
        var paper = new HBox(12, size, landscape);
        paper.setAlignment(Pos.CENTER_LEFT);
        row("paper", paper);
        row("spread", box("spread", choices.spread(), List.of(Spread.values()), one -> words.text(one.key())));
        row("text", box("text", choices.text(), List.of(TextSize.values()), one -> words.text(one.key())));
        row("range", box("range", choices.range(), List.of(Range.values()), one -> words.text(rangeKey(one))));
        row("days", days());
        if (!isRoadmap()) {
            row("columns", columns());
        }
        var mono = check("planpaper.mono", choices.mono().get());
        mono.selectedProperty().bindBidirectional(choices.mono());
        row("look", mono);
        row("file", file());
        grid.add(make(), 1, grid.getRowCount());
        model.outcome().subscribe(this::tell);
        result.setMinHeight(Region.USE_PREF_SIZE);
        var form = new VBox(16, title, grid, result);
        form.getStyleClass().add("planpaper-choices");
        return form;
    }

    private boolean isRoadmap() {
        return switch (model.subject()) {
            case PaperSubject.OfProject one -> false;
            case PaperSubject.OfRoadmap all -> true;
        };
    }

    private String rangeKey(Range range) {
        return isRoadmap() && range != Range.DAYS ? range.key() + ".roadmap" : range.key();
    }

    private void row(String key, Node what) {
        var label = new Label(words.text("planpaper." + key));
        label.setMinWidth(Region.USE_PREF_SIZE);
        label.getStyleClass().add("planpaper-label");
        GridPane.setValignment(label, key.equals("columns") ? VPos.TOP : VPos.CENTER);
        grid.addRow(grid.getRowCount(), label, what);
        GridPane.setHgrow(what, Priority.ALWAYS);
    }

    private <T> ComboBox<T> box(String key, ObjectProperty<T> chosen, List<T> choices, Function<T, String> said) {
        var box = new ComboBox<T>();
        box.getItems().setAll(choices);
        box.setConverter(new Naming<>(said));
        box.valueProperty().bindBidirectional(chosen);
        box.setAccessibleText(words.text("planpaper." + key));
        box.setId("planpaper-" + key);
        box.setMaxWidth(key.equals("paper") ? Region.USE_PREF_SIZE : Double.MAX_VALUE);
        return box;
    }

    private CheckBox check(String key, boolean ticked) {
        var box = new CheckBox(words.text(key));
        box.setSelected(ticked);
        return box;
    }

    private Node days() {
        var choices = model.choices();
        var from = day("planpaper.from", choices.from());
        var until = day("planpaper.until", choices.until());
        var days = new HBox(8, from, new Label("–"), until);
        days.getStyleClass().add("planpaper-days");
        days.disableProperty().bind(choices.range().isNotEqualTo(Range.DAYS));
        return days;
    }

    private DayField day(String key, ObjectProperty<Optional<LocalDate>> day) {
        var field = new DayField(words, words.text(key), day::set);
        field.setPromptText(words.text(key));
        field.show(day.get());
        return field;
    }

    private Node columns() {
        var ticks = new FlowPane(12, 6);
        for (var column : PlanColumn.values()) {
            if (column != PlanColumn.NAME) {
                var tick = check(column.key(), model.choices().columns().get().contains(column));
                tick.selectedProperty().subscribe(wanted -> model.choices().choose(column, wanted));
                ticks.getChildren().add(tick);
            }
        }
        ticks.setPrefWrapLength(330);
        return ticks;
    }

    private Node file() {
        var field = new TextField();
        field.setEditable(false);
        field.setAccessibleText(words.text("planpaper.file.where"));
        field.textProperty().bind(model.file().map(Path::getFileName).map(Path::toString));
        var whole = new Tooltip();
        whole.textProperty().bind(model.file().map(Path::toString));
        field.setTooltip(whole);
        HBox.setHgrow(field, Priority.ALWAYS);
        var pick = new Button(words.text("planpaper.choose"));
        pick.setMinWidth(Region.USE_PREF_SIZE);
        pick.setOnAction(_ -> choose.run());
        return new HBox(8, field, pick);
    }

    private Node make() {
        var make = new Button(words.text("planpaper.make"), new FontIcon(Material2OutlinedMZ.SAVE));
        make.setId("planpaper-make");
        make.getStyleClass().add("accent");
        make.setDefaultButton(true);
        make.disableProperty().bind(model.busy());
        make.setOnAction(_ -> model.make());
        var print = new Button(words.text("print.print"), new FontIcon(Material2OutlinedMZ.PRINT));
        print.setId("planpaper-print");
        print.disableProperty().bind(model.busy().or(model.choices().format().isNotEqualTo(Format.PDF)));
        print.setOnAction(_ -> printing.run());
        var stop = new Button(words.text("planpaper.stop"));
        stop.visibleProperty().bind(model.busy());
        stop.setOnAction(_ -> model.stop());
        return new HBox(8, make, print, stop);
    }

    private void tell(Outcome outcome) {
        result.getChildren().clear();
        outcome.made().ifPresent(made -> {
            var folder = Optional.ofNullable(made.toAbsolutePath().getParent()).orElse(made);
            result.getChildren().addAll(
                    line(words.text("planpaper.done", made.toString()),
                            new FontIcon(Material2OutlinedAL.CHECK_CIRCLE_OUTLINE), "planpaper-good"),
                    new HBox(8, open("export.open", made), open("export.folder", folder)));
        });
        for (Message reason : outcome.reasons()) {
            result.getChildren().add(line(words.text(reason), new FontIcon(Material2OutlinedAL.ERROR_OUTLINE),
                    "planpaper-wrong"));
        }
    }

    private static Label line(String text, FontIcon icon, String style) {
        var label = new Label(text, icon);
        label.setWrapText(true);
        label.setMinHeight(Region.USE_PREF_SIZE);
        label.getStyleClass().add(style);
        return label;
    }

    private Button open(String key, Path what) {
        var button = new Button(words.text(key));
        button.setOnAction(_ -> model.open(what));
        return button;
    }
}
