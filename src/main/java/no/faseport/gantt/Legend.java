package no.faseport.gantt;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Function;
import no.faseport.words.Words;

/// What the marks of a picture mean: a sample and a name for each kind that is in it, laid out from left to right in lines.
///
/// The marks stand in a box of their own with its upper left corner at 0, 0; `height` is how tall it became.
public record Legend(List<Mark> marks, double height) {
    /// The height of a line.
    public static final double LINE = 22;
    private static final double SAMPLE = 30;
    private static final double AIR = 8;
    private static final double BETWEEN = 24;

    /// Keeps its own list.
    public Legend {
        marks = List.copyOf(marks);
    }

    /// The legend of `picture` in a box so wide, in the words of `words`.
    public static Legend of(List<Mark> picture, Words words, TextWidths widths, double width) {
        return of(picture, new Telling(Sample::key, Sample::marks), words, widths, width);
    }

    /// The same for a picture whose lines are whole projects.
    public static Legend ofProjects(List<Mark> picture, Words words, TextWidths widths, double width) {
        return of(picture, new Telling(Sample::keyOfProjects, Sample::marksOfProjects), words, widths, width);
    }

    /// What samples are called and how they look.
    private record Telling(Function<Sample, String> key, BiFunction<Sample, Box, List<Mark>> marks) {
    }

    private static Legend of(List<Mark> picture, Telling telling, Words words, TextWidths widths, double width) {
        var marks = new ArrayList<Mark>();
        double x = 0;
        double y = 0;
        for (var sample : Sample.values()) {
            if (picture.stream().noneMatch(sample::isOf)) {
                continue;
            }
            var text = words.text(telling.key().apply(sample));
            double wide = SAMPLE + AIR + widths.of(text);
            if (x > 0 && x + wide > width) {
                x = 0;
                y += LINE;
            }
            marks.addAll(telling.marks().apply(sample, new Box(x, y + 3, SAMPLE, LINE - 6)));
            marks.add(new Mark.Label(Sample.NOBODY, new Point(x + SAMPLE + AIR, y + LINE / 2), widths.of(text), text,
                    false, Ink.LABEL));
            x += wide + BETWEEN;
        }
        return new Legend(marks, marks.isEmpty() ? 0 : y + LINE);
    }
}
