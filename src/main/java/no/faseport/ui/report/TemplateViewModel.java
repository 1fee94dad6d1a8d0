package no.faseport.ui.report;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import no.faseport.document.Dress;
import no.faseport.document.Dress.Typeface;
import no.faseport.gate.Flaw;
import no.faseport.reporting.Report;
import no.faseport.reporting.ReportTemplate;
import no.faseport.reporting.ReportTouch;
import no.faseport.reporting.Reports;
import no.faseport.reporting.TemplateRule;
import no.faseport.reporting.Templates;
import no.faseport.ui.Background;
import no.faseport.ui.Desk;
import no.faseport.usecase.KeepTemplates;
import no.faseport.usecase.Result;
import no.faseport.usecase.SetFont;
import no.faseport.usecase.SetFont.Letters;
import no.faseport.usecase.SetLogo;
import no.faseport.words.Message;

/// The municipality's own touch to its reports, and what is being changed of it; every change is on disk at once.
public final class TemplateViewModel {
    private static final Message READING = Message.of("template.reading");
    private static final Message SAVING = Message.of("template.saving");

    private final Desk desk;
    private final ReadOnlyObjectWrapper<Templates> templates = new ReadOnlyObjectWrapper<>(Templates.USUAL);
    private final ReadOnlyObjectWrapper<Optional<Report>> report;
    private final ReadOnlyBooleanWrapper logo = new ReadOnlyBooleanWrapper();
    private final ReadOnlyObjectWrapper<Optional<Letters>> letters = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ObservableList<Section> sections = FXCollections.observableArrayList();

    /// A section of the report shown, and whether it is part of it here.
    public record Section(String code, boolean chosen) {
    }

    /// The templates of the portfolio on `desk`, beginning with those of `report`, or with what all share where there is none.
    public TemplateViewModel(Desk desk, String report) {
        this.desk = desk;
        this.report = new ReadOnlyObjectWrapper<>(Reports.called(report));
        read();
    }

    private record Now(Templates templates, boolean logo, Optional<Letters> letters) {
    }

    /// Reads them anew, as after somebody undid a change.
    public void read() {
        desk.background().run(READING,
                progress -> new Now(new KeepTemplates(desk.place()).all(), new SetLogo(desk.place()).isSet(),
                        new SetFont(desk.place()).now()),
                now -> {
                    templates.set(now.templates());
                    letters.set(now.letters());
                    logo.set(now.logo());
                    list();
                });
    }

    /// The templates as they stand.
    public ReadOnlyObjectProperty<Templates> templates() {
        return templates.getReadOnlyProperty();
    }

    /// The report whose own touch is shown; nothing for what all reports share.
    public ReadOnlyObjectProperty<Optional<Report>> report() {
        return report.getReadOnlyProperty();
    }

    /// True where the municipality has a logo.
    public ReadOnlyBooleanProperty logo() {
        return logo.getReadOnlyProperty();
    }

    /// The municipality's own letters; nothing where it has none.
    public ReadOnlyObjectProperty<Optional<Letters>> letters() {
        return letters.getReadOnlyProperty();
    }

    /// The sections of the report shown, those that are part of it in their order.
    public ObservableList<Section> sections() {
        return FXCollections.unmodifiableObservableList(sections);
    }

    /// True where nothing can be changed.
    public boolean isReadOnly() {
        return desk.isReadOnly();
    }

    /// What the report shown has of its own; nothing where all are shown.
    public ReportTouch touch() {
        return report.get().map(one -> templates.get().ownOf(one.code())).orElse(ReportTouch.NONE);
    }

    /// How the report shown looks, or all where none is.
    public ReportTemplate look() {
        return report.get().map(one -> templates.get().of(one.code())).orElseGet(() -> templates.get().common());
    }

    /// True where it is not as Faseport has it.
    public boolean isOwn() {
        return report.get().isPresent()
                ? !touch().equals(ReportTouch.NONE)
                : !templates.get().common().equals(ReportTemplate.USUAL);
    }

    /// True where the report shown has colour and letters of its own.
    public boolean isDressed() {
        return touch().dress().isPresent();
    }

    /// Shows what `other` has of its own, or what all share.
    public void show(Optional<Report> other) {
        report.set(other);
        sections.clear();
        list();
    }

    /// The sections stay where they are shown while they say what is on disk: what is taken out keeps its place in the list.
    private void list() {
        var own = report.get().map(one -> look().sectionsOf(one)).orElse(List.of());
        if (sections.isEmpty() || !chosen().equals(own)) {
            var all = new ArrayList<Section>();
            own.forEach(code -> all.add(new Section(code, true)));
            report.get().map(Report::sections).orElse(List.of()).stream().filter(code -> !own.contains(code))
                    .forEach(code -> all.add(new Section(code, false)));
            sections.setAll(all);
        }
    }

    private List<String> chosen() {
        return sections.stream().filter(Section::chosen).map(Section::code).toList();
    }

    /// Puts a section into the report, or takes it out; a report without any is refused.
    public void choose(int place, boolean wanted) {
        var section = sections.get(place);
        if (!wanted && chosen().equals(List.of(section.code()))) {
            desk.notices().refused(List.of(Message.of("template.refused.noSection")));
            sections.set(place, section);
            return;
        }
        sections.set(place, new Section(section.code(), wanted));
        order();
    }

