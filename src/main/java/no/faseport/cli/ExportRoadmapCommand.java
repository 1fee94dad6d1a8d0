package no.faseport.cli;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import no.faseport.gantt.Grouping;
import no.faseport.gantt.paper.PaperOrder;
import no.faseport.gantt.paper.PaperSize;
import no.faseport.gantt.paper.PlanColumn;
import no.faseport.gantt.paper.PlanLayout;
import no.faseport.portfolio.Progress;
import no.faseport.usecase.PaperSubject;
import no.faseport.usecase.Workplace;
import no.faseport.usecase.WritePlan;
import no.faseport.words.WrittenDay;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/// Writes the portfolio's roadmap: PDF, SVG or PNG, by the ending of the file's name.
@Command(name = "roadmap")
final class ExportRoadmapCommand implements Callable<Integer> {
    private final FaseportCommand faseport;
    private final Console console;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Option(names = "--to", required = true, paramLabel = "${bundle:cli.label.file}", descriptionKey = "cli.option.roadmapTo")
    private Path file = Path.of("");

    @Option(names = "--group", paramLabel = "programme|unit|phase", descriptionKey = "cli.option.roadmapGroup")
    private String group = "programme";

    @Option(names = "--filter", paramLabel = "${bundle:cli.label.text}", descriptionKey = "cli.option.roadmapFilter")
    private String filter = "";

    @Option(names = "--tertials", descriptionKey = "cli.option.roadmapTertials")
    private boolean tertials;

    @Option(names = "--from", paramLabel = "${bundle:cli.label.date}", descriptionKey = "cli.option.roadmapFrom")
    private String from = "";

    @Option(names = "--until", paramLabel = "${bundle:cli.label.date}", descriptionKey = "cli.option.roadmapUntil")
    private String until = "";

    @Option(names = "--paper", paramLabel = "A4|A3|A2", descriptionKey = "cli.option.paper")
    private String paper = PaperSize.A3.name();

    @Option(names = "--portrait", descriptionKey = "cli.option.portrait")
    private boolean portrait;

    @Option(names = "--fit", paramLabel = "one|1|2…", descriptionKey = "cli.option.fit")
    private String fit = "";

    @Option(names = "--mono", descriptionKey = "cli.option.mono")
    private boolean mono;

    ExportRoadmapCommand(FaseportCommand faseport, Console console) {
        this.faseport = faseport;
        this.console = console;
    }

    @Override
    public Integer call() {
        var order = new PaperOrder(chosen(PaperSize.values(), paper, "cli.usage.paper"), !portrait, layout(),
                PaperOrder.USUAL_POINTS, PlanColumn.USUAL, day(from), day(until), Set.of(), mono);
        var roadmap = new PaperSubject.OfRoadmap(chosen(Grouping.values(), group, "cli.usage.group"), filter,
                tertials);
        return faseport.read(spec, place -> write(place, roadmap, order));
    }

    private int write(Workplace place, PaperSubject roadmap, PaperOrder order) {
        var written = new WritePlan(place).write(roadmap, order, WritePlan.USUAL_DOTS, file, Progress.UNWATCHED);
        return console.done(written, "cli.wrote", file.toString());
    }

    private PlanLayout layout() {
        return fit.equals("one") ? new PlanLayout.OnePage() : new PlanLayout.PagesWide(sheets());
    }

    private int sheets() {
        if (fit.isEmpty()) {
            return 1;
        }
        if (!fit.matches("[1-9]|1\\d|20")) {
            throw wrong("cli.usage.fit", fit, Integer.toString(PlanLayout.PagesWide.MOST));
        }
        return Integer.parseInt(fit);
    }

    private <E extends Enum<E>> E chosen(E[] values, String name, String wrong) {
        return Arrays.stream(values).filter(one -> one.name().equalsIgnoreCase(name)).findFirst()
                .orElseThrow(() -> wrong(wrong, name, Arrays.stream(values)
                        .map(one -> one.name().toLowerCase(Locale.ROOT)).collect(Collectors.joining(", "))));
    }

    private Optional<LocalDate> day(String text) {
        return text.isBlank()
                ? Optional.empty()
                : Optional.of(WrittenDay.read(text).orElseThrow(() -> wrong("cli.usage.date", text)));
    }

    private WrongUsage wrong(String key, Object... arguments) {
        return new WrongUsage(spec.commandLine(), key, arguments);
    }
}
