package no.faseport.cli;

import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import no.faseport.project.Document;
import no.faseport.project.Kept;
import no.faseport.project.ProjectId;
import no.faseport.usecase.AttachFile;
import no.faseport.usecase.EditRoom;
import no.faseport.usecase.ReadPortfolio;
import no.faseport.usecase.Result;
import no.faseport.usecase.Workplace;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/// Puts a document among a project's: a file that is to lie in the portfolio, or a link.
@Command(name = "document")
final class AddDocumentCommand implements Callable<Integer> {
    private final FaseportCommand faseport;
    private final Console console;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Parameters(index = "0", paramLabel = "${bundle:cli.label.project}", descriptionKey = "cli.parameter.number")
    private String project = "";

    @Parameters(index = "1", arity = "0..1", paramLabel = "${bundle:cli.label.file}", descriptionKey = "cli.parameter.document")
    private Path file = Path.of("");

    @Option(names = "--link", paramLabel = "${bundle:cli.label.text}", descriptionKey = "cli.option.link")
    private String link = "";

    @Option(names = "--title", paramLabel = "${bundle:cli.label.text}", descriptionKey = "cli.option.title")
    private String title = "";

    @Option(names = "--type", paramLabel = "${bundle:cli.label.type}", descriptionKey = "cli.option.documentType")
    private String type = "";

    @Option(names = "--edition", paramLabel = "${bundle:cli.label.text}", descriptionKey = "cli.option.edition")
    private String edition = "";

    @Option(names = "--case", paramLabel = "${bundle:cli.label.number}", descriptionKey = "cli.option.caseNumber")
    private String caseNumber = "";

    AddDocumentCommand(FaseportCommand faseport, Console console) {
        this.faseport = faseport;
        this.console = console;
    }

    @Override
    public Integer call() {
        if (file.toString().isEmpty() == link.isEmpty()) {
            throw new WrongUsage(spec.commandLine(), "cli.usage.document");
        }
        return faseport.change(spec,
                place -> new ReadPortfolio(place).projectNumbered(project).map(found -> add(place, found.id()))
                        .orElseGet(() -> console.refused("cli.refused.noProject", project)));
    }

    private int add(Workplace place, ProjectId to) {
        var document = new Document(type, title.isEmpty() ? link : title, link, Optional.empty(), edition, caseNumber,
                Optional.of(place.today()));
        Result<Kept<Document>> added = link.isEmpty()
                ? new AttachFile(place).attach(to, file, document)
                : new EditRoom(place).add(to, document);
        if (added.ifDone().isEmpty()) {
            return console.refused(added.reasons());
        }
        added.ifDone().ifPresent(kept -> console.tell("cli.documentAdded", kept.fact().title(), project));
        return ExitCode.DONE;
    }
}
