package no.faseport.ui.report;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.IntStream;
import javafx.beans.binding.Bindings;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.StringProperty;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import no.faseport.gantt.paper.PaperSize;
import no.faseport.portfolio.view.Arrangement;
import no.faseport.reporting.Choice;
import no.faseport.ui.DayField;
import no.faseport.ui.Naming;
import no.faseport.ui.Parts;
import no.faseport.ui.report.ReportsViewModel.Named;
import no.faseport.ui.report.ReportsViewModel.Numbered;
import no.faseport.words.Language;
import no.faseport.words.Words;

/// What can be chosen of the report shown; a choice it does not offer is not there.
final class ChoicesForm extends VBox {
    private static final int YEARS_BACK = 4;
    private static final int YEARS_ON = 5;
    private static final PseudoClass WARNING = PseudoClass.getPseudoClass("warning");
    private static final Numbered ALL = new Numbered("", "");

    private final Words words;
    private final ReportsViewModel model;
    private final ReportChoices choices;
    private final List<Runnable> showing = new ArrayList<>();

    ChoicesForm(Words words, ReportsViewModel model) {
        this.words = words;
        this.model = model;
        this.choices = model.choices();
        getStyleClass().add("report-choices");
        offer(Set.of(Choice.PROJECT), row("project", project()));
        offer(Set.of(Choice.VIEW), row("view", view(), named("filter", choices.text())));
        offer(Set.of(Choice.YEAR), row("year", year()));
        offer(Set.of(Choice.PERIOD), row("period", period(), decided()));
        offer(Set.of(Choice.STATUS_DATE), row("statusDate", day("statusDate", "today", choices.statusDate())));
        row("language", box("language", choices.language(), List.of(Language.values()),
                one -> words.text("language." + one.code())));
        row("paper", paper());
        offer(Set.of(Choice.THOUSANDS), check("thousands", choices.thousands()));
        check("mono", choices.mono());
        row("filing", filing(), named("responsible", choices.responsible()));
        choices.report().subscribe(_ -> show());
        choices.order().subscribe(_ -> show());
    }

    private void show() {
        showing.forEach(Runnable::run);
    }

    private void offer(Set<Choice> any, Node row) {
        showing.add(() -> {
            row.setVisible(any.stream().anyMatch(model::offers));
            row.setManaged(row.isVisible());
        });
    }

    private Node row(String key, Node... controls) {
        var label = new Label(words.text("reportui." + key));
        label.getStyleClass().add("field-name");
        label.setLabelFor(controls[0]);
        var row = new VBox(label);
        row.getChildren().addAll(controls);
        row.getStyleClass().add("report-choice");
        getChildren().add(row);
        return row;
    }

    private CheckBox check(String key, BooleanProperty chosen) {
        var box = new CheckBox(words.text("reportui." + key));
        box.setId("report-" + key);
        box.selectedProperty().bindBidirectional(chosen);
        getChildren().add(box);
        return box;
    }

    private <T> ComboBox<T> box(String key, ObjectProperty<T> chosen, List<T> all, Function<T, String> said) {
        var box = blank(key, said);
        box.getItems().setAll(all);
        box.valueProperty().bindBidirectional(chosen);
        return box;
    }

    private <T> ComboBox<T> blank(String key, Function<T, String> said) {
        var box = new ComboBox<T>();
        box.setConverter(new Naming<>(said));
        box.setAccessibleText(words.text("reportui." + key));
        box.setId("report-" + key);
        box.setMaxWidth(Double.MAX_VALUE);
        box.setMinWidth(0);
        return box;
    }

    /// A box whose items change, and that says what is chosen without being told twice.
    private <T> void follow(ComboBox<T> box, Runnable set, Consumer<T> choose) {
        var isShown = new boolean[1];
        showing.add(() -> {
            isShown[0] = true;
            set.run();
            isShown[0] = false;
        });
        box.valueProperty().subscribe(one -> {
            if (one != null && !isShown[0]) {
                choose.accept(one);
            }
        });
    }

    private Node view() {
        ComboBox<Named> box = blank("view", Named::name);
        follow(box, () -> {
            if (!box.getItems().equals(model.views().get())) {
                box.getItems().setAll(model.views().get());
            }
            box.setValue(chosenView());
        }, one -> choices.view().set(one.arrangement()));
        model.views().subscribe(_ -> show());
        return box;
    }

    private Named chosenView() {
        Arrangement chosen = choices.view().get();
        return model.views().get().stream().filter(one -> one.arrangement().equals(chosen)).findFirst()
                .orElseGet(() -> new Named(words.text("reportui.view.asIs"), chosen));
    }

