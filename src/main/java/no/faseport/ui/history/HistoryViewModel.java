package no.faseport.ui.history;

import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.collections.transformation.FilteredList;
import no.faseport.portfolio.ChangeDetail;
import no.faseport.portfolio.HistoryLine;
import no.faseport.project.Project;
import no.faseport.ui.Desk;
import no.faseport.usecase.ReadPortfolio;
import no.faseport.words.Message;

/// The newest changes, those of them that fit what is asked for, and what the chosen one did.
public final class HistoryViewModel {
    private static final Message READING = Message.of("history.work.reading");
    private static final int NEWEST = 5000;

    private final Desk desk;
    private final ObservableList<HistoryLine> all = FXCollections.observableArrayList();
    private final FilteredList<HistoryLine> lines = new FilteredList<>(all);
    private final ObservableList<Project> projects = FXCollections.observableArrayList();
    private final ObservableList<String> people = FXCollections.observableArrayList();
    private final ObservableList<ChangeDetail> details = FXCollections.observableArrayList();
    private final StringProperty text = new SimpleStringProperty("");
    private final ObjectProperty<Optional<Project>> project = new SimpleObjectProperty<>(Optional.empty());
    private final ObjectProperty<Optional<String>> person = new SimpleObjectProperty<>(Optional.empty());
    private final ObjectProperty<Period> period = new SimpleObjectProperty<>(Period.ALL);
    private final ObjectProperty<Optional<HistoryLine>> chosen = new SimpleObjectProperty<>(Optional.empty());

    /// For the portfolio on `desk`.
    public HistoryViewModel(Desk desk) {
        this.desk = desk;
        text.addListener((property, was, is) -> filter());
        person.addListener((property, was, is) -> filter());
        period.addListener((property, was, is) -> filter());
        project.addListener((property, was, is) -> load());
        chosen.addListener((property, was, is) -> look());
    }

    private record Found(List<HistoryLine> lines, List<Project> projects) {
    }

    /// Reads the journal anew.
    public void load() {
        var of = project.get();
        desk.background().run(READING, progress -> {
            var read = new ReadPortfolio(desk.place());
            return new Found(of.map(one -> read.history(one, NEWEST)).orElseGet(() -> read.history(NEWEST)),
                    read.projects());
        }, found -> {
            all.setAll(found.lines());
            keep(projects, found.projects());
            keep(people, found.lines().stream().map(HistoryLine::author).distinct()
                    .sorted(desk.words().collator()).toList());
            filter();
        });
    }

    /// A list that is the same is left alone, so that what is chosen in it stays chosen.
    private static <T> void keep(ObservableList<T> list, List<T> now) {
        if (!list.equals(now)) {
            list.setAll(now);
        }
    }

    private void look() {
        details.clear();
        chosen.get().ifPresent(line -> desk.background().run(READING,
                progress -> new ReadPortfolio(desk.place()).details(line), found -> {
                    if (chosen.get().filter(line::equals).isPresent()) {
                        details.setAll(found);
                    }
                }));
    }

    private void filter() {
        var words = List.of(text.get().toLowerCase(Locale.ROOT).strip().split("\\s+"));
        var from = period.get().from(desk.place().today())
                .map(day -> day.atStartOfDay(ZoneId.systemDefault()).toInstant());
        lines.setPredicate(line -> person.get().filter(who -> !who.equals(line.author())).isEmpty()
                && from.filter(line.at()::isBefore).isEmpty()
                && words.stream().allMatch(haystack(line)::contains));
    }

    private String haystack(HistoryLine line) {
        return String.join("\n", Arrays.asList(sentence(line), line.author(), when(line))).toLowerCase(Locale.ROOT);
    }

    /// The lines let through, newest first.
    public ObservableList<HistoryLine> lines() {
        return lines;
    }

    /// The projects there are to choose among.
    ObservableList<Project> projects() {
        return projects;
    }

    /// The people there are to choose among.
    ObservableList<String> people() {
        return people;
    }

    /// What the chosen change did.
    ObservableList<ChangeDetail> details() {
        return details;
    }

    /// True while nothing has ever been changed.
    public boolean isEmpty() {
        return all.isEmpty();
    }

    /// The words that are searched for.
    public StringProperty text() {
        return text;
    }

    /// The project whose changes are shown; nothing means all.
    ObjectProperty<Optional<Project>> project() {
        return project;
    }

    /// The person whose changes are shown; nothing means everybody's.
    ObjectProperty<Optional<String>> person() {
        return person;
    }

    /// How far back changes are shown.
    ObjectProperty<Period> period() {
        return period;
    }

    /// The change that is looked into.
    ObjectProperty<Optional<HistoryLine>> chosen() {
        return chosen;
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
