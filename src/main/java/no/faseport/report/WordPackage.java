package no.faseport.report;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/// The parts of a Word document in their package (ISO/IEC 29500-2), with what leads from one to another.
final class WordPackage {
    /// What is the same in every document: where it stands in the package, and the file beside this class.
    private static final List<Map.Entry<String, String>> FIXED = List.of(
            Map.entry("[Content_Types].xml", "types.xml"), Map.entry("_rels/.rels", "package.rels"),
            Map.entry("word/numbering.xml", "numbering.xml"), Map.entry("word/settings.xml", "settings.xml"));

    private final ZipOutputStream zip;
    private final Writer writer;

    WordPackage(OutputStream out) {
        this.zip = new ZipOutputStream(out);
        this.writer = new BufferedWriter(new OutputStreamWriter(zip, StandardCharsets.UTF_8));
    }

    /// What is the same in every document, and the logo.
    void frame(Optional<Logo> logo) throws IOException {
        for (var part : FIXED) {
            try (var in = Objects.requireNonNull(WordPackage.class.getResourceAsStream("word/" + part.getValue()))) {
                bytes(part.getKey(), in.readAllBytes());
            }
        }
        if (logo.isPresent()) {
            var picture = logo.get();
            var file = picture.isPng() ? "logo.png" : "logo.jpeg";
            bytes("word/media/" + file, picture.content());
            part("word/_rels/header1.xml.rels", xml -> {
                begin(xml);
                lead(xml, WordLetterhead.LOGO, "image", "media/" + file);
                xml.close();
            });
        }
    }

    /// The pictures of the document's text, and what leads there.
    void pictures(List<byte[]> pictures) throws IOException {
        for (int i = 0; i < pictures.size(); i++) {
            bytes("word/media/picture" + (i + 1) + ".png", pictures.get(i));
        }
        part("word/_rels/document.xml.rels", xml -> {
            begin(xml);
            lead(xml, "styles", "styles", "styles.xml");
            lead(xml, "settings", "settings", "settings.xml");
            lead(xml, "numbering", "numbering", "numbering.xml");
            lead(xml, "head", "header", "header1.xml");
            lead(xml, "foot", "footer", "footer1.xml");
            for (int number = 1; number <= pictures.size(); number++) {
                lead(xml, WordPictures.relation(number), "image", "media/picture" + number + ".png");
            }
            xml.close();
        });
    }

    private static void begin(WordXml xml) {
        xml.open("Relationships", "xmlns", WordNames.PACKAGE + "/relationships");
    }

    private static void lead(WordXml xml, String id, String type, String target) {
        xml.empty("Relationship", "Id", id, "Type", WordNames.RELATION + "/" + type, "Target", target);
    }

    /// A part made of elements.
    void part(String name, Consumer<WordXml> content) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        content.accept(new WordXml(writer));
        writer.flush();
        zip.closeEntry();
    }

    /// A part that is written already.
    void text(String name, String content) throws IOException {
        bytes(name, content.getBytes(StandardCharsets.UTF_8));
    }

    private void bytes(String name, byte[] content) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        zip.write(content);
        zip.closeEntry();
    }

    /// Ends the package; what it was written to stays open.
    void finish() throws IOException {
        zip.finish();
    }
}
