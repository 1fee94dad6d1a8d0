package no.faseport.ui;

import java.io.File;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javafx.beans.InvalidationListener;
import javafx.beans.binding.Bindings;
import javafx.beans.value.ObservableValue;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.stage.FileChooser;
import no.faseport.document.sheet.Fit;
import no.faseport.document.sheet.PrintWish;
import no.faseport.document.sheet.PrintWish.Sides;
import no.faseport.document.sheet.Printer;
import no.faseport.document.sheet.SheetOrder;
import no.faseport.document.sheet.Turn;
import no.faseport.gantt.paper.PaperOrder;
import no.faseport.ui.PrintChoices.Spread;
import no.faseport.ui.PrintViewModel.Outcome;
import no.faseport.ui.PrintViewModel.Sheets;
import no.faseport.usecase.PrintPages;
import no.faseport.words.Words;
import org.kordamp.ikonli.javafx.FontIcon;
import org.kordamp.ikonli.material2.Material2AL;
import org.kordamp.ikonli.material2.Material2OutlinedAL;
import org.kordamp.ikonli.material2.Material2OutlinedMZ;

/// The printing of a document: which printer, on which paper, how large, and what that comes to; a panel that stands where its
/// host puts it.
public final class PrintForm {
    private final Words words;
    private final PrintFields fields;
    private final PrintViewModel model;
    private final String name;
    private final Runnable back;
    private final GridPane grid = new GridPane(12, 10);
    private final VBox result = new VBox(8);
    private final ComboBox<Optional<Printer>> printers = new ComboBox<>();
    private final ScrollPane node = new ScrollPane();
    private final SheetsPane sheets;

    /// Prints the document called `name` whose pages `pages` makes, at first in `mono` or not; `back` is run where the user is done.
    public PrintForm(Desk desk, String name, boolean mono, PrintViewModel.Pages pages, Runnable back) {
        this(desk.words(), new PrintViewModel(desk, name, mono, pages, new PrintPages(desk.words())), name, back);
    }

    /// Shows a printing under way.
    PrintForm(Words words, PrintViewModel model, String name, Runnable back) {
        this.words = words;
        this.fields = new PrintFields(words);
        this.model = model;
        this.name = name;
        this.back = back;
        this.sheets = new SheetsPane(words, model.inSight());
        var title = new Label(words.text("print.title", name));
        title.getStyleClass().add("title-4");
        title.setWrapText(true);
        title.setMinHeight(Region.USE_PREF_SIZE);
        rows();
        var form = new VBox(16, back(), title, grid, told(), buttons(), result);
        form.getStyleClass().add("print-form");
        model.outcome().subscribe(this::tell);
        node.setContent(form);
        node.setFitToWidth(true);
        node.getStyleClass().add("print-panel");
        Parts.dress(node, PrintForm.class, "printing.css");
        node.addEventHandler(KeyEvent.KEY_PRESSED, this::leave);
        sheets.addEventHandler(KeyEvent.KEY_PRESSED, this::leave);
    }

    private void leave(KeyEvent event) {
        if (event.getCode() == KeyCode.ESCAPE) {
            event.consume();
            back.run();
        }
    }

    /// The panel.
    public Region node() {
        return node;
    }

    /// The sheets as they will look, to stand beside the panel.
    public Region sheets() {
        return sheets;
    }

    /// Gives the panel the keyboard.
    public void focus() {
        printers.requestFocus();
    }

    private Node back() {
        var button = new Button(words.text("print.back"), new FontIcon(Material2AL.ARROW_BACK));
        button.setId("print-back");
        button.getStyleClass().add("flat");
        button.setOnAction(_ -> back.run());
        return button;
    }

