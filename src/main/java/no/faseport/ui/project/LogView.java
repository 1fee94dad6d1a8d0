package no.faseport.ui.project;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import no.faseport.project.Kept;
import no.faseport.project.LogEntry;
import no.faseport.project.LogKind;
import no.faseport.ui.Naming;
import no.faseport.ui.Parts;
import no.faseport.ui.Sign;
import no.faseport.words.Words;

/// The project's log, newest first, searched as one writes.
final class LogView extends VBox {
    /// The most entries shown at once; the others are found by searching.
    private static final int MOST = 100;
    private static final double[] COLUMNS = {19, 12, 32, 15, 11, 11};

    private final RoomViewModel room;
    private final Words words;
    private final FactRows<LogEntry> rows;
    private final TextField search;
    private final Segments<LogKind> kinds;
    private final Label found = Parts.whole("", "fp-muted");
    private Optional<LogKind> chosen = Optional.empty();
    private List<Kept<LogEntry>> all = List.of();

    LogView(RoomViewModel room, Words words) {
        this.room = room;
        this.words = words;
        this.rows = new FactRows<>(words, "room.log.empty",
                List.of("room.log.kind", "room.log.on", "room.log.title", "room.log.owner", "room.log.deadline",
                        "room.log.done"),
                this::line, COLUMNS);
        this.search = AddLine.field(words, "room.log.search", 200);
        search.setId("log-search");
        search.setMaxWidth(280);
        search.setMinWidth(160);
        search.textProperty().subscribe(this::filter);
        this.kinds = new Segments<>(LogKind.class, words.text("room.log.kind"), this::word, only -> {
            chosen = only;
            filter();
        });
        getStyleClass().add("fp-page");
        var filter = new HBox(search, kinds);
        HBox.setHgrow(kinds, Priority.ALWAYS);
        filter.getStyleClass().addAll("fp-fields", "fp-add-line");
        getChildren().add(Looks.card(words.text("room.log"), newEntry(), filter, found, rows));
        found.managedProperty().bind(found.visibleProperty());
    }

    private String word(LogKind kind) {
        return words.text("room.log." + kind);
    }

    private FactLine<LogEntry> line(Kept<LogEntry> first) {
        var line = new FactLine<>(room, words, first, COLUMNS);
        var said = new VBox(
                line.words("room.log.title", 400, LogEntry::title, (one, text) -> one.saying(text, one.text()), false),
                line.words("room.log.text", 8000, LogEntry::text, (one, text) -> one.saying(one.title(), text), true));
        var author = Parts.text("", "fp-caption");
        author.getStyleClass().add("fp-log-author");
        var late = Sign.WATCH.label(words.text("room.log.overdue"));
        late.managedProperty().bind(late.visibleProperty());
        said.getChildren().addAll(late, author);
        said.getStyleClass().add("fp-log-said");
        return line.pick("room.log.kind", Arrays.asList(LogKind.values()), this::word, LogEntry::kind, LogEntry::as)
                .day("room.log.on", one -> Optional.of(one.on()), (one, day) -> day.map(one::on).orElse(one))
                .part(said, (box, kept) -> {
                    author.setText(words.text("room.log.by", kept.fact().author()));
                    late.setVisible(kept.fact().isOverdue(room.today()));
                    return true;
                })
                .text("room.log.owner", 200, LogEntry::owner, (one, who) -> one.owned(who, one.deadline()))
                .day("room.log.deadline", LogEntry::deadline, (one, day) -> one.owned(one.owner(), day))
                .day("room.log.done", LogEntry::done, LogEntry::done);
    }

    private Node newEntry() {
        var kind = new ComboBox<LogKind>();
        kind.setAccessibleText(words.text("room.log.kind"));
        kind.getItems().setAll(LogKind.values());
        kind.setConverter(new Naming<>(this::word));
        kind.setValue(LogKind.COMMENT);
        kind.setMinWidth(176);
        var title = AddLine.field(words, "room.log.new", 400);
        title.setId("new-log");
        return new AddLine(words, "room.log.add",
                () -> room.add(new LogEntry(kind.getValue(), room.today(), title.getText().strip(), "", room.author(),
                        "", Optional.empty(), Optional.empty()), title::clear),
                kind, title);
    }

    void show(RoomShown shown) {
        all = shown.page().log();
        filter();
    }

    private void filter() {
        var some = all.stream().filter(kept -> kept.fact().says(search.getText()))
                .filter(kept -> chosen.map(only -> kept.fact().kind() == only).orElse(true)).limit(MOST).toList();
        found.setVisible(some.size() < all.size());
        found.setText(words.text("room.log.found", some.size(), all.size()));
        rows.show(some);
        rows.setVisible(!some.isEmpty() || all.isEmpty());
    }
}
