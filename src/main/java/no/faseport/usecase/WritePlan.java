package no.faseport.usecase;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import no.faseport.file.Replacement;
import no.faseport.gantt.GanttPlan;
import no.faseport.gantt.GanttRow;
import no.faseport.gantt.paper.PaperMatter;
import no.faseport.gantt.paper.PaperOrder;
import no.faseport.gantt.paper.PlanLayout;
import no.faseport.gantt.paper.PlanSheet;
import no.faseport.gantt.paper.PrintedPlan;
import no.faseport.interchange.CalendarFile;
import no.faseport.portfolio.Progress;
import no.faseport.report.plan.PlanPrint;
import no.faseport.spreadsheet.PlanWorkbook;

/// Writes a project's plan or the roadmap to a file: on sheets of paper, as a picture, as a workbook, or its milestones as a calendar.
public final class WritePlan {
    /// The most sheets in one file.
    public static final int MOST_PAGES = 3000;
    /// How many dots an inch a picture of pixels has where nobody says otherwise.
    public static final int USUAL_DOTS = 144;

    private final Workplace place;
    private final PlanRead read;

    /// For the portfolio of `place`; what is written is in its language.
    public WritePlan(Workplace place) {
        this.place = place;
        this.read = new PlanRead(place);
    }

    /// What a plan can be written as, by the ending of the file's name.
    public enum Format {
        /// Sheets of paper.
        PDF,
        /// A picture of lines, all on one sheet.
        SVG,
        /// A picture of pixels, all on one sheet.
        PNG,
        /// A workbook.
        XLSX,
        /// A calendar with its milestones and gates.
        ICS;

        /// The ending of such a file's name.
        public String ending() {
            return "." + name().toLowerCase(Locale.ROOT);
        }

        /// What a file of this name is.
        public static Optional<Format> of(Path file) {
            var name = String.valueOf(file.getFileName()).toLowerCase(Locale.ROOT);
            for (var format : values()) {
                if (name.endsWith(format.ending())) {
                    return Optional.of(format);
                }
            }
            return Optional.empty();
        }
    }

    /// Writes what `order` asks for of `subject` to `file`, over what stands there; a picture of pixels has
    /// `dots` an inch. Refused where the order makes no sense, the file cannot be written, or the user stopped it, and
    /// then the file is as it was.
    public Result<Path> write(PaperSubject subject, PaperOrder order, int dots, Path file, Progress progress) {
        var format = Format.of(file);
        if (format.isEmpty()) {
            return Result.refused("paper.refused.ending", String.valueOf(file.getFileName()));
        }
        if (PlanRead.isBackwards(order)) {
            return Result.refused("paper.refused.range");
        }
        return switch (format.get()) {
            case PDF -> drawn(subject, order, matter -> pdf(subject, matter, order, file, progress));
            case SVG -> drawn(subject, order, matter -> svg(matter, order, file, progress));
            case PNG -> drawn(subject, order, matter -> png(matter, order, dots, file, progress));
            case XLSX -> switch (subject) {
                case PaperSubject.OfProject one -> told(one, plan -> xlsx(plan, order, file, progress));
                case PaperSubject.OfRoadmap all -> new WriteRoadmap(place).xlsx(all, order, read.title(all), file);
            };
            case ICS -> switch (subject) {
                case PaperSubject.OfProject one -> told(one, plan -> ics(plan, order, file, progress));
                case PaperSubject.OfRoadmap all ->
                    new WriteRoadmap(place).ics(all, order, read.title(all), file, progress);
            };
        };
    }

    private Result<Path> drawn(PaperSubject subject, PaperOrder order, Function<PaperMatter, Result<Path>> writing) {
        return read.matter(subject, order).map(writing).orElseGet(() -> Result.refused("paper.refused.gone"));
    }

    private Result<Path> told(PaperSubject.OfProject subject, Function<PlanRead.Found, Result<Path>> writing) {
        return read.plan(subject.project()).map(writing).orElseGet(() -> Result.refused("paper.refused.gone"));
    }

