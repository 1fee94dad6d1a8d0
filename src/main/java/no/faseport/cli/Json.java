package no.faseport.cli;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.StreamWriteFeature;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.util.List;

/// Writes records as JSON for scripts: an array with one object a row, keys in English.
final class Json {
    private static final JsonMapper MAPPER = JsonMapper.builder().enable(StreamWriteFeature.WRITE_BIGDECIMAL_AS_PLAIN)
            .disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET).build();

    private Json() {
    }

    /// Writes `rows` to `out`.
    static void write(PrintWriter out, List<?> rows) {
        var printer = new DefaultPrettyPrinter()
                .withArrayIndenter(new DefaultIndenter("  ", System.lineSeparator()))
                .withObjectIndenter(new DefaultPrettyPrinter.FixedSpaceIndenter());
        try {
            MAPPER.writer(printer).writeValue(out, rows);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        out.println();
    }
}
