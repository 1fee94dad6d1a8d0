package no.faseport.cli;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/// Makes the example portfolio, its cost overview and a picture of it in a folder.
@Command(name = "demo")
final class DemoCommand implements Callable<Integer> {
    private final Demo demo;

    @Option(names = "--to", required = true, paramLabel = "${bundle:cli.label.folder}", descriptionKey = "cli.option.demoTo")
    private Path folder = Path.of("");

    DemoCommand(Demo demo) {
        this.demo = demo;
    }

    @Override
    public Integer call() {
        return demo.in(folder);
    }
}
