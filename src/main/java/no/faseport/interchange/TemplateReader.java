package no.faseport.interchange;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import no.faseport.document.Dress;
import no.faseport.document.Dress.Typeface;
import no.faseport.interchange.TemplateFile.Read;
import no.faseport.reporting.ReportTemplate;
import no.faseport.reporting.ReportTouch;
import no.faseport.reporting.TemplateRule;
import no.faseport.reporting.Templates;

/// Reads what [TemplateFile] writes.
final class TemplateReader {
    private static final String ACCENT = "accent";
    private static final String TYPEFACE = "typeface";
    private static final String BEFORE = "before";
    private static final String AFTER = "after";

    private final JsonChecks checks = new JsonChecks();

    Read read(JsonNode root) {
        if (!checks.isOf(root, TemplateFile.FORMAT, TemplateFile.VERSION, "template.file.otherFormat")) {
            return new Read.Wrong(checks.flaws());
        }
        checks.known("$", root,
                Set.of("format", "version", ACCENT, TYPEFACE, BEFORE, AFTER, "reports", TemplateFile.LOGO,
                        TemplateFile.FONT, TemplateFile.BOLD_FONT));
        var common = new ReportTemplate(dress("$", root).orElse(Dress.USUAL), List.of(),
                checks.optional("$.before", root.path(BEFORE)), checks.optional("$.after", root.path(AFTER)));
        var templates = new Templates(common, own(root.path("reports")));
        var files = new TemplateFiles(file(root, TemplateFile.LOGO), file(root, TemplateFile.FONT),
                file(root, TemplateFile.BOLD_FONT));
        return checks.flaws().isEmpty() ? new Read.Found(templates, files) : new Read.Wrong(checks.flaws());
    }

    /// The dress of what is at `place`; nothing where neither colour nor letters are stated.
    private Optional<Dress> dress(String place, JsonNode node) {
        var accent = node.path(ACCENT);
        var colour = TemplateRule.colour(checks.optional(place + "." + ACCENT, accent));
        if (colour.isEmpty() && accent.isTextual()) {
            checks.tell(place + "." + ACCENT, "template.file.noColour", JsonChecks.shown(accent));
        }
        var typeface = typeface(place, node.path(TYPEFACE));
        return accent.isMissingNode() && node.path(TYPEFACE).isMissingNode()
                ? Optional.empty()
                : Optional.of(new Dress(colour.orElse(Dress.USUAL.accent()), typeface, false));
    }

    private Typeface typeface(String place, JsonNode node) {
        var found = Stream.of(Typeface.values()).filter(one -> TemplateFile.name(one).equals(node.asText("")))
                .findFirst();
        if (found.isEmpty() && !node.isMissingNode()) {
            checks.tell(place + "." + TYPEFACE, "template.file.noTypeface", JsonChecks.shown(node));
        }
        return found.orElse(Dress.USUAL.typeface());
    }

    private Map<String, ReportTouch> own(JsonNode reports) {
        var own = new TreeMap<String, ReportTouch>();
        if (!reports.isMissingNode() && !reports.isObject()) {
            checks.tell("$.reports", "model.file.notObject", JsonChecks.shown(reports));
        }
        reports.properties().forEach(report -> {
            var place = "$.reports." + JsonChecks.shortened(report.getKey());
            var node = report.getValue();
            checks.known(place, node, Set.of(ACCENT, TYPEFACE, "sections", BEFORE, AFTER));
            own.put(report.getKey(), new ReportTouch(dress(place, node),
                    checks.lines(place + ".sections", node.path("sections"))
                            .map(line -> checks.text(line.place(), line.node())).toList(),
                    words(place + "." + BEFORE, node.path(BEFORE)), words(place + "." + AFTER, node.path(AFTER))));
        });
        return own;
    }

    private Optional<String> words(String place, JsonNode node) {
        return node.isNull()
                ? Optional.of("")
                : Optional.of(checks.optional(place, node)).filter(text -> !text.isEmpty());
    }

    /// The file that the text at `name` stands for; whether it is what it should be is for others to say.
    private Optional<byte[]> file(JsonNode root, String name) {
        var text = checks.optional("$." + name, root.path(name));
        if (text.isEmpty()) {
            return Optional.empty();
        }
        try {
            return Optional.of(Base64.getDecoder().decode(text));
        } catch (IllegalArgumentException e) {
            checks.tell("$." + name, "template.file.noBase64", name);
            return Optional.empty();
        }
    }
}
