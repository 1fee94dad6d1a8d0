package no.faseport.ui.gantt;

import java.util.ArrayList;
import java.util.List;

/// Tab-separated text as spreadsheets put it on the clipboard: a cell that has tabs or line breaks in it stands in quotes, those it
/// has itself twice.
final class TabbedText {
    private final String text;
    private final List<List<String>> rows = new ArrayList<>();
    private List<String> row = new ArrayList<>();
    private int at;

    private TabbedText(String text) {
        this.text = text.replace("\r\n", "\n").replace('\r', '\n');
    }

    /// The cells of each line, in which line breaks have become spaces; lines with nothing on them are left out.
    static List<List<String>> rows(String text) {
        return new TabbedText(text).read();
    }

    private List<List<String>> read() {
        while (at < text.length()) {
            int end = text.charAt(at) == '"' ? closing() : -1;
            row.add(end < 0 ? plain() : quoted(end));
            boolean last = at >= text.length() || text.charAt(at) == '\n';
            at++;
            if (last) {
                endRow();
            } else if (at == text.length()) {
                row.add("");
                endRow();
            }
        }
        return rows;
    }

    private void endRow() {
        if (!row.stream().allMatch(String::isBlank)) {
            rows.add(row);
        }
        row = new ArrayList<>();
    }

    /// Where the quotes that open here close right before a tab, a line break or the end; -1 where they do not and are just quotes.
    private int closing() {
        for (int i = at + 1; i < text.length(); i++) {
            if (text.charAt(i) == '"') {
                boolean twice = i + 1 < text.length() && text.charAt(i + 1) == '"';
                if (!twice) {
                    return i + 1 == text.length() || "\t\n".indexOf(text.charAt(i + 1)) >= 0 ? i : -1;
                }
                i++;
            }
        }
        return -1;
    }

    private String quoted(int end) {
        var cell = text.substring(at + 1, end).replace("\"\"", "\"").replace('\n', ' ');
        at = end + 1;
        return cell;
    }

    private String plain() {
        int from = at;
        while (at < text.length() && text.charAt(at) != '\t' && text.charAt(at) != '\n') {
            at++;
        }
        return text.substring(from, at);
    }
}
