package no.faseport.cli;

import java.util.concurrent.Callable;
import no.faseport.document.PageShape;
import no.faseport.economy.AmountScale;
import no.faseport.gate.Gate;
import no.faseport.usecase.DocumentLook;
import no.faseport.usecase.PrintPages;
import no.faseport.usecase.ReadPortfolio;
import no.faseport.usecase.Workplace;
import no.faseport.usecase.WriteGateDocument;
import no.faseport.usecase.WriteGateDocument.Kind;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/// Writes or prints the note a gate is decided on or, once it is decided, the protocol.
@Command(name = "gate")
final class ReportGateCommand implements Callable<Integer> {
    private final FaseportCommand faseport;
    private final Console console;
    private final ReportOutlet outlet;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Parameters(index = "0", paramLabel = "${bundle:cli.label.project}", descriptionKey = "cli.parameter.number")
    private String project = "";

    @Parameters(index = "1", paramLabel = "BP1", descriptionKey = "cli.option.gate")
    private String gate = "";

    @Option(names = "--protocol", descriptionKey = "cli.option.protocol")
    private boolean protocol;

    @Mixin
    private PaperOptions paper = new PaperOptions();

    @Mixin
    private AmountOptions amounts = new AmountOptions();

    @Mixin
    private SheetOptions sheets = new SheetOptions();

    @Mixin
    private PrinterOptions to = new PrinterOptions();

    ReportGateCommand(FaseportCommand faseport, Console console, PrintPages printing) {
        this.faseport = faseport;
        this.console = console;
        this.outlet = new ReportOutlet(console, printing);
    }

    @Override
    public Integer call() {
        return faseport.read(spec, this::write);
    }

    private int write(Workplace place) {
        var read = new ReadPortfolio(place);
        var found = read.projectNumbered(project);
        if (found.isEmpty()) {
            return console.refused("cli.refused.noProject", project);
        }
        return read.gates(found.get()).stream().filter(one -> one.code().equalsIgnoreCase(gate)).findFirst()
                .map(one -> write(place, one)).orElseGet(() -> console.refused("cli.refused.noGate", gate, project));
    }

    private int write(Workplace place, Gate asked) {
        var kind = protocol
                ? Kind.PROTOCOL
                : Kind.of(new ReadPortfolio(place).gate(asked.id()).orElseThrow());
        var shape = paper.shape(PageShape.A4);
        return outlet.give(
                new WriteGateDocument(place).document(asked.id(), kind,
                        new DocumentLook(shape, amounts.scale(AmountScale.KRONER), paper.mono())),
                console.words().text("report.document." + kind), shape.size(), paper.mono(), sheets, to);
    }
}
