package no.faseport.report.word;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.poi.xwpf.usermodel.IBodyElement;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.openxmlformats.schemas.drawingml.x2006.wordprocessingDrawing.CTInline;

/// What is wrong with a Word document beyond the schema of its parts: styles that nothing describes, pictures that say nothing,
/// tables without a head, and pages without numbers.
final class WordRules {
    private final XWPFDocument document;
    private final List<String> broken = new ArrayList<>();
    private final Set<Long> numbers = new HashSet<>();

    private WordRules(XWPFDocument document) {
        this.document = document;
    }

    /// What is wrong with `docx`; empty where nothing is.
    static List<String> broken(byte[] docx) throws IOException {
        try (var document = new XWPFDocument(new ByteArrayInputStream(docx))) {
            var rules = new WordRules(document);
            rules.body(document.getBodyElements());
            rules.counted();
            return List.copyOf(rules.broken);
        }
    }

    private void body(List<IBodyElement> elements) {
        for (var element : elements) {
            switch (element) {
                case XWPFParagraph paragraph -> {
                    described(paragraph.getStyle());
                    pictures(paragraph);
                }
                case XWPFTable table -> {
                    described(table.getStyleID());
                    if (WordStyles.TABLE.equals(table.getStyleID()) && !table.getRow(0).isRepeatHeader()) {
                        broken.add("a table without a head: " + table.getText());
                    }
                    table.getRows().forEach(row -> row.getTableCells().forEach(cell -> body(cell.getBodyElements())));
                }
                default -> broken.add("neither text nor table: " + element);
            }
        }
    }

    private void described(String style) {
        if (style != null && document.getStyles().getStyle(style) == null) {
            broken.add("nothing describes the style " + style);
        }
    }

    private void pictures(XWPFParagraph paragraph) {
        paragraph.getRuns().stream().flatMap(run -> run.getCTR().getDrawingList().stream())
                .flatMap(drawing -> drawing.getInlineList().stream()).map(CTInline::getDocPr).forEach(about -> {
                    if (about.getDescr() == null || about.getDescr().isBlank()) {
                        broken.add("a picture that says nothing: " + about.getName());
                    }
                    if (!numbers.add(about.getId())) {
                        broken.add("two pictures of one number: " + about.getName());
                    }
                });
    }

    private void counted() {
        var foot = document.getFooterList().getFirst()._getHdrFtr().xmlText();
        Stream.of("PAGE", "NUMPAGES").filter(field -> !foot.matches("(?s).*\\W" + field + "\\W.*"))
                .forEach(field -> broken.add("the foot does not count " + field));
    }
}
