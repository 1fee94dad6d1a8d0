package no.faseport.ui.accounts;

import java.util.List;
import java.util.Set;
import java.util.function.Function;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.ChoiceBox;
import javafx.scene.control.Label;
import javafx.scene.control.SplitPane;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import no.faseport.economy.GrossNet;
import no.faseport.economy.vat.Rounding;
import no.faseport.economy.vat.VatLine;
import no.faseport.portfolio.Topic;
import no.faseport.project.ProjectId;
import no.faseport.ui.Desk;
import no.faseport.ui.Naming;
import no.faseport.ui.Parts;
import no.faseport.ui.Screen;
import no.faseport.ui.WrittenCell;
import no.faseport.ui.accounts.VatViewModel.Share;
import no.faseport.words.Words;
import org.jspecify.annotations.Nullable;

/// A project's VAT: the share that is compensated on each account string, and the lines 429 and 729 it comes to.
public final class VatScreen implements Screen, WrittenCell.Sheet<Share> {
    private static final Set<Topic> ABOUT = Set.of(Topic.MONEY, Topic.SETTINGS);
    private static final double DIVIDER = 0.4;

    private final Desk desk;
    private final Words words;
    private final VatViewModel model;
    private final TableView<Share> shares = new TableView<>();
    private final TableView<VatLine> lines = new TableView<>();
    private final Label sums = Parts.whole("", "quiet");
    private final Button write;
    private final BorderPane node = new BorderPane();

    /// The VAT of `project`.
    public VatScreen(Desk desk, ProjectId project) {
        this.desk = desk;
        this.words = desk.words();
        this.model = new VatViewModel(desk, project);
        this.write = new Button(words.count("vat.write", 0));
        node.getStyleClass().addAll("screen", "accounts-screen");
        AccountsLook.dress(node);
        shareColumns();
        lineColumns();
        var split = new SplitPane(part("vat.shares", "vat.shares.explain", shares),
                part("vat.lines", "vat.lines.explain", lines));
        split.setDividerPositions(DIVIDER);
        node.setTop(bar());
        node.setCenter(split);
        model.readProperty().subscribe(read -> show());
        model.read();
    }

    private Node bar() {
        write.setId("vat-write");
        write.getStyleClass().add("accent");
        write.setMinWidth(Region.USE_PREF_SIZE);
        write.setOnAction(press -> model.write());
        var rounding = new ChoiceBox<Rounding>();
        rounding.setConverter(new Naming<>(one -> words.text(one.key())));
        rounding.getItems().setAll(Rounding.values());
        rounding.valueProperty().bindBidirectional(model.roundingProperty());
        rounding.setPrefWidth(168);
        rounding.setMinWidth(Region.USE_PREF_SIZE);
        sums.setMinWidth(0);
        rounding.setAccessibleText(words.text("vat.rounding"));
        var bar = new HBox(sums, Parts.space(), Parts.whole(words.text("vat.rounding"), "quiet"), rounding, write);
        bar.setAlignment(Pos.CENTER_LEFT);
        bar.getStyleClass().add("accounts-bar");
        return bar;
    }

    private Node part(String heading, String explanation, TableView<?> table) {
        var explain = new Label(words.text(explanation));
        explain.getStyleClass().add("vat-explain");
        explain.setWrapText(true);
        explain.setMinHeight(Region.USE_PREF_SIZE);
        VBox.setVgrow(table, Priority.ALWAYS);
        table.getStyleClass().add("vat-table");
        table.setColumnResizePolicy(TableView.CONSTRAINED_RESIZE_POLICY_ALL_COLUMNS);
        table.setAccessibleText(words.text(heading));
        table.setPlaceholder(Parts.nothing(words.text("vat.empty")));
        return new VBox(Parts.whole(words.text(heading), "vat-heading"), explain, table);
    }

