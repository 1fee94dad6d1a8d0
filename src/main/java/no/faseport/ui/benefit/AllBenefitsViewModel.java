package no.faseport.ui.benefit;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import no.faseport.benefit.Assessed;
import no.faseport.benefit.Assessment;
import no.faseport.benefit.Benefit;
import no.faseport.benefit.BenefitId;
import no.faseport.benefit.BenefitTerms;
import no.faseport.benefit.Indicator;
import no.faseport.economy.AmountScale;
import no.faseport.portfolio.BenefitsOverview;
import no.faseport.portfolio.BenefitsPage;
import no.faseport.project.Section;
import no.faseport.project.Unit;
import no.faseport.ui.Desk;
import no.faseport.usecase.ReadBenefits;
import no.faseport.usecase.Result;
import no.faseport.usecase.WriteBenefitTable;
import no.faseport.words.Message;

/// The benefits of all projects, those of closed projects too: which are shown, put together how, and what is to be measured next.
final class AllBenefitsViewModel {
    private static final Message READING = Message.of("benefits.reading");

    private final Desk desk;
    private final ReadOnlyObjectWrapper<Optional<BenefitsOverview>> overview = new ReadOnlyObjectWrapper<>(
            Optional.empty());
    private Wanted wanted = Wanted.ALL;

    /// A benefit of a project, or the head of those that follow where there is none.
    record Row(String title, Optional<Line> line, List<Line> all) {
        /// Keeps a copy.
        Row {
            all = List.copyOf(all);
        }

        /// True where `other` is the same benefit, or the head of the same group, whatever is said of it now.
        boolean isSameAs(Row other) {
            return (title.equals(other.title) && line.isEmpty() && other.line.isEmpty())
                    || (line.isPresent() && line.map(Line::id).equals(other.line.map(Line::id)));
        }
    }

    /// A benefit with the page of its project.
    record Line(BenefitsPage page, Benefit benefit) {
        BenefitId id() {
            return benefit.id();
        }
    }

    /// An indicator that is to be measured on a day.
    record Due(LocalDate day, BenefitsPage page, Benefit benefit, Indicator indicator) {
    }

    /// For the portfolio on `desk`, read at once.
    AllBenefitsViewModel(Desk desk) {
        this.desk = desk;
        read();
    }

    /// What is shown, once it is read; told of again at every reading and whenever something else is wanted.
    ReadOnlyObjectProperty<Optional<BenefitsOverview>> overview() {
        return overview.getReadOnlyProperty();
    }

    /// What is wanted now.
    Wanted wanted() {
        return wanted;
    }

    /// Shows something else of what is read.
    void want(Wanted now) {
        wanted = now;
        show(overview.get());
    }

    private void show(Optional<BenefitsOverview> found) {
        overview.set(Optional.empty());
        overview.set(found);
    }

    /// Reads anew.
    void read() {
        var reading = new ReadBenefits(desk.place());
        desk.background().run(READING, progress -> Optional.of(reading.overview(BenefitTerms.USUAL)), this::show);
    }

    private List<Line> lines() {
        return overview.get().map(BenefitsOverview::projects).orElse(List.of()).stream()
                .flatMap(page -> page.benefits().stream().filter(one -> wanted.holds(page, one))
                        .map(one -> new Line(page, one)))
                .toList();
    }

    /// The benefits wanted.
    List<Benefit> benefits() {
        return lines().stream().map(Line::benefit).toList();
    }

    /// The rows of the table: what is wanted under the heads of its groups.
    List<Row> rows() {
        var rows = new ArrayList<Row>();
        groups().forEach((title, all) -> {
            if (wanted.by() != Wanted.By.NOTHING) {
                rows.add(new Row(title, Optional.empty(), all));
            }
            all.forEach(one -> rows.add(new Row(one.benefit().name(), Optional.of(one), List.of(one))));
        });
        return List.copyOf(rows);
    }

    private Map<String, List<Line>> groups() {
        var collator = desk.words().collator();
        var groups = new LinkedHashMap<String, List<Line>>();
        lines().stream().sorted(Comparator.comparing(this::title, collator::compare))
                .forEach(one -> groups.computeIfAbsent(title(one), any -> new ArrayList<>()).add(one));
        return groups;
    }

    private String title(Line line) {
        var words = desk.words();
        return switch (wanted.by()) {
            case PROJECT -> project(line.page());
            case UNIT -> line.page().unit(line.benefit()).map(Unit::name)
                    .orElseGet(() -> words.text("benefit.reaper." + line.benefit().facts().reaper()));
            case KIND -> words.text("benefit.kind." + line.benefit().facts().kind());
            case STANDING -> words.text(line.page().assessed(line.benefit()).standing().key(Section.BENEFIT));
            case NOTHING -> "";
        };
    }

    /// A project by number and name, and that it is over where it is.
    String project(BenefitsPage page) {
        var project = page.project();
        var name = project.number() + " " + project.name();
        return project.isOver()
                ? desk.words().text("benefits.over", name, desk.words().text("project.status." + project.status()))
                : name;
    }

    /// What is to be measured, the most overdue first, of all projects whatever is shown.
    List<Due> due() {
        return overview.get().map(BenefitsOverview::projects).orElse(List.of()).stream()
                .flatMap(page -> page.benefits().stream().flatMap(benefit -> benefit.indicators().stream()
                        .flatMap(one -> one.nextOn().map(day -> new Due(day, page, benefit, one)).stream())))
                .sorted(Comparator.comparing(Due::day)).toList();
    }

    /// What there is in a line.
    String lead() {
        return overview.get().map(all -> {
            var sums = all.realisation();
            var words = desk.words();
            var lines = lines();
            var projects = lines.stream().map(line -> line.page().project().id()).distinct().count();
            return words.text("benefits.all.lead", words.count("benefits.all.shown", lines.size()),
                    words.count("benefits.all.projects", projects), words.thousands(sums.planned().amount()),
                    words.thousands(sums.realised().amount()),
                    words.thousands(sums.remaining().amount()));
        }).orElse("");
    }

    /// Writes the benefits of all projects to a workbook, in kroner.
    void export(Path file) {
        var write = new WriteBenefitTable(desk.place());
        desk.background().run(Message.of("benefits.writing"),
                progress -> write.write(BenefitTerms.USUAL, AmountScale.KRONER, file), result -> {
                    switch (result) {
                        case Result.Done<Path> done ->
                            desk.notices().told(Message.of("benefits.written", done.value().toString()));
                        case Result.Refused<Path> refused -> desk.notices().refused(refused.reasons());
                    }
                });
    }

    /// How a benefit stands, and why.
    Assessed standing(Benefit benefit) {
        return new Assessment(desk.place().today()).of(benefit);
    }

    /// Opens a benefit in its project.
    void open(BenefitsPage page, Benefit benefit) {
        desk.navigation().benefit(page.project().id(), benefit.id());
    }
}
