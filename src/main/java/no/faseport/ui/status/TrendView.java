package no.faseport.ui.status;

import java.util.List;
import java.util.stream.Collectors;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import javafx.scene.shape.Line;
import no.faseport.project.Section;
import no.faseport.status.StatusReport;
import no.faseport.ui.Sign;
import no.faseport.words.Words;

/// Paints a small trend for each section, with its newest word beside it.
final class TrendView extends GridPane {
    private static final double SIGN = 14;

    private final Words words;

    TrendView(Words words) {
        this.words = words;
        getStyleClass().add("status-trend");
    }

    /// Shows the trends of `published`, which is newest first.
    void show(List<StatusReport> published) {
        getChildren().clear();
        if (published.isEmpty()) {
            return;
        }
        for (var section : Section.values()) {
            var name = new Label(words.text("section." + section));
            name.setMinWidth(Region.USE_PREF_SIZE);
            var newest = published.getFirst().of(section).standing();
            var word = new Label(words.text(newest.key(section)));
            word.setMinWidth(Region.USE_PREF_SIZE);
            addRow(getRowCount(), name, painted(section, TrendPicture.of(section, published)), word);
        }
    }

    private Pane painted(Section section, TrendPicture picture) {
        var pane = new Pane();
        pane.setMinSize(picture.width(), TrendPicture.height());
        pane.setAccessibleText(told(section, picture));
        for (var line : picture.lines()) {
            var drawn = new Line(line.fromX(), line.fromY(), line.toX(), line.toY());
            drawn.getStyleClass().add("status-trend-line");
            pane.getChildren().add(drawn);
        }
        for (var point : picture.points()) {
            var sign = new Label("", Sign.of(point.mark()).icon());
            sign.getStyleClass().add("status-trend-sign");
            sign.setTooltip(new Tooltip(told(section, point)));
            sign.setMinSize(SIGN, SIGN);
            sign.relocate(point.x() - SIGN / 2, point.y() - SIGN / 2);
            pane.getChildren().add(sign);
        }
        return pane;
    }

    private String told(Section section, TrendPicture picture) {
        return words.text("section." + section) + ": "
                + picture.points().stream().map(point -> told(section, point)).collect(Collectors.joining(", "));
    }

    private String told(Section section, TrendPicture.Point point) {
        return words.text("status.trend.point", point.report().reportedOn(),
                words.text(point.report().of(section).standing().key(section)));
    }
}
