package no.faseport.interchange;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.lang.System.Logger.Level;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import javax.xml.stream.XMLStreamException;
import no.faseport.planfile.Loss;
import no.faseport.planfile.PlanFile;
import no.faseport.portfolio.Progress;
import no.faseport.words.Message;
import org.mpxj.MPXJException;
import org.mpxj.ProjectFile;
import org.mpxj.ganttproject.GanttProjectReader;
import org.mpxj.mpp.MPPReader;
import org.mpxj.mspdi.MSPDIReader;

/// Reads plans that other tools wrote.
///
/// A file is hostile until it is read: its size is bounded, its kind is told from its content, XML is walked before any library
/// sees it, the library works on a thread with a limited time and stack, and whatever it throws is one message.
public final class PlanFiles {
    private static final System.Logger LOG = System.getLogger(PlanFiles.class.getName());
    private static final byte[] COMPOUND = {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, (byte) 0xA1, (byte) 0xB1, 0x1A,
            (byte) 0xE1};
    private static final double CHECKED = 0.1;

    private final PlanLimits limits;
    private final InstantSource clock;

    /// Reads within `limits`, held by `clock`.
    public PlanFiles(PlanLimits limits, InstantSource clock) {
        this.limits = limits;
        this.clock = clock;
    }

    /// What came of reading a file.
    public sealed interface Read {
        /// It could be read, with these losses.
        record Plan(PlanKind kind, PlanFile plan, List<Loss> losses) implements Read {
            /// Keeps a copy.
            public Plan {
                losses = List.copyOf(losses);
            }
        }

        /// It could not, for this reason, which names the file.
        record Wrong(Message why) implements Read {
        }
    }

    /// Reads `file`, until `progress` is cancelled.
    public Read read(Path file, Progress progress) {
        var name = String.valueOf(file.getFileName());
        try {
            var content = content(file, name);
            var watch = new Watch(clock, limits.time());
            return watch.run(() -> parsed(content, name, watch, progress), progress);
        } catch (Unreadable e) {
            return new Read.Wrong(e.told());
        } catch (Watch.Stopped e) {
            return new Read.Wrong(e.isLate()
                    ? Message.of("planfile.tooSlow", name, limits.time().toSeconds())
                    : Message.of("import.cancelled"));
        } catch (ExecutionException e) {
            return new Read.Wrong(why(Objects.requireNonNullElse(e.getCause(), e), name));
        }
    }

    private byte[] content(Path file, String name) throws Unreadable {
        if (!Files.isRegularFile(file)) {
            throw new Unreadable("planfile.missing", name);
        }
        byte[] content;
        try (var in = Files.newInputStream(file)) {
            content = in.readNBytes(limits.bytes() + 1);
        } catch (IOException e) {
            throw new Unreadable("planfile.notReadable", name);
        }
        if (content.length > limits.bytes()) {
            throw new Unreadable("planfile.tooBig", name, limits.bytes() >> 20);
        }
        if (content.length == 0) {
            throw new Unreadable("planfile.empty", name);
        }
        return content;
    }

    private Read parsed(byte[] content, String name, Watch watch, Progress progress)
            throws MPXJException, XMLStreamException, Unreadable, Watch.Stopped {
        var seen = seen(content, name);
        progress.at(CHECKED);
        var project = project(seen.kind(), new Stream(content, watch));
        if (project == null || project.getTasks() == null) {
            throw new Unreadable("planfile.damaged", name);
        }
        if (project.getTasks().size() > limits.tasks()) {
            throw new Unreadable("planfile.tooManyTasks", name, limits.tasks());
        }
        watch.goOn();
        var incoming = new Incoming(project, watch);
        if (seen.yearless() > 0) {
            incoming.losses().lost("", "planfile.loss.yearless", seen.yearless());
        }
        if (seen.kind() == PlanKind.GANTT_PROJECT) {
            new GanttProjectRest(project, incoming.losses()).add(content, XmlGuard.factory());
        }
        return incoming.read(seen.kind());
    }

    private XmlGuard.Seen seen(byte[] content, String name) throws Unreadable {
        return isCompound(content)
                ? new XmlGuard.Seen(PlanKind.MPP, 0)
                : new XmlGuard(limits, name).check(content);
    }

    private static boolean isCompound(byte[] content) {
        return content.length >= COMPOUND.length
                && Arrays.equals(content, 0, COMPOUND.length, COMPOUND, 0, COMPOUND.length);
    }

    private static ProjectFile project(PlanKind kind, InputStream in) throws MPXJException {
        return switch (kind) {
            case MSPDI -> new MSPDIReader().read(in);
            case MPP -> microsoft().read(in);
            case GANTT_PROJECT -> new GanttProjectReader().read(in);
        };
    }

    private static MPPReader microsoft() {
        var reader = new MPPReader();
        reader.setReadPresentationData(false);
        return reader;
    }

    private static Message why(Throwable thrown, String name) {
        LOG.log(Level.DEBUG, name + " could not be read", thrown);
        return switch (thrown) {
            case Unreadable known -> known.told();
            case Watch.Stopped ignored -> Message.of("import.cancelled");
            case OutOfMemoryError ignored -> Message.of("planfile.tooMuch", name);
            case StackOverflowError ignored -> Message.of("planfile.tooMuch", name);
            default -> isProtected(thrown)
                    ? Message.of("planfile.password", name)
                    : Message.of("planfile.damaged", name);
        };
    }

    private static boolean isProtected(Throwable thrown) {
        return Optional.ofNullable(thrown.getMessage()).filter(said -> said.equals(MPXJException.PASSWORD_PROTECTED)
                || said.equals(MPXJException.PASSWORD_PROTECTED_ENTER_PASSWORD)).isPresent();
    }

    /// The content, until nobody waits for it.
    private static final class Stream extends ByteArrayInputStream {
        private final Watch watch;

        Stream(byte[] content, Watch watch) {
            super(content);
            this.watch = watch;
        }

        @Override
        public synchronized int read(byte[] buffer, int offset, int length) {
            return watch.isStopped() ? -1 : super.read(buffer, offset, length);
        }
    }
}
