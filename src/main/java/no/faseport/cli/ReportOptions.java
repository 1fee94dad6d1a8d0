package no.faseport.cli;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import no.faseport.portfolio.view.Arrangement;
import no.faseport.reporting.Choice;
import no.faseport.reporting.Filing;
import no.faseport.reporting.Report;
import no.faseport.reporting.ReportOrder;
import no.faseport.usecase.ReadPortfolio;
import no.faseport.usecase.Workplace;
import no.faseport.words.Language;
import no.faseport.words.WrittenDay;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;
import picocli.CommandLine.Spec.Target;

/// What can be chosen about reports; where they are all written, each looks at what it has use for.
final class ReportOptions {
    @Spec(Target.MIXEE)
    private CommandSpec spec = CommandSpec.create();

    @Option(names = "--view", paramLabel = "${bundle:cli.label.view}", descriptionKey = "cli.option.reportView")
    private String view = "";

    @Option(names = "--filter", paramLabel = "${bundle:cli.label.text}", descriptionKey = "cli.option.reportFilter")
    private String filter = "";

    @Option(names = "--project", paramLabel = "${bundle:cli.label.number}", descriptionKey = "cli.option.reportProject")
    private String project = "";

    @Option(names = "--year", paramLabel = "${bundle:cli.label.year}", converter = YearIn.class, descriptionKey = "cli.option.tableYear")
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

    /// The number of the project that is named, or nothing.
    String project() {
        return project.strip();
    }

    /// True where a project is named that `place` has not.
    boolean namesNobody(Workplace place) {
        return isOfProject() && new ReadPortfolio(place).projectNumbered(project()).isEmpty();
    }

    /// The options that mean nothing for a report that offers `choices`.
    static List<String> unused(Set<Choice> choices) {
        return Arrays.stream(Choice.values()).filter(choice -> !choices.contains(choice))
                .flatMap(choice -> switch (choice) {
                    case VIEW -> Stream.of("--view", "--filter");
                    case PROJECT -> Stream.of("--project");
                    case YEAR -> Stream.of("--year");
                    case PERIOD -> Stream.of("--from", "--until");
                    case STATUS_DATE -> Stream.of("--status-date");
                    case THOUSANDS -> Stream.of("--kr", "--thousands");
                }).toList();
    }

    /// `report` as it is chosen, of the projects `shown` lets through, in `language`, on `paper`; `usual` is the year where none
    /// is chosen. What makes no sense is wrong usage.
    ReportOrder order(Report report, Arrangement shown, int usual, Language language, PaperOptions paper) {
        if (kroner && thousands) {
            throw new WrongUsage(spec.commandLine(), "cli.usage.either", "--kr", "--thousands");
        }
        var filtered = filter.isBlank() ? shown : shown.withText(filter.strip());
        return new ReportOrder(report.code(), filtered, project(), year == null ? usual : year, day(from),
                day(until), day(statusDate), language, !kroner, paper.shape(report.usual()), paper.mono(),
                new Filing(caseNumber, edition, responsible));
    }

    private Optional<LocalDate> day(String text) {
        Function<String, LocalDate> read = said -> WrittenDay.read(said)
                .orElseThrow(() -> new WrongUsage(spec.commandLine(), "cli.usage.date", said));
        return Optional.of(text).filter(said -> !said.isBlank()).map(read);
    }
}
