package no.faseport.ui.report;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import javafx.animation.PauseTransition;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.util.Duration;
import no.faseport.portfolio.Topic;
import no.faseport.portfolio.view.Habits;
import no.faseport.reporting.ReportOrder;
import no.faseport.ui.Desk;
import no.faseport.ui.Dialogs;
import no.faseport.ui.Parts;
import no.faseport.ui.Preferences;
import no.faseport.ui.PrintForm;
import no.faseport.ui.ReportFace;
import no.faseport.usecase.ShowReports;
import no.faseport.usecase.WriteReport;
import no.faseport.usecase.WriteReport.Format;
import no.faseport.words.Words;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.javafx.FontIcon;
import org.kordamp.ikonli.material2.Material2OutlinedAL;
import org.kordamp.ikonli.material2.Material2OutlinedMZ;

/// The reports: which there are to the left, their pages as they will look in the middle, what is chosen to the right.
public final class ReportsScreen implements ReportFace {
    private static final Duration A_MOMENT = Duration.millis(200);
    private static final String PRIMARY = "accent";

    private final Words words;
    private final ReportsViewModel model;
    private final PreviewViewModel preview;
    private final WritingViewModel writing;
    private final ReportList list;
    private final PreviewPane pane;
    private final Dialogs dialogs;
    private final Desk desk;
    private final Supplier<Habits> habits;
    private final Button pdf;
    private final Node choices;
    private final BorderPane body = new BorderPane();
    private final VBox node = new VBox();
    private List<Node> whole = List.of();
    private Optional<TemplateForm> shown = Optional.empty();
    private boolean isInSight;
    private final PauseTransition moment = new PauseTransition(A_MOMENT);

    /// The reports of the portfolio on `desk`, which `reports` shows, for a user with `habits` and `preferences`.
    public ReportsScreen(Desk desk, Preferences preferences, Supplier<Habits> habits, ShowReports reports) {
        this.desk = desk;
        this.habits = habits;
        this.words = desk.words();
        this.model = new ReportsViewModel(desk, habits);
        this.preview = new PreviewViewModel(desk.background(),
                (order, progress, first) -> reports.pages(order, habits.get().who(), progress, first));
        this.writing = new WritingViewModel(desk, habits);
        this.dialogs = new Dialogs(() -> node.getScene().getWindow(), preferences);
        this.list = new ReportList(words, model);
        this.pane = new PreviewPane(words, preview, this::renew);
        this.pdf = button("reportui.pdf", Material2OutlinedAL.DESCRIPTION, () -> save(Format.PDF));
        pdf.getStyleClass().add(PRIMARY);
        this.choices = choices();
        build();
        moment.setOnFinished(_ -> renew());
        node.parentProperty().subscribe(parent -> isInSight &= parent != null);
        renew();
        model.load(() -> {
        });
        model.choices().order().addListener((_, was, is) -> changed(was, is));
    }

    /// What is chosen is written at once; while somebody is typing, it is waited for a moment.
    private void changed(ReportOrder was, ReportOrder is) {
        showChoices();
        if (was.differsInWordsOnly(is)) {
            moment.playFromStart();
            return;
        }
        if (!was.report().equals(is.report())) {
            pane.pages().home();
        }
        renew();
    }

    private void build() {
        node.getStyleClass().addAll("screen", "reports");
        Parts.dress(node, ReportsScreen.class, "reports.css");
        body.setLeft(list);
        body.setCenter(pane);
        body.setRight(choices);
        VBox.setVgrow(body, Priority.ALWAYS);
        whole = List.of(head(), new OutcomeStrip(words, writing), body);
        node.getChildren().setAll(whole);
    }

    /// The municipality's own touch stands instead of the reports until the user is done with it.
    private void templates() {
        var form = new TemplateForm(desk, dialogs, model.choices().report().get().code(), this::reports);
        VBox.setVgrow(form.node(), Priority.ALWAYS);
        shown = Optional.of(form);
        node.getChildren().setAll(form.node());
        form.focus();
    }

    private void reports() {
        showChoices();
        shown = Optional.empty();
        node.getChildren().setAll(whole);
        renew();
        focus();
    }

