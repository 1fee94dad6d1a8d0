package no.faseport;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import no.faseport.words.Language;
import no.faseport.words.Words;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/// The texts of the three languages say the same things, with the same arguments, and none of them twice.
class WordsTest {
    private static final Path WORDS = Path.of("src/main/resources/no/faseport/words");
    private static final Pattern ARGUMENT = Pattern.compile("\\{(\\d+)");

    @ParameterizedTest
    @ValueSource(strings = {"nn", "en"})
    void everyBokmaalKeyIsTranslated(String language) {
        assertEquals(keys("nb"), keys(language),
                "Keys that the files of " + language + " lack or have too many");
    }

    @ParameterizedTest
    @ValueSource(strings = {"nn", "en"})
    void translationsTakeTheSameArguments(String language) {
        var bokmaal = bundle("nb");
        var other = bundle(language);
        for (var key : keys("nb")) {
            assertEquals(arguments(bokmaal.getProperty(key)), arguments(other.getProperty(key)), key);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"nb", "nn", "en"})
    void noKeyIsWrittenTwice(String language) {
        var seen = new TreeSet<String>();
        var twice = new ArrayList<String>();
        for (var line : text(language).lines().toList()) {
            var at = line.indexOf('=');
            if (at > 0 && !line.startsWith("#") && !line.startsWith(" ") && !seen.add(line.substring(0, at).strip())) {
                twice.add(line);
            }
        }
        assertEquals(List.of(), twice);
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void everyFileOfTextsIsRead(Language language) {
        var words = new Words(language);
        assertEquals(keys(language.code()), new TreeSet<>(words.bundle().keySet()));
    }

    @Test
    void noTextIsEmpty() {
        var bokmaal = bundle("nb");
        var empty = keys("nb").stream().filter(key -> bokmaal.getProperty(key).isBlank()).toList();
        assertEquals(List.of(), empty);
    }

    private static Set<String> keys(String language) {
        return new TreeSet<>(bundle(language).stringPropertyNames());
    }

    private static Set<String> arguments(String text) {
        return ARGUMENT.matcher(text).results().map(found -> found.group(1))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Properties bundle(String language) {
        var properties = new Properties();
        try {
            properties.load(new StringReader(text(language)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return properties;
    }

    private static String text(String language) {
        try (var files = Files.list(WORDS)) {
            var all = new StringBuilder();
            for (var file : files.filter(path -> path.toString().endsWith("_" + language + ".properties")).toList()) {
                all.append(Files.readString(file)).append('\n');
            }
            return all.toString();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
