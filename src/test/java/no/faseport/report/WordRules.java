package no.faseport.report;

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
import org.apache.xmlbeans.XmlError;
import org.apache.xmlbeans.XmlObject;
import org.apache.xmlbeans.XmlOptions;
import org.openxmlformats.schemas.drawingml.x2006.wordprocessingDrawing.CTInline;

/// What is wrong with a Word document: parts that break the schema of their kind (ECMA-376, part 1), styles that nothing describes,
/// pictures that say nothing, tables without a head, and pages without numbers.
final class WordRules {
    private final XWPFDocument document;
    private final List<String> broken = new ArrayList<>();
    private final Set<Long> numbers = new HashSet<>();

    private WordRules(XWPFDocument document) {
        this.document = document;
    }

    /// A part of a document and its name.
    record Part(String name, XmlObject content) {
    }

    /// What is wrong with `docx`; empty where nothing is.
    static List<String> broken(byte[] docx) throws IOException {
        try (var document = new XWPFDocument(new ByteArrayInputStream(docx))) {
            var rules = new WordRules(document);
            rules.parts().forEach(rules::schema);
            rules.body(document.getBodyElements());
            rules.counted();
            return List.copyOf(rules.broken);
        }
    }

    private Stream<Part> parts() {
        var frames = Stream.concat(
                document.getHeaderList().stream().map(head -> new Part("head", head._getHdrFtr())),
                document.getFooterList().stream().map(foot -> new Part("foot", foot._getHdrFtr())));
        return Stream.concat(Stream.of(new Part("document", document.getDocument()),
                new Part("properties", document.getProperties().getExtendedProperties().getUnderlyingProperties()),
                new Part("own properties", document.getProperties().getCustomProperties().getUnderlyingProperties())),
                frames);
    }

    private void schema(Part part) {
        var errors = new ArrayList<XmlError>();
        part.content().validate(new XmlOptions().setErrorListener(errors));
        errors.stream().map(XmlError::getMessage).distinct().forEach(error -> broken.add(part.name() + ": " + error));
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
