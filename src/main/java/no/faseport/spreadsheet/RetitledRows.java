package no.faseport.spreadsheet;

import java.util.ArrayList;
import java.util.Collections;
import no.faseport.economy.ledger.Retitled;

/// Hands the rows of one sheet on under the headings that people have given its columns.
final class RetitledRows implements SheetRows {
    private final SheetRows rows;
    private final Retitled titles;
    private boolean here;

    private RetitledRows(SheetRows rows, Retitled titles) {
        this.rows = rows;
        this.titles = titles;
    }

    /// `rows` under other headings, or as they are where none are given.
    static SheetRows of(SheetRows rows, Retitled titles) {
        return titles.equals(Retitled.NONE) ? rows : new RetitledRows(rows, titles);
    }

    @Override
    public void sheet(String name, boolean visible) {
        here = name.equals(titles.sheet());
        if (here) {
            rows.sheet(name, visible);
        }
    }

    @Override
    public boolean wants(String name, boolean visible) {
        return name.equals(titles.sheet());
    }

    @Override
    public boolean enough() {
        return rows.enough();
    }

    @Override
    public void row(SheetRow row) throws Refusal {
        if (row.number() == titles.row()) {
            rows.row(titled(row));
        } else if (row.number() > titles.row()) {
            rows.row(row);
        }
    }

    private SheetRow titled(SheetRow row) {
        var cells = new ArrayList<>(row.cells());
        titles.headings().forEach((column, heading) -> {
            cells.addAll(Collections.nCopies(Math.max(0, column + 1 - cells.size()), Cell.EMPTY));
            cells.set(column, Cell.text(heading));
        });
        return new SheetRow(row.number(), cells, row.hidden());
    }

    @Override
    public void end() {
        if (here) {
            rows.end();
        }
    }
}
