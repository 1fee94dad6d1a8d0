package no.faseport.ui.project;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.layout.VBox;
import no.faseport.portfolio.ProjectName;
import no.faseport.project.Programme;
import no.faseport.project.ToleranceKind;
import no.faseport.ui.Navigation;
import no.faseport.ui.Parts;
import no.faseport.words.Message;
import no.faseport.words.Words;

/// The frames a project works within: its tolerances, its programme, what it is a part of, and who waits for whom.
final class FramesView extends VBox {
    private static final double LEAST_COLUMN = 400;

    private final RoomViewModel room;
    private final Words words;
    private final Navigation navigation;
    private final Map<ToleranceKind, ToleranceLine> tolerances = new EnumMap<>(ToleranceKind.class);
    private final Pick<Optional<Programme>> programme;
    private final VBox aboutProgramme = new VBox();
    private final VBox unused = new VBox();
    private final InPlaceText name;
    private final InPlaceText owner;
    private final InPlaceText purpose;
    private final InPlaceText parent;
    private final VBox parts = new VBox();
    private final DeliveriesView deliveries;
    private final ExceptionLine exception;
    private Optional<Programme> shown = Optional.empty();

    FramesView(RoomViewModel room, Words words, Navigation navigation) {
        this.room = room;
        this.words = words;
        this.navigation = navigation;
        this.programme = new Pick<>(words, words.text("room.programme"),
                one -> one.map(Programme::name).orElse(words.text("room.programme.none")), one -> Optional.empty(),
                one -> room.join(one.map(Programme::name).orElse("")));
        this.name = inPlace("room.programme.name", 200, this::rename);
        this.owner = inPlace("room.programme.owner", 200,
                text -> with(one -> new Programme(one.id(), one.version(), one.name(), text, one.purpose())));
        this.purpose = inPlace("room.programme.purpose", 4000,
                text -> with(one -> new Programme(one.id(), one.version(), one.name(), one.owner(), text)));
        this.parent = InPlaceText.names(words, words.text("room.parent"), words.text("room.parent.empty"), 240,
                room::placeUnder, room::others);
        this.exception = new ExceptionLine(room, words, new FileDialog(words));
        this.deliveries = new DeliveriesView(room, words, navigation);
        getStyleClass().add("fp-page");
        getChildren().addAll(Looks.card(words.text("room.tolerances"),
                Parts.text(words.text("room.tolerances.about"), "fp-muted"), tolerances(), exception), family(),
                Looks.card(words.text("room.deliveries"), deliveries));
    }

    private InPlaceText inPlace(String key, int longest, Consumer<String> save) {
        return InPlaceText.line(words, words.text(key), words.text(key + ".empty"), longest, save);
    }

    private void with(UnaryOperator<Programme> change) {
        shown.ifPresent(one -> room.save(change.apply(one)));
    }

    private VBox tolerances() {
        var lines = new VBox();
        lines.getStyleClass().add("fp-lines");
        for (var kind : ToleranceKind.values()) {
            var line = new ToleranceLine(kind, room, words);
            tolerances.put(kind, line);
            lines.getChildren().add(line);
        }
        return lines;
    }

    private Node newProgramme() {
        var field = AddLine.field(words, "room.programme.new", 200);
        field.setId("new-programme");
        field.setMaxWidth(320);
        return new AddLine(words, "room.programme.add", () -> {
            if (!field.getText().isBlank()) {
                room.join(field.getText().strip());
                field.clear();
            }
        }, field);
    }

    private Node family() {
        var add = newProgramme();
        programme.setId("programme");
        parent.setId("parent");
        aboutProgramme.getChildren().addAll(Looks.captioned(words.text("room.programme.name"), name),
                Looks.captioned(words.text("room.programme.owner"), owner),
                Looks.captioned(words.text("room.programme.purpose"), purpose));
        aboutProgramme.getStyleClass().add("fp-card-body");
        aboutProgramme.managedProperty().bind(aboutProgramme.visibleProperty());
        parts.getStyleClass().add("fp-card-body");
        var belongs = Looks.card(words.text("room.programme"), programme, aboutProgramme, add, unused);
        var whole = Looks.card(words.text("room.family"), Looks.captioned(words.text("room.parent"), parent),
                Looks.captioned(words.text("room.parts"), parts));
        return new Columns(LEAST_COLUMN, belongs, whole);
    }

    void show(RoomShown now) {
        shown = now.page().programme();
        tolerances.forEach((kind, line) -> line.show(now.page()));
        exception.show(now.page());
        var all = new ArrayList<Optional<Programme>>(List.of(Optional.empty()));
        now.programmes().forEach(one -> all.add(Optional.of(one)));
        programme.show(all, shown);
        aboutProgramme.setVisible(shown.isPresent());
        unused.getChildren().setAll(now.unused().stream().map(this::removal).toList());
        name.show(shown.map(Programme::name).orElse(""));
        owner.show(shown.map(Programme::owner).orElse(""));
        purpose.show(shown.map(Programme::purpose).orElse(""));
        parent.show(now.page().parent().map(this::named).orElse(""));
        parts.getChildren().setAll(now.page().parts().stream().map(this::part).toList());
        if (parts.getChildren().isEmpty()) {
            parts.getChildren().add(Parts.text(words.text("room.parts.empty"), "fp-muted"));
        }
        deliveries.show(now.page());
    }

    private void rename(String text) {
        if (text.isBlank()) {
            room.refuse(Message.of("room.programme.refused.blank"));
        } else {
            with(one -> new Programme(one.id(), one.version(), text, one.owner(), one.purpose()));
        }
    }

    private Node removal(Programme empty) {
        var button = new Button(words.text("room.programme.remove", empty.name()));
        button.getStyleClass().addAll("flat", "fp-quiet-button");
        button.setOnAction(press -> room.remove(empty));
        return button;
    }

    private String named(ProjectName name) {
        return words.text("room.project", name.number(), name.name());
    }

    private Node part(ProjectName name) {
        var link = new Hyperlink(named(name));
        link.setOnAction(press -> navigation.project(name.id()));
        return link;
    }
}
