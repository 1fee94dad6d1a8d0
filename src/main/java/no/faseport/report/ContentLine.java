package no.faseport.report;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/// An operator of what is drawn on a page of a PDF with what stands before it, alone on its line as PDFBox writes it.
///
/// Looked at where it stands: there are thousands on a page.
final class ContentLine {
    private static final int DECIMALS = 2;
    private static final int LETTER = 8;

    private final byte[] from;
    private int start;
    private int end;
    private int operator;
    private int at;

    /// Of the lines in `from`.
    ContentLine(byte[] from) {
        this.from = from;
    }

    /// Looks at the line from `first` up to `last`.
    void look(int first, int last) {
        start = first;
        end = last;
        at = first;
        operator = last;
        while (operator > first && from[operator - 1] != ' ') {
            operator--;
        }
    }

    /// The letters of its operator, as `code` tells them.
    int operator() {
        int code = 0;
        for (int i = operator; i < end; i++) {
            code = code << LETTER | from[i];
        }
        return code;
    }

    /// The letters of an operator as a number, which is quicker to compare than a text.
    static int code(String operator) {
        int code = 0;
        for (byte letter : operator.getBytes(StandardCharsets.US_ASCII)) {
            code = code << LETTER | letter;
        }
        return code;
    }

    /// True where it begins so, and then what follows is read next.
    boolean skips(byte[] beginning) {
        for (int i = 0; i < beginning.length; i++) {
            if (start + i >= operator || from[start + i] != beginning[i]) {
                return false;
            }
        }
        at = start + beginning.length;
        return true;
    }

    /// The next number, in hundredths, rounded.
    long number() {
        boolean isBelow = from[at] == '-';
        long number = 0;
        int decimals = -1;
        for (at += isBelow ? 1 : 0; from[at] != ' '; at++) {
            if (from[at] == '.') {
                decimals = 0;
            } else if (decimals <= DECIMALS) {
                number = number * 10 + from[at] - '0';
                decimals += decimals < 0 ? 0 : 1;
            }
        }
        at++;
        for (int i = Math.max(0, decimals); i <= DECIMALS; i++) {
            number *= 10;
        }
        long rounded = (number + 5) / 10;
        return isBelow ? -rounded : rounded;
    }

    /// What stands after its last `/` up to its operator.
    String lastName() {
        int slash = operator;
        while (from[slash - 1] != '/') {
            slash--;
        }
        return new String(from, slash, operator - slash, StandardCharsets.US_ASCII).strip();
    }

    /// What stands after its first `/`.
    String firstName() {
        int until = start + 1;
        while (from[until] != ' ') {
            until++;
        }
        return new String(from, start + 1, until - start - 1, StandardCharsets.US_ASCII);
    }

    /// What it says before its operator.
    byte[] operands() {
        return Arrays.copyOfRange(from, start, operator);
    }

    /// True where it says before its operator what `operands` do.
    boolean says(byte[] operands) {
        return Arrays.equals(from, start, operator, operands, 0, operands.length);
    }

    /// Writes it as it is.
    void copy(ContentSigns to) {
        to.line(from, start, end);
    }

    /// Writes its text with two signs a byte as one sign a byte; any other as it is.
    void copyText(ContentSigns to) {
        if (from[start] != '<' || from[start + 1] == '<') {
            copy(to);
            return;
        }
        to.sign('(');
        for (int i = start + 1; from[i] != '>'; i += 2) {
            int sign = Character.digit(from[i], 16) << 4 | Character.digit(from[i + 1], 16);
            switch (sign) {
                case '(', ')', '\\' -> to.sign('\\');
                case '\r' -> to.sign('\\');
                default -> {
                    // stands for itself
                }
            }
            to.sign(sign == '\r' ? 'r' : sign);
        }
        to.sign(')');
        to.line(from, operator - 1, end);
    }
}
