package no.faseport.ui.status;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import no.faseport.portfolio.StatusPage;
import no.faseport.project.ProjectId;
import no.faseport.project.Section;
import no.faseport.status.SectionStatus;
import no.faseport.status.Standing;
import no.faseport.status.StatusComparison;
import no.faseport.status.StatusReport;
import no.faseport.status.StatusReportId;
import no.faseport.ui.Desk;
import no.faseport.usecase.DraftStatus;
import no.faseport.usecase.PublishStatus;
import no.faseport.usecase.ReadStatus;
import no.faseport.usecase.Result;
import no.faseport.words.Message;

/// A project's status reports: which is shown, what it is compared with, and the draft that is being written.
public final class StatusViewModel {
    private static final Message READING = Message.of("project.reading");
    private static final Message SAVING = Message.of("project.saving");

    private final Desk desk;
    private final ProjectId project;
    private final ReadOnlyObjectWrapper<Optional<StatusPage>> page = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<Optional<StatusReport>> shown = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<Optional<StatusComparison>> comparison = new ReadOnlyObjectWrapper<>(
            Optional.empty());
    private Optional<StatusReportId> chosen = Optional.empty();
    private Optional<StatusReportId> other = Optional.empty();

    /// The reports of `project`, read at once.
    public StatusViewModel(Desk desk, ProjectId project) {
        this.desk = desk;
        this.project = project;
        read();
    }

    /// The project's reports and its figures now.
    ReadOnlyObjectProperty<Optional<StatusPage>> pageProperty() {
        return page.getReadOnlyProperty();
    }

    /// The report shown: the one chosen, else the draft, else the newest.
    ReadOnlyObjectProperty<Optional<StatusReport>> shownProperty() {
        return shown.getReadOnlyProperty();
    }

    /// The report shown beside an earlier one, where one is chosen to compare with.
    ReadOnlyObjectProperty<Optional<StatusComparison>> comparisonProperty() {
        return comparison.getReadOnlyProperty();
    }

    /// True where reports can only be looked at.
    boolean isReadOnly() {
        return desk.place().isReadOnly();
    }

    /// Reads again.
    void read() {
        desk.background().run(READING, progress -> new ReadStatus(desk.place()).page(project), this::show);
    }

    private void show(Optional<StatusPage> found) {
        page.set(found);
        var now = found.flatMap(all -> chosen.flatMap(id -> report(all, id)).or(all::draft)
                .or(() -> all.reports().stream().findFirst()));
        comparison.set(now.flatMap(here -> found.flatMap(all -> other.filter(id -> !id.equals(here.id()))
                .flatMap(id -> report(all, id)).map(there -> ordered(all, here, there)))));
        shown.set(now);
    }

    /// The older of two reports stands further down among all of them.
    private static StatusComparison ordered(StatusPage all, StatusReport one, StatusReport another) {
        return all.reports().indexOf(one) > all.reports().indexOf(another)
                ? new StatusComparison(one, another)
                : new StatusComparison(another, one);
    }

    private static Optional<StatusReport> report(StatusPage page, StatusReportId id) {
        return page.reports().stream().filter(report -> report.id().equals(id)).findFirst();
    }

    /// The published reports that the one shown can be compared with, newest first.
    List<StatusReport> others() {
        return page.get().map(StatusPage::published).orElse(List.of()).stream()
                .filter(report -> shown.get().filter(report::equals).isEmpty()).toList();
    }

    /// Shows another report, compared with none.
    void choose(StatusReportId id) {
        chosen = Optional.of(id);
        other = Optional.empty();
        show(page.get());
    }

    /// Compares the report shown with another, or with none.
    void compare(Optional<StatusReportId> with) {
        other = with;
        show(page.get());
    }

    /// Begins a report, or goes on with the one that is begun.
    void begin() {
        desk.background().run(SAVING, progress -> new DraftStatus(desk.place()).begin(project), draft -> {
            chosen = Optional.of(draft.id());
            other = Optional.empty();
            read();
        });
    }

    /// Writes the draft's summary.
    void summarize(String text) {
        write(draft -> draft.summarized(text.strip()), draft -> draft.summary().equals(text.strip()));
    }

    /// Says how a section of the draft stands.
    void stand(Section section, Standing standing) {
        write(draft -> draft.with(new SectionStatus(section, standing, draft.of(section).remark())),
                draft -> draft.of(section).standing() == standing);
    }

    /// Writes the remark of a section of the draft.
    void remark(Section section, String text) {
        write(draft -> draft.with(new SectionStatus(section, draft.of(section).standing(), text.strip())),
                draft -> draft.of(section).remark().equals(text.strip()));
    }

    private void write(UnaryOperator<StatusReport> edit, java.util.function.Predicate<StatusReport> saysSo) {
        page.get().flatMap(StatusPage::draft).filter(draft -> !saysSo.test(draft))
                .ifPresent(draft -> save(() -> new DraftStatus(desk.place()).write(draft.id(), edit)));
    }

    /// Publishes the draft.
    void publish() {
        page.get().flatMap(StatusPage::draft).ifPresent(draft -> desk.background().run(SAVING,
                progress -> new PublishStatus(desk.place()).publish(draft.id()), result -> {
                    result.ifDone().ifPresent(done -> desk.notices().told(Message.of("status.published.told")));
                    done(result);
                }));
    }

    /// Throws the draft away.
    void discard() {
        page.get().flatMap(StatusPage::draft)
                .ifPresent(draft -> save(() -> new DraftStatus(desk.place()).discard(draft.id())));
    }

    private void save(Supplier<Result<?>> change) {
        desk.background().run(SAVING, progress -> change.get(), this::done);
    }

    private void done(Result<?> result) {
        if (!result.reasons().isEmpty()) {
            desk.notices().refused(result.reasons());
        }
        read();
    }
}
