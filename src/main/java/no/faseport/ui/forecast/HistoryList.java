package no.faseport.ui.forecast;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.VBox;
import no.faseport.economy.forecast.ForecastMade;
import no.faseport.words.Message;
import no.faseport.words.Words;

/// Who has made forecasts of the year, how and when, newest first.
final class HistoryList {
    private final Words words;
    private final VBox rows = new VBox();
    private final ScrollPane scroll = new ScrollPane(rows);

    HistoryList(Words words) {
        this.words = words;
        rows.getStyleClass().add("forecast-history");
        scroll.setFitToWidth(true);
        scroll.getStyleClass().add("edge-to-edge");
    }

    Node node() {
        return scroll;
    }

    void show(List<ForecastMade> made) {
        rows.getChildren().setAll(ForecastLook.text(words.text("forecast.history"), "forecast-heading"));
        if (made.isEmpty()) {
            rows.getChildren().add(ForecastLook.text(words.text("forecast.history.empty"), "quiet"));
        }
        for (var one : made) {
            rows.getChildren().add(ForecastLook.text(
                    words.text("forecast.history.line", one.on(), one.by(), Message.of(one.method().key())),
                    "forecast-made"));
            if (!one.remark().isEmpty()) {
                rows.getChildren().add(ForecastLook.text(one.remark(), "quiet"));
            }
        }
    }
}