    private void rows() {
        var choices = model.choices();
        row("printer", printers());
        var size = fields.box("paper", choices.size(), List.of(), paper -> paper.name());
        model.printer().subscribe(_ -> size.getItems().setAll(model.papers()));
        row("paper", PrintFields.line(size, fields.box("turn", choices.turn(), List.of(Turn.values()),
                one -> words.text("print.turn." + one))));
        row("tray", tray());
        row("spread", spread());
        row("overlap", overlap());
        row("gluing", marks());
        row("range", fields.text("range", choices.range()));
        row("copies", PrintFields.line(fields.number("copies", choices.copies(), 1, PrintWish.MOST_COPIES), sides()));
        row("look", fields.tick("mono", choices.mono()));
        row("least", PrintFields.line(fields.number("least", choices.least(), 3, (int) PaperOrder.MOST_POINTS),
                new Label(words.text("print.points"))));
    }

    private Node printers() {
        fields.convert(printers, printer -> printer.map(Printer::name).orElse(""));
        fields.name(printers, "printer");
        printers.setMaxWidth(Double.MAX_VALUE);
        model.printers().addListener((InvalidationListener) _ -> printers.getItems()
                .setAll(model.printers().stream().map(Optional::of).toList()));
        printers.valueProperty().bindBidirectional(model.printer());
        var none = new Label(words.text("print.none"));
        none.setId("print-none");
        none.setWrapText(true);
        none.setMinHeight(Region.USE_PREF_SIZE);
        none.getStyleClass().add("print-warning");
        var isMissing = model.asked().and(Bindings.isEmpty(model.printers()));
        none.visibleProperty().bind(isMissing);
        none.managedProperty().bind(isMissing);
        printers.visibleProperty().bind(isMissing.not());
        printers.managedProperty().bind(isMissing.not());
        return new VBox(printers, none);
    }

    private Node tray() {
        var tray = new ComboBox<String>();
        fields.convert(tray, one -> one.isEmpty() ? words.text("print.tray.any") : one);
        fields.name(tray, "tray");
        tray.setMaxWidth(Double.MAX_VALUE);
        model.printer().subscribe(printer -> {
            tray.getItems().setAll("");
            printer.map(Printer::trays).ifPresent(tray.getItems()::addAll);
            tray.setDisable(tray.getItems().size() == 1);
        });
        tray.valueProperty().bindBidirectional(model.choices().tray());
        return tray;
    }

    private Node sides() {
        var sides = fields.box("sides", model.choices().sides(), List.of(Sides.values()),
                one -> words.text("print.sides." + one));
        sides.disableProperty().bind(model.printer().map(one -> one.filter(Printer::duplex).isEmpty()));
        return sides;
    }

    private Node spread() {
        var choices = model.choices();
        var wide = fields.number("wide", choices.wide(), 1, Fit.PagesWide.MOST);
        shown(wide, choices.spread().isEqualTo(Spread.WIDE));
        var percent = fields.number("percent", choices.percent(), Fit.Scaled.LEAST, Fit.Scaled.MOST);
        shown(percent, choices.spread().isEqualTo(Spread.SCALED));
        return PrintFields.line(
                fields.box("spread", choices.spread(), List.of(Spread.values()), one -> words.text(one.key())), wide,
                percent);
    }

    private static void shown(Node node, ObservableValue<Boolean> when) {
        node.visibleProperty().bind(when);
        node.managedProperty().bind(when);
    }

    private Node overlap() {
        var overlap = PrintFields.line(fields.number("overlap", model.choices().overlap(), 0,
                (int) SheetOrder.MOST_OVERLAP), new Label(words.text("print.millimetres")));
        overlap.disableProperty().bind(model.choices().spread().isEqualTo(Spread.PAGE));
        return overlap;
    }

    private Node marks() {
        var marks = fields.tick("marks", model.choices().marks());
        marks.disableProperty().bind(model.choices().spread().isEqualTo(Spread.PAGE));
        return marks;
    }