    /// Moves a section `by` places up (below 0) or down, and tells where it is now.
    public int move(int place, int by) {
        int to = Math.clamp(place + by, 0, sections.size() - 1);
        if (to != place) {
            sections.add(to, sections.remove(place));
            order();
        }
        return to;
    }

    private void order() {
        report.get().ifPresent(one -> {
            var wanted = chosen();
            save(touch().ordered(wanted.equals(one.usualSections()) ? List.of() : wanted));
        });
    }

    /// The contrast to paper of what is typed as a colour; nothing where it is none.
    public static Optional<BigDecimal> contrast(String text) {
        return TemplateRule.colour(text).map(colour -> TemplateRule.shown(new Dress(colour, Typeface.SANS, false)));
    }

    /// True where what is typed as a colour can be read on paper.
    public static boolean isReadable(String text) {
        return TemplateRule.colour(text).map(colour -> new Dress(colour, Typeface.SANS, false).contrast())
                .filter(contrast -> contrast >= TemplateRule.LEAST_CONTRAST).isPresent();
    }

    /// The colour of headings and lines, as `#rrggbb`.
    public String accent() {
        return TemplateRule.hex(look().dress().accent());
    }

    /// Lets the colour be what is typed; refused where it is none, or too light.
    public void accent(String text) {
        TemplateRule.colour(text).ifPresentOrElse(
                colour -> save(new Dress(colour, look().dress().typeface(), false)),
                () -> desk.notices().refused(List.of(Message.of("template.refused.noColour", text))));
    }

    /// Lets what is shown be set in `typeface`.
    public void typeface(Typeface typeface) {
        save(new Dress(look().dress().accent(), typeface, false));
    }

    /// Gives the report shown a dress of its own, which begins as the one all wear, or takes it away.
    public void dress(boolean own) {
        save(touch().in(own ? Optional.of(templates.get().common().dress()) : Optional.empty()));
    }

    private void save(Dress dress) {
        if (report.get().isPresent()) {
            save(touch().in(Optional.of(dress)));
        } else {
            save(templates.get().sharing(templates.get().common().in(dress)));
        }
    }

    /// Lets `before` and `after` stand around what is shown; nothing for the words all share, an empty text for none.
    public void between(Optional<String> before, Optional<String> after) {
        if (report.get().isPresent()) {
            save(touch().between(before, after));
        } else {
            save(templates.get().sharing(templates.get().common().between(before.orElse(""), after.orElse(""))));
        }
    }

    /// Lets the report shown, or what all share, be as Faseport has it; undo brings it back.
    public void asUsual() {
        if (report.get().isPresent()) {
            save(ReportTouch.NONE);
        } else {
            save(templates.get().sharing(ReportTemplate.USUAL));
        }
    }

    private void save(ReportTouch wanted) {
        report.get().ifPresent(one -> save(templates.get().with(one.code(), wanted)));
    }

    /// What is refused is not put back: whoever typed it can go on with it.
    private void save(Templates wanted) {
        var seen = templates.get();
        var flaws = TemplateRule.flaws(wanted);
        if (!flaws.isEmpty()) {
            desk.notices().refused(flaws.stream().map(Flaw::what).toList());
        } else if (!wanted.equals(seen)) {
            templates.set(wanted);
            run(progress -> new KeepTemplates(desk.place()).save(seen, wanted));
        }
    }

    private <T> void run(Background.Job<Result<T>> job) {
        desk.background().run(SAVING, job, result -> {
            if (!result.reasons().isEmpty()) {
                desk.notices().refused(result.reasons());
            }
            read();
        });
    }

    /// Keeps the picture in `file` as the logo.
    public void logo(Path file) {
        run(progress -> new SetLogo(desk.place()).from(file));
    }

    /// Takes the logo away; undo brings it back.
    public void removeLogo() {
        run(progress -> {
            new SetLogo(desk.place()).remove();
            return new Result.Done<>(true);
        });
    }

    /// Lets all reports be set in the font in `file`.
    public void font(Path file) {
        run(progress -> new SetFont(desk.place()).regular(file));
    }

    /// Lets headings and sums be set in the font in `file`.
    public void boldFont(Path file) {
        run(progress -> new SetFont(desk.place()).bold(file));
    }

    /// Takes the municipality's own letters away; undo brings them back.
    public void removeFont() {
        run(progress -> {
            new SetFont(desk.place()).remove();
            return new Result.Done<>(true);
        });
    }

    /// Writes the templates to `file`.
    public void write(Path file) {
        run(progress -> told(new KeepTemplates(desk.place()).write(file), "template.written", file));
    }

    /// Lets the templates be those in `file`.
    public void bringIn(Path file) {
        run(progress -> told(new KeepTemplates(desk.place()).bringIn(file), "template.broughtIn", file));
    }

    private <T> Result<T> told(Result<T> result, String key, Path file) {
        if (result.ifDone().isPresent()) {
            desk.background().onWindow(
                    () -> desk.notices().told(Message.of(key, String.valueOf(file.getFileName()))));
        }
        return result;
    }
}
