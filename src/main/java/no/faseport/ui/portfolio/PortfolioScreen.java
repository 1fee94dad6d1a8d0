package no.faseport.ui.portfolio;

import java.util.Arrays;
import java.util.Set;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.DataFormat;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import no.faseport.portfolio.Topic;
import no.faseport.reporting.ReportOrder;
import no.faseport.reporting.Reports;
import no.faseport.ui.Desk;
import no.faseport.ui.Dialogs;
import no.faseport.ui.PortfolioFace;
import no.faseport.ui.Preferences;
import no.faseport.words.Message;

/// The portfolio screen: head, views, filter, the line for a new project, and the table, the board or the calendar.
public final class PortfolioScreen implements PortfolioFace {
    private static final KeyCombination FILTER = new KeyCodeCombination(KeyCode.F, KeyCombination.SHORTCUT_DOWN);
    private static final Dialogs.Kind WORKBOOK = new Dialogs.Kind("portfolio.file.xlsx", "*.xlsx");
    private static final Dialogs.Kind CSV = new Dialogs.Kind("portfolio.file.csv", "*.csv");
    private static final String THOUSANDS = "portfolio.thousands";
    private static final String LAYOUT = "portfolio.layout";

    private final Desk desk;
    private final Preferences preferences;
    private final PortfolioViewModel model;
    private final ViewsViewModel views;
    private final ExportViewModel export;
    private final CalendarViewModel months;
    private final PortfolioTable table;
    private final BoardView board;
    private final CalendarView calendar;
    private final NewProjectLine line;
    private final FilterBar filter;
    private final Runnable importBudget;
    private final StackPane content = new StackPane();
    private final VBox root = new VBox();

    /// The portfolio on `desk`, arranged as it was last left; `importBudget` is what else an empty portfolio offers.
    public PortfolioScreen(Desk desk, Preferences preferences, Runnable importBudget) {
        this.desk = desk;
        this.preferences = preferences;
        this.importBudget = importBudget;
        this.model = new PortfolioViewModel(desk, new Myself(preferences, desk.place().author()));
        var saved = new SavedViews(preferences);
        model.arrangement().set(saved.last());
        model.arrangement().addListener((property, was, is) -> saved.leave(is));
        remember();
        views = new ViewsViewModel(desk.words(), saved, model.arrangement());
        export = new ExportViewModel(desk, model, views);
        months = new CalendarViewModel(desk, model);
        table = new PortfolioTable(desk.words(), model, desk.navigation()::project, this::copy);
        board = new BoardView(desk, model);
        calendar = new CalendarView(desk, months);
        line = new NewProjectLine(desk.words(), model, this::focus, table::reveal);
        filter = new FilterBar(desk.words(), model);
        build();
        model.load(this::shown);
    }

    private void remember() {
        model.thousands().set(preferences.get(THOUSANDS).map(Boolean::parseBoolean).orElse(true));
        model.thousands().addListener((property, was, is) -> preferences.put(THOUSANDS, is.toString()));
        Arrays.stream(Layout.values())
                .filter(layout -> preferences.get(LAYOUT).equals(java.util.Optional.of(layout.name())))
                .forEach(model.layout()::set);
        model.layout().addListener((property, was, is) -> preferences.put(LAYOUT, is.name()));
    }

    private void build() {
        VBox.setVgrow(content, Priority.ALWAYS);
        root.getStyleClass().addAll("screen", "portfolio-screen");
        root.getStylesheets().add("/no/faseport/ui/portfolio/portfolio.css");
        var doing = new Head.Doing(this::copy, () -> write(WORKBOOK, ".xlsx"), () -> write(CSV, ".csv"),
                this::report, this::newProject);
        root.getChildren().addAll(new Head(desk.words(), model, doing), new ViewTabs(desk.words(), views, model),
                filter, line, content);
        var totals = new TotalsRow(desk.words(), table, model);
        VBox.setVgrow(table, Priority.ALWAYS);
        table.setPlaceholder(EmptyState.reading(desk.words()));
        var lines = new VBox(table, totals, new BulkPanel(desk, model));
        model.layout().addListener((property, was, is) -> lay(lines));
        lay(lines);
        model.sums().addListener((property, was, is) -> placeholder());
        root.addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (FILTER.match(event)) {
                filter.type();
                event.consume();
            }
        });
    }

    private void lay(VBox lines) {
        content.getChildren().setAll(switch (model.layout().get()) {
            case TABLE -> lines;
            case BOARD -> board;
            case CALENDAR -> calendar;
        });
        if (model.layout().get() == Layout.CALENDAR) {
            months.show();
        }
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
        var content = new ClipboardContent();
        content.put(DataFormat.PLAIN_TEXT, export.sheet().text());
        Clipboard.getSystemClipboard().setContent(content);
        desk.notices().told(Message.of("portfolio.copied"));
    }

    private void write(Dialogs.Kind kind, String ending) {
        new Dialogs(() -> root.getScene().getWindow(), preferences)
                .save(desk.words(), "portfolio.export", kind, export.title() + ending).ifPresent(export::write);
    }

    /// The portfolio as it stands here, on paper.
    private void report() {
        Reports.called("portfolio-status").ifPresent(report -> desk.navigation().report(ReportOrder
                .usual(report, desk.year().get(), desk.words().language()).withView(model.arrangement().get())));
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
            months.refresh();
        }
    }

    @Override
    public void focus() {
        Node first = switch (model.layout().get()) {
            case TABLE -> table;
            case BOARD -> board.first();
            case CALENDAR -> calendar.first();
        };
        first.requestFocus();
    }
}