    private Node told() {
        var count = new Label();
        count.setId("print-count");
        count.setWrapText(true);
        var warning = warning("");
        warning.setId("print-warning");
        model.choices().sides().subscribe(_ -> count.setText(count(model.sheets().get())));
        model.sheets().subscribe(sheets -> {
            count.setText(count(sheets));
            warning.setText(sheets.warning().map(words::text).orElse(""));
            warning.setVisible(sheets.warning().isPresent());
        });
        return new VBox(8, count, new StackPane(room(), warning));
    }

    /// The room of the longest warning, so that the buttons below stay where they are when one comes.
    private Node room() {
        var longest = warning(words.text("print.small.wide", "10,5", "10,5", Fit.PagesWide.MOST));
        longest.setVisible(false);
        return longest;
    }

    private static Label warning(String text) {
        var warning = line(text, new FontIcon(Material2OutlinedMZ.WARNING), "print-warning");
        StackPane.setAlignment(warning, Pos.TOP_LEFT);
        return warning;
    }

    private String count(Sheets sheets) {
        int pages = sheets.count();
        int paper = model.choices().wish("").paper(pages);
        return pages == paper
                ? pages == 0 ? "" : words.count("print.count", pages)
                : words.text("print.count.both", pages, paper);
    }

    private Node buttons() {
        var idle = Bindings.createBooleanBinding(() -> !model.busy().get() && model.sheets().get().count() > 0,
                model.busy(), model.sheets());
        var alone = Bindings.createBooleanBinding(() -> model.printer().get().isEmpty(), model.printer());
        var print = new Button(words.text("print.print"), new FontIcon(Material2OutlinedMZ.PRINT));
        print.setId("print-print");
        print.getStyleClass().add("accent");
        print.setDefaultButton(true);
        print.disableProperty().bind(idle.not().or(alone));
        print.setOnAction(_ -> model.print());
        var save = new Button(words.text("print.save"));
        save.setId("print-save");
        save.disableProperty().bind(idle.not());
        save.setOnAction(_ -> save());
        var stop = new Button(words.text("print.stop"));
        stop.visibleProperty().bind(model.busy());
        stop.setOnAction(_ -> model.stop());
        return new HBox(8, print, save, stop);
    }

    private void save() {
        var chooser = new FileChooser();
        chooser.setTitle(words.text("print.save"));
        chooser.setInitialFileName(name.replaceAll("[\\\\/:*?\"<>|\\p{Cntrl}]", "-").strip() + ".pdf");
        chooser.getExtensionFilters().add(new FileChooser.ExtensionFilter("*.pdf", "*.pdf"));
        Optional.ofNullable(chooser.showSaveDialog(node.getScene().getWindow())).map(File::toPath)
                .ifPresent(model::save);
    }

    private void tell(Outcome outcome) {
        result.getChildren().clear();
        outcome.done().ifPresent(done -> result.getChildren().add(line(words.text(done),
                new FontIcon(Material2OutlinedAL.CHECK_CIRCLE_OUTLINE), "print-good")));
        outcome.file().ifPresent(file -> result.getChildren().add(open(file)));
        outcome.reasons().forEach(reason -> result.getChildren().add(line(words.text(reason),
                new FontIcon(Material2OutlinedAL.ERROR_OUTLINE), "print-wrong")));
    }

    private Button open(Path file) {
        var open = new Button(words.text("export.open"));
        open.setOnAction(_ -> model.open(file));
        return open;
    }

    private static Label line(String text, FontIcon icon, String style) {
        var label = new Label(text, icon);
        label.setWrapText(true);
        label.setMinHeight(Region.USE_PREF_SIZE);
        label.getStyleClass().add(style);
        return label;
    }

    private void row(String key, Node what) {
        var label = new Label(words.text("print." + key));
        label.setMinWidth(Region.USE_PREF_SIZE);
        label.getStyleClass().add("print-label");
        grid.addRow(grid.getRowCount(), label, what);
        GridPane.setHgrow(what, Priority.ALWAYS);
    }
}
