package no.faseport.ui.editions;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.Set;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.Spinner;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import no.faseport.economy.BudgetKey;
import no.faseport.economy.Money;
import no.faseport.economy.edition.BudgetEdition;
import no.faseport.economy.edition.BudgetEdition.Kind;
import no.faseport.economy.edition.EditionHead;
import no.faseport.project.ProjectId;
import no.faseport.ui.Parts;
import no.faseport.words.Words;

/// A decision being prepared: its years, what is said of it, and the projects whose changes belong to it.
final class AdoptForm extends BorderPane {
    private final EditionsViewModel model;
    private final Words words;
    private final LocalDate today;
    private final HeadFields head;
    private final Label title = Parts.text("", "editions-heading");
    private final Label sum = Parts.text("", "quiet");
    private final Spinner<Integer> first = years();
    private final Spinner<Integer> last = years();
    private final Label dash = new Label("–");
    private final ListView<PendingProject> projects = new ListView<>();
    private final Set<ProjectId> left = new HashSet<>();
    private boolean showing;

    AdoptForm(EditionsViewModel model, Words words, LocalDate today) {
        this.model = model;
        this.words = words;
        this.today = today;
        this.head = new HeadFields(words);
        getStyleClass().add("adopt-form");
        first.getEditor().setAccessibleText(words.text("editions.firstYear"));
        last.getEditor().setAccessibleText(words.text("editions.lastYear"));
        first.valueProperty().subscribe(year -> turned());
        last.valueProperty().subscribe(year -> turned());
        var years = new HBox(8, title, Parts.space(), first, dash, last);
        years.setAlignment(Pos.CENTER_LEFT);
        var top = new VBox(8, years, head, Parts.text(words.text("editions.pending"), "quiet"));
        top.getStyleClass().add("edition-head");
        setTop(top);
        projects.setAccessibleText(words.text("editions.pending"));
        projects.setPlaceholder(Parts.text(words.text("editions.pending.none"), "quiet"));
        projects.setCellFactory(any -> new Cell());
        setCenter(projects);
        setBottom(buttons());
    }

    private static Spinner<Integer> years() {
        var years = new Spinner<Integer>(BudgetKey.FIRST_YEAR, BudgetKey.LAST_YEAR, BudgetKey.FIRST_YEAR);
        years.setPrefWidth(88);
        years.setEditable(true);
        return years;
    }

    private HBox buttons() {
        var adopt = new Button(words.text("editions.adopt"));
        adopt.setId("edition-adopt");
        adopt.getStyleClass().add("accent");
        adopt.setMinWidth(Region.USE_PREF_SIZE);
        adopt.setOnAction(press -> head.head().ifPresent(said -> model.adopt(said, chosen())));
        var discard = new Button(words.text("editions.discard"));
        discard.setMinWidth(Region.USE_PREF_SIZE);
        discard.setOnAction(press -> model.discard(chosen()));
        var cancel = new Button(words.text("editions.cancel"));
        cancel.getStyleClass().add("flat");
        cancel.setMinWidth(Region.USE_PREF_SIZE);
        cancel.setOnAction(press -> model.giveUp());
        sum.setWrapText(false);
        sum.setMinWidth(Region.USE_PREF_SIZE);
        var row = new HBox(8, adopt, discard, cancel, Parts.space(), sum);
        row.setAlignment(Pos.CENTER_LEFT);
        row.getStyleClass().add("adopt-buttons");
        return row;
    }

    private void turned() {
        if (!showing) {
            model.draft().get().ifPresent(draft -> model.prepare(draft.kind(), first.getValue(),
                    draft.kind() == Kind.ADJUSTMENT ? first.getValue() : last.getValue()));
        }
    }

    /// The projects that are not left out.
    private Set<ProjectId> chosen() {
        var chosen = new HashSet<ProjectId>();
        projects.getItems().stream().map(PendingProject::project).filter(one -> !left.contains(one))
                .forEach(chosen::add);
        return chosen;
    }

    /// Shows a draft that was `begun` just now, or read again.
    void show(EditionsViewModel.Draft draft, boolean begun) {
        var plan = draft.kind() == Kind.ADOPTED;
        showing = true;
        title.setText(words.text(plan ? "editions.plan.new" : "editions.adjustment.new"));
        first.getValueFactory().setValue(draft.firstYear());
        last.getValueFactory().setValue(draft.lastYear());
        dash.setVisible(plan);
        last.setVisible(plan);
        dash.setManaged(plan);
        last.setManaged(plan);
        projects.getItems().setAll(draft.pending());
        showing = false;
        if (begun) {
            left.clear();
            head.show(new EditionHead(words.text(plan ? "editions.plan.name" : "editions.adjustment.name",
                    String.valueOf(draft.firstYear()), String.valueOf(draft.lastYear())),
                    words.text("editions.body.usual"), today, "", ""));
        }
        tell();
    }

    private void tell() {
        var taken = projects.getItems().stream().filter(one -> !left.contains(one.project())).toList();
        sum.setText(words.text("editions.pending.sum", taken.size(),
                EditionsLook.told(Money.sum(taken.stream().map(PendingProject::amount).toList()), words, true)));
    }

    private final class Cell extends ListCell<PendingProject> {
        private final SimpleBooleanProperty whole = new SimpleBooleanProperty();
        private final CheckBox box = new CheckBox();
        private final Label amount = new Label();
        private final HBox row = new HBox(8, box, Parts.space(), amount);

        Cell() {
            setPrefWidth(0);
            amount.setMinWidth(Region.USE_PREF_SIZE);
            row.setAlignment(Pos.CENTER_LEFT);
            box.disableProperty().bind(whole);
            box.setOnAction(press -> {
                if (box.isSelected()) {
                    left.remove(getItem().project());
                } else {
                    left.add(getItem().project());
                }
                tell();
            });
        }

        @Override
        protected void updateItem(PendingProject one, boolean empty) {
            super.updateItem(one, empty);
            setGraphic(empty ? null : row);
            if (!empty) {
                whole.set(isPlan());
                box.setText(one.label().toString());
                box.setSelected(isPlan() || !left.contains(one.project()));
                amount.setText(words.text("editions.pending.line", one.lines(),
                        EditionsLook.told(one.amount(), words, true)));
            }
        }
    }

    private boolean isPlan() {
        return model.draft().get().filter(draft -> draft.kind() == BudgetEdition.Kind.ADOPTED).isPresent();
    }
}
