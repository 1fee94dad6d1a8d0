package no.faseport.cli;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import no.faseport.document.sheet.Fit;
import no.faseport.document.sheet.PageRange;
import no.faseport.document.sheet.SheetOrder;
import no.faseport.document.sheet.Turn;
import no.faseport.gantt.paper.PaperSize;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;
import picocli.CommandLine.Spec.Target;

/// How pages are wanted on sheets, as on the form for printing.
final class SheetOptions {
    @Spec(Target.MIXEE)
    private CommandSpec spec = CommandSpec.create();

    @Option(names = "--sheets", paramLabel = "A4|A3|A2", descriptionKey = "cli.option.sheets")
    private String sheets = "";

    @Option(names = "--turn", paramLabel = "as-page|upright|lying", descriptionKey = "cli.option.sheetTurn")
    private String turn = "";

    @Option(names = "--fit", descriptionKey = "cli.option.sheetFit")
    private boolean fit;

    @Option(names = "--wide", paramLabel = "${bundle:cli.label.count}", descriptionKey = "cli.option.sheetWide")
    private @Nullable Integer wide;

    @Option(names = "--scale", paramLabel = "${bundle:cli.label.percent}", descriptionKey = "cli.option.sheetScale")
    private @Nullable Integer scale;

    @Option(names = "--tiled", descriptionKey = "cli.option.sheetTiled")
    private boolean tiled;

    @Option(names = "--overlap", paramLabel = "MM", descriptionKey = "cli.option.sheetOverlap")
    private @Nullable Double overlap;

    @Option(names = "--marks", negatable = true, defaultValue = "true", fallbackValue = "true", descriptionKey = "cli.option.sheetMarks")
    private boolean marks = true;

    @Option(names = "--pages", paramLabel = "1-3,5", descriptionKey = "cli.option.sheetPages")
    private String pages = "";

    @Option(names = "--least-text", paramLabel = "${bundle:cli.label.points}", descriptionKey = "cli.option.sheetLeast")
    private @Nullable Double least;

    /// What is chosen of pages made for `usual` paper; nothing where they are wanted as they are. What makes no sense is wrong usage.
    Optional<SheetOrder> order(PaperSize usual) {
        var ways = ways();
        if (ways.size() > 1) {
            throw wrong("cli.usage.either", ways.getFirst(), ways.get(1));
        }
        return isChosen() ? Optional.of(chosen(usual)) : Optional.empty();
    }

    /// True where pages are wanted otherwise than they are.
    boolean isChosen() {
        return !ways().isEmpty() || overlap != null || !marks || least != null
                || Stream.of(sheets, turn, pages).anyMatch(text -> !text.isBlank());
    }

    private SheetOrder chosen(PaperSize usual) {
        return new SheetOrder(one(PaperSize.values(), sheets, usual, "cli.usage.paper"),
                one(Turn.values(), turn, Turn.AS_PAGE, "cli.usage.turn"), fit(),
                overlap == null ? SheetOrder.OVERLAP : overlap, marks,
                PageRange.of(pages).orElseThrow(() -> wrong("cli.usage.pages", pages)),
                least == null ? SheetOrder.LEAST_POINTS : least);
    }

    private List<String> ways() {
        return Stream.of(fit ? "--fit" : "", wide == null ? "" : "--wide", scale == null ? "" : "--scale",
                tiled ? "--tiled" : "").filter(way -> !way.isEmpty()).toList();
    }

    private Fit fit() {
        if (wide != null) {
            return new Fit.PagesWide(WrongUsage.between(spec.commandLine(), "--wide", wide, 1, Fit.PagesWide.MOST));
        }
        if (scale != null) {
            return new Fit.Scaled(
                    WrongUsage.between(spec.commandLine(), "--scale", scale, Fit.Scaled.LEAST, Fit.Scaled.MOST));
        }
        return tiled ? new Fit.Scaled(100) : new Fit.OnePage();
    }

    private <E extends Enum<E>> E one(E[] values, String text, E otherwise, String key) {
        return text.isBlank()
                ? otherwise
                : Codes.find(values, text.strip().toLowerCase(Locale.ROOT))
                        .orElseThrow(() -> wrong(key, text, Codes.all(values)));
    }

    private WrongUsage wrong(String key, Object... arguments) {
        return new WrongUsage(spec.commandLine(), key, arguments);
    }
}
