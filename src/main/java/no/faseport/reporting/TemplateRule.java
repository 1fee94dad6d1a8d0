package no.faseport.reporting;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import no.faseport.document.Dress;
import no.faseport.gate.Flaw;
import no.faseport.words.Message;

/// What a municipality's templates must keep to: text that can be read, and only reports and sections there are.
public final class TemplateRule {
    /// The contrast between text and paper that WCAG 2.1 asks for.
    public static final double LEAST_CONTRAST = 4.5;
    /// The most characters before or after a report.
    public static final int LONGEST = 20_000;
    private static final int LARGEST_COLOUR = 0xffffff;

    private TemplateRule() {
    }

    /// Everything that is wrong with `templates`, each with its place in a template file.
    public static List<Flaw> flaws(Templates templates) {
        var flaws = new ArrayList<Flaw>();
        dress("$", templates.common().dress(), flaws);
        text("$.before", templates.common().before(), flaws);
        text("$.after", templates.common().after(), flaws);
        templates.sorted().forEach((code, template) -> own("$.reports." + code, code, template, flaws));
        return flaws;
    }

    private static void dress(String place, Dress dress, List<Flaw> flaws) {
        if (dress.contrast() < LEAST_CONTRAST) {
            flaws.add(new Flaw(place + ".accent", Message.of("template.flaw.contrast", hex(dress.accent()), shown(dress))));
        }
    }

    /// The contrast of `dress` to paper as people read it, never rounded up to what it is not.
    public static BigDecimal shown(Dress dress) {
        return BigDecimal.valueOf(dress.contrast()).setScale(2, RoundingMode.DOWN);
    }

    /// A colour as `#rrggbb`.
    public static String hex(int colour) {
        return String.format(Locale.ROOT, "#%06x", colour & LARGEST_COLOUR);
    }

    /// The colour that `#rrggbb` stands for; nothing where it is none.
    public static Optional<Integer> colour(String text) {
        var stripped = text.strip();
        return stripped.matches("#[0-9a-fA-F]{6}")
                ? Optional.of(Integer.parseInt(stripped.substring(1), 16))
                : Optional.empty();
    }

    private static void own(String place, String code, ReportTouch template, List<Flaw> flaws) {
        var report = Reports.called(code);
        if (report.isEmpty()) {
            flaws.add(new Flaw(place, Message.of("report.refused.unknown", code)));
            return;
        }
        for (int i = 0; i < template.sections().size(); i++) {
            var section = template.sections().get(i);
            var at = place + ".sections[" + i + "]";
            if (!report.get().sections().contains(section)) {
                flaws.add(new Flaw(at, Message.of("template.flaw.section", code, section)));
            } else if (template.sections().indexOf(section) < i) {
                flaws.add(new Flaw(at, Message.of("template.flaw.twice", section)));
            }
        }
        template.dress().ifPresent(dress -> dress(place, dress, flaws));
        template.before().ifPresent(text -> text(place + ".before", text, flaws));
        template.after().ifPresent(text -> text(place + ".after", text, flaws));
    }

    private static void text(String place, String text, List<Flaw> flaws) {
        if (text.length() > LONGEST) {
            flaws.add(new Flaw(place, Message.of("template.flaw.long", LONGEST)));
        }
    }
}
