package no.faseport.bench;

import java.io.File;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/// Runs a main class in a Java machine of its own, with the options and the classes of this one, all of them in jars.
final class ChildMachine {
    private final Path folder;
    private final String classes;

    ChildMachine(Path folder) throws IOException {
        this.folder = folder;
        var parts = new ArrayList<String>();
        for (var part : System.getProperty("java.class.path").split(File.pathSeparator)) {
            parts.add(Files.isDirectory(Path.of(part)) ? packed(Path.of(part)).toString() : part);
        }
        this.classes = String.join(File.pathSeparator, parts);
    }

    /// A cache made ahead of time takes no folders; inside the jar they stand by name, for Flyway looks for its own there.
    private Path packed(Path from) throws IOException {
        var jar = folder.resolve(from.getFileName() + ".jar");
        if (Files.exists(jar)) {
            return jar;
        }
        try (var zip = new ZipOutputStream(Files.newOutputStream(jar)); var files = Files.walk(from)) {
            for (var file : files.filter(each -> !each.equals(from)).sorted().toList()) {
                var name = from.relativize(file).toString().replace(File.separatorChar, '/');
                boolean isFolder = Files.isDirectory(file);
                zip.putNextEntry(new ZipEntry(isFolder ? name + "/" : name));
                if (!isFolder) {
                    Files.copy(file, zip);
                }
                zip.closeEntry();
            }
        }
        return jar;
    }

    /// The options that start `main` with a cache, which a run of it has made.
    List<String> trained(Class<?> main, String... options) throws IOException, InterruptedException {
        var cache = folder.resolve(main.getSimpleName() + ".aot");
        var training = new ArrayList<>(List.of(options));
        training.add("-XX:AOTCacheOutput=" + cache);
        run(main, training);
        return List.of("-XX:AOTCache=" + cache);
    }

    /// The work of running `main` until it says that it has painted; what it does after that is not counted.
    BenchClock.Work painting(Class<?> main, List<String> options) {
        return new Painting(main, options);
    }

    private final class Painting implements BenchClock.Work {
        private final Class<?> main;
        private final List<String> options;
        private final List<Process> running = new ArrayList<>();

        private Painting(Class<?> main, List<String> options) {
            this.main = main;
            this.options = options;
        }

        @Override
        public Object run() throws IOException {
            var process = started(main, options);
            running.add(process);
            var said = process.inputReader().readLine();
            if (said == null) {
                throw new IllegalStateException(main.getSimpleName() + " ended before it had painted");
            }
            return said;
        }

        @Override
        public void settle() throws InterruptedException {
            for (var process : running) {
                process.waitFor();
            }
            running.clear();
        }
    }

    /// What `main` says, line by line, when it is run to its end, which must be a good one.
    List<String> said(Class<?> main, List<String> options) throws IOException, InterruptedException {
        var process = started(main, options);
        var lines = process.inputReader().lines().toList();
        if (process.waitFor() != 0) {
            throw new IllegalStateException(main.getSimpleName() + " did not end well: " + lines);
        }
        return lines;
    }

    /// Runs `main` to its end, which must be a good one.
    private void run(Class<?> main, List<String> options) throws IOException, InterruptedException {
        said(main, options);
    }

    private Process started(Class<?> main, List<String> options) throws IOException {
        var command = new ArrayList<String>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        ManagementFactory.getRuntimeMXBean().getInputArguments().stream().filter(one -> !one.startsWith("-agent"))
                .forEach(command::add);
        command.addAll(options);
        command.addAll(List.of("-cp", classes, main.getName()));
        return new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.INHERIT).start();
    }
}
