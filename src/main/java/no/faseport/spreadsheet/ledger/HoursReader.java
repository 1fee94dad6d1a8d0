package no.faseport.spreadsheet.ledger;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import no.faseport.economy.AmountKind;
import no.faseport.economy.AmountText;
import no.faseport.economy.Money;
import no.faseport.economy.ledger.HoursRow;
import no.faseport.economy.ledger.LedgerField;
import no.faseport.economy.ledger.LeftOut;
import no.faseport.spreadsheet.Cell;
import no.faseport.spreadsheet.SheetRow;
import no.faseport.words.Message;

/// Reads hours: who, for which project, in which month, how many, and at which rate.
final class HoursReader implements RowReader<HoursRow> {
    private final Reading reading;
    private final AmountCells amounts;
    private final List<HoursRow> found = new ArrayList<>();

    HoursReader(Reading reading) {
        this.reading = reading;
        this.amounts = new AmountCells(reading.layout().manner().mark());
    }

    @Override
    public Optional<LeftOut.Why> read(SheetRow row, List<Valued> values) {
        if (reading.hasNoProject(row)) {
            return Optional.of(LeftOut.Why.NO_PROJECT);
        }
        var period = reading.period(row);
        var rate = amounts.read(reading.cell(row, LedgerField.RATE), 0);
        if (rate instanceof AmountText.Unread(var why)) {
            reading.problem(row, LedgerField.RATE, why);
        }
        if (period.isEmpty() || !(rate instanceof AmountText.Read(var kroner))) {
            return Optional.of(LeftOut.Why.PROBLEM);
        }
        var kind = reading.spellings().kind(reading.text(row, LedgerField.KIND));
        if (kind.isEmpty() && !reading.text(row, LedgerField.KIND).isEmpty()) {
            return refuse(row, LedgerField.KIND,
                    Message.of("spreadsheet.row.unknownKind", reading.text(row, LedgerField.KIND)));
        }
        if (values.stream().anyMatch(value -> reading.period(value.at(), period.get()).year() == 0)) {
            return refuse(row, LedgerField.YEAR, Message.of("spreadsheet.row.noYear"));
        }
        values.stream().filter(value -> value.amount().signum() != 0)
                .forEach(value -> add(row, value, period.get(), kind.orElse(AmountKind.ACTUAL), kroner));
        return Optional.empty();
    }

    private void add(SheetRow row, Valued value, PeriodText.Period ofRow, AmountKind kind, Money rate) {
        var project = reading.project(row);
        var period = reading.period(value.at(), ofRow);
        found.add(new HoursRow(project.code(), project.name(), Cell.said(reading.cell(row, LedgerField.PERSON)),
                reading.unit(row).code(), period.year(), period.month(), value.at().use().kind().orElse(kind),
                value.amount(), rate,
                reading.text(row, LedgerField.COMMENT), reading.sheet(), row.number(), value.at().column()));
    }

    private Optional<LeftOut.Why> refuse(SheetRow row, LedgerField field, Message why) {
        reading.problem(row, field, why);
        return Optional.of(LeftOut.Why.PROBLEM);
    }

    @Override
    public List<HoursRow> rows() {
        return found;
    }

    @Override
    public Money sum(List<HoursRow> rows) {
        return Money.sum(rows.stream().map(row -> new Money(row.hours())).toList());
    }

    @Override
    public int size() {
        return found.size();
    }

    @Override
    public int addedUp() {
        return 0;
    }
}
