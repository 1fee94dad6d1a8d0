package no.faseport.ui.project;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import javafx.geometry.Insets;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.Tab;
import javafx.scene.control.TabPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import no.faseport.gate.GateId;
import no.faseport.portfolio.GateMark;
import no.faseport.portfolio.Topic;
import no.faseport.project.ProjectId;
import no.faseport.ui.Desk;
import no.faseport.ui.Later;
import no.faseport.ui.Navigation;
import no.faseport.ui.Parts;
import no.faseport.ui.Screen;
import no.faseport.words.Words;

/// A project: its head, its phase ribbon, and tabs for overview and gates and for what other screens have to show.
public final class ProjectScreen implements Screen {
    /// The least height at which the ribbon stands above every tab.
    private static final double ROOM_FOR_RIBBON = 600;

    private final ProjectViewModel project;
    private final GateViewModel gate;
    private final RoomViewModel room;
    private final RoomTabs rooms;
    private final Navigation navigation;
    private final ProtocolViewModel protocol;
    private final List<ProjectTab> more;
    private final HeadView head;
    private final RibbonView ribbon;
    private final GateList gateList;
    private final OverviewView overview;
    private final TabPane tabs = new TabPane();
    private final Tab overviewTab;
    private final Tab gateTab;
    private final VBox node;
    private Optional<GateId> wished = Optional.empty();

    /// The screen of the project `id`, with `more` tabs after overview and gates.
    public ProjectScreen(Desk desk, ProjectId id, List<ProjectTab> more) {
        var words = desk.words();
        this.more = List.copyOf(more);
        this.navigation = desk.navigation();
        this.project = new ProjectViewModel(desk, id);
        this.gate = new GateViewModel(desk);
        this.protocol = new ProtocolViewModel(desk, id);
        this.head = new HeadView(project, words);
        this.ribbon = new RibbonView(project, words, this::showGate);
        this.room = new RoomViewModel(desk, id);
        this.rooms = new RoomTabs(desk, room);
        this.overview = new OverviewView(project, words, desk.navigation(), this::go);
        this.overviewTab = tab(words.text("project.tab.overview"), () -> scrolled(overview));
        this.gateList = new GateList(words, gate::show);
        this.gateTab = tab(words.text("project.tab.gates"), () -> scrolled(gates(words)));
        tabs.getTabs().addAll(overviewTab, gateTab);
        this.more.forEach(one -> tabs.getTabs().add(tab(words.text(one.title()), one.screen())));
        tabs.getTabs().addAll(rooms.all());
        this.node = new VBox(head, ribbon, tabs);
        node.getStyleClass().add("fp-project");
        Parts.dress(node, ProjectScreen.class, "project.css");
        VBox.setMargin(ribbon, new Insets(0, 16, 0, 16));
        VBox.setVgrow(tabs, Priority.ALWAYS);
        tabs.getSelectionModel().selectedItemProperty().subscribe(this::turned);
        node.heightProperty().subscribe(this::giveRoom);
        project.overviewProperty().subscribe(found -> found.ifPresent(this::show));
        gate.gateProperty().subscribe(this::mark);
        room.shownProperty().subscribe(found -> found.ifPresent(this::show));
    }

    private VBox gates(Words words) {
        var below = new VBox(new MoveView(protocol, words), new ProtocolView(protocol, words));
        below.getStyleClass().add("fp-below");
        return new VBox(gateList, new WithinButtons(protocol, words), new GateView(gate, words), below);
    }

    /// A tab whose content is made when it is first turned to, so that a project opens with what is seen of it.
    static Tab tab(String title, Supplier<? extends Node> content) {
        var tab = new Tab(title);
        tab.setClosable(false);
        tab.selectedProperty().subscribe(selected -> {
            if (selected && tab.getContent() == null) {
                tab.setContent(content.get());
            }
        });
        return tab;
    }

    private static Tab tab(String title, Later screen) {
        var tab = tab(title, screen::node);
        tab.selectedProperty().addListener((_, _, selected) -> {
            if (selected) {
                screen.come();
            } else {
                screen.leave();
            }
        });
        return tab;
    }

