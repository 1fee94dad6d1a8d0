package no.faseport.ui.report;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import no.faseport.portfolio.view.Arrangement;
import no.faseport.portfolio.view.Habits;
import no.faseport.portfolio.view.Shipped;
import no.faseport.reporting.Choice;
import no.faseport.reporting.NamedReport;
import no.faseport.reporting.Report;
import no.faseport.reporting.ReportOrder;
import no.faseport.reporting.Reports;
import no.faseport.reporting.SavedReport;
import no.faseport.ui.Desk;
import no.faseport.usecase.CountDecisions;
import no.faseport.usecase.CountDecisions.Counted;
import no.faseport.usecase.KeepReports;
import no.faseport.usecase.ReadPortfolio;
import no.faseport.usecase.Result;
import no.faseport.usecase.WriteReports.Wanted;
import no.faseport.words.Message;

/// Which reports there are, which one is chosen with what choices, and those kept under names.
public final class ReportsViewModel {
    private static final Message READING = Message.of("reportui.reading");
    private static final Message COUNTING = Message.of("reportui.decided");

    private final Desk desk;
    private final Supplier<Habits> habits;
    private final ReportChoices choices;
    private final ReadOnlyObjectWrapper<List<SavedReport>> saved = new ReadOnlyObjectWrapper<>(List.of());
    private final ReadOnlyObjectWrapper<Optional<SavedReport>> run = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<List<Numbered>> projects = new ReadOnlyObjectWrapper<>(List.of());
    private final ReadOnlyObjectWrapper<List<Named>> views = new ReadOnlyObjectWrapper<>(List.of());

    private final ReadOnlyObjectWrapper<Optional<Counted>> decided = new ReadOnlyObjectWrapper<>(Optional.empty());

    /// A view of the portfolio under the name people know it by.
    public record Named(String name, Arrangement arrangement) {
    }

    /// A project among those a report may be about.
    public record Numbered(String number, String name) {
    }

    /// The reports of the portfolio on `desk`, for a user with `habits`.
    public ReportsViewModel(Desk desk, Supplier<Habits> habits) {
        this.desk = desk;
        this.habits = habits;
        this.choices = new ReportChoices(Reports.all().getFirst(), desk.year(), desk.words().language());
        listViews();
        choices.order().subscribe(this::count);
    }

    /// Counts the decisions `order` asks for, while that still is what is chosen.
    private void count(ReportOrder order) {
        if (!offers(Choice.PERIOD)) {
            decided.set(Optional.empty());
            return;
        }
        desk.background().run(COUNTING, _ -> new CountDecisions(desk.place(), habits.get().who()).of(order), found -> {
            if (order.equals(choices.order().get())) {
                decided.set(found);
            }
        });
    }

    /// How many decisions what is chosen will tell of, and of which days; nothing where it tells of none.
    public ReadOnlyObjectProperty<Optional<Counted>> decided() {
        return decided.getReadOnlyProperty();
    }

    /// Every report there is.
    public List<Report> reports() {
        return Reports.all();
    }

    /// What is chosen.
    public ReportChoices choices() {
        return choices;
    }

    /// True where `choice` can be made for the report chosen.
    public boolean offers(Choice choice) {
        return choices.report().get().choices().contains(choice);
    }

    /// The reports kept under names.
    public ReadOnlyObjectProperty<List<SavedReport>> saved() {
        return saved.getReadOnlyProperty();
    }

    /// The kept report that is shown, with its own choices or changed ones; nothing where none is.
    public ReadOnlyObjectProperty<Optional<SavedReport>> run() {
        return run.getReadOnlyProperty();
    }

    /// The projects a report may be about.
    public ReadOnlyObjectProperty<List<Numbered>> projects() {
        return projects.getReadOnlyProperty();
    }

    /// The views there are: those everybody has, the user's own, and the one chosen where it is none of them.
    public ReadOnlyObjectProperty<List<Named>> views() {
        return views.getReadOnlyProperty();
    }

    private record Read(List<SavedReport> saved, List<Numbered> projects) {
    }

    /// Reads anew what there is to choose among; `then` is run once it is known.
    public void load(Runnable then) {
        desk.background().run(READING, _ -> new Read(new KeepReports(desk.place()).all(),
                new ReadPortfolio(desk.place()).projects().stream()
                        .map(one -> new Numbered(one.number(), one.name())).toList()),
                found -> {
                    saved.set(found.saved());
                    projects.set(found.projects());
                    run.set(run.get().flatMap(shown -> found.saved().stream()
                            .filter(one -> one.id().equals(shown.id())).findFirst()));
                    choices.project().set(project(choices.report().get()));
                    listViews();
                    then.run();
                });
    }

    /// A report about one project is about the first until another is chosen; one that can be about several is about them all.
    private String project(Report report) {
        var chosen = choices.project().get();
        boolean ofOne = report.choices().contains(Choice.PROJECT) && !report.choices().contains(Choice.VIEW);
        return chosen.isEmpty() && ofOne
                ? projects.get().stream().findFirst().map(Numbered::number).orElse(chosen)
                : chosen;
    }

