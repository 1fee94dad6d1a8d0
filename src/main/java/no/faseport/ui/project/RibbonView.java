package no.faseport.ui.project;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.css.PseudoClass;
import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import no.faseport.gate.GateId;
import no.faseport.ui.project.RibbonMark.Standing;
import no.faseport.words.Words;
import org.kordamp.ikonli.javafx.FontIcon;
import org.kordamp.ikonli.material2.Material2AL;

/// Paints the phase ribbon; a gate is opened with a click or Enter, and the arrows go from gate to gate.
final class RibbonView extends Pane {
    private static final double BAND_TOP = 20;
    private static final double BAND_HEIGHT = 24;
    private static final double GATE = 22;
    private static final double TEXT_TOP = 50;
    private static final double TEXT_HEIGHT = 18;

    private final ProjectViewModel project;
    private final Words words;
    private final Consumer<GateId> open;
    private final List<Button> gates = new ArrayList<>();
    private final List<Label> gateTexts = new ArrayList<>();
    private final List<Node[]> painted = new ArrayList<>();
    private Optional<GateId> chosen = Optional.empty();

    /// The ribbon of `project`, which opens a gate by giving it to `open`.
    RibbonView(ProjectViewModel project, Words words, Consumer<GateId> open) {
        this.project = project;
        this.words = words;
        this.open = open;
        getStyleClass().add("fp-ribbon");
        setAccessibleText(words.text("project.ribbon"));
        setMinWidth(0);
        setMinHeight(USE_PREF_SIZE);
    }

    private Optional<RibbonPicture> picture(double width) {
        return project.overviewProperty().get()
                .map(shown -> RibbonPicture.of(shown, project.today(), width, words));
    }

    /// Paints the project anew; the gate that had the keyboard keeps it.
    void show() {
        var focused = gates.stream().filter(Node::isFocused).map(gates::indexOf).findFirst();
        gates.clear();
        gateTexts.clear();
        painted.clear();
        picture(Math.max(getWidth(), 400)).ifPresent(picture -> picture.marks().forEach(this::paint));
        var nodes = new ArrayList<Node>();
        painted.forEach(some -> nodes.addAll(List.of(some)));
        nodes.removeAll(gates);
        nodes.addAll(gates);
        getChildren().setAll(nodes);
        choose(chosen);
        focused.filter(at -> at < gates.size()).ifPresent(at -> gates.get(at).requestFocus());
    }

    private void paint(RibbonMark mark) {
        painted.add(switch (mark) {
            case RibbonMark.Band band -> band(band);
            case RibbonMark.Year year -> new Node[]{region("fp-year-line"), label(year.text(), "fp-year")};
            case RibbonMark.Today today -> new Node[]{region("fp-today-line"),
                    label(project.isReadOnly()
                            ? words.date(project.today())
                            : words.text("project.ribbon.today"), "fp-today")};
            case RibbonMark.Diamond diamond -> diamond(diamond);
        });
    }

    private static Node[] band(RibbonMark.Band band) {
        var ground = region("fp-band");
        ground.getStyleClass().add(standing(band.standing()));
        return new Node[]{ground, label(band.text(), "fp-band-text", band.standing())};
    }

    private Node[] diamond(RibbonMark.Diamond mark) {
        var button = new Button();
        var at = gates.size();
        button.getStyleClass().setAll("fp-gate", standing(mark.standing()));
        button.pseudoClassStateChanged(PseudoClass.getPseudoClass("dated"), mark.gate().day().isPresent());
        if (mark.standing() == Standing.PASSED) {
            button.setGraphic(new FontIcon(Material2AL.CHECK));
        }
        button.setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
        button.setUserData(mark.gate().id());
        button.setId("gate-" + mark.gate().code());
        var said = words.text("project.ribbon.gate", mark.text(), mark.gate().title());
        button.setAccessibleText(said);
        button.setTooltip(new Tooltip(said));
        button.setOnAction(press -> open.accept(mark.gate().id()));
        button.addEventFilter(KeyEvent.KEY_PRESSED, key -> key(at, key));
        gates.add(button);
        var text = label(mark.text(), "fp-gate-text", mark.standing());
        text.setOnMouseClicked(click -> open.accept(mark.gate().id()));
        gateTexts.add(text);
        return new Node[]{button, text};
    }

