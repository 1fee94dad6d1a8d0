package no.faseport.ui.forecast;

import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.VBox;
import no.faseport.economy.forecast.ForecastMade;
import no.faseport.ui.Figures;
import no.faseport.ui.Parts;
import no.faseport.words.Message;
import no.faseport.words.Words;

/// Who has made forecasts of the year, how and when, newest first.
final class HistoryList {
    private final Words words;
    private final Figures figures;
    private final VBox rows = new VBox();
    private final ScrollPane scroll = new ScrollPane(rows);

    HistoryList(Words words, Figures figures) {
        this.words = words;
        this.figures = figures;
        rows.getStyleClass().add("forecast-history");
        scroll.setFitToWidth(true);
        scroll.getStyleClass().add("edge-to-edge");
    }

    Node node() {
        return scroll;
    }

    void show(List<ForecastMade> made) {
        rows.getChildren().setAll(Parts.text(words.text("forecast.history"), "forecast-heading"));
        if (made.isEmpty()) {
            rows.getChildren().add(Parts.text(words.text("forecast.history.empty"), "quiet"));
        }
        for (int i = 0; i < made.size(); i++) {
            var one = made.get(i);
            rows.getChildren().add(Parts.text(
                    words.text("forecast.history.line", one.on(), one.by(), Message.of(one.method().key())),
                    "forecast-made"));
            stand(one, i + 1 < made.size() ? Optional.of(made.get(i + 1)) : Optional.empty())
                    .ifPresent(told -> rows.getChildren().add(Parts.text(told, "quiet")));
            if (!one.remark().isEmpty()) {
                rows.getChildren().add(Parts.text(one.remark(), "quiet"));
            }
        }
    }

    /// Through which month it counted the accounts, what it came to, and how much more that is than what the one `before` came to.
    private Optional<String> stand(ForecastMade one, Optional<ForecastMade> before) {
        return one.stand().map(now -> {
            var until = now.until() == 0
                    ? words.text("forecast.history.noAccounts")
                    : words.text("forecast.history.until", Message.of("forecast.month." + now.until()));
            var came = words.text("forecast.history.net", until, words.kroner(now.net().amount()));
            return before.flatMap(ForecastMade::stand)
                    .map(then -> words.text("forecast.history.since", came,
                            figures.signed(now.net().minus(then.net()))))
                    .orElse(came);
        });
    }
}
