package no.faseport.report.font;

import java.nio.ByteBuffer;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;

/// What a font calls itself, with nothing in it that means something to those who read it.
///
/// @param family what programs list it as, as "Vik Sans"
/// @param style which of the family it is, as "Regular"
record FontNames(String family, String style) {
    private static final int FAMILY = 1;
    private static final int STYLE = 2;
    private static final int POST_SCRIPT = 6;
    private static final int WINDOWS = 3;
    private static final int ENGLISH = 0x409;
    private static final int MACINTOSH = 1;
    private static final int RECORD = 12;
    private static final int MOST_RECORDS = 2000;
    private static final int LONGEST = 60;

    /// The names in `table`; what is not said there is "Own" and "Regular".
    static FontNames of(ByteBuffer table) {
        return new FontNames(read(table, FAMILY).orElse("Own"), read(table, STYLE).orElse("Regular"));
    }

    /// A name in English, or else in any language.
    private static Optional<String> read(ByteBuffer table, int name) {
        if (table.capacity() < 6) {
            return Optional.empty();
        }
        Optional<String> any = Optional.empty();
        int count = Math.min(MOST_RECORDS, unsigned(table, 2));
        for (int i = 0; i < count; i++) {
            int record = 6 + i * RECORD;
            if (unsigned(table, record + 6) == name) {
                var text = text(table, record);
                if (!text.isEmpty() && unsigned(table, record + 4) == ENGLISH) {
                    return Optional.of(text);
                }
                any = any.isPresent() || text.isEmpty() ? any : Optional.of(text);
            }
        }
        return any;
    }

    private static String text(ByteBuffer table, int record) {
        int from = unsigned(table, 4) + unsigned(table, record + 10);
        int length = Math.min(unsigned(table, record + 8), LONGEST * 2);
        if (from + length > table.capacity()) {
            return "";
        }
        var bytes = new byte[length];
        table.get(from, bytes);
        Charset letters = unsigned(table, record) == MACINTOSH
                ? StandardCharsets.US_ASCII
                : StandardCharsets.UTF_16BE;
        return new String(bytes, letters).replaceAll("[^\\p{L}\\p{N} ._-]", "").codePoints().limit(LONGEST)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append).toString().strip();
    }

    private static int unsigned(ByteBuffer table, int at) {
        return Short.toUnsignedInt(table.getShort(at));
    }

    /// A table of these names alone.
    byte[] table() {
        var post = (family + "-" + style).replaceAll("[^A-Za-z0-9-]", "");
        var texts = List.of(family, style, post.substring(0, Math.min(post.length(), LONGEST)));
        var ids = List.of(FAMILY, STYLE, POST_SCRIPT);
        int strings = 6 + texts.size() * RECORD;
        var table = ByteBuffer.allocate(strings + texts.stream().mapToInt(text -> 2 * text.length()).sum());
        table.putShort((short) 0).putShort((short) texts.size()).putShort((short) strings);
        int at = 0;
        for (int i = 0; i < texts.size(); i++) {
            var bytes = texts.get(i).getBytes(StandardCharsets.UTF_16BE);
            table.putShort((short) WINDOWS).putShort((short) 1).putShort((short) ENGLISH)
                    .putShort((short) (int) ids.get(i)).putShort((short) bytes.length).putShort((short) at);
            table.put(strings + at, bytes);
            at += bytes.length;
        }
        return table.array();
    }
}
