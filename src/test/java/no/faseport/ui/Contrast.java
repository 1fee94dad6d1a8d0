package no.faseport.ui;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import javafx.scene.paint.Color;

/// How well the colours of a theme stand out from each other, by the formula of WCAG 2: 1 for the same, 21 for black on white.
final class Contrast {
    private static final Pattern COMMENT = Pattern.compile("/\\*.*?\\*/", Pattern.DOTALL);
    private static final Pattern ROOT = Pattern.compile("(?:^|})\\s*\\.root\\s*\\{([^}]*)");
    private static final Pattern COLOUR = Pattern.compile("(-[\\w-]+)\\s*:\\s*([^;]+)");

    private final Map<String, String> colours = new HashMap<>();

    /// The colours of `theme`: the library's, and Faseport's own over them.
    Contrast(Theme theme) {
        var name = theme == Theme.LIGHT ? "light" : "dark";
        read("/atlantafx/base/theme/primer-" + name + ".css");
        read("/no/faseport/colours-" + name + ".css");
    }

    private void read(String sheet) {
        var roots = ROOT.matcher(COMMENT.matcher(text(sheet)).replaceAll(""));
        while (roots.find()) {
            var found = COLOUR.matcher(roots.group(1));
            while (found.find()) {
                colours.put(found.group(1), found.group(2).strip());
            }
        }
    }

    private static String text(String sheet) {
        try (var in = Objects.requireNonNull(Contrast.class.getResourceAsStream(sheet), sheet)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// How `front` stands out from `ground`, which lies on the window's own ground where it is seen through.
    double of(String front, String ground) {
        var under = over(colour(ground), colour("-color-bg-default"));
        var one = luminance(over(colour(front), under));
        var other = luminance(under);
        return (Math.max(one, other) + 0.05) / (Math.min(one, other) + 0.05);
    }

    private Color colour(String name) {
        var value = name;
        while (value.startsWith("-")) {
            value = Objects.requireNonNull(colours.get(value), value);
        }
        return Color.web(value);
    }

    private static Color over(Color front, Color ground) {
        var share = front.getOpacity();
        return Color.color(mixed(front.getRed(), ground.getRed(), share),
                mixed(front.getGreen(), ground.getGreen(), share), mixed(front.getBlue(), ground.getBlue(), share));
    }

    private static double mixed(double front, double ground, double share) {
        return front * share + ground * (1 - share);
    }

    private static double luminance(Color colour) {
        return 0.2126 * linear(colour.getRed()) + 0.7152 * linear(colour.getGreen())
                + 0.0722 * linear(colour.getBlue());
    }

    private static double linear(double part) {
        return part <= 0.04045 ? part / 12.92 : Math.pow((part + 0.055) / 1.055, 2.4);
    }
}
