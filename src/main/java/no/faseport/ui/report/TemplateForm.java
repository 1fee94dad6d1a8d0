package no.faseport.ui.report;

import javafx.event.EventHandler;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import no.faseport.reporting.Report;
import no.faseport.reporting.Reports;
import no.faseport.ui.Desk;
import no.faseport.ui.Dialogs;
import no.faseport.ui.Dialogs.Kind;
import no.faseport.ui.Parts;
import no.faseport.words.Words;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.javafx.FontIcon;
import org.kordamp.ikonli.material2.Material2AL;
import org.kordamp.ikonli.material2.Material2OutlinedAL;

/// Where the municipality gives its reports its own touch: to the left what all share and each report, to the right what can be
/// changed of it.
public final class TemplateForm {
    private static final Kind FILE = new Kind("template.kind", "*.json");
    /// What stands for all reports among their codes.
    private static final String ALL = "";
    private static final double LINE = 36;

    private final Words words;
    private final TemplateViewModel model;
    private final Dialogs dialogs;
    private final Runnable back;
    private final ListView<String> reports = new ListView<>();
    private final TemplateWords before;
    private final TemplateWords after;
    private final Label title = new Label();
    private final Label told = new Label();
    private final VBox node = new VBox();
    private final EventHandler<KeyEvent> escape = this::pressed;

    /// The templates of the portfolio on `desk`, beginning with those of `report`; `back` goes back to the reports.
    public TemplateForm(Desk desk, Dialogs dialogs, String report, Runnable back) {
        this.words = desk.words();
        this.model = new TemplateViewModel(desk, report);
        this.dialogs = dialogs;
        this.back = back;
        this.before = new TemplateWords(words, "before", model.isReadOnly(), this::keep);
        this.after = new TemplateWords(words, "after", model.isReadOnly(), this::keep);
        build();
    }

    private void build() {
        node.getStyleClass().addAll("screen", "templates");
        Parts.dress(node, TemplateForm.class, "templates.css");
        var scroll = new ScrollPane(form());
        scroll.setFitToWidth(true);
        scroll.getStyleClass().addAll("edge-to-edge", "template-scroll");
        var body = new BorderPane(scroll);
        body.setLeft(list());
        VBox.setVgrow(body, Priority.ALWAYS);
        node.getChildren().addAll(head(), body);
        node.sceneProperty().subscribe(this::listen);
        model.templates().subscribe(_ -> show());
        model.report().subscribe(_ -> show());
    }

    /// Esc leaves wherever the keyboard is in the window, but for what takes it itself, as an open list does.
    private void listen(@Nullable Scene before, @Nullable Scene now) {
        if (before != null) {
            before.removeEventHandler(KeyEvent.KEY_PRESSED, escape);
        }
        if (now != null) {
            now.addEventHandler(KeyEvent.KEY_PRESSED, escape);
        }
    }

    private void pressed(KeyEvent event) {
        if (event.getCode() == KeyCode.ESCAPE) {
            leave();
            event.consume();
        }
    }

    private Node head() {
        var name = new Label(words.text("template.title"));
        name.getStyleClass().add("screen-title");
        name.setMinWidth(Region.USE_PREF_SIZE);
        var bringIn = button("template.bringIn", Material2OutlinedAL.FILE_UPLOAD,
                () -> dialogs.open(words, "template.bringIn", FILE).ifPresent(model::bringIn));
        bringIn.setDisable(model.isReadOnly());
        var head = new HBox(button("template.back", Material2AL.ARROW_BACK, this::leave), name, Parts.space(), bringIn,
                button("template.write", Material2OutlinedAL.GET_APP, () -> dialogs
                        .save(words, "template.write", FILE, words.text("template.fileName")).ifPresent(model::write)));
        head.setAlignment(Pos.CENTER_LEFT);
        head.getStyleClass().add("screen-head");
        return head;
    }

    private Button button(String key, Ikon icon, Runnable act) {
        var button = new Button(words.text(key), new FontIcon(icon));
        button.setId(key.replace('.', '-'));
        button.setMinWidth(Region.USE_PREF_SIZE);
        button.setOnAction(_ -> act.run());
        return button;
    }

    private Node list() {
        reports.getItems().add(ALL);
        Reports.all().forEach(report -> reports.getItems().add(report.code()));
        reports.setId("template-reports");
        reports.setFixedCellSize(LINE);
        reports.setAccessibleText(words.text("template.title"));
        reports.getStyleClass().add("template-reports");
        reports.setCellFactory(_ -> new Which());
        reports.getSelectionModel().select(model.report().get().map(Report::code).orElse(ALL));
        reports.getSelectionModel().selectedItemProperty().subscribe(chosen -> {
            if (chosen != null) {
                model.show(Reports.called(chosen));
            }
        });
        return reports;
    }

    private Node form() {
        title.getStyleClass().add("template-heading");
        told.getStyleClass().add("quiet");
        told.setWrapText(true);
        told.setMinHeight(Region.USE_PREF_SIZE);
        var look = new TemplateLook(words, model, dialogs);
        var caption = caption("template.sections");
        var sections = new VBox(4, caption, new TemplateSections(words, model, caption),
                quiet("template.sections.keys"));
        model.report().subscribe(report -> {
            shown(sections, report.filter(one -> !one.sections().isEmpty()).isPresent());
        });
        var form = new VBox(title, told, look, sections, before, after, usual());
        form.getStyleClass().add("template-form");
        var room = new HBox(form);
        HBox.setHgrow(form, Priority.ALWAYS);
        return room;
    }

    private static void shown(Node node, boolean is) {
        node.setVisible(is);
        node.setManaged(is);
    }

    private Button usual() {
        var usual = new Button(words.text("template.usual"));
        usual.setId("template-usual");
        usual.setOnAction(_ -> model.asUsual());
        Runnable show = () -> usual.setDisable(model.isReadOnly() || !model.isOwn());
        model.templates().subscribe(_ -> show.run());
        model.report().subscribe(_ -> show.run());
        return usual;
    }

    private Label caption(String key) {
        var caption = new Label(words.text(key));
        caption.getStyleClass().add("field-name");
        return caption;
    }

    private Label quiet(String key) {
        var label = new Label(words.text(key));
        label.getStyleClass().add("quiet");
        return label;
    }

    /// Keeps what is written so far.
    private void keep() {
        model.between(before.chosen(), after.chosen());
    }

    private void leave() {
        keep();
        back.run();
    }

    private void show() {
        var report = model.report().get();
        var common = model.templates().get().common();
        title.setText(name(report.map(Report::code).orElse(ALL)));
        told.setText(words.text(report.isPresent() ? "template.one.told" : "template.all.told"));
        if (report.isPresent()) {
            before.show(model.touch().before(), common.before());
            after.show(model.touch().after(), common.after());
        } else {
            before.showAll(common.before());
            after.showAll(common.after());
        }
    }

    /// The form.
    public Parent node() {
        return node;
    }

    /// Reads anew what somebody else, or undo, has changed.
    public void refresh() {
        model.read();
    }

    /// Puts the keyboard where the user begins.
    public void focus() {
        reports.requestFocus();
    }

    private String name(String code) {
        return words.text(code.equals(ALL) ? "template.all" : "reports." + code + ".title");
    }

    private final class Which extends ListCell<String> {
        @Override
        protected void updateItem(@Nullable String code, boolean empty) {
            super.updateItem(code, empty);
            setText(code == null || empty ? null : name(code));
        }
    }
}
