package no.faseport.spreadsheet;

import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import no.faseport.economy.Money;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.DateUtil;
import org.apache.poi.ss.util.CellReference;

/// Writes the rows of a sheet as the XML they are in the file, from the top and each from the left.
///
/// A row is gone when the next begins: a hundred thousand take no memory, and no cell is ever an object. Amounts are written
/// as the decimals they are, never through a binary fraction.
final class RowStream {
    private static final int LONGEST_TEXT = 32_767;
    private static final int BUFFER = 1 << 16;
    private static final int MOST_COLUMNS = 300;
    private static final int LONGEST_NUMBER = 20;
    private static final byte[] INLINE = ascii("\" t=\"inlineStr\"><is><t xml:space=\"preserve\">");
    private static final byte[] INLINE_END = ascii("</t></is></c>");
    private static final byte[] CELL = ascii("<c r=\"");
    private static final byte[] STYLE = ascii("\" s=\"");
    private static final byte[] VALUE = ascii("\"><v>");
    private static final byte[] VALUE_END = ascii("</v></c>");
    private static final byte[][] COLUMNS = columns();

    private final OutputStream out;
    private final byte[] buffer = new byte[BUFFER];
    private int used;
    private byte[] rowNumber = new byte[0];
    private boolean inRow;

    RowStream(OutputStream out) {
        this.out = out;
    }

    private static byte[] ascii(String text) {
        return text.getBytes(StandardCharsets.US_ASCII);
    }

    private static byte[][] columns() {
        var names = new byte[MOST_COLUMNS][];
        for (int i = 0; i < MOST_COLUMNS; i++) {
            names[i] = ascii(CellReference.convertNumToColString(i));
        }
        return names;
    }

    /// Begins the row with this number, counted from 0.
    void row(int number) throws IOException {
        begin(number);
        add(">");
    }

    /// Begins a row of this height in points.
    void row(int number, int height) throws IOException {
        begin(number);
        add(" ht=\"" + height + "\" customHeight=\"1\">");
    }

    private void begin(int number) throws IOException {
        close();
        rowNumber = ascii(Integer.toString(number + 1));
        add("<row r=\"");
        add(rowNumber);
        add("\"");
        inRow = true;
    }

    /// Ends the last row and hands everything on.
    void end() throws IOException {
        close();
        out.write(buffer, 0, used);
        used = 0;
    }

    private void close() throws IOException {
        if (inRow) {
            add("</row>");
            inRow = false;
        }
    }

    /// A text, cut at what a cell can hold, without the signs XML cannot hold.
    void text(int column, String text, CellStyle style) throws IOException {
        if (text.isEmpty()) {
            blank(column, style);
            return;
        }
        open(column, style);
        add(INLINE);
        escaped(text.length() > LONGEST_TEXT ? text.substring(0, LONGEST_TEXT) : text);
        add(INLINE_END);
    }

    /// A cell that has a look only.
    void blank(int column, CellStyle style) throws IOException {
        open(column, style);
        add("\"/>");
    }

    /// A whole number.
    void number(int column, long number, CellStyle style) throws IOException {
        open(column, style);
        add(VALUE);
        add(ascii(Long.toString(number)));
        add(VALUE_END);
    }

    /// An amount, to the øre.
    void amount(int column, Money amount, CellStyle style) throws IOException {
        decimal(column, amount.amount(), style);
    }

    /// A number that may have decimals.
    void decimal(int column, BigDecimal number, CellStyle style) throws IOException {
        open(column, style);
        add(VALUE);
        add(ascii(number.toPlainString()));
        add(VALUE_END);
    }

    /// A day.
    void day(int column, LocalDate day, CellStyle style) throws IOException {
        number(column, (long) DateUtil.getExcelDate(day), style);
    }

    /// A formula, without "=", and what it comes to.
    void formula(int column, String formula, Money value, CellStyle style) throws IOException {
        open(column, style);
        add("\"><f>");
        escaped(formula);
        add("</f><v>");
        add(ascii(value.amount().toPlainString()));
        add(VALUE_END);
    }

    private void open(int column, CellStyle style) throws IOException {
        add(CELL);
        add(COLUMNS[column]);
        add(rowNumber);
        add(STYLE);
        add(ascii(Integer.toString(style.getIndex())));
    }

    private void escaped(String text) throws IOException {
        for (int i = 0; i < text.length(); i++) {
            char sign = text.charAt(i);
            room(LONGEST_NUMBER);
            if (sign >= ' ' && sign < 0x7f && sign != '&' && sign != '<' && sign != '>' && sign != '_') {
                buffer[used++] = (byte) sign;
            } else {
                i += special(text, i, sign);
            }
        }
    }

    /// Writes a sign that needs more than a byte; what comes back is how many more of the text's were taken with it.
    private int special(String text, int at, char sign) throws IOException {
        switch (sign) {
            case '&' -> add("&amp;");
            case '<' -> add("&lt;");
            case '>' -> add("&gt;");
            case '_' -> add(looksEscaped(text, at) ? "_x005F_" : "_");
            default -> {
                if (Character.isHighSurrogate(sign) && at + 1 < text.length()
                        && Character.isLowSurrogate(text.charAt(at + 1))) {
                    add(text.substring(at, at + 2).getBytes(StandardCharsets.UTF_8));
                    return 1;
                }
                if (sign == '\n' || sign == '\t' || (sign >= 0x7f && !Character.isSurrogate(sign) && sign < 0xfffe)) {
                    add(String.valueOf(sign).getBytes(StandardCharsets.UTF_8));
                }
            }
        }
        return 0;
    }

    /// True where a spreadsheet would take what follows for an escaped sign: "_x0041_" is read as "A".
    private static boolean looksEscaped(String text, int at) {
        return text.length() >= at + 7 && text.charAt(at + 1) == 'x' && text.charAt(at + 6) == '_'
                && text.substring(at + 2, at + 6).chars().allMatch(digit -> Character.digit(digit, 16) >= 0);
    }

    private void add(String text) throws IOException {
        add(ascii(text));
    }

    private void add(byte[] bytes) throws IOException {
        room(bytes.length);
        System.arraycopy(bytes, 0, buffer, used, bytes.length);
        used += bytes.length;
    }

    private void room(int bytes) throws IOException {
        if (used + bytes > BUFFER) {
            out.write(buffer, 0, used);
            used = 0;
        }
    }
}
