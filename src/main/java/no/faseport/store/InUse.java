package no.faseport.store;

import java.io.IOException;
import java.io.StringReader;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.Optional;
import java.util.Properties;
import no.faseport.portfolio.Holder;

/// The small file beside an open portfolio that says who has it open; a courtesy, never the lock itself.
///
/// It stays behind where Faseport is killed, so it is read only once the lock is known to be held, and never trusted. Where
/// it is there when the portfolio is opened, that was not closed in an orderly way, or not checked to the end since.
final class InUse {
    private static final String ENDING = ".in-use";
    private static final int LARGEST = 2048;
    private static final int LONGEST = 80;

    private final Path file;

    InUse(Address.File address) {
        this.file = address.beside(ENDING);
    }

    /// Writes who has the portfolio open from now on; where that cannot be written, nobody is told.
    void write(String user, Instant since) {
        var text = "user=" + user.replace("\\", "\\\\").replaceAll("\\R", " ") + "\nhost=" + host() + "\npid="
                + ProcessHandle.current().pid() + "\nsince=" + since + "\n";
        try {
            Files.writeString(file, text);
        } catch (IOException e) {
            System.getLogger(InUse.class.getName()).log(System.Logger.Level.DEBUG, "No note of who is here", e);
        }
    }

    /// Removes the file.
    void remove() {
        try {
            Files.deleteIfExists(file);
        } catch (IOException e) {
            System.getLogger(InUse.class.getName()).log(System.Logger.Level.DEBUG, "The note stays behind", e);
        }
    }

    /// True where the file is there, whoever wrote it.
    boolean isThere() {
        return Files.exists(file);
    }

    /// Who has the portfolio open, as far as the file can be believed: not one left behind by a process that is gone.
    Optional<Holder> read() {
        try {
            if (!Files.isRegularFile(file) || Files.size(file) > LARGEST) {
                return Optional.empty();
            }
            var lines = new Properties();
            lines.load(new StringReader(new String(Files.readAllBytes(file), StandardCharsets.UTF_8)));
            var holder = new Holder(shown(lines, "user"), shown(lines, "host"),
                    Instant.parse(lines.getProperty("since", "")));
            long pid = Long.parseLong(lines.getProperty("pid", ""));
            var gone = holder.host().equals(host()) && ProcessHandle.of(pid).isEmpty();
            return gone ? Optional.empty() : Optional.of(holder);
        } catch (IOException | DateTimeException | IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    private static String shown(Properties lines, String name) {
        var text = lines.getProperty(name, "").codePoints().filter(c -> !Character.isISOControl(c)).limit(LONGEST)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append);
        return text.isEmpty() ? "?" : text.toString();
    }

    private static String host() {
        try {
            return InetAddress.getLocalHost().getHostName();
        } catch (UnknownHostException e) {
            return "localhost";
        }
    }
}
