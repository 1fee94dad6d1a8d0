package no.faseport.report.font;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.function.IntPredicate;

/// Font files for tests, made of the letters the program carries under another name and with whatever a test changes in them.
public final class MadeFont {
    private static final List<String> TABLES = List.of("head", "hhea", "hmtx", "maxp", "loca", "glyf", "cmap", "OS/2",
            "post", "cvt ", "fpgm", "prep");

    private final Map<String, byte[]> tables = new HashMap<>();

    private MadeFont(String file) {
        var whole = FontTables.of(bytes(file)).orElseThrow();
        TABLES.forEach(name -> whole.copy(name).ifPresent(table -> tables.put(name, table)));
    }

    private static byte[] bytes(String file) {
        try (var in = Objects.requireNonNull(
                MadeFont.class.getResourceAsStream("/liberation/Liberation" + file + ".ttf"))) {
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// "Vik Sans", whose letters are all of one width.
    public static MadeFont regular() {
        return new MadeFont("Mono-Regular").named("Vik Sans", "Regular");
    }

    /// The heavier one of the same family.
    public static MadeFont bold() {
        return new MadeFont("Mono-Bold").named("Vik Sans", "Bold");
    }

    /// The same called otherwise.
    public MadeFont named(String family, String style) {
        tables.put("name", new FontNames(family, style).table());
        return this;
    }

    /// The same with a table changed.
    public MadeFont with(String table, Consumer<ByteBuffer> change) {
        change.accept(ByteBuffer.wrap(Objects.requireNonNull(tables.get(table))));
        return this;
    }

    /// The same with another table.
    public MadeFont having(String table, byte[] content) {
        tables.put(table, content);
        return this;
    }

    /// The same without a table.
    public MadeFont lacking(String table) {
        tables.remove(table);
        return this;
    }

    /// The same with another licence, as OpenType numbers them.
    public MadeFont licensed(int type) {
        return with("OS/2", table -> table.putShort(8, (short) type));
    }

    /// The same without the letters that `lost` finds.
    public MadeFont without(IntPredicate lost) {
        var all = FontTables.of(file()).orElseThrow();
        var measures = new FontMeasures(all);
        var letters = new FontLetters(all, new FontGlyphs(all, measures.glyphs(), measures.wide()));
        letters.found().keySet().removeIf(lost::test);
        return having("cmap", letters.table());
    }

    /// The file.
    public byte[] file() {
        return FontTables.file(tables);
    }
}