    private void shareColumns() {
        var account = AccountsLook.<Share>column(words.text("control.where"), 64, share -> share.string().toString());
        account.getStyleClass().add("first");
        var percent = AccountsLook.<Share>numbers(words.text("vat.share"), 76,
                share -> words.plain(share.percent()) + " %");
        percent.setId("vat-share");
        percent.setCellFactory(any -> new WrittenCell<>(this));
        shares.getColumns().setAll(List.of(account, AccountsLook.wide(words.text("accounts.column.accounts.NAME"),
                120, Share::name),
                AccountsLook.column(words.text("spreadsheet.column.UNIT"), 68, share -> share.string().unit()),
                AccountsLook.column(words.text("spreadsheet.column.FUNCTION"), 76, share -> share.string().function()),
                percent));
        shares.setEditable(!model.isReadOnly());
    }

    @Override
    public boolean takes(Share share, TableColumn<Share, ?> column) {
        return !model.isReadOnly() && "vat-share".equals(column.getId());
    }

    @Override
    public String name(Share share, TableColumn<Share, ?> column) {
        return share.string() + " " + column.getText();
    }

    @Override
    public void write(Share share, TableColumn<Share, ?> column, String text) {
        model.share(share, text);
    }

    private void lineColumns() {
        var account = AccountsLook.<VatLine>column(words.text("control.where"), 64,
                line -> line.key().accountString().toString());
        account.getStyleClass().add("first");
        lines.getColumns().setAll(List.of(account,
                AccountsLook.column(words.text("spreadsheet.column.UNIT"), 68,
                        line -> line.key().accountString().unit()),
                AccountsLook.column(words.text("spreadsheet.column.FUNCTION"), 76,
                        line -> line.key().accountString().function()),
                AccountsLook.column(words.text("control.year"), 72, VatScreen::period),
                AccountsLook.column(words.text("control.kind"), 82, line -> words.text(line.key().kind().key())),
                amounts("vat.posted", line -> AccountsLook.kroner(line.posted(), words)),
                amounts("vat.computed", line -> AccountsLook.kroner(line.computed(), words)), difference()));
    }

    private TableColumn<VatLine, String> amounts(String title, Function<VatLine, String> text) {
        return AccountsLook.numbers(words.text(title), 90, text);
    }

    private TableColumn<VatLine, String> difference() {
        var column = amounts("vat.difference", line -> line.difference().isZero()
                ? ""
                : words.text(line.isRounding() ? "vat.difference.rounding" : "vat.difference.of",
                        AccountsLook.kroner(line.difference(), words)));
        column.setMinWidth(104);
        column.setMaxWidth(AccountsLook.WIDEST);
        column.setCellFactory(any -> new TableCell<>() {
            @Override
            protected void updateItem(@Nullable String text, boolean empty) {
                super.updateItem(text, empty);
                setText(empty ? null : text);
                var row = empty || getTableRow() == null ? null : getTableRow().getItem();
                pseudoClassStateChanged(AccountsLook.WRONG,
                        row != null && !row.isRounding() && !row.difference().isZero());
            }
        });
        return column;
    }

    private static String period(VatLine line) {
        var year = String.valueOf(line.key().year());
        return line.key().month() == 0 ? year : "%s-%02d".formatted(year, line.key().month());
    }

    private void show() {
        var read = model.readProperty().get();
        shares.getItems().setAll(read.map(VatViewModel.Read::shares).orElse(List.of()));
        lines.getItems().setAll(read.map(VatViewModel.Read::lines).orElse(List.of()));
        var year = read.map(VatViewModel.Read::year).orElse(GrossNet.NONE);
        sums.setText(words.text("vat.sums", String.valueOf(desk.year().get()), AccountsLook.kroner(year.gross(), words),
                AccountsLook.kroner(year.vat(), words), AccountsLook.kroner(year.net(), words)));
        write.setText(words.count("vat.write", model.wrong()));
        write.setDisable(model.isReadOnly() || model.wrong() == 0);
    }

    @Override
    public Parent node() {
        return node;
    }

    @Override
    public void refresh(Set<Topic> topics) {
        if (topics.stream().anyMatch(ABOUT::contains)) {
            model.read();
        }
    }

    @Override
    public void home() {
        model.read();
    }

    @Override
    public void focus() {
        lines.requestFocus();
    }
}
