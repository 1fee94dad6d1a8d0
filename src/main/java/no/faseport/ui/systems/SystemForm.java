package no.faseport.ui.systems;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.control.TextInputControl;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import no.faseport.economy.charge.ChargeKey;
import no.faseport.economy.system.Agreement;
import no.faseport.economy.system.ItSystem;
import no.faseport.portfolio.SystemLine;
import no.faseport.portfolio.SystemsPage;
import no.faseport.project.ProjectId;
import no.faseport.project.Unit;
import no.faseport.ui.DayField;
import no.faseport.ui.Parts;
import no.faseport.words.Words;
import org.kordamp.ikonli.javafx.FontIcon;
import org.kordamp.ikonli.material2.Material2AL;

/// A system with its agreement and the projects that touch it; what is written is saved when the field is left.
final class SystemForm extends ScrollPane {
    private final Words words;
    private final SystemsViewModel model;
    private final SystemProjects projects;
    private final TextField name = new TextField();
    private final TextArea purpose = new TextArea();
    private final TextField owner = new TextField();
    private final ComboBox<Optional<Unit>> unit;
    private final TextField supplier = new TextField();
    private final TextField number = new TextField();
    private final DayField from;
    private final DayField until;
    private final TextField months = new TextField();
    private final ComboBox<Optional<ChargeKey>> key;
    private final CheckBox retired = new CheckBox();
    private final VBox notice = new VBox();
    private final VBox inside = new VBox();
    private Optional<ItSystem> shown = Optional.empty();

    SystemForm(SystemsViewModel model, Words words, Consumer<ProjectId> open) {
        this.model = model;
        this.words = words;
        this.projects = new SystemProjects(model, words, open);
        this.unit = SystemsLook.choice(one -> one.number() + " " + one.name(), words.text("systems.noUnit"));
        this.key = SystemsLook.choice(ChargeKey::name, words.text("systems.noKey"));
        this.from = new DayField(words, words.text("systems.column.FROM"),
                day -> edit(one -> one.under(dated(one.agreement(), day, one.agreement().until()))));
        this.until = new DayField(words, words.text("systems.column.UNTIL"),
                day -> edit(one -> one.under(dated(one.agreement(), one.agreement().from(), day))));
        getStyleClass().add("edge-to-edge");
        setFitToWidth(true);
        setContent(inside);
        inside.getStyleClass().add("system-form");
        inside.getChildren().setAll(notice, facts(), agreement(), projects, foot());
        listen();
    }

    private Node facts() {
        purpose.setPrefRowCount(2);
        purpose.setWrapText(true);
        return part(row(field("NAME", name)), row(field("PURPOSE", purpose)),
                row(field("OWNER", owner), field("UNIT", unit)), row(field("KEY", key)));
    }

    private Node agreement() {
        months.setAlignment(Pos.CENTER_RIGHT);
        return part(heading("systems.agreement"), row(field("SUPPLIER", supplier)),
                row(field("AGREEMENT", number), SystemsLook.field(words.text("systems.months"), months)),
                row(field("FROM", from), field("UNTIL", until)));
    }

    private Node foot() {
        retired.setText(words.text("systems.column.RETIRED"));
        var remove = new Button(words.text("systems.remove"), new FontIcon(Material2AL.DELETE));
        remove.getStyleClass().add("flat");
        remove.setOnAction(press -> shown.ifPresent(model::remove));
        var row = new HBox(retired, Parts.space(), remove);
        row.setAlignment(Pos.CENTER_LEFT);
        return row;
    }

    private static VBox part(Node... nodes) {
        var part = new VBox(nodes);
        part.getStyleClass().add("form-part");
        return part;
    }

    private static HBox row(Node... nodes) {
        var row = new HBox(nodes);
        row.getStyleClass().add("form-row");
        return row;
    }

    private Node heading(String text) {
        return Parts.text(words.text(text), "form-heading");
    }

    private Node field(String column, Node field) {
        return SystemsLook.field(words.text("systems.column." + column), field);
    }

    private void listen() {
        save(name, text -> edit(one -> one.called(text)));
        save(purpose, text -> edit(one -> one.purposed(text)));
        save(owner, text -> edit(one -> one.ownedBy(text)));
        save(supplier, text -> edit(one -> one.under(bought(one.agreement(), text, one.agreement().number()))));
        save(number, text -> edit(one -> one.under(bought(one.agreement(), one.agreement().supplier(), text))));
        save(months, text -> shown.ifPresent(one -> model.notice(one, text)));
        unit.setOnAction(pick -> edit(one -> one.in(unit.getValue().map(Unit::id))));
        key.setOnAction(pick -> edit(one -> one.sharedBy(key.getValue().map(ChargeKey::id))));
        retired.setOnAction(pick -> edit(one -> one.retire(retired.isSelected())));
    }

    private static Agreement bought(Agreement now, String supplier, String number) {
        return new Agreement(supplier, number, now.from(), now.until(), now.noticeMonths());
    }

    private static Agreement dated(Agreement now, Optional<LocalDate> from,
            Optional<LocalDate> until) {
        return new Agreement(now.supplier(), now.number(), from, until, now.noticeMonths());
    }

    private static void save(TextInputControl field, Consumer<String> save) {
        field.focusedProperty().subscribe((before, focused) -> {
            if (before && !focused) {
                save.accept(field.getText().strip());
            }
        });
        if (field instanceof TextField line) {
            line.setOnAction(enter -> save.accept(field.getText().strip()));
        }
    }

    private void edit(UnaryOperator<ItSystem> change) {
        shown.ifPresent(one -> model.edit(one, change));
    }

    /// Shows a system, or nothing where there is none.
    void show(Optional<SystemLine> line, SystemsPage page) {
        shown = Optional.empty();
        inside.setVisible(line.isPresent());
        line.ifPresent(one -> {
            fill(one, page);
            shown = Optional.of(one.system());
        });
        inside.setDisable(model.isReadOnly());
    }

    private void fill(SystemLine line, SystemsPage page) {
        var system = line.system();
        var told = model.notice(system);
        notice.getChildren().setAll(told.isEmpty() ? List.of() : List.of(Parts.text(told, "notice")));
        name.setText(system.name());
        purpose.setText(system.purpose());
        owner.setText(system.owner());
        supplier.setText(system.agreement().supplier());
        number.setText(system.agreement().number());
        from.show(system.agreement().from());
        until.show(system.agreement().until());
        months.setText(system.agreement().noticeMonths().map(String::valueOf).orElse(""));
        retired.setSelected(system.retired());
        SystemsLook.offer(unit, page.units(), line.unit());
        SystemsLook.offer(key, page.terms().keys(), line.key());
        projects.show(line, page);
    }
}
