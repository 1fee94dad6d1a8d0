package no.faseport.usecase;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import no.faseport.economy.ledger.LedgerColumn;
import no.faseport.spreadsheet.OneRow;
import no.faseport.spreadsheet.SheetLimits;

/// Finds the row of a file that a problem is about.
public final class ReadFileRow {
    private static final Pattern AT = Pattern.compile("(.+)!([A-Z]{0,3})([0-9]{1,7})");

    /// The row of `file` at a place like "Ark1!C7"; nothing where the place is no cell or the file has changed since.
    public Optional<FileRow> read(Path file, String at) {
        var place = AT.matcher(at);
        if (!place.matches()) {
            return Optional.empty();
        }
        int number = Integer.parseInt(place.group(3));
        return OneRow.of(file, place.group(1), number, SheetLimits.standard())
                .map(texts -> new FileRow(place.group(1), number, cells(texts, number, place.group(2))));
    }

    private static List<FileRow.Cell> cells(List<String> texts, int number, String column) {
        return IntStream.range(0, texts.size())
                .filter(i -> !texts.get(i).isEmpty() || LedgerColumn.letters(i).equals(column))
                .mapToObj(i -> new FileRow.Cell(LedgerColumn.letters(i) + number, texts.get(i),
                        LedgerColumn.letters(i).equals(column)))
                .toList();
    }
}
