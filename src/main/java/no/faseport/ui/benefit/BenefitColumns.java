package no.faseport.ui.benefit;

import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import javafx.beans.property.SimpleStringProperty;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.control.Tooltip;
import no.faseport.benefit.Achievement;
import no.faseport.benefit.Assessed;
import no.faseport.benefit.Benefit;
import no.faseport.benefit.Indicator;
import no.faseport.benefit.figures.BenefitFigures;
import no.faseport.project.Section;
import no.faseport.ui.ChartPane;
import no.faseport.ui.Sign;
import no.faseport.words.Words;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.javafx.FontIcon;
import org.kordamp.ikonli.material2.Material2AL;

/// The columns of a table whose rows are benefits, or something above them that says nothing in most columns.
///
/// @param benefit the benefit of a row, where it is one
/// @param assessed how a benefit stands
record BenefitColumns<S>(Words words, Function<S, Optional<Benefit>> benefit, Function<Benefit, Assessed> assessed) {
    private static final double SPARK = 88;
    private static final double LOW = 26;
    private static final double GIVES = 24;

    /// A column of texts; its name is `benefits.column.` and the key.
    TableColumn<S, String> text(String key, double width, Function<S, String> told) {
        var column = new TableColumn<S, String>(words.text("benefits.column." + key));
        column.setCellValueFactory(row -> new SimpleStringProperty(told.apply(row.getValue())));
        column.setPrefWidth(width);
        column.setMinWidth(width - GIVES);
        column.setSortable(false);
        column.setReorderable(false);
        return column;
    }

    /// A column of what is said of benefits.
    TableColumn<S, String> of(String key, double width, Function<Benefit, String> told) {
        return text(key, width, row -> benefit.apply(row).map(told).orElse(""));
    }

    /// A column of figures.
    TableColumn<S, String> figure(String key, double width, Function<S, String> told) {
        var column = text(key, width, told);
        column.getStyleClass().add("amount");
        column.setMinWidth(width);
        column.setMaxWidth(width);
        return column;
    }

    /// The kind as symbol and word.
    TableColumn<S, String> kind() {
        var column = of("kind", 112, one -> words.text("benefits.kind." + one.facts().kind()));
        column.setMinWidth(112);
        column.setMaxWidth(124);
        column.setCellFactory(any -> new SignedCell<>(benefit, (one, told) -> new Label(told,
                new FontIcon(BenefitsLook.symbol(one.facts().kind())))));
        return column;
    }

    /// How far the indicators are, with a cup where all targets are reached.
    TableColumn<S, String> achieved() {
        var text = new BenefitText(words);
        var column = figure("achieved", 84, row -> benefit.apply(row).map(text::achievement).orElse(""));
        column.setCellFactory(any -> new SignedCell<>(benefit, (one, told) -> {
            boolean reached = BenefitText.least(one).filter(Achievement::reached).isPresent();
            var label = new Label(told, reached ? new FontIcon(Material2AL.EMOJI_EVENTS) : null);
            label.setAccessibleText(reached ? words.text("benefits.indicator.reached", told) : told);
            label.setTooltip(new Tooltip(text.achievements(one)));
            return label;
        }));
        return column;
    }

    /// How it stands, as sign and word; the reason when pointed at.
    TableColumn<S, String> standing() {
        var column = of("standing", 172, one -> words.text(assessed.apply(one).standing().key(Section.BENEFIT)));
        column.setMinWidth(172);
        column.setMaxWidth(190);
        column.setCellFactory(any -> new SignedCell<>(benefit, (one, told) -> {
            var now = assessed.apply(one);
            var label = Sign.of(now.standing().mark()).label(told);
            label.setTooltip(new Tooltip(words.text(now.reason())));
            label.setAccessibleText(told + ". " + words.text(now.reason()));
            return label;
        }));
        return column;
    }

    /// The course of the first indicator that has been measured.
    TableColumn<S, String> course() {
        var column = of("course", SPARK + 16, one -> "");
        column.setMinWidth(SPARK + 16);
        column.setCellFactory(any -> new SignedCell<>(benefit, (one, told) -> one.indicators().stream()
                .filter(indicator -> indicator.latest().isPresent()).findFirst().map(this::spark).orElse(null)));
        return column;
    }

    private Node spark(Indicator indicator) {
        var course = new BenefitFigures(words).course(indicator);
        var pane = new ChartPane();
        pane.setFocusTraversable(false);
        pane.setPrefWidth(SPARK);
        pane.setMaxWidth(SPARK);
        pane.show(LOW, course.spoken(), course::spark);
        return pane;
    }

    /// A cell whose text stands with a symbol.
    private static final class SignedCell<S> extends TableCell<S, String> {
        private final Function<S, Optional<Benefit>> benefit;
        private final BiFunction<Benefit, String, @Nullable Node> shown;

        SignedCell(Function<S, Optional<Benefit>> benefit, BiFunction<Benefit, String, @Nullable Node> shown) {
            this.benefit = benefit;
            this.shown = shown;
            getStyleClass().add("signed");
        }

        @Override
        protected void updateItem(@Nullable String told, boolean empty) {
            super.updateItem(told, empty);
            var row = getTableRow() == null ? null : getTableRow().getItem();
            setGraphic(empty || told == null || row == null
                    ? null
                    : benefit.apply(row).map(one -> shown.apply(one, told)).orElse(null));
        }
    }
}
