package no.faseport.report;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Objects;
import no.faseport.document.Dress;
import no.faseport.document.Paper;
import no.faseport.report.pen.PlainText;
import no.faseport.report.pen.ReportFont;
import no.faseport.report.pen.Tint;
import no.faseport.words.Words;

/// The style sheet of a paper: the one for all reports, with the dress, the sheet and the foot of this one.
public final class PaperLook {
    private static final String PATTERN = read();

    private final Words words;
    private final Dress dress;

    /// What pages wear in `dress`, with words for their foot.
    public PaperLook(Words words, Dress dress) {
        this.words = words;
        this.dress = dress;
    }

    private static String read() {
        try (var in = Objects.requireNonNull(PaperLook.class.getResourceAsStream("paper.css"))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// The style sheet of `paper`.
    String of(Paper paper) {
        var shape = paper.shape();
        return PATTERN.replace("{width}", points(shape.size().width(shape.landscape())))
                .replace("{height}", points(shape.size().height(shape.landscape())))
                .replace("{family}",
                        "\"" + ReportFont.family(dress.typeface()) + "\", \"Liberation Sans\", \"DejaVu Sans\"")
                .replace("{accent}", new Tint(dress.accent()).hex())
                .replace("{gap}", points(PageRoom.GAP))
                .replace("{ink}", dress.mono() ? "#000000" : "#1f2328")
                .replace("{rule}", dress.mono() ? "#9a9a9a" : "#d0d7de")
                .replace("{tint}", dress.mono() ? "#ececec" : "#f1f4f7")
                .replace("{quiet}", dress.mono() ? "#303030" : "#57606a")
                .replace("{good}", dress.mono() ? "#000000" : "#1a7f37")
                .replace("{watch}", dress.mono() ? "#000000" : "#8a5a00")
                .replace("{bad}", dress.mono() ? "#000000" : "#cf222e")
                .replace("{page}", page())
                .replace("{foot}", quoted(foot(paper)));
    }

    private static String points(double points) {
        return String.format(Locale.ROOT, "%.2f", points);
    }

    private String page() {
        var parts = words.text("report.page", "\u0000", "\u0000").split("\u0000", -1);
        return quoted(parts[0]) + " counter(page) " + quoted(parts[1]) + " counter(pages) " + quoted(parts[2]);
    }

    /// What stands in the foot of every page, but for its number.
    public String foot(Paper paper) {
        var about = paper.about();
        var name = about.caseNumber().isBlank()
                ? about.title()
                : words.text("report.foot", about.caseNumber(), about.title());
        return about.selection().isBlank()
                ? words.text("report.foot.day", name, about.date())
                : words.text("report.foot.selection", name, about.selection(), about.date());
    }

    /// As a string of a style sheet, which nothing in it can end.
    private static String quoted(String text) {
        var quoted = new StringBuilder("\"");
        PlainText.line(text).codePoints().forEach(sign -> {
            if (sign == '"' || sign == '\\' || sign == '<' || sign == '{' || sign == '}') {
                quoted.append('\\').append(Integer.toHexString(sign)).append(' ');
            } else {
                quoted.appendCodePoint(sign);
            }
        });
        return quoted.append('"').toString();
    }
}