    private void listViews() {
        var all = new ArrayList<Named>();
        Arrays.stream(Shipped.values()).map(view -> new Named(desk.words().text(view.key()), view.arrangement()))
                .forEach(all::add);
        var own = habits.get().views();
        own.entrySet().stream().map(ReportsViewModel::named).forEach(all::add);
        var chosen = choices.view().get();
        if (all.stream().noneMatch(one -> one.arrangement().equals(chosen))) {
            all.add(new Named(desk.words().text("reportui.view.asIs"), chosen));
        }
        views.set(List.copyOf(all));
    }

    private static Named named(Map.Entry<String, Arrangement> view) {
        return new Named(view.getKey(), view.getValue().withText(""));
    }

    /// Shows `report`; what else is chosen stays.
    public void choose(Report report) {
        run.set(Optional.empty());
        choices.turnTo(report, project(report));
    }

    /// Runs a kept report: its own choices, with the days it finds itself found anew.
    public void run(SavedReport kept) {
        var report = Reports.called(kept.report().order().report());
        if (report.isEmpty()) {
            desk.notices().refused(List.of(Message.of("report.refused.unknown", kept.report().order().report())));
            return;
        }
        choices.show(report.get(), kept.report().order(), kept.report().followsYear());
        run.set(Optional.of(kept));
        listViews();
    }

    /// Shows what another screen asks for; the money is that of the year the window shows.
    public void show(ReportOrder wanted) {
        Reports.called(wanted.report()).ifPresent(report -> {
            run.set(Optional.empty());
            choices.show(report, wanted, true);
            listViews();
        });
    }

    /// True where a kept report is shown with other choices than it is kept with.
    public boolean isChanged() {
        return run.get().map(SavedReport::report).filter(kept -> kept.followsYear() != choices.year().get().isEmpty()
                || !kept.orderIn(desk.year().get()).equals(choices.order().get())).isPresent();
    }

    /// True where reports can be seen but none be kept.
    public boolean isReadOnly() {
        return desk.isReadOnly();
    }

    /// Keeps what is chosen under `name`; `done` is told whether it was.
    public void keep(String name, Consumer<Boolean> done) {
        var wanted = choices.named(name);
        changed("reportui.keep", () -> new KeepReports(desk.place()).add(wanted), kept -> run.set(Optional.of(kept)),
                done);
    }

    /// Keeps what is chosen under the name of the report that is run.
    public void keepChanges() {
        run.get().ifPresent(kept -> {
            var wanted = choices.named(kept.report().name());
            changed("reportui.keepChanges", () -> new KeepReports(desk.place()).edit(kept, wanted),
                    now -> run.set(Optional.of(now)), _ -> {
                    });
        });
    }

    /// Calls a kept report by another name; `done` is told whether it is.
    public void rename(SavedReport kept, String name, Consumer<Boolean> done) {
        changed("reportui.rename", () -> new KeepReports(desk.place()).edit(kept, kept.report().called(name)), _ -> {
        }, done);
    }

    /// Forgets a kept report; the choices stay as they are.
    public void remove(SavedReport kept) {
        changed("reportui.remove", () -> new KeepReports(desk.place()).remove(kept), _ -> {
        }, _ -> {
        });
    }

    private <T> void changed(String key, Supplier<Result<T>> change, Consumer<T> shown, Consumer<Boolean> done) {
        desk.background().run(Message.of(key), _ -> change.get(), result -> {
            result.ifDone().ifPresent(shown);
            if (!result.reasons().isEmpty()) {
                desk.notices().refused(result.reasons());
            }
            load(() -> done.accept(result.ifDone().isPresent()));
        });
    }

    /// Every report with what is chosen now, each on its usual paper; one about one project only where one is chosen.
    public List<Wanted> all() {
        return Reports.all().stream()
                .filter(report -> !report.choices().contains(Choice.PROJECT)
                        || report.choices().contains(Choice.VIEW) || !choices.project().get().isEmpty())
                .map(report -> Wanted.of(choices.order().get().of(report))).toList();
    }

    /// Every kept report.
    public List<Wanted> allKept() {
        return saved.get().stream().map(SavedReport::report)
                .map(report -> new Wanted(report.name(), report.orderIn(desk.year().get()))).toList();
    }

    /// What the report chosen is called in its own language, for files: `NAME 2026-06-05`, without signs that files cannot have.
    public String fileName() {
        var title = run.get().map(SavedReport::report).map(NamedReport::name)
                .orElseGet(() -> title(choices.report().get()));
        return (title + " " + desk.place().today()).replaceAll("[\\\\/:*?\"<>|\\p{Cntrl}]", "-").strip();
    }

    /// What `report` is called.
    public String title(Report report) {
        return desk.words().text("reports." + report.code() + ".title");
    }
}