    /// The sheets that `order` asks for of `subject`, as a PDF; refused as [#write].
    public Result<byte[]> pages(PaperSubject subject, PaperOrder order, Progress progress) {
        var out = new ByteArrayOutputStream();
        if (PlanRead.isBackwards(order)) {
            return Result.refused("paper.refused.range");
        }
        return read.matter(subject, order).<Result<byte[]>>map(matter -> {
            var print = new PlanPrint();
            var printed = lay(print, matter, order);
            if (printed.pages().size() > MOST_PAGES) {
                return tooMany(printed);
            }
            try {
                paint(print, subject, printed, out, progress);
            } catch (InterruptedIOException e) {
                return Result.refused("paper.refused.cancelled");
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
            return new Result.Done<>(out.toByteArray());
        }).orElseGet(() -> Result.refused("paper.refused.gone"));
    }

    private static <T> Result<T> tooMany(PrintedPlan printed) {
        return Result.refused("paper.refused.tooManyPages", (long) printed.pages().size(), (long) MOST_PAGES);
    }

    private Result<Path> pdf(PaperSubject subject, PaperMatter plan, PaperOrder order, Path file, Progress progress) {
        var print = new PlanPrint();
        var printed = lay(print, plan, order);
        return printed.pages().size() > MOST_PAGES
                ? tooMany(printed)
                : written(file, progress, out -> paint(print, subject, printed, out, progress));
    }

    private void paint(PlanPrint print, PaperSubject subject, PrintedPlan printed, OutputStream out, Progress progress)
            throws IOException {
        if (!print.pdf(printed, read.about(subject, printed.title()), place.now(), out, progress)) {
            throw new InterruptedIOException("stopped by the user");
        }
    }

    private Result<Path> svg(PaperMatter plan, PaperOrder order, Path file, Progress progress) {
        var print = new PlanPrint();
        return written(file, progress, out -> print.svg(lay(print, plan, order.laid(new PlanLayout.Roll())), out));
    }

    private Result<Path> png(PaperMatter plan, PaperOrder order, int dots, Path file, Progress progress) {
        var print = new PlanPrint();
        var printed = lay(print, plan, order.laid(new PlanLayout.Roll()));
        return print.fits(printed, dots)
                ? written(file, progress, out -> print.png(printed, dots, out))
                : Result.refused("paper.refused.tooLarge");
    }

    private PrintedPlan lay(PlanPrint print, PaperMatter plan, PaperOrder order) {
        return print.lay(order, plan, place.words());
    }

    private Result<Path> xlsx(PlanRead.Found plan, PaperOrder order, Path file, Progress progress) {
        var sheet = PlanSheet.of(order, plan.title(), plan.plan(), place.words());
        return written(file, progress, out -> new PlanWorkbook(place.words()).write(sheet, out));
    }

    private Result<Path> ics(PlanRead.Found plan, PaperOrder order, Path file, Progress progress) {
        var sheet = PlanSheet.of(order, plan.title(), plan.plan(), place.words());
        var project = plan.project();
        var days = new ArrayList<CalendarFile.Day>();
        sheet.gates().forEach(gate -> days.add(day(gate, project)));
        sheet.rows().stream().filter(row -> row.activity().milestone() && !row.summary())
                .forEach(row -> days.add(day(row, project)));
        return written(file, progress, out -> new CalendarFile().write(
                plan.title().heading(), days, place.now(), out));
    }

    private CalendarFile.Day day(GanttPlan.GateMark gate, String project) {
        var words = place.words();
        return new CalendarFile.Day(gate.id(), gate.date(), words.text("paper.event", gate.name(), project),
                gate.decided() ? gate.decision() : words.text("gantt.gate.open"), words.text("paper.event.gate"));
    }

    private CalendarFile.Day day(GanttRow row, String project) {
        var words = place.words();
        return new CalendarFile.Day(row.id().value(), row.start(),
                words.text("paper.event", row.activity().name(), project), row.activity().note(),
                words.text("paper.event.milestone"));
    }

    /// Fills a file.
    interface Filling {
        void fill(OutputStream out) throws IOException;
    }

    /// Fills `file` beside itself first; refused where it cannot be, or the user stopped it.
    static Result<Path> written(Path file, Progress progress, Filling filling) {
        var refused = new Replacement(file).write(out -> {
            filling.fill(out);
            if (progress.isCancelled()) {
                throw new InterruptedIOException("stopped by the user");
            }
        });
        if (refused.isPresent() && progress.isCancelled()) {
            return Result.refused("paper.refused.cancelled");
        }
        return refused.<Result<Path>>map(why -> Result.refused(why.key(), why.arguments().toArray()))
                .orElseGet(() -> new Result.Done<>(file));
    }
}
