package no.faseport.usecase;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import no.faseport.economy.Label;
import no.faseport.economy.Severity;
import no.faseport.economy.ledger.HoursRow;
import no.faseport.economy.ledger.LedgerLayout;
import no.faseport.portfolio.Progress;
import no.faseport.spreadsheet.ledger.LedgerFile;
import no.faseport.words.Message;

/// Reads the hours of files for imports.
final class HoursFiles {
    private final Workplace place;

    HoursFiles(Workplace place) {
        this.place = place;
    }

    /// What the file of `order` says: by its layout, or as the source's last file was or as it looks.
    HoursRead read(ImportOrder order, Progress progress) {
        return LedgerFiles.read(place, order, (file, layout) -> read(order, file, layout, progress),
                HoursFiles::nothing);
    }

    private static HoursRead nothing(Message why) {
        return new HoursRead(List.of(), Optional.empty(), 0, 0, Map.of(),
                List.of(new ImportProblem("", why, Severity.ERROR)), 1);
    }

    private static HoursRead read(ImportOrder order, LedgerFile file, LedgerLayout layout, Progress progress) {
        var reading = file.readHours(order.file(), layout, progress);
        return new HoursRead(reading.rows().stream().map(HoursFiles::line).toList(),
                Optional.of(layout), reading.counts().read(),
                reading.counts().totals() + reading.counts().withoutAmount(),
                LedgerFiles.leftOut(reading.totals()), reading.problems().stream().map(LedgerFiles::problem).toList(),
                reading.problemCount());
    }

    /// A file that names no person means the unit as a whole.
    private static HoursLine line(HoursRow row) {
        var who = row.person().isBlank() ? row.unit() : row.person();
        return new HoursLine(new Label(row.projectNumber(), row.projectName()), who.strip(), row.unit(), row.kind(),
                row.year(), row.month(), row.hours(), row.rate(), row.at());
    }
}
