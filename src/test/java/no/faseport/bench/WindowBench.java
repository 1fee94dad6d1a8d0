package no.faseport.bench;

import java.io.File;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/// From the start of a Java machine to a painted picture: the portfolio table of 1 000 projects beside an empty window.
final class WindowBench {
    private static final int ROUNDS = 3;

    private final Path portfolio;

    WindowBench(Path portfolio) {
        this.portfolio = portfolio;
    }

    List<BenchRow> run() throws Exception {
        return new BenchClock("start to painted", ROUNDS)
                .add("an empty JavaFX window", () -> child(EmptyWindow.class))
                .add("Faseport's table, 1 000 projects, 200 000 lines",
                        () -> child(PortfolioWindow.class, portfolio.toString()))
                .run().stream().map(row -> new BenchRow(row.job(), row.subject(), row.median(), row.ratio(), 0))
                .toList();
    }

    private static Object child(Class<?> main, String... arguments) throws IOException, InterruptedException {
        var command = new ArrayList<String>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        ManagementFactory.getRuntimeMXBean().getInputArguments().stream().filter(one -> !one.startsWith("-agent"))
                .forEach(command::add);
        command.addAll(List.of("-cp", System.getProperty("java.class.path"), main.getName()));
        command.addAll(List.of(arguments));
        var process = new ProcessBuilder(command)
                .redirectOutput(new File(File.separatorChar == '/' ? "/dev/null" : "NUL"))
                .redirectError(ProcessBuilder.Redirect.INHERIT).start();
        if (process.waitFor() != 0) {
            throw new IllegalStateException(main.getSimpleName() + " ended with " + process.exitValue());
        }
        return main.getName();
    }
}
