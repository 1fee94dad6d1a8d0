package no.faseport.store;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import no.faseport.store.schema.DefaultSchema;
import no.faseport.words.Language;
import no.faseport.words.Words;
import org.jooq.Field;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// Everything the journal can tell of has a name people know.
class FieldWordsTest {
    private static final Set<String> KEYS = Set.of(Recorder.ID, Recorder.VERSION, Recorder.PROJECT);

    @ParameterizedTest
    @EnumSource(Language.class)
    void everyTableAndEveryFieldHasAWord(Language language) {
        var words = new Words(language).bundle();
        var missing = DefaultSchema.DEFAULT_SCHEMA.getTables().stream()
                .filter(table -> table.field(Recorder.VERSION) != null)
                .flatMap(table -> Stream.concat(Stream.of("table." + table.getName()),
                        Arrays.stream(table.fields()).map(Field::getName).filter(field -> !KEYS.contains(field))
                                .map(field -> "field." + field)))
                .filter(key -> !words.containsKey(key)).distinct().toList();
        assertEquals(List.of(), missing);
    }
}
