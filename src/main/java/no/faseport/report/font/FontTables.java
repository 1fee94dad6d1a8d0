package no.faseport.report.font;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/// The tables a font file is made of, by their names of four letters (OpenType 1.9, "Organization of an OpenType font").
final class FontTables {
    /// What a TrueType file begins with.
    static final int TRUE_TYPE = 0x00010000;
    private static final int APPLE = 0x74727565;
    private static final int RECORD = 16;
    private static final int BEGINNING = 12;
    private static final int MOST = 64;
    private static final String HEAD = "head";
    private static final int ADJUSTMENT = 8;
    private static final int WHOLE_SUM = 0xB1B0AFBA;

    private final SortedMap<String, byte[]> tables;

    private FontTables(SortedMap<String, byte[]> tables) {
        this.tables = tables;
    }

    /// The tables of the file with this `content`; nothing where it is no TrueType file, or its tables are not all in it.
    static Optional<FontTables> of(byte[] content) {
        var file = ByteBuffer.wrap(content);
        if (content.length < BEGINNING || (file.getInt() != TRUE_TYPE && file.getInt(0) != APPLE)) {
            return Optional.empty();
        }
        int count = Short.toUnsignedInt(file.getShort());
        if (count > MOST || content.length < BEGINNING + count * RECORD) {
            return Optional.empty();
        }
        var tables = new TreeMap<String, byte[]>();
        for (int i = 0; i < count; i++) {
            int record = BEGINNING + i * RECORD;
            var name = new String(content, record, 4, StandardCharsets.ISO_8859_1);
            long from = Integer.toUnsignedLong(file.getInt(record + 8));
            long length = Integer.toUnsignedLong(file.getInt(record + 12));
            if (from + length > content.length) {
                return Optional.empty();
            }
            var table = new byte[(int) length];
            file.get((int) from, table);
            tables.put(name, table);
        }
        return Optional.of(new FontTables(tables));
    }

    /// True where there is such a table.
    boolean has(String name) {
        return tables.containsKey(name);
    }

    /// A table to be read; empty where there is none.
    ByteBuffer table(String name) {
        return ByteBuffer.wrap(tables.getOrDefault(name, new byte[0])).asReadOnlyBuffer();
    }

    /// A copy of a table; nothing where there is none.
    Optional<byte[]> copy(String name) {
        return Optional.ofNullable(tables.get(name)).map(byte[]::clone);
    }

    /// A file of `tables`, with all the sums a reader may check.
    static byte[] file(Map<String, byte[]> tables) {
        var all = new TreeMap<>(tables);
        int count = all.size();
        int length = BEGINNING + count * RECORD;
        for (var table : all.values()) {
            length += padded(table.length);
        }
        var file = ByteBuffer.allocate(length);
        int power = Integer.highestOneBit(count);
        file.putInt(TRUE_TYPE).putShort((short) count).putShort((short) (power * RECORD))
                .putShort((short) Integer.numberOfTrailingZeros(power)).putShort((short) ((count - power) * RECORD));
        int from = BEGINNING + count * RECORD;
        for (var entry : all.entrySet()) {
            var table = entry.getValue().clone();
            if (entry.getKey().equals(HEAD)) {
                ByteBuffer.wrap(table).putInt(ADJUSTMENT, 0);
            }
            file.put(from, table);
            file.put(entry.getKey().getBytes(StandardCharsets.ISO_8859_1)).putInt(sum(file, from, table.length))
                    .putInt(from).putInt(table.length);
            from += padded(table.length);
        }
        adjust(file);
        return file.array();
    }

    /// The file's own sum stands in its head.
    private static void adjust(ByteBuffer file) {
        int whole = sum(file, 0, file.capacity());
        var name = new byte[4];
        for (int record = BEGINNING; record < file.position(); record += RECORD) {
            file.get(record, name);
            if (new String(name, StandardCharsets.ISO_8859_1).equals(HEAD)) {
                file.putInt(file.getInt(record + 8) + ADJUSTMENT, WHOLE_SUM - whole);
            }
        }
    }

    private static int padded(int length) {
        return (length + 3) & ~3;
    }

    private static int sum(ByteBuffer file, int from, int length) {
        int sum = 0;
        for (int at = from; at < from + length; at += Integer.BYTES) {
            sum += file.getInt(at);
        }
        return sum;
    }
}
