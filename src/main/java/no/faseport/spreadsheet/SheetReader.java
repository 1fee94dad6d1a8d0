package no.faseport.spreadsheet;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Optional;
import no.faseport.words.Message;

/// Reads .xlsx, .xml and .csv files row by row within limits; what a file is, its bytes say and not its name.
public final class SheetReader {
    private static final int SNIFFED = 8192;
    private static final byte[] ENCRYPTED = "EncryptedPackage".getBytes(StandardCharsets.UTF_16LE);

    private final SheetLimits limits;

    /// A reader that refuses files beyond `limits`.
    public SheetReader(SheetLimits limits) {
        this.limits = limits;
    }

    /// Hands every row to `rows`; what comes back is why the file was refused, and then the rows handed over count for
    /// nothing.
    public Optional<Message> read(Path file, SheetRows rows) {
        try {
            if (!Files.isRegularFile(file)) {
                return Optional.of(Message.of("spreadsheet.refused.noFile"));
            }
            if (Files.size(file) > limits.fileBytes()) {
                return Optional.of(Message.of("spreadsheet.refused.tooLarge", limits.fileBytes() >> 20));
            }
            readAs(file, rows);
            return Optional.empty();
        } catch (NoSuchFileException e) {
            return Optional.of(Message.of("spreadsheet.refused.noFile"));
        } catch (IOException e) {
            return Optional.of(Refusal.behind(e).map(Refusal::told)
                    .orElseGet(() -> Message.of("spreadsheet.refused.unreadable")));
        }
    }

    private void readAs(Path file, SheetRows rows) throws IOException {
        var start = start(file, SNIFFED);
        if (begins(start, 'P', 'K')) {
            new XlsxFile(limits).read(file, rows);
        } else if (begins(start, 0xd0, 0xcf, 0x11, 0xe0)) {
            var locked = contains(start(file, (int) Math.min(Files.size(file), 64 << 20)), ENCRYPTED);
            throw new Refusal(locked ? "spreadsheet.refused.password" : "spreadsheet.refused.oldExcel");
        } else if (start.length == 0) {
            throw new Refusal("spreadsheet.refused.empty");
        } else if (isXml(start)) {
            new XmlFile(limits).read(file, rows);
        } else if (isText(start)) {
            new CsvFile(limits).read(file, rows);
        } else {
            throw new Refusal("spreadsheet.refused.notAWorkbook");
        }
    }

    private static boolean isXml(byte[] start) {
        return begins(start, '<') || begins(start, 0xef, 0xbb, 0xbf, '<') || begins(start, 0xff, 0xfe, '<', 0)
                || begins(start, 0xfe, 0xff, 0, '<');
    }

    private static boolean isText(byte[] start) {
        if (begins(start, 0xff, 0xfe) || begins(start, 0xfe, 0xff)) {
            return true;
        }
        if (begins(start, '%', 'P', 'D', 'F')) {
            return false;
        }
        if (CsvText.isWide(start)) {
            return true;
        }
        for (byte each : start) {
            if (each >= 0 && each < ' ' && each != '\t' && each != '\n' && each != '\r') {
                return false;
            }
        }
        return true;
    }

    private static byte[] start(Path file, int length) throws IOException {
        try (var in = Files.newInputStream(file)) {
            return in.readNBytes(length);
        }
    }

    private static boolean begins(byte[] bytes, int... with) {
        if (bytes.length < with.length) {
            return false;
        }
        for (int i = 0; i < with.length; i++) {
            if (bytes[i] != (byte) with[i]) {
                return false;
            }
        }
        return true;
    }

    private static boolean contains(byte[] bytes, byte[] part) {
        for (int i = 0; i + part.length <= bytes.length; i++) {
            if (java.util.Arrays.equals(bytes, i, i + part.length, part, 0, part.length)) {
                return true;
            }
        }
        return false;
    }
}
