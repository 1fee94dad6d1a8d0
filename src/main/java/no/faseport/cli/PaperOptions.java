package no.faseport.cli;

import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;
import no.faseport.document.PageShape;
import no.faseport.gantt.paper.PaperSize;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;
import picocli.CommandLine.Spec.Target;

/// The paper that documents are laid out for, and whether it is printed without colours.
final class PaperOptions {
    @Spec(Target.MIXEE)
    private CommandSpec spec = CommandSpec.create();

    @Option(names = "--paper", paramLabel = "A4|A3|A2", descriptionKey = "cli.option.reportPaper")
    private String paper = "";

    @Option(names = "--landscape", descriptionKey = "cli.option.reportLandscape")
    private boolean landscape;

    @Option(names = "--portrait", descriptionKey = "cli.option.reportPortrait")
    private boolean portrait;

    @Option(names = "--mono", descriptionKey = "cli.option.mono")
    private boolean mono;

    /// True where nothing is to have colour.
    boolean mono() {
        return mono;
    }

    /// The sheets of a document that lies as `usual` where nobody says otherwise. What makes no sense is wrong usage.
    PageShape shape(PageShape usual) {
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
}
