package no.faseport.ui.portfolio;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import no.faseport.economy.Money;
import no.faseport.portfolio.NextGate;
import no.faseport.portfolio.PortfolioRow;
import no.faseport.portfolio.view.Column;
import no.faseport.portfolio.view.Line;
import no.faseport.portfolio.view.Sums;
import no.faseport.portfolio.view.Telling;
import no.faseport.project.Section;
import no.faseport.ui.Parts;
import no.faseport.ui.Sign;
import no.faseport.words.Words;
import org.kordamp.ikonli.javafx.FontIcon;
import org.kordamp.ikonli.material2.Material2AL;
import org.kordamp.ikonli.material2.Material2MZ;

/// Makes the cells of the portfolio table, one kind for each kind of fact.
final class Cells {
    private static final double ROOM_FOR_PHASE_NAME = 184;
    private static final PseudoClass STARRED = PseudoClass.getPseudoClass("starred");

    private final Words words;
    private final PortfolioViewModel model;
    private final Telling telling;

    /// Cells that tell what `model` holds.
    Cells(Words words, PortfolioViewModel model) {
        this.words = words;
        this.model = model;
        this.telling = model.telling();
    }

    /// A cell for `column`.
    LineCell of(Column column) {
        return switch (column) {
            case PROJECT -> new ProjectCell();
            case PHASE -> new PhaseCell();
            case GATE -> new GateCell();
            case MARKS -> new MarksCell();
            case BUDGET, ACTUAL, FORECAST -> new MoneyCell(column);
            case DEVIATION -> new DeviationCell();
            case REPORT, TOLERANCES, CONDITIONS -> new AlarmCell(column);
            case LEADER, UNIT, OWNER, PROGRAMME, PARENT, TYPE, STATUS, MODEL, TAGS -> new TextCell(column);
        };
    }

    private final class ProjectCell extends LineCell {
        private final Label number = new Label();
        private final TwoLines name = new TwoLines();
        private final FontIcon star = new FontIcon(Material2MZ.STAR_BORDER);
        private final HBox box = new HBox(star, number, name);
        private final FontIcon fold = new FontIcon();
        private final Label title = new Label("", fold);

        private ProjectCell() {
            box.getStyleClass().add("project-cell");
            box.setAlignment(Pos.CENTER_LEFT);
            number.getStyleClass().add("number");
            number.setMinWidth(USE_PREF_SIZE);
            HBox.setHgrow(name, Priority.ALWAYS);
            star.getStyleClass().add("star");
            star.setPickOnBounds(true);
            star.setOnMouseClicked(event -> {
                if (getItem() instanceof Line.OfProject line) {
                    model.star(Set.of(line.row().id()));
                }
            });
            title.getStyleClass().add("group-title");
            title.setOnMouseClicked(event -> {
                if (getItem() instanceof Line.OfGroup group) {
                    model.fold(group.title());
                }
            });
        }

        @Override
        void show(PortfolioRow row) {
            number.setText(row.number());
            name.show(row.name());
            var starred = model.onlooker().get().stars(row);
            star.setIconCode(starred ? Material2MZ.STAR : Material2MZ.STAR_BORDER);
            star.pseudoClassStateChanged(STARRED, starred);
            setGraphic(box);
            tell(telling.text(Column.PROJECT, row) + (starred ? ", " + words.text("portfolio.whose.STARRED") : ""));
        }

        @Override
        void show(Line.OfGroup group) {
            fold.setIconCode(group.open() ? Material2AL.EXPAND_MORE : Material2AL.CHEVRON_RIGHT);
            title.setText(group.title() + "  ·  " + words.count("portfolio.projects", group.sums().projects()));
            setGraphic(title);
            tell(title.getText() + ", " + words.text(group.open() ? "portfolio.group.open" : "portfolio.group.folded"));
        }
    }

    private final class PhaseCell extends LineCell {
        private final PhaseChevrons chevrons = new PhaseChevrons();
        private final Label name = new Label();
        private final HBox box = new HBox(chevrons, name);

        private PhaseCell() {
            box.setAlignment(Pos.CENTER_LEFT);
            box.getStyleClass().add("phase-cell");
            name.visibleProperty().bind(widthProperty().greaterThan(ROOM_FOR_PHASE_NAME));
            name.managedProperty().bind(name.visibleProperty());
        }

        @Override
        void show(PortfolioRow row) {
            chevrons.show(row.phase().position(), row.model().phases().size());
            name.setText(row.phase().name());
            setGraphic(box);
            tell(telling.phase(row));
        }
    }

    private final class GateCell extends LineCell {
        private final Label gate = new Label();
        private final Label left = new Label();
        private final FontIcon late = new FontIcon(Material2AL.ALARM);
        private final VBox box = new VBox(gate, left);

        private GateCell() {
            box.setAlignment(Pos.CENTER_LEFT);
            left.getStyleClass().add("left");
        }

