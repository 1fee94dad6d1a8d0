package no.faseport.ui.project;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.layout.VBox;
import no.faseport.project.Kept;
import no.faseport.project.Role;
import no.faseport.project.Stakeholder;
import no.faseport.words.Words;

/// Who does what in the project, and whom it concerns.
final class PeopleView extends VBox {
    private static final List<String> ROLES = List.of("owner", "leader", "benefits", "benefit", "steering", "user",
            "supplier", "system", "controller");
    private static final double[] ROLE_COLUMNS = {28, 38, 15, 15};
    private static final double[] STAKEHOLDER_COLUMNS = {26, 12, 12, 44};

    private final RoomViewModel room;
    private final Words words;
    private final FactRows<Role> roles;
    private final FactRows<Stakeholder> stakeholders;
    private final MatrixView matrix;
    private final ComboBox<String> usual;

    PeopleView(RoomViewModel room, Words words) {
        this.room = room;
        this.words = words;
        this.roles = new FactRows<>(words, "room.roles.empty",
                List.of("room.role.role", "room.role.person", "room.role.from", "room.role.until"), this::role,
                ROLE_COLUMNS);
        this.stakeholders = new FactRows<>(words, "room.stakeholders.empty",
                List.of("room.stakeholder.name", "room.stakeholder.interest", "room.stakeholder.influence",
                        "room.stakeholder.plan"),
                this::stakeholder, STAKEHOLDER_COLUMNS);
        this.matrix = new MatrixView(words);
        this.usual = AddLine.choice(words, "room.role.role", 100);
        usual.getItems().setAll(ROLES.stream().map(role -> words.text("room.role." + role)).toList());
        getStyleClass().add("fp-page");
        getChildren().addAll(Looks.card(words.text("room.roles"), roles, newRole()),
                Looks.card(words.text("room.stakeholders"), stakeholders, newStakeholder(), matrix));
    }

    private FactLine<Role> role(Kept<Role> first) {
        var line = new FactLine<>(room, words, first, ROLE_COLUMNS);
        return line.text("room.role.role", 100, Role::role, Role::as)
                .text("room.role.person", 200, Role::person, Role::by)
                .day("room.role.from", Role::from, Role::from)
                .day("room.role.until", Role::until, Role::until);
    }

    private Node newRole() {
        usual.setId("new-role");
        var person = AddLine.field(words, "room.role.person", 200);
        person.setId("new-role-person");
        return new AddLine(words, "room.role.add", () -> room.add(new Role(usual.getEditor().getText().strip(),
                person.getText().strip(), Optional.of(room.today()), Optional.empty()), () -> {
                    usual.getEditor().clear();
                    person.clear();
                    usual.getEditor().requestFocus();
                }), usual, person);
    }

    private FactLine<Stakeholder> stakeholder(Kept<Stakeholder> first) {
        var marks = Stream.iterate(Stakeholder.LOW, mark -> mark <= Stakeholder.HIGH, mark -> mark + 1).toList();
        return new FactLine<>(room, words, first, STAKEHOLDER_COLUMNS)
                .text("room.stakeholder.name", 200, Stakeholder::name, Stakeholder::named)
                .pick("room.stakeholder.interest", marks, this::mark, Stakeholder::interest,
                        (one, mark) -> one.marked(mark, one.influence()))
                .pick("room.stakeholder.influence", marks, this::mark, Stakeholder::influence,
                        (one, mark) -> one.marked(one.interest(), mark))
                .text("room.stakeholder.plan", 2000, Stakeholder::plan, Stakeholder::planned);
    }

    private String mark(int mark) {
        return words.text("room.mark." + mark);
    }

    private Node newStakeholder() {
        var name = AddLine.field(words, "room.stakeholder.name", 200);
        name.setId("new-stakeholder");
        return new AddLine(words, "room.stakeholder.add",
                () -> room.add(new Stakeholder(name.getText().strip(), 3, 3, ""), name::clear), name);
    }

    void show(RoomShown shown) {
        roles.show(shown.page().roles());
        stakeholders.show(shown.page().stakeholders());
        matrix.show(shown.page().stakeholders().stream().map(Kept::fact).toList());
    }
}