    private Node head() {
        var title = new Label(words.text("action.reports"));
        title.getStyleClass().add("screen-title");
        title.setMinWidth(Region.USE_PREF_SIZE);
        pdf.setId("report-pdf");
        var templates = button("template.open", Material2OutlinedMZ.PALETTE, this::templates);
        templates.getStyleClass().add("flat");
        templates.setId("report-templates");
        var head = new HBox(title, Parts.space(), several(), templates, print(),
                button("reportui.docx", Material2OutlinedAL.ARTICLE, () -> save(Format.DOCX)),
                pdf);
        head.setAlignment(Pos.CENTER_LEFT);
        head.getStyleClass().add("screen-head");
        return head;
    }

    private Button print() {
        var print = button("reportui.print", Material2OutlinedMZ.PRINT, this::showPrinting);
        print.getStyleClass().add("flat");
        print.setId("report-print");
        return print;
    }

    /// What is printed is what is seen: another choice puts the choices back.
    private void showPrinting() {
        var order = model.choices().order().get();
        var form = new PrintForm(desk, model.title(model.choices().report().get()), order.mono(),
                (mono, progress) -> new WriteReport(desk.place(), habits.get().who()).pages(order.inGreys(mono),
                        progress),
                this::showChoices);
        pdf.getStyleClass().remove(PRIMARY);
        body.setRight(form.node());
        body.setCenter(form.sheets());
        form.focus();
    }

    private void showChoices() {
        if (body.getRight() != choices) {
            pdf.getStyleClass().add(PRIMARY);
            body.setRight(choices);
            body.setCenter(pane);
        }
    }

    private Button several() {
        var several = button("reportui.several", Material2OutlinedAL.FOLDER, this::showSeveral);
        several.getStyleClass().add("flat");
        several.setId("report-several");
        return several;
    }

    /// Which reports go into a folder is ticked beside the pages.
    private void showSeveral() {
        showChoices();
        var several = new SeveralReports(model.all(), model.allKept());
        var form = new SeveralForm(words, several, () -> {
            dialogs.folder(words, "reportui.several").ifPresent(
                    folder -> writing.writeAll(several.wanted(), folder, several.format().get()));
            showChoices();
        }, this::showChoices);
        pdf.getStyleClass().remove(PRIMARY);
        body.setRight(scrolling(form));
        form.requestFocus();
    }

    private Button button(String key, Ikon icon, Runnable act) {
        var button = new Button(words.text(key), new FontIcon(icon));
        button.setMinWidth(Region.USE_PREF_SIZE);
        button.disableProperty().bind(writing.busy());
        button.setOnAction(_ -> act.run());
        return button;
    }

    private Node choices() {
        var form = new VBox(new ChoicesForm(words, model), ChoicesForm.smallest(words, preview),
                new KeepForm(words, model));
        form.getStyleClass().add("report-side");
        return scrolling(form);
    }

    private static Node scrolling(Node form) {
        var scroll = new ScrollPane(form);
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.getStyleClass().addAll("edge-to-edge", "report-form");
        return scroll;
    }

    private void save(Format format) {
        var kind = switch (format) {
            case PDF -> new Dialogs.Kind("reportui.file.pdf", "*.pdf");
            case DOCX -> new Dialogs.Kind("reportui.file.docx", "*.docx");
        };
        var ending = kind.endings().getFirst().substring(1);
        dialogs.save(words, "reportui.save", kind, model.fileName() + ending)
                .ifPresent(file -> writing.write(model.choices().order().get(), file));
    }

    /// Writes the pages anew, as things stand now.
    private void renew() {
        moment.stop();
        preview.show(model.choices().order().get());
    }

    @Override
    public void show(ReportOrder order) {
        shown.ifPresent(_ -> reports());
        model.show(order);
        renew();
    }

    @Override
    public Parent node() {
        return node;
    }

    /// Pages in sight stay until newer ones are painted; nobody who comes back is shown how things stood before.
    @Override
    public void refresh(Set<Topic> topics) {
        shown.ifPresent(TemplateForm::refresh);
        if (!isInSight) {
            preview.clear();
        }
        model.load(this::renew);
    }

    @Override
    public void focus() {
        isInSight = true;
        shown.ifPresentOrElse(TemplateForm::focus, () -> list.first().requestFocus());
    }
}
