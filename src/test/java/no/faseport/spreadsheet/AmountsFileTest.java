package no.faseport.spreadsheet;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import no.faseport.economy.importing.BackRow;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A workbook of amounts is known again when another program has saved it.
class AmountsFileTest {
    @TempDir
    Path folder;

    @Test
    void oneThatLibreOfficeSavedAfterAFigureWasChangedIsReadToTheOere() throws IOException {
        var file = folder.resolve("beløp.xlsx");
        try (var saved = Objects.requireNonNull(
                AmountsFileTest.class.getResourceAsStream("amounts-saved-by-libreoffice.xlsx"))) {
            Files.copy(saved, file);
        }
        var reading = new AmountsFile(SheetLimits.standard()).read(file).orElseThrow();
        assertEquals(List.of(), reading.problems());
        assertEquals(List.of("2026-0 0200 1234.50 merknad æøå", "2026-1 0200 4321.25 =1+1",
                "2026-2 0200 1234.52 merknad æøå", "2026-3 0200 1234.53 merknad æøå"),
                reading.rows().stream().map(AmountsFileTest::told).toList());
        assertEquals(List.of("1234.50", "1234.51", "1234.52", "1234.53"), reading.rows().stream()
                .map(row -> Objects.requireNonNull(reading.sent().get(row.id().orElseThrow())).amount().amount()
                        .toPlainString())
                .toList());
    }

    private static String told(BackRow row) {
        return row.year() + "-" + row.month() + " " + row.accountString() + " " + row.amount().amount() + " "
                + row.comment();
    }
}
