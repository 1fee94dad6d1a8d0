package no.faseport.interchange;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import no.faseport.document.Dress;
import no.faseport.document.Dress.Typeface;
import no.faseport.gate.Flaw;
import no.faseport.reporting.ReportTemplate;
import no.faseport.reporting.TemplateRule;
import no.faseport.reporting.Templates;
import no.faseport.words.Message;

/// A municipality's report templates as a JSON file that another portfolio can read; the logo is not part of it.
public final class TemplateFile {
    /// What the file says it is.
    static final String FORMAT = "faseport-report-templates";
    /// The newest version of the format that is understood, and the one that is written.
    static final int VERSION = 1;
    /// The most bytes a file may hold.
    public static final int MOST_BYTES = 1024 * 1024;

    private final JsonFile json = new JsonFile(MOST_BYTES, "template.file.tooBig");

    /// What came of reading a file: templates, or everything that is wrong with it.
    public sealed interface Read {
        /// It could be read; whether the templates make sense is for [TemplateRule] to say.
        record Found(Templates templates) implements Read {
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

    /// Writes `templates` to `file`, over what stands there once the new one is whole; what comes back is why it could not.
    public Optional<Message> write(Templates templates, Path file) {
        return json.write(tree(templates), file);
    }

    private JsonNode tree(Templates templates) {
        var dress = templates.common().dress();
        var root = json.object().put("format", FORMAT).put("version", VERSION)
                .put("accent", TemplateRule.hex(dress.accent())).put("typeface", name(dress.typeface()));
        texts(root, templates.common());
        var reports = root.putObject("reports");
        templates.sorted().forEach((code, template) -> {
            var report = reports.putObject(code);
            template.sections().forEach(report.putArray("sections")::add);
            texts(report, template);
        });
        return root;
    }

    private static void texts(ObjectNode node, ReportTemplate template) {
        node.put("before", template.before()).put("after", template.after());
    }

    /// How a typeface is written in the file.
    static String name(Typeface typeface) {
        return typeface.name().toLowerCase(Locale.ROOT);
    }

    /// Reads what [TemplateFile] writes.
    private static final class TemplateReader {
        private static final String ACCENT = "$.accent";

        private final JsonChecks checks = new JsonChecks();

        Read read(JsonNode root) {
            if (!checks.isOf(root, FORMAT, VERSION, "template.file.otherFormat")) {
                return new Read.Wrong(checks.flaws());
            }
            checks.known("$", root,
                    Set.of("format", "version", "accent", "typeface", "before", "after", "reports"));
            var common = new ReportTemplate(dress(root), List.of(),
                    checks.optional("$.before", root.path("before")), checks.optional("$.after", root.path("after")));
            var templates = new Templates(common, own(root.path("reports"), common.dress()));
            return checks.flaws().isEmpty() ? new Read.Found(templates) : new Read.Wrong(checks.flaws());
        }

        private Dress dress(JsonNode root) {
            var accent = root.path("accent");
            var colour = accent.isMissingNode()
                    ? Optional.of(Dress.USUAL.accent())
                    : TemplateRule.colour(checks.optional(ACCENT, accent));
            if (colour.isEmpty() && accent.isTextual()) {
                checks.tell(ACCENT, "template.file.noColour", JsonChecks.shown(accent));
            }
            return new Dress(colour.orElse(Dress.USUAL.accent()), typeface(root.path("typeface")), false);
        }

        private Typeface typeface(JsonNode node) {
            var found = Stream.of(Typeface.values()).filter(one -> name(one).equals(node.asText(""))).findFirst();
            if (found.isEmpty() && !node.isMissingNode()) {
                checks.tell("$.typeface", "template.file.noTypeface", JsonChecks.shown(node));
            }
            return found.orElse(Dress.USUAL.typeface());
        }

        private Map<String, ReportTemplate> own(JsonNode reports, Dress dress) {
            var own = new TreeMap<String, ReportTemplate>();
            if (!reports.isMissingNode() && !reports.isObject()) {
                checks.tell("$.reports", "model.file.notObject", JsonChecks.shown(reports));
            }
            reports.properties().forEach(report -> {
                var place = "$.reports." + JsonChecks.shortened(report.getKey());
                var node = report.getValue();
                checks.known(place, node, Set.of("sections", "before", "after"));
                own.put(report.getKey(), new ReportTemplate(dress,
                        checks.lines(place + ".sections", node.path("sections"))
                                .map(line -> checks.text(line.place(), line.node())).toList(),
                        checks.optional(place + ".before", node.path("before")),
                        checks.optional(place + ".after", node.path("after"))));
            });
            return own;
        }
    }
}
