package no.faseport.ui.economy;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;
import no.faseport.economy.BudgetLine;
import no.faseport.portfolio.AmountsPage;
import no.faseport.project.ProjectId;
import no.faseport.ui.Desk;
import no.faseport.usecase.EditBudget;
import no.faseport.usecase.NewAmount;
import no.faseport.usecase.ReadAmounts;
import no.faseport.usecase.Result;
import no.faseport.words.Message;

/// The amounts at hand: read from the portfolio, and written to it while they already stand on the screen.
///
/// What is written is shown before it is on disk, and whatever is read in the meantime is shown with it. After a change of its
/// own only the projects it touched are read again, as a hundred thousand lines are not read for every cell.
final class Reading {
    private final Desk desk;
    private final Optional<ProjectId> project;
    private final Runnable onRead;
    private final List<List<NewAmount>> unsaved = new ArrayList<>();
    private final AtomicBoolean asked = new AtomicBoolean();
    private int firstYear;
    private int lastYear;
    private int ownNews;
    private Book book = Book.EMPTY;
    private AmountsPage page = AmountsPage.NOTHING;

    /// The amounts of `project` or, without one, of all; tells `onRead` when others have been read.
    Reading(Desk desk, Optional<ProjectId> project, Runnable onRead) {
        this.desk = desk;
        this.project = project;
        this.onRead = onRead;
    }

    /// The amounts.
    Book book() {
        return book;
    }

    /// What is needed to name, group and write them.
    AmountsPage page() {
        return page;
    }

    /// True where the amounts of these years have been read, or are being read.
    boolean covers(int first, int last) {
        return project.isPresent() || (firstYear <= first && last <= lastYear);
    }

    /// Reads the amounts from `first` to `last`, both included; of one project always those of all years.
    void read(int first, int last) {
        firstYear = first;
        lastYear = last;
        if (asked.getAndSet(true)) {
            return;
        }
        desk.background().run(Message.of("money.reading"), progress -> {
            asked.set(false);
            var reading = new ReadAmounts(desk.place());
            var found = project.map(reading::of).orElseGet(() -> reading.between(firstYear, lastYear));
            return new Read(found, Book.of(found.lines()));
        }, this::take);
    }

    private record Read(AmountsPage page, Book book) {
    }

    private void take(Read read) {
        page = new AmountsPage(List.of(), read.page().projects(), read.page().units(), read.page().locks(),
                read.page().growth());
        show(read.book());
    }

    private void show(Book read) {
        book = withUnsaved(read);
        onRead.run();
    }

    private Book withUnsaved(Book read) {
        var next = read;
        for (var changes : unsaved) {
            next = next.with(changes);
        }
        return next;
    }

    /// Reads again because somebody changed the portfolio, unless that was done here.
    void refresh() {
        if (ownNews > 0) {
            ownNews--;
        } else {
            read(firstYear, lastYear);
        }
    }

    /// Shows the amounts at once, by `shown`, and writes them; tells `done` how that went when the screen shows what is on disk.
    void save(List<NewAmount> changes, Runnable shown, Consumer<Result<Integer>> done) {
        unsaved.add(changes);
        book = book.with(changes);
        ownNews++;
        shown.run();
        var projects = new HashSet<ProjectId>();
        changes.forEach(change -> projects.add(change.key().project()));
        desk.background().run(Message.of("money.saving"), progress -> {
            var result = new EditBudget(desk.place()).setAll(changes);
            return new Saved(result, new ReadAmounts(desk.place()).lines(projects));
        }, saved -> {
            unsaved.remove(changes);
            ownNews = Math.min(ownNews, unsaved.size());
            saved(saved, projects);
            done.accept(saved.result());
        });
    }

    private record Saved(Result<Integer> result, List<BudgetLine> lines) {
    }

    private void saved(Saved saved, Set<ProjectId> projects) {
        var within = new ArrayList<>(saved.lines());
        within.removeIf(line -> project.isEmpty() && !covers(line.year(), line.year()));
        var stored = book.renewed(projects, within);
        if (!withUnsaved(stored).says(book, projects)) {
            show(stored);
        }
    }
}
