package no.faseport.report.word;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTable;

/// A Word document as text: each paragraph after its style, each table row between bars, repeated heads marked.
public final class WordText {
    private WordText() {
    }

    /// The text of the document in `file`.
    public static String of(Path file) throws IOException {
        var lines = new ArrayList<String>();
        try (var document = new XWPFDocument(Files.newInputStream(file))) {
            document.getHeaderList().forEach(head -> head.getParagraphs().forEach(one -> lines.add(told(one))));
            document.getBodyElements().forEach(element -> {
                switch (element) {
                    case XWPFParagraph paragraph when paragraph.getText().isEmpty() -> {
                    }
                    case XWPFParagraph paragraph -> lines.add(told(paragraph));
                    case XWPFTable table -> lines.addAll(rows(table));
                    default -> throw new AssertionError(element);
                }
            });
            document.getFooterList().forEach(foot -> foot.getParagraphs().forEach(one -> lines.add(told(one))));
        }
        return String.join("\n", lines).replace('\u00a0', ' ') + "\n";
    }

    private static String told(XWPFParagraph paragraph) {
        var style = paragraph.getStyle();
        return "[" + (style == null ? "Normal" : style) + "] " + paragraph.getText().replace("\n", " / ");
    }

    private static List<String> rows(XWPFTable table) {
        return table.getRows().stream().map(row -> (row.isRepeatHeader() ? "# " : "| ")
                + String.join(" | ", row.getTableCells().stream().map(cell -> cell.getText().replace("\n", " / "))
                        .toList()))
                .toList();
    }
}
