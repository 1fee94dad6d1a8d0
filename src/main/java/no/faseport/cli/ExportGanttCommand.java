package no.faseport.cli;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import no.faseport.gantt.paper.PaperOrder;
import no.faseport.gantt.paper.PaperSize;
import no.faseport.gantt.paper.PlanColumn;
import no.faseport.gantt.paper.PlanLayout;
import no.faseport.portfolio.Progress;
import no.faseport.usecase.PaperSubject;
import no.faseport.usecase.ReadPortfolio;
import no.faseport.usecase.Workplace;
import no.faseport.usecase.WritePlan;
import no.faseport.words.Language;
import no.faseport.words.Words;
import no.faseport.words.WrittenDay;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/// Writes a project's plan: PDF, SVG, PNG, workbook or calendar, by the ending of the file's name.
@Command(name = "gantt")
final class ExportGanttCommand implements Callable<Integer> {
    private final FaseportCommand faseport;
    private final Console console;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Parameters(paramLabel = "${bundle:cli.label.project}", descriptionKey = "cli.parameter.number")
    private String project = "";

    @Option(names = "--to", required = true, paramLabel = "${bundle:cli.label.file}", descriptionKey = "cli.option.ganttTo")
    private Path file = Path.of("");

    @Option(names = "--from", paramLabel = "${bundle:cli.label.date}", descriptionKey = "cli.option.ganttFrom")
    private String from = "";

    @Option(names = "--until", paramLabel = "${bundle:cli.label.date}", descriptionKey = "cli.option.ganttUntil")
    private String until = "";

    @Option(names = "--columns", split = ",", paramLabel = "${bundle:cli.label.columns}", descriptionKey = "cli.option.columns")
    private List<String> columns = new ArrayList<>();

    @Option(names = "--paper", paramLabel = "A4|A3|A2", descriptionKey = "cli.option.paper")
    private String paper = PaperSize.A3.name();

    @Option(names = "--portrait", descriptionKey = "cli.option.portrait")
    private boolean portrait;

    @Option(names = "--fit", paramLabel = "one|1|2…", descriptionKey = "cli.option.fit")
    private String fit = "";

    @Option(names = "--tile", paramLabel = "days|weeks|months|quarters", descriptionKey = "cli.option.tile")
    private String tile = "";

    @Option(names = "--text", paramLabel = "${bundle:cli.label.points}", descriptionKey = "cli.option.textSize")
    private double points = PaperOrder.USUAL_POINTS;

    @Option(names = "--dpi", paramLabel = "${bundle:cli.label.count}", descriptionKey = "cli.option.dpi")
    private int dots = WritePlan.USUAL_DOTS;

    @Option(names = "--mono", descriptionKey = "cli.option.mono")
    private boolean mono;

    @Option(names = "--language", paramLabel = "nb|nn|en", descriptionKey = "cli.option.ganttLanguage")
    private String language = "";

    ExportGanttCommand(FaseportCommand faseport, Console console) {
        this.faseport = faseport;
        this.console = console;
    }

    @Override
    public Integer call() {
        if (dots < 36 || dots > 600) {
            throw wrong("cli.usage.dpi", Integer.toString(dots));
        }
        var order = new PaperOrder(size(), !portrait, layout(), points, chosen(), day(from), day(until), Set.of(),
                mono);
        return faseport.read(spec, place -> write(place, order));
    }

    private int write(Workplace place, PaperOrder order) {
        var found = new ReadPortfolio(place).projectNumbered(project);
        if (found.isEmpty()) {
            return console.refused("cli.refused.noProject", project);
        }
        var written = new WritePlan(spoken(place)).write(new PaperSubject.OfProject(found.get().id()), order, dots,
                file, Progress.UNWATCHED);
        return console.done(written, "cli.wrote", file.toString());
    }

    private Workplace spoken(Workplace place) {
        if (language.isEmpty()) {
            return place;
        }
        var asked = Language.of(language);
        if (!asked.code().equals(language)) {
            throw wrong("cli.usage.language", language);
        }
        return place.speaking(new Words(asked));
    }

    private PaperSize size() {
        return Arrays.stream(PaperSize.values()).filter(one -> one.name().equalsIgnoreCase(paper)).findFirst()
                .orElseThrow(() -> wrong("cli.usage.paper", paper, names(PaperSize.values())));
    }

    private PlanLayout layout() {
        if (!tile.isEmpty()) {
            return new PlanLayout.Tiled(Arrays.stream(PlanLayout.Detail.values())
                    .filter(one -> one.name().equalsIgnoreCase(tile)).findFirst()
                    .orElseThrow(() -> wrong("cli.usage.tile", tile, names(PlanLayout.Detail.values()))));
        }
        if (fit.equals("one")) {
            return new PlanLayout.OnePage();
        }
        try {
            return new PlanLayout.PagesWide(fit.isEmpty() ? 1 : Integer.parseInt(fit));
        } catch (IllegalArgumentException e) {
            throw wrong("cli.usage.fit", fit, Integer.toString(PlanLayout.PagesWide.MOST));
        }
    }

    private List<PlanColumn> chosen() {
        return columns.isEmpty() ? PlanColumn.USUAL : columns.stream().map(this::column).toList();
    }

    private PlanColumn column(String name) {
        return Arrays.stream(PlanColumn.values()).filter(one -> one.text().equalsIgnoreCase(name.strip())).findFirst()
                .orElseThrow(() -> wrong("cli.usage.columns", name,
                        Arrays.stream(PlanColumn.values()).map(PlanColumn::text).collect(Collectors.joining(", "))));
    }

    private Optional<LocalDate> day(String text) {
        return text.isBlank()
                ? Optional.empty()
                : Optional.of(WrittenDay.read(text).orElseThrow(() -> wrong("cli.usage.date", text)));
    }

    private static String names(Enum<?>[] values) {
        return Arrays.stream(values).map(one -> one.name().toLowerCase(Locale.ROOT)).collect(Collectors.joining(", "));
    }

    private WrongUsage wrong(String key, Object... arguments) {
        return new WrongUsage(spec.commandLine(), key, arguments);
    }
}
