package no.faseport.ui.project;

import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import no.faseport.portfolio.DeliveryLine;
import no.faseport.portfolio.RoomPage;
import no.faseport.project.Delivery;
import no.faseport.project.FactId;
import no.faseport.project.Kept;
import no.faseport.ui.Naming;
import no.faseport.ui.Navigation;
import no.faseport.ui.Sign;
import no.faseport.words.Words;

/// What a project delivers to others and what it waits for, with a warning where it comes too late.
final class DeliveriesView extends VBox {
    private static final double[] COLUMNS = {27, 29, 14, 14, 16};

    private final RoomViewModel room;
    private final Words words;
    private final Navigation navigation;
    private final FactRows<Delivery> rows;
    private final Map<FactId, DeliveryLine> named = new HashMap<>();

    DeliveriesView(RoomViewModel room, Words words, Navigation navigation) {
        this.room = room;
        this.words = words;
        this.navigation = navigation;
        this.rows = new FactRows<>(words, "room.deliveries.empty",
                List.of("room.delivery.project", "room.delivery.what", "room.delivery.delivered",
                        "room.delivery.needed"),
                this::line, COLUMNS);
        getStyleClass().add("fp-card-body");
        getChildren().addAll(rows, newDelivery());
    }

    private FactLine<Delivery> line(Kept<Delivery> first) {
        var other = new Hyperlink();
        other.setWrapText(true);
        var state = new VBox();
        return new FactLine<>(room, words, first, COLUMNS).part(other, this::name)
                .text("room.delivery.what", 400, Delivery::what, Delivery::of)
                .day("room.delivery.delivered", Delivery::delivered, (one, day) -> one.on(day, one.needed()))
                .day("room.delivery.needed", Delivery::needed, (one, day) -> one.on(one.delivered(), day))
                .part(state, this::state);
    }

    private boolean name(Hyperlink link, Kept<Delivery> kept) {
        Optional.ofNullable(named.get(kept.id())).ifPresent(line -> {
            var delivers = line.from().id().equals(room.project());
            var other = delivers ? line.to() : line.from();
            link.setText(words.text(delivers ? "room.delivery.to" : "room.delivery.from", other.number(),
                    other.name()));
            link.setOnAction(press -> navigation.project(other.id()));
        });
        return true;
    }

    private boolean state(VBox box, Kept<Delivery> kept) {
        var delivery = kept.fact();
        var isTold = delivery.delivered().isPresent() && delivery.needed().isPresent();
        if (!isTold) {
            box.getChildren().clear();
            return false;
        }
        Label label = delivery.collides()
                ? Sign.WATCH.label(words.count("room.delivery.late",
                        ChronoUnit.DAYS.between(delivery.needed().orElseThrow(), delivery.delivered().orElseThrow())))
                : Sign.GOOD.label(words.text("room.delivery.inTime"));
        label.setWrapText(true);
        label.setMinWidth(0);
        box.getChildren().setAll(label);
        return true;
    }

    private Node newDelivery() {
        var way = new ComboBox<Boolean>();
        way.getItems().setAll(true, false);
        way.setConverter(new Naming<>(
                delivers -> words.text(delivers ? "room.delivery.delivers" : "room.delivery.waits")));
        way.setValue(true);
        way.setAccessibleText(words.text("room.delivery.way"));
        way.setMinWidth(136);
        var other = AddLine.names(words, "room.delivery.number", 240, room::others);
        other.setId("new-delivery-project");
        var what = AddLine.field(words, "room.delivery.what", 400);
        what.setId("new-delivery");
        return new AddLine(words, "room.delivery.add", () -> room.named(other.getText(), project -> {
            var text = what.getText().strip();
            if (way.getValue()) {
                room.add(new Delivery(project.id(), text, Optional.empty(), Optional.empty()), what::clear);
            } else {
                room.waitFor(project.id(), new Delivery(room.project(), text, Optional.empty(), Optional.empty()),
                        what::clear);
            }
        }), way, other, what);
    }

    void show(RoomPage page) {
        named.clear();
        page.deliveries().forEach(line -> named.put(line.kept().id(), line));
        rows.show(page.deliveries().stream().map(DeliveryLine::kept).toList());
    }
}
