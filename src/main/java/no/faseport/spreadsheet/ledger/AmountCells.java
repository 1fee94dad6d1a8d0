package no.faseport.spreadsheet.ledger;

import java.math.BigDecimal;
import java.util.regex.Pattern;
import no.faseport.economy.AmountText;
import no.faseport.economy.Money;
import no.faseport.economy.ledger.LedgerManner;
import no.faseport.spreadsheet.Cell;
import no.faseport.spreadsheet.Memory;
import no.faseport.words.Message;

/// Reads amounts as accounting systems write them: with a minus before or after, in parentheses, with "D" or "K", with
/// either mark before the øre.
final class AmountCells {
    private static final Pattern DASHES = Pattern.compile("[-\\u2212\\u2013]+");
    private static final Pattern AFTER = Pattern.compile("(.*[0-9])\\s*[-\\u2212]", Pattern.DOTALL);
    private static final Pattern PARENTHESES = Pattern.compile("\\(\\s*(.*[0-9].*?)\\s*\\)", Pattern.DOTALL);
    private static final Pattern CREDIT = Pattern.compile("(.*[0-9])\\s*(?:K|C|CR|Kr?edit)", Pattern.DOTALL);
    private static final Pattern DEBIT = Pattern.compile("(.*[0-9])\\s*(?:D|DR|Debet)", Pattern.DOTALL);
    private static final int USUAL_DIGITS = 15;

    private final LedgerManner.Mark mark;
    private final Memory<AmountText> unscaled = new Memory<>(text -> text(text, 0));

    AmountCells(LedgerManner.Mark mark) {
        this.mark = mark;
    }

    /// True where a cell has something that should be an amount; dashes stand for nothing.
    static boolean isFilled(Cell cell) {
        return !(cell instanceof Cell.Empty)
                && !(cell instanceof Cell.Text(var text) && DASHES.matcher(text).matches());
    }

    /// The amount in `cell`, in kroner times ten to the power of `scale`.
    AmountText read(Cell cell, int scale) {
        return switch (cell) {
            case Cell.Numeric number -> number(number.value().movePointRight(scale));
            case Cell.Text(var text) -> scale == 0 ? unscaled.of(text) : text(text, scale);
            case Cell.Day(var date) -> new AmountText.Unread(Message.of("spreadsheet.row.dateForAmount", date));
            case Cell.Fault(var sign) -> new AmountText.Unread(Message.of("spreadsheet.row.fault", sign));
            case Cell.Truth truth -> new AmountText.Unread(Message.of("spreadsheet.row.notAnAmount"));
            case Cell.Empty empty -> new AmountText.Read(Money.ZERO);
        };
    }

    private static AmountText number(BigDecimal value) {
        return value.scale() <= 2 && value.precision() < USUAL_DIGITS && value.scale() >= -2
                ? new AmountText.Read(new Money(value))
                : AmountText.of(value);
    }

    private AmountText text(String written, int scale) {
        var after = AFTER.matcher(written);
        if (after.matches() && !written.endsWith(",-")) {
            return turned(AmountText.of(marked(after.group(1)), scale));
        }
        var inside = PARENTHESES.matcher(written);
        if (inside.matches()) {
            return turned(AmountText.of(marked(inside.group(1)), scale));
        }
        var credit = CREDIT.matcher(written);
        if (credit.matches()) {
            return turned(AmountText.of(marked(credit.group(1)), scale));
        }
        var debit = DEBIT.matcher(written);
        var read = AmountText.of(marked(debit.matches() ? debit.group(1) : written), scale);
        return read instanceof AmountText.Unread(var why) && why.key().equals("economy.amount.notANumber")
                ? new AmountText.Unread(Message.of(why.key(), written))
                : read;
    }

    /// The text without the marks between thousands, and with a comma before the øre; as it is where either may be meant.
    private String marked(String written) {
        return switch (mark) {
            case EITHER -> written;
            case COMMA -> written.indexOf(',') < written.indexOf('.') && written.indexOf(',') >= 0
                    ? written
                    : written.replace(".", "");
            case POINT -> written.indexOf('.') < written.indexOf(',') && written.indexOf('.') >= 0
                    ? written
                    : pointed(written.replace(",", ""));
        };
    }

    /// A point that is surely the one before the øre is said as a comma, so that nobody wonders.
    private static String pointed(String written) {
        return written.replace('.', ',');
    }

    private static AmountText turned(AmountText read) {
        return switch (read) {
            case AmountText.Read(var money) -> new AmountText.Read(money.negated());
            case AmountText.Unread unread -> unread;
        };
    }
}
