package no.faseport.ui.report;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.RadioButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import no.faseport.ui.report.SeveralReports.Ticked;
import no.faseport.usecase.WriteReport.Format;
import no.faseport.words.Words;

/// Where reports are ticked that go into a folder together.
final class SeveralForm extends VBox {
    private final Words words;
    private final SeveralReports model;

    /// Ticks those of `model`; `write` writes them, `back` leaves it.
    SeveralForm(Words words, SeveralReports model, Runnable write, Runnable back) {
        this.words = words;
        this.model = model;
        getStyleClass().add("report-side");
        part("reportui.several.reports", model.reports());
        if (!model.kept().isEmpty()) {
            part("reportui.several.kept", model.kept());
        }
        var group = new ToggleGroup();
        var as = new HBox(12, format(Format.PDF, "reportui.several.PDF", group),
                format(Format.DOCX, "reportui.several.DOCX", group));
        var done = button("reportui.several.write", write);
        done.getStyleClass().add("accent");
        done.setId("report-several-write");
        done.disableProperty().bind(model.some().not());
        getChildren().addAll(as, new HBox(8, done, button("reportui.several.back", back)));
        addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ESCAPE) {
                back.run();
                event.consume();
            }
        });
    }

    private void part(String key, List<Ticked> among) {
        var name = new Label(words.text(key));
        name.getStyleClass().add("field-name");
        var all = new Hyperlink(words.text("reportui.several.turn"));
        all.setOnAction(_ -> SeveralReports.turn(among));
        var boxes = new VBox(8, name);
        among.forEach(one -> boxes.getChildren().add(box(one)));
        boxes.getChildren().add(all);
        getChildren().add(boxes);
    }

    private static Node box(Ticked one) {
        var box = new CheckBox(one.wanted().name());
        box.setWrapText(true);
        box.selectedProperty().bindBidirectional(one.chosen());
        return box;
    }

    private RadioButton format(Format format, String key, ToggleGroup group) {
        var button = new RadioButton(words.text(key));
        button.setToggleGroup(group);
        button.setSelected(model.format().get() == format);
        button.setOnAction(_ -> model.format().set(format));
        return button;
    }

    private Button button(String key, Runnable act) {
        var button = new Button(words.text(key));
        button.setMinWidth(Region.USE_PREF_SIZE);
        button.setOnAction(_ -> act.run());
        return button;
    }
}