    static ScrollPane scrolled(Node content) {
        var pane = new ScrollPane(content);
        pane.setFitToWidth(true);
        pane.getStyleClass().add("edge-to-edge");
        return pane;
    }

    private void show(Overview shown) {
        head.show(shown);
        ribbon.show();
        gateList.show(shown.page().gates(), shown.page().nextGate(), gate.gateProperty().get());
        overview.show(shown);
        room.shownProperty().get().ifPresent(found -> overview.show(shown, found.page()));
        chooseGate();
    }

    private void show(RoomShown shown) {
        rooms.show(shown);
        project.overviewProperty().get().ifPresent(found -> overview.show(found, shown.page()));
    }

    private void go(Way way) {
        switch (way.part()) {
            case GATES -> way.gate().ifPresentOrElse(this::showGate, () -> tabs.getSelectionModel().select(gateTab));
            case PLAN -> navigation.plan(project.id());
            case ECONOMY -> navigation.economy(project.id());
            case FRAMES -> tabs.getSelectionModel().select(rooms.frames());
            case LOG -> tabs.getSelectionModel().select(rooms.log());
            case STATUS -> showTab("project.tab.status");
        }
    }

    private void turned(Tab tab) {
        head.setDetailed(tab == overviewTab);
        giveRoom();
        chooseGate();
        mark(gate.gateProperty().get());
    }

    /// In a low window, as at 200 %, a tab that is not about phases and gates needs the ribbon's room itself.
    private void giveRoom() {
        boolean isAtOverview = overviewTab.equals(tabs.getSelectionModel().getSelectedItem());
        boolean shown = node.getHeight() >= ROOM_FOR_RIBBON || isAtOverview || isAtGates();
        ribbon.setVisible(shown);
        ribbon.setManaged(shown);
    }

    private boolean isAtGates() {
        return gateTab.equals(tabs.getSelectionModel().getSelectedItem());
    }

    /// Chooses the gate the project stands before, or its last, where none is chosen yet.
    private void chooseGate() {
        if (isAtGates() && gate.gateProperty().get().isEmpty()) {
            project.overviewProperty().get().map(Overview::page)
                    .flatMap(page -> page.gates().stream().filter(this::isWished).findFirst()
                            .or(page::nextGate).or(() -> last(page.gates())))
                    .ifPresent(mark -> gate.show(mark.id()));
        }
    }

    private boolean isWished(GateMark mark) {
        return wished.filter(mark.id()::equals).isPresent();
    }

    private static Optional<GateMark> last(List<GateMark> gates) {
        return gates.isEmpty() ? Optional.empty() : Optional.of(gates.getLast());
    }

    private void mark(Optional<GateId> shown) {
        gateList.choose(shown);
        ribbon.choose(isAtGates() ? shown : Optional.empty());
    }

    /// Puts `more` at the end of the head's first line.
    public void beside(Node more) {
        head.beside(more);
    }

    /// Turns to the tab and the gate that another screen of the same project shows.
    public void turnAs(ProjectScreen other) {
        wished = other.gate.gateProperty().get();
        tabs.getSelectionModel().select(other.tabs.getSelectionModel().getSelectedIndex());
    }

    /// Shows the overview.
    public void showOverview() {
        tabs.getSelectionModel().select(overviewTab);
    }

    /// Shows the page of one of the project's gates.
    public void showGate(GateId shown) {
        gate.show(shown);
        tabs.getSelectionModel().select(gateTab);
    }

    /// Shows the tab whose title has this key.
    public void showTab(String title) {
        for (int i = 0; i < more.size(); i++) {
            if (more.get(i).title().equals(title)) {
                tabs.getSelectionModel().select(i + 2);
            }
        }
    }

    @Override
    public Parent node() {
        return node;
    }

    @Override
    public void refresh(Set<Topic> topics) {
        project.refresh(topics);
        gate.refresh(topics);
        room.refresh(topics);
        protocol.refresh(topics);
        more.forEach(one -> one.screen().refresh(topics));
    }

    @Override
    public void focus() {
        var at = tabs.getSelectionModel().getSelectedIndex();
        if (at >= 2 && at < 2 + more.size()) {
            more.get(at - 2).screen().focus();
        } else {
            tabs.requestFocus();
        }
    }
}
