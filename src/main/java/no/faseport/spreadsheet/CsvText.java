package no.faseport.spreadsheet;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.Writer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/// The characters of a .csv file, and what separates its cells.
///
/// Encoding: what the byte order mark says, UTF-16 where every second byte is zero, else UTF-8 where the whole file is valid UTF-8, else Windows-1252. Separator:
/// what a first line "sep=;" says, else the one of ; tab, comma and | that most lines have equally many of.
final class CsvText {
    private static final int LINES_LOOKED_AT = 50;
    private static final int LONGEST_LINE_LOOKED_AT = 1 << 16;
    private static final int WIDE_LOOKED_AT = 512;
    private static final Charset WINDOWS = Charset.forName("windows-1252");

    private final Path file;
    private final Charset charset;

    CsvText(Path file) throws IOException {
        this.file = file;
        this.charset = charset(file);
    }

    /// The text from its first cell on: the byte order mark and a "sep=" line are passed over.
    Reader open() throws IOException {
        var reader = new BufferedReader(new InputStreamReader(Files.newInputStream(file), charset));
        skipMark(reader);
        reader.mark(16);
        var start = new char[4];
        if (reader.read(start) == 4 && new String(start).equalsIgnoreCase("sep=")) {
            reader.readLine();
        } else {
            reader.reset();
        }
        return reader;
    }

    char separator() throws IOException {
        var lines = firstLines();
        if (!lines.isEmpty() && lines.getFirst().matches("(?i)sep=.\\s*")) {
            return lines.getFirst().charAt(4);
        }
        char best = ';';
        long bestScore = 0;
        for (char candidate : new char[]{';', '\t', ',', '|'}) {
            long score = score(lines, candidate);
            if (score > bestScore) {
                best = candidate;
                bestScore = score;
            }
        }
        return best;
    }

    /// How many of the lines have the number of `separator` that is most usual, where it is not none.
    private static long score(List<String> lines, char separator) {
        var counts = lines.stream().map(line -> count(line, separator)).filter(count -> count > 0).toList();
        return counts.stream().mapToLong(count -> counts.stream().filter(count::equals).count()).max().orElse(0);
    }

    private static long count(String line, char separator) {
        long count = 0;
        boolean quoted = false;
        for (int i = 0; i < line.length(); i++) {
            if (line.charAt(i) == '"') {
                quoted = !quoted;
            } else if (!quoted && line.charAt(i) == separator) {
                count++;
            }
        }
        return count;
    }

    private List<String> firstLines() throws IOException {
        try (var reader = new BufferedReader(new InputStreamReader(Files.newInputStream(file), charset))) {
            skipMark(reader);
            var text = new char[LONGEST_LINE_LOOKED_AT];
            int length = Math.max(0, reader.read(text));
            return new ArrayList<>(new String(text, 0, length).lines().filter(line -> !line.isBlank())
                    .limit(LINES_LOOKED_AT).toList());
        }
    }

    private static void skipMark(BufferedReader reader) throws IOException {
        reader.mark(1);
        if (reader.read() != '\ufeff') {
            reader.reset();
        }
    }

    private static Charset charset(Path file) throws IOException {
        try (var in = Files.newInputStream(file)) {
            var start = in.readNBytes(WIDE_LOOKED_AT);
            if (isWide(start)) {
                return StandardCharsets.UTF_16LE;
            }
            if (start.length >= 2 && start[0] == (byte) 0xff && start[1] == (byte) 0xfe) {
                return StandardCharsets.UTF_16LE;
            }
            if (start.length >= 2 && start[0] == (byte) 0xfe && start[1] == (byte) 0xff) {
                return StandardCharsets.UTF_16BE;
            }
        }
        return isUtf8(file) ? StandardCharsets.UTF_8 : WINDOWS;
    }

    /// True for text in two bytes a letter without a mark: nearly every second byte is zero, and the first is not.
    static boolean isWide(byte[] start) {
        int zeros = 0;
        for (int i = 1; i < start.length; i += 2) {
            zeros += start[i] == 0 && start[i - 1] >= '\t' ? 1 : 0;
        }
        return start.length >= 8 && zeros * 5 > start.length * 2;
    }

    private static boolean isUtf8(Path file) throws IOException {
        var decoder = StandardCharsets.UTF_8.newDecoder().onMalformedInput(CodingErrorAction.REPORT);
        try (var reader = new InputStreamReader(Files.newInputStream(file), decoder)) {
            reader.transferTo(Writer.nullWriter());
            return true;
        } catch (CharacterCodingException e) {
            return false;
        }
    }
}
