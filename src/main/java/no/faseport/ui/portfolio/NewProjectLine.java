package no.faseport.ui.portfolio;

import java.util.List;
import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import no.faseport.project.PhaseModel;
import no.faseport.project.ProjectType;
import no.faseport.project.Unit;
import no.faseport.ui.Naming;
import no.faseport.usecase.NewProject;
import no.faseport.words.Words;

/// The line above the table where a new project is written; Enter registers it, Esc puts the line away.
final class NewProjectLine extends HBox {
    private final Words words;
    private final PortfolioViewModel model;
    private final Runnable back;
    private final Runnable added;
    private final TextField number = new TextField();
    private final TextField name = new TextField();
    private final TextField leader = new TextField();
    private final ComboBox<Optional<Unit>> unit = new ComboBox<>();
    private final ComboBox<ProjectType> type = new ComboBox<>();
    private final ComboBox<PhaseModel> phases = new ComboBox<>();

    /// `back` gives the keyboard back to the table, and `added` shows the new project there.
    NewProjectLine(Words words, PortfolioViewModel model, Runnable back, Runnable added) {
        this.words = words;
        this.model = model;
        this.back = back;
        this.added = added;
        number.setPrefColumnCount(6);
        name.setPrefColumnCount(16);
        leader.setPrefColumnCount(12);
        unit.setConverter(new Naming<>(one -> one.map(Unit::name).orElse(words.text("portfolio.noUnit"))));
        unit.setPrefWidth(168);
        type.setConverter(new Naming<>(one -> words.text("project.type." + one)));
        type.getItems().setAll(ProjectType.values());
        type.setPrefWidth(144);
        phases.setConverter(new Naming<>(PhaseModel::name));
        phases.setPrefWidth(136);
        var add = new Button(words.text("portfolio.new.add"));
        add.setMinWidth(USE_PREF_SIZE);
        add.setOnAction(event -> add());
        var cancel = new Button(words.text("portfolio.new.cancel"));
        cancel.setMinWidth(USE_PREF_SIZE);
        cancel.getStyleClass().add("flat");
        cancel.setOnAction(event -> close());
        var named = named("portfolio.new.name", name);
        HBox.setHgrow(named, Priority.ALWAYS);
        getStyleClass().add("new-project");
        setAlignment(Pos.BOTTOM_LEFT);
        getChildren().addAll(named("portfolio.new.number", number), named, named("portfolio.column.UNIT", unit),
                named("portfolio.column.TYPE", type),
                named("portfolio.new.model", phases), named("portfolio.column.LEADER", leader), add, cancel);
        addEventHandler(KeyEvent.KEY_PRESSED, this::key);
        close();
    }

    private VBox named(String key, Node field) {
        var label = new Label(words.text(key));
        label.setLabelFor(field);
        label.getStyleClass().add("field-name");
        field.setAccessibleText(words.text(key));
        return new VBox(label, field);
    }

    /// Shows the line, with the next free number in it.
    void open() {
        number.setText(model.nextNumber());
        name.clear();
        leader.clear();
        var units = new java.util.ArrayList<Optional<Unit>>(List.of(Optional.empty()));
        model.units().get().forEach(one -> units.add(Optional.of(one)));
        unit.getItems().setAll(units);
        unit.getSelectionModel().selectFirst();
        type.setValue(ProjectType.OTHER);
        model.offeredModels(offered -> {
            phases.getItems().setAll(offered);
            phases.getSelectionModel().selectFirst();
        });
        setVisible(true);
        setManaged(true);
        name.requestFocus();
    }

    private void close() {
        setVisible(false);
        setManaged(false);
        back.run();
    }

    private void key(KeyEvent event) {
        if (event.getCode() == KeyCode.ESCAPE) {
            close();
            event.consume();
        } else if (event.getCode() == KeyCode.ENTER) {
            add();
            event.consume();
        }
    }

    private void add() {
        model.add(new NewProject(number.getText(), name.getText(), "", unit.getValue().map(Unit::id), "",
                leader.getText(), "", "", type.getValue(), List.of(),
                Optional.ofNullable(phases.getValue()).map(PhaseModel::code).orElse("")), done -> {
                    if (done) {
                        close();
                        added.run();
                    } else {
                        name.requestFocus();
                    }
                });
    }
}
