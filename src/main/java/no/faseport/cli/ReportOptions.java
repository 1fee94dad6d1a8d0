package no.faseport.cli;

import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Function;
import no.faseport.portfolio.view.Arrangement;
import no.faseport.reporting.Filing;
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

    @Option(names = "--case", paramLabel = "${bundle:cli.label.number}", descriptionKey = "cli.option.reportCase")
    private String caseNumber = "";

    @Option(names = "--edition", paramLabel = "${bundle:cli.label.text}", descriptionKey = "cli.option.reportEdition")
    private String edition = "";

    @Option(names = "--responsible", paramLabel = "${bundle:cli.label.name}", descriptionKey = "cli.option.reportResponsible")
    private String responsible = "";

    /// Which view is meant; blank for the usual.
    String view() {
        return view;
    }

    /// True where one project is named.
    boolean isOfProject() {
        return !project.isBlank();
    }

    /// `report` as it is chosen, of the projects `shown` lets through, in `language`, on `paper`; `usual` is the year where none
    /// is chosen. What makes no sense is wrong usage.
    ReportOrder order(Report report, Arrangement shown, int usual, Language language, PaperOptions paper) {
        if (kroner && thousands) {
            throw new WrongUsage(spec.commandLine(), "cli.usage.either", "--kr", "--thousands");
        }
        var filtered = filter.isBlank() ? shown : shown.withText(filter.strip());
        return new ReportOrder(report.code(), filtered, project.strip(), year == null ? usual : year, day(from),
                day(until), day(statusDate), language, !kroner, paper.shape(report.usual()), paper.mono(),
                new Filing(caseNumber, edition, responsible));
    }

    private Optional<LocalDate> day(String text) {
        Function<String, LocalDate> read = said -> DayText.read(said)
                .orElseThrow(() -> new WrongUsage(spec.commandLine(), "cli.usage.date", said));
        return Optional.of(text).filter(said -> !said.isBlank()).map(read);
    }
}
