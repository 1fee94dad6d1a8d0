package no.faseport.cli;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import no.faseport.document.PageShape;
import no.faseport.gantt.paper.PaperSize;
import no.faseport.portfolio.view.Arrangement;
import no.faseport.reporting.Report;
import no.faseport.reporting.ReportOrder;
import no.faseport.words.Language;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;
import picocli.CommandLine.Spec.Target;

/// What can be chosen about any report; what a report has no use for it does not look at.
final class ReportOptions {
    @Spec(Target.MIXEE)
    private CommandSpec spec = CommandSpec.create();

    @Option(names = "--view", paramLabel = "${bundle:cli.label.view}", descriptionKey = "cli.option.reportView")
    private String view = "";

    @Option(names = "--filter", paramLabel = "${bundle:cli.label.text}", descriptionKey = "cli.option.reportFilter")
    private String filter = "";

    @Option(names = "--project", paramLabel = "${bundle:cli.label.number}", descriptionKey = "cli.option.reportProject")
    private String project = "";

    @Option(names = "--year", paramLabel = "${bundle:cli.label.year}", descriptionKey = "cli.option.tableYear")
    private @Nullable Integer year;

    @Option(names = "--from", paramLabel = "${bundle:cli.label.date}", descriptionKey = "cli.option.reportFrom")
    private String from = "";

    @Option(names = "--until", paramLabel = "${bundle:cli.label.date}", descriptionKey = "cli.option.reportUntil")
    private String until = "";

    @Option(names = "--status-date", paramLabel = "${bundle:cli.label.date}", descriptionKey = "cli.option.reportDay")
    private String statusDate = "";

    @Option(names = "--kr", descriptionKey = "cli.option.reportKroner")
    private boolean kroner;

    @Option(names = "--thousands", descriptionKey = "cli.option.reportThousands")
    private boolean thousands;

    @Option(names = "--paper", paramLabel = "A4|A3|A2", descriptionKey = "cli.option.reportPaper")
    private String paper = "";

    @Option(names = "--landscape", descriptionKey = "cli.option.reportLandscape")
    private boolean landscape;

    @Option(names = "--portrait", descriptionKey = "cli.option.reportPortrait")
    private boolean portrait;

    @Option(names = "--mono", descriptionKey = "cli.option.mono")
    private boolean mono;

    /// Which view is meant; blank for the usual.
    String view() {
        return view;
    }

    /// True where one project is named.
    boolean isOfProject() {
        return !project.isBlank();
    }

    /// `report` as it is chosen, of the projects `shown` lets through, in `language`; `usual` is the year where none is chosen.
    /// What makes no sense is wrong usage.
    ReportOrder order(Report report, Arrangement shown, int usual, Language language) {
        if (kroner && thousands) {
            throw new WrongUsage(spec.commandLine(), "cli.usage.either", "--kr", "--thousands");
        }
        var filtered = filter.isBlank() ? shown : shown.withText(filter.strip());
        return new ReportOrder(report.code(), filtered, project.strip(), year == null ? usual : year, day(from),
                day(until), day(statusDate), language, !kroner, shape(report.usual()), mono);
    }

    private PageShape shape(PageShape usual) {
        if (landscape && portrait) {
            throw new WrongUsage(spec.commandLine(), "cli.usage.either", "--landscape", "--portrait");
        }
        var size = paper.isBlank() ? usual.size() : size();
        return new PageShape(size, landscape || (usual.landscape() && !portrait));
    }

    private PaperSize size() {
        return Arrays.stream(PaperSize.values()).filter(one -> one.name().equalsIgnoreCase(paper.strip())).findFirst()
                .orElseThrow(() -> new WrongUsage(spec.commandLine(), "cli.usage.paper", paper,
                        Arrays.stream(PaperSize.values()).map(one -> one.name().toLowerCase(Locale.ROOT))
                                .collect(Collectors.joining(", "))));
    }

    private Optional<LocalDate> day(String text) {
        Function<String, LocalDate> read = said -> DayText.read(said)
                .orElseThrow(() -> new WrongUsage(spec.commandLine(), "cli.usage.date", said));
        return Optional.of(text).filter(said -> !said.isBlank()).map(read);
    }
}