        @Override
        void show(PortfolioRow row) {
            var state = switch (row.status()) {
                case ACTIVE -> "";
                case WAITING, STOPPED, CLOSED -> telling.text(Column.STATUS, row);
            };
            row.nextGate().ifPresentOrElse(next -> show(next, state), () -> show(state));
        }

        private void show(String state) {
            clear();
            setText(state);
            tell(state);
        }

        private void show(NextGate next, String state) {
            var isLate = telling.isLate(next);
            gate.setText(next.code() + "  " + next.plannedOn().map(words::date).orElse(""));
            left.setText(state.isEmpty()
                    ? telling.left(next).map(telling::daysLeft).orElse(words.text("portfolio.gate.noDay"))
                    : state);
            left.setGraphic(isLate ? late : null);
            box.getStyleClass().setAll(isLate ? List.of("gate-cell", "late") : List.of("gate-cell"));
            setText(null);
            setGraphic(box);
            tell((state.isEmpty() ? "" : state + ", ") + telling.gate(next));
        }
    }

    private final class MarksCell extends LineCell {
        private final Map<Section, FontIcon> icons = new EnumMap<>(Section.class);
        private final Map<Section, Tooltip> tooltips = new EnumMap<>(Section.class);
        private final HBox box = new HBox();

        private MarksCell() {
            box.getStyleClass().add("marks-cell");
            box.setAlignment(Pos.CENTER_LEFT);
            for (var section : Section.values()) {
                var icon = new FontIcon();
                var tooltip = new Tooltip(section.name());
                icon.setPickOnBounds(true);
                Tooltip.install(icon, tooltip);
                icons.put(section, icon);
                tooltips.put(section, tooltip);
                box.getChildren().add(icon);
            }
        }

        @Override
        void show(PortfolioRow row) {
            icons.forEach((section, icon) -> Sign.of(row.marks().of(section)).showIn(icon));
            tooltips.forEach((section, tooltip) -> tooltip.setText(telling.mark(section, row)));
            setGraphic(box);
            setAccessibleText(telling.text(Column.MARKS, row));
        }
    }

    private final class MoneyCell extends LineCell {
        private final Column column;

        private MoneyCell(Column column) {
            this.column = column;
            getStyleClass().add("amount");
        }

        @Override
        void show(PortfolioRow row) {
            show(Sums.of(List.of(row)).of(column));
        }

        @Override
        void show(Line.OfGroup group) {
            show(group.sums().of(column));
        }

        private void show(Money money) {
            setText(telling.money(money, model.thousands().get()));
            tell(words.text(column.key()) + " " + telling.money(money, false) + " kr");
        }
    }

    private final class DeviationCell extends LineCell {
        private final DeviationBar bar = new DeviationBar();
        private final Label number = new Label();
        private final HBox box;

        private DeviationCell() {
            box = new HBox(bar, Parts.space(), number);
            box.setAlignment(Pos.CENTER_LEFT);
            number.setMinWidth(USE_PREF_SIZE);
            number.getStyleClass().add("deviation");
        }

        @Override
        void show(PortfolioRow row) {
            show(row.deviation());
            bar.show(row.deviation().amount().doubleValue() / model.largestDeviation());
            bar.setVisible(true);
        }

        @Override
        void show(Line.OfGroup group) {
            show(group.sums().deviation());
            bar.setVisible(false);
        }

        private void show(Money deviation) {
            number.setText(telling.signed(deviation, model.thousands().get()));
            number.getStyleClass().setAll("label", "deviation", deviation.amount().signum() < 0 ? "over" : "under");
            setGraphic(box);
            tell(telling.deviation(deviation));
        }
    }

    /// A text that is told with a clock where a day has passed.
    private final class AlarmCell extends LineCell {
        private final Column column;
        private final TwoLines lines = new TwoLines();
        private final FontIcon late = new FontIcon(Material2AL.ALARM);
        private final HBox box = new HBox(late, lines);

        private AlarmCell(Column column) {
            this.column = column;
            box.setAlignment(Pos.CENTER_LEFT);
            HBox.setHgrow(lines, Priority.ALWAYS);
            getStyleClass().add("small");
            late.managedProperty().bind(late.visibleProperty());
        }

        @Override
        void show(PortfolioRow row) {
            var text = telling.text(column, row);
            var isLate = model.telling().alarms(column, row);
            late.setIconCode(column == Column.TOLERANCES ? Material2MZ.REPORT_PROBLEM : Material2AL.ALARM);
            late.setVisible(isLate);
            box.getStyleClass().setAll(isLate ? List.of("alarm-cell", "late") : List.of("alarm-cell"));
            lines.show(text);
            setGraphic(box);
            tell(column == Column.TOLERANCES ? telling.breaches(row) : text);
        }
    }

    private final class TextCell extends LineCell {
        private final Column column;
        private final TwoLines lines = new TwoLines();

        private TextCell(Column column) {
            this.column = column;
            getStyleClass().add("small");
        }

        @Override
        void show(PortfolioRow row) {
            var text = telling.text(column, row);
            lines.show(text);
            setGraphic(lines);
            tell(text);
        }
    }
}
