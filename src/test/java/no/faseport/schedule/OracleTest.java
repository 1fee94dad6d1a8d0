package no.faseport.schedule;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/// Textbook networks with results worked out by hand elsewhere, read from `oracles.cpm` or `../shared/oracles/cpm`.
class OracleTest {
    private static final Path ORACLES = Path.of(System.getProperty("oracles.cpm", "../shared/oracles/cpm"));

    @Test
    void everyNetworkComesOutAsByHand() throws IOException {
        assumeTrue(Files.isDirectory(ORACLES), "no oracles here");
        int passed = 0;
        var wrong = new TreeMap<String, Set<String>>();
        var notApplicable = new ArrayList<String>();
        try (var files = Files.newDirectoryStream(ORACLES, "*.json")) {
            for (var file : files) {
                for (var text : new ObjectMapper().readTree(file.toFile()).path("cases")) {
                    var oracle = new Oracle(text);
                    var reason = oracle.notApplicable();
                    reason.ifPresent(notApplicable::add);
                    var mistakes = reason.isPresent() ? Set.<String>of() : oracle.wrong();
                    if (!mistakes.isEmpty()) {
                        wrong.put(oracle.id(), mistakes);
                    }
                    passed += reason.isPresent() || !mistakes.isEmpty() ? 0 : 1;
                }
            }
        }
        var report = passed + " passed, wrong: " + wrong + ", not applicable: " + notApplicable;
        Files.writeString(Files.createDirectories(Path.of("target")).resolve("oracles-cpm.txt"), report);
        assertEquals(new TreeMap<>(), wrong);
        assertTrue(passed >= 40, report);
    }
}
