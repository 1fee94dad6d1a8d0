package no.faseport.usecase;

import java.util.HashMap;
import no.faseport.economy.importing.ImportPurpose;
import no.faseport.economy.ledger.ColumnGuess;
import no.faseport.economy.ledger.LedgerField;
import no.faseport.economy.ledger.LedgerLayout;
import no.faseport.economy.ledger.LedgerProposal;
import no.faseport.economy.ledger.LedgerUse;
import no.faseport.economy.ledger.Retitled;

/// The headings by which the readers of registers know the columns that people have pointed out.
final class RegisterTitles {
    private RegisterTitles() {
    }

    /// The headings of `layout`, which `proposal` was corrected to; a column put aside has none, and one nobody knows keeps its own.
    /// Costs whose heading says no year are of `year`.
    static Retitled of(LedgerProposal proposal, LedgerLayout layout, int year) {
        var headings = new HashMap<Integer, String>();
        for (var column : layout.columns()) {
            if (column.use() instanceof LedgerUse.Field(var field)) {
                headings.put(column.index(), field == LedgerField.YEARLY_COST
                        ? "kostnad " + yearOf(column.heading(), year)
                        : title(layout.purpose(), field));
            }
        }
        proposal.sheets().stream().filter(sheet -> sheet.name().equals(layout.sheet()))
                .flatMap(sheet -> sheet.columns().stream()).map(ColumnGuess::column)
                .filter(guessed -> guessed.use() instanceof LedgerUse.Field)
                .forEach(guessed -> headings.putIfAbsent(guessed.index(), ""));
        return new Retitled(layout.sheet(), layout.headingUntil(), headings);
    }

    private static String yearOf(String heading, int otherwise) {
        var digits = heading.replaceAll("[^0-9]", "");
        return digits.length() == 4 ? digits : String.valueOf(otherwise);
    }

    private static String title(ImportPurpose purpose, LedgerField field) {
        return switch (field) {
            case CODE -> purpose == ImportPurpose.UNITS ? "nummer" : "konto";
            case NAME -> purpose == ImportPurpose.SYSTEMS ? "system" : "navn";
            case REPORTED_AS -> "kostra-art";
            case ACCOUNT_CLASS -> "kontoklasse";
            case FIRST_YEAR -> "gyldig fra";
            case LAST_YEAR -> "gyldig til";
            case DESCRIPTION -> "formål";
            case OWNER -> "systemeier";
            case UNIT -> "enhet";
            case SUPPLIER -> "leverandør";
            case AGREEMENT -> "avtale";
            case AGREED_FROM -> "avtale fra";
            case AGREED_UNTIL -> "avtale til";
            case NOTICE_MONTHS -> "oppsigelse";
            default -> "";
        };
    }
}