    /// A field that says in itself what it is for.
    private TextField named(String key, StringProperty chosen) {
        var field = Parts.prompted(words.text("reportui." + key));
        field.setId("report-" + key);
        field.textProperty().bindBidirectional(chosen);
        return field;
    }

    /// The case and the edition, beside each other.
    private Node filing() {
        var number = named("caseNumber", choices.caseNumber());
        var edition = named("edition", choices.edition());
        HBox.setHgrow(number, Priority.ALWAYS);
        HBox.setHgrow(edition, Priority.ALWAYS);
        return new HBox(8, number, edition);
    }

    private Node project() {
        ComboBox<Numbered> box = blank("project", one -> one.equals(ALL)
                ? words.text("reportui.project.all")
                : one.number() + " " + one.name());
        follow(box, () -> {
            var all = new ArrayList<>(model.projects().get());
            if (model.offers(Choice.VIEW)) {
                all.addFirst(ALL);
            }
            if (!box.getItems().equals(all)) {
                box.getItems().setAll(all);
            }
            box.setValue(all.stream().filter(one -> one.number().equals(choices.project().get())).findFirst()
                    .orElse(null));
        }, one -> choices.project().set(one.number()));
        model.projects().subscribe(_ -> show());
        return box;
    }

    private Node year() {
        ComboBox<Optional<Integer>> box = blank("year", one -> one.map(String::valueOf)
                .orElseGet(() -> words.text("reportui.year.shown")));
        int now = choices.order().get().year();
        box.getItems().add(Optional.empty());
        IntStream.rangeClosed(now - YEARS_BACK, now + YEARS_ON).mapToObj(Optional::of).forEach(box.getItems()::add);
        box.valueProperty().bindBidirectional(choices.year());
        return box;
    }

    private Node period() {
        var from = day("from", "from", choices.from());
        var until = day("until", "until", choices.until());
        HBox.setHgrow(from, Priority.ALWAYS);
        HBox.setHgrow(until, Priority.ALWAYS);
        return new HBox(8, from, until);
    }

    /// How many decisions the days chosen have, told before anything is printed.
    private Node decided() {
        var label = line("");
        label.setId("report-decided");
        model.decided().subscribe(found -> label.setText(found.map(one -> words.count("reportui.decided",
                one.decisions(), one.period().from(), one.period().until())).orElse("")));
        label.visibleProperty().bind(label.textProperty().isNotEmpty());
        label.managedProperty().bind(label.visibleProperty());
        return label;
    }

    private DayField day(String key, String prompt, ObjectProperty<Optional<LocalDate>> day) {
        var field = new DayField(words, words.text("reportui." + key), day::set);
        field.setPromptText(words.text("reportui.day." + prompt));
        field.setMaxWidth(Double.MAX_VALUE);
        field.setMinWidth(0);
        day.subscribe(now -> field.show(now));
        return field;
    }

    private Node paper() {
        var size = box("paper", choices.size(), List.copyOf(EnumSet.allOf(PaperSize.class)), PaperSize::name);
        HBox.setHgrow(size, Priority.ALWAYS);
        var landscape = new CheckBox(words.text("reportui.landscape"));
        landscape.setMinWidth(Region.USE_PREF_SIZE);
        landscape.selectedProperty().bindBidirectional(choices.landscape());
        var paper = new HBox(12, size, landscape);
        paper.setAlignment(Pos.CENTER_LEFT);
        return paper;
    }

    /// How small the letters come out on the paper chosen, so far as pages have been seen; the room of the longest it can be is
    /// there before it, so that nothing moves under the pointer.
    static Node smallest(Words words, PreviewViewModel preview) {
        var longest = line(words.text("reportui.smallest.warning", "10,5"));
        longest.setVisible(false);
        var label = line("");
        label.setId("report-smallest");
        label.textProperty().bind(Bindings.createStringBinding(() -> preview.isTooSmall()
                ? words.text("reportui.smallest.warning", preview.smallestText())
                : words.text("reportui.smallest", preview.smallestText()), preview.smallest()));
        label.visibleProperty().bind(preview.smallest().lessThan(Double.POSITIVE_INFINITY));
        preview.smallest().subscribe(_ -> label.pseudoClassStateChanged(
                WARNING, preview.isTooSmall()));
        return new StackPane(longest, label);
    }

    private static Label line(String text) {
        var label = new Label(text);
        label.setWrapText(true);
        label.setMinHeight(Region.USE_PREF_SIZE);
        label.getStyleClass().add("report-smallest");
        StackPane.setAlignment(label, Pos.TOP_LEFT);
        return label;
    }
}
