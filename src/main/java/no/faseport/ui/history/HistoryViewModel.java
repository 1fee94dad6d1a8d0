package no.faseport.ui.history;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.collections.transformation.FilteredList;
import no.faseport.portfolio.HistoryLine;
import no.faseport.ui.Desk;
import no.faseport.usecase.ReadPortfolio;
import no.faseport.words.Message;

/// The newest changes, and those of them that hold every word typed.
public final class HistoryViewModel {
    private static final int NEWEST = 5000;

    private final Desk desk;
    private final ObservableList<HistoryLine> all = FXCollections.observableArrayList();
    private final FilteredList<HistoryLine> lines = new FilteredList<>(all);
    private final StringProperty text = new SimpleStringProperty("");

    /// For the portfolio on `desk`.
    public HistoryViewModel(Desk desk) {
        this.desk = desk;
        text.addListener((property, was, is) -> filter());
    }

    /// Reads the journal anew.
    public void load() {
        desk.background().run(Message.of("history.work.reading"),
                progress -> new ReadPortfolio(desk.place()).history(NEWEST), found -> {
                    all.setAll(found);
                    filter();
                });
    }

    private void filter() {
        var words = List.of(text.get().toLowerCase(Locale.ROOT).strip().split("\\s+"));
        lines.setPredicate(line -> words.stream().allMatch(haystack(line)::contains));
    }

    private String haystack(HistoryLine line) {
        return String.join("\n", Arrays.asList(sentence(line), line.author(), when(line))).toLowerCase(Locale.ROOT);
    }

    /// The lines let through, newest first.
    public ObservableList<HistoryLine> lines() {
        return lines;
    }

    /// True while nothing has ever been changed.
    public boolean isEmpty() {
        return all.isEmpty();
    }

    /// The words that are searched for.
    public StringProperty text() {
        return text;
    }

    /// What a line says was done.
    public String sentence(HistoryLine line) {
        return switch (line.kind()) {
            case DO -> line.sentence();
            case UNDO, REDO -> desk.words().text("history.kind." + line.kind(), line.sentence());
        };
    }

    /// When it was done.
    public String when(HistoryLine line) {
        return desk.words().dateTime(line.at());
    }
}
