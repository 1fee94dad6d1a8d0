package no.faseport.interchange;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.file.Path;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import no.faseport.document.Dress.Typeface;
import no.faseport.gate.Flaw;
import no.faseport.reporting.TemplateRule;
import no.faseport.reporting.Templates;
import no.faseport.words.Message;

/// A municipality's report templates as a JSON file that another portfolio can read, with the logo and the municipality's own letters in it.
///
/// What a report does not name it shares with all; `null` in place of a text is no text at all.
public final class TemplateFile {
    /// What the file says it is.
    static final String FORMAT = "faseport-report-templates";
    static final String LOGO = "logo";
    static final String FONT = "font";
    static final String BOLD_FONT = "boldFont";
    /// The newest version of the format that is understood, and the one that is written.
    static final int VERSION = 1;
    /// The most bytes a file may hold.
    public static final int MOST_BYTES = 18 * 1024 * 1024;

    private final JsonFile json = new JsonFile(MOST_BYTES, "template.file.tooBig");

    /// What came of reading a file: templates, or everything that is wrong with it.
    public sealed interface Read {
        /// It could be read; whether the templates make sense is for [TemplateRule] to say.
        ///
        /// @param files what came with them, as it came
        record Found(Templates templates, TemplateFiles files) implements Read {
        }

        /// It could not be read.
        record Wrong(List<Flaw> flaws) implements Read {
            /// Keeps a copy.
            public Wrong {
                flaws = List.copyOf(flaws);
            }
        }
    }

    /// Reads `file`.
    public Read read(Path file) {
        return json.read(file, root -> new TemplateReader().read(root), flaw -> new Read.Wrong(List.of(flaw)));
    }

    /// Writes `templates` and what goes `with` them to `file`, over what stands there once the new one is whole; what comes back
    /// is why it could not.
    public Optional<Message> write(Templates templates, TemplateFiles with, Path file) {
        var tree = tree(templates);
        put(tree, LOGO, with.logo());
        put(tree, FONT, with.font());
        put(tree, BOLD_FONT, with.boldFont());
        return json.write(tree, file);
    }

    private static void put(ObjectNode tree, String name, Optional<byte[]> content) {
        content.ifPresent(bytes -> tree.put(name, Base64.getEncoder().encodeToString(bytes)));
    }

    private ObjectNode tree(Templates templates) {
        var dress = templates.common().dress();
        var root = json.object().put("format", FORMAT).put("version", VERSION)
                .put("accent", TemplateRule.hex(dress.accent())).put("typeface", name(dress.typeface()));
        root.put("before", templates.common().before()).put("after", templates.common().after());
        var reports = root.putObject("reports");
        templates.sorted().forEach((code, template) -> {
            var report = reports.putObject(code);
            template.dress().ifPresent(own -> report.put("accent", TemplateRule.hex(own.accent()))
                    .put("typeface", name(own.typeface())));
            template.sections().forEach(report.putArray("sections")::add);
            template.before().ifPresent(text -> words(report, "before", text));
            template.after().ifPresent(text -> words(report, "after", text));
        });
        return root;
    }

    private static void words(ObjectNode report, String name, String text) {
        if (text.isEmpty()) {
            report.putNull(name);
        } else {
            report.put(name, text);
        }
    }

    /// How a typeface is written in the file.
    static String name(Typeface typeface) {
        return typeface.name().toLowerCase(Locale.ROOT);
    }
}