    private void key(int at, KeyEvent key) {
        switch (key.getCode()) {
            case LEFT -> go(at - 1, key);
            case RIGHT -> go(at + 1, key);
            case ENTER -> {
                gates.get(at).fire();
                key.consume();
            }
            default -> {
            }
        }
    }

    private void go(int to, KeyEvent key) {
        if (to >= 0 && to < gates.size()) {
            gates.get(to).requestFocus();
        }
        key.consume();
    }

    /// Shows which gate's page is open.
    void choose(Optional<GateId> gate) {
        chosen = gate;
        for (int i = 0; i < gates.size(); i++) {
            var isChosen = gate.filter(gates.get(i).getUserData()::equals).isPresent();
            gates.get(i).pseudoClassStateChanged(Looks.CHOSEN, isChosen);
            gateTexts.get(i).pseudoClassStateChanged(Looks.CHOSEN, isChosen);
        }
    }

    private static Label label(String text, String style) {
        var label = new Label(text);
        label.getStyleClass().add(style);
        return label;
    }

    private static Label label(String text, String style, Standing standing) {
        var label = label(text, style);
        label.getStyleClass().add(standing(standing));
        return label;
    }

    private static String standing(Standing standing) {
        return "fp-" + standing.name().toLowerCase(Locale.ROOT);
    }

    private static Region region(String style) {
        var region = new Region();
        region.getStyleClass().add(style);
        return region;
    }

    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    @Override
    protected double computeMinHeight(double width) {
        return computePrefHeight(width);
    }

    @Override
    protected double computePrefHeight(double width) {
        var rows = picture(width < 0 ? 1000 : width).map(RibbonPicture::diamonds).orElse(List.of()).stream()
                .mapToInt(RibbonMark.Diamond::row).max().orElse(0);
        return TEXT_TOP + TEXT_HEIGHT * (rows + 1);
    }

    @Override
    protected void layoutChildren() {
        picture(getWidth()).map(RibbonPicture::marks).filter(marks -> marks.size() == painted.size())
                .ifPresent(marks -> {
                    for (int i = 0; i < marks.size(); i++) {
                        place(marks.get(i), painted.get(i));
                    }
                });
    }

    private static double whole(double at) {
        return Math.rint(at);
    }

    private void place(RibbonMark mark, Node[] nodes) {
        switch (mark) {
            case RibbonMark.Band band -> {
                nodes[0].resizeRelocate(band.x(), BAND_TOP, band.width(), BAND_HEIGHT);
                ((Label) nodes[1]).setText(band.text());
                centred(nodes[1], band.textX(), BAND_TOP + (BAND_HEIGHT - TEXT_HEIGHT) / 2);
            }
            case RibbonMark.Year year -> {
                nodes[0].resizeRelocate(whole(year.x()), 2, 1, BAND_TOP - 2);
                ((Label) nodes[1]).setText(year.text());
                nodes[1].resizeRelocate(whole(year.x()) + 4, 0, 40, 16);
            }
            case RibbonMark.Today today -> {
                nodes[0].resizeRelocate(whole(today.x()) - 1, 16, 2, BAND_TOP + BAND_HEIGHT - 12);
                centred(nodes[1], today.textX(), 0);
            }
            case RibbonMark.Diamond diamond -> {
                nodes[0].resizeRelocate(diamond.x() - GATE / 2, BAND_TOP + (BAND_HEIGHT - GATE) / 2, GATE, GATE);
                centred(nodes[1], diamond.textX(), TEXT_TOP + TEXT_HEIGHT * diamond.row());
            }
        }
    }

    private void centred(Node text, double middle, double top) {
        var wide = Math.ceil(text.prefWidth(-1));
        var left = Math.clamp(middle - wide / 2, 0, Math.max(0, getWidth() - wide));
        text.resizeRelocate(whole(left), top, wide, TEXT_HEIGHT);
    }
}
