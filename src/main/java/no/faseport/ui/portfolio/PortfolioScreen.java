package no.faseport.ui.portfolio;

import java.util.Set;
import javafx.scene.Parent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import no.faseport.portfolio.Topic;
import no.faseport.ui.Desk;
import no.faseport.ui.PortfolioFace;
import no.faseport.ui.Preferences;
import no.faseport.words.Message;

/// The portfolio screen: head, filter, the line for a new project, the table and its sums.
public final class PortfolioScreen implements PortfolioFace {
    private static final KeyCombination FILTER = new KeyCodeCombination(KeyCode.F, KeyCombination.SHORTCUT_DOWN);
    private static final String THOUSANDS = "portfolio.thousands";

    private final Desk desk;
    private final PortfolioViewModel model;
    private final PortfolioTable table;
    private final NewProjectLine line;
    private final FilterBar filter;
    private final Runnable importBudget;
    private final VBox root = new VBox();

    /// The portfolio on `desk`, arranged as it was last left; `importBudget` is what else an empty portfolio offers.
    public PortfolioScreen(Desk desk, Preferences preferences, Runnable importBudget) {
        this.desk = desk;
        this.importBudget = importBudget;
        this.model = new PortfolioViewModel(desk);
        var views = new SavedViews(preferences);
        model.arrangement().set(views.last());
        model.arrangement().addListener((property, was, is) -> views.leave(is));
        model.thousands().set(preferences.get(THOUSANDS).map(Boolean::parseBoolean).orElse(true));
        model.thousands().addListener((property, was, is) -> preferences.put(THOUSANDS, is.toString()));
        table = new PortfolioTable(desk.words(), model, desk.navigation()::project);
        line = new NewProjectLine(desk.words(), model, table::requestFocus, table::reveal);
        filter = new FilterBar(desk.words(), model);
        build(views);
        model.load(this::shown);
    }

    private void build(SavedViews views) {
        var totals = new TotalsRow(desk.words(), table, model);
        VBox.setVgrow(table, Priority.ALWAYS);
        root.getStyleClass().addAll("screen", "portfolio-screen");
        root.getChildren().addAll(new Head(desk.words(), model, views, this::copy, this::newProject), filter, line,
                table, totals);
        table.setPlaceholder(EmptyState.reading(desk.words()));
        model.sums().addListener((property, was, is) -> placeholder());
        root.addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (FILTER.match(event)) {
                filter.type();
                event.consume();
            }
        });
    }

    private void placeholder() {
        if (model.isRead()) {
            table.setPlaceholder(model.rows().get().isEmpty()
                    ? EmptyState.first(desk.words(), this::newProject, importBudget)
                    : EmptyState.filtered(desk.words(), model::clearFilter));
        }
    }

    private void shown() {
        placeholder();
        table.reveal();
    }

    private void copy() {
        table.copy();
        desk.notices().told(Message.of("portfolio.copied"));
    }

    @Override
    public void newProject() {
        line.open();
    }

    @Override
    public Parent node() {
        return root;
    }

    @Override
    public void refresh(Set<Topic> topics) {
        if (!(topics.size() == 1 && topics.contains(Topic.PLAN))) {
            model.load(this::placeholder);
        }
    }

    @Override
    public void focus() {
        table.requestFocus();
    }
}
