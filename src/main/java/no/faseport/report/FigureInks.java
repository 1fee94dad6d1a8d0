package no.faseport.report;

import no.faseport.document.Dress;

/// What the styles of computed pictures look like on paper: in colours, or in greys and patterns that any printer keeps apart.
public final class FigureInks {
    private static final int TEXT = 0x24292f;
    private static final int QUIET = 0x57606a;

    private final Dress dress;

    /// Those of a report in `dress`.
    public FigureInks(Dress dress) {
        this.dress = dress;
    }

    /// How marks with this style class look.
    FigureInk of(String style) {
        return dress.mono() ? grey(style) : coloured(style);
    }

    private FigureInk coloured(String style) {
        return switch (style) {
            case "chart-actual", "chart-fall", "chart-better" -> FigureInk.area(0x2da44e, 0x1a7f37);
            case "chart-rise", "chart-worse" -> FigureInk.hatch(0xffd8b5, 0xbc4c00);
            case "chart-budget", "chart-total" -> FigureInk.area(0xcfe3f7, 0x0969da);
            case "chart-actual-line", "chart-actual-dot" -> FigureInk.area(0x1a7f37, 0x1a7f37);
            case "chart-budget-line" -> FigureInk.line(0x0969da, 1.6, 6.0, 3.0);
            case "chart-first" -> FigureInk.area(0xb6daff, QUIET);
            case "chart-second" -> FigureInk.area(0xffd8b5, QUIET);
            case "chart-third" -> FigureInk.area(0xc3e8cb, QUIET);
            case "chart-fourth" -> FigureInk.area(0xe2d3fb, QUIET);
            case "chart-fifth" -> FigureInk.hatch(0xb6daff, QUIET);
            case "chart-sixth" -> FigureInk.hatch(0xffd8b5, QUIET);
            case "chart-seventh" -> FigureInk.hatch(0xc3e8cb, QUIET);
            case "chart-eighth" -> FigureInk.hatch(0xe2d3fb, QUIET);
            case "chart-curve", "chart-dot" -> FigureInk.area(dress.accent(), dress.accent());
            case "chart-now" -> FigureInk.area(dress.accent(), dress.accent());
            case "chart-gate-passed" -> FigureInk.area(dress.accent(), 0xffffff);
            case "chart-past" -> FigureInk.area(0xcfe3f7, 0x7d8a97);
            case "chart-used" -> FigureInk.area(0x4a7fb0, 0x4a7fb0);
            default -> colouredCourse(style);
        };
    }

    /// Courses, and the fields of a matrix.
    private FigureInk colouredCourse(String style) {
        return switch (style) {
            case "chart-spark" -> FigureInk.line(dress.accent(), 1.3);
            case "chart-spark-end" -> FigureInk.area(dress.accent(), dress.accent());
            case "chart-later" -> FigureInk.area(0xcf222e, 0xcf222e);
            case "chart-later-line" -> FigureInk.line(0xcf222e, 1.8);
            case "chart-earlier" -> FigureInk.area(0xffffff, 0x1a7f37);
            case "chart-earlier-line" -> FigureInk.line(0x1a7f37, 1.4, 6.0, 3.0);
            case "chart-field-bad" -> FigureInk.area(0xffe2e0, 0x7d8a97);
            case "chart-field-watch" -> FigureInk.area(0xfff2cc, 0x7d8a97);
            case "chart-field-good" -> FigureInk.area(0xdafbe1, 0x7d8a97);
            default -> plain(style);
        };
    }

    private static FigureInk grey(String style) {
        return switch (style) {
            case "chart-actual", "chart-fall", "chart-better" -> FigureInk.area(0x5a5a5a, 0x000000);
            case "chart-rise", "chart-worse" -> FigureInk.hatch(0xffffff, 0x000000);
            case "chart-budget", "chart-total", "chart-first" -> FigureInk.area(0xe2e2e2, 0x000000);
            case "chart-actual-line", "chart-actual-dot" -> FigureInk.area(0x000000, 0x000000);
            case "chart-budget-line" -> FigureInk.line(0x5a5a5a, 1.6, 6.0, 3.0);
            case "chart-second" -> FigureInk.hatch(0xffffff, 0x000000);
            case "chart-third" -> FigureInk.area(0xa6a6a6, 0x000000);
            case "chart-fourth" -> FigureInk.hatch(0xd4d4d4, 0x000000);
            case "chart-fifth" -> FigureInk.area(0xffffff, 0x000000);
            case "chart-sixth" -> FigureInk.area(0x7a7a7a, 0x000000);
            case "chart-seventh" -> FigureInk.hatch(0xa6a6a6, 0x000000);
            case "chart-eighth" -> FigureInk.area(0xc4c4c4, 0x000000);
            case "chart-curve", "chart-dot" -> FigureInk.area(0x000000, 0x000000);
            case "chart-now" -> FigureInk.area(0x000000, 0x000000);
            case "chart-gate-passed" -> FigureInk.area(0x000000, 0xffffff);
            case "chart-past" -> FigureInk.area(0xc4c4c4, 0x5a5a5a);
            case "chart-used" -> FigureInk.area(0x7a7a7a, 0x7a7a7a);
            default -> greyCourse(style);
        };
    }

    private static FigureInk greyCourse(String style) {
        return switch (style) {
            case "chart-spark" -> FigureInk.line(0x000000, 1.3);
            case "chart-spark-end" -> FigureInk.area(0x000000, 0x000000);
            case "chart-later" -> FigureInk.area(0x000000, 0x000000);
            case "chart-later-line" -> FigureInk.line(0x000000, 1.8);
            case "chart-earlier" -> FigureInk.area(0xffffff, 0x000000);
            case "chart-earlier-line" -> FigureInk.line(0x3a3a3a, 1.4, 6.0, 3.0);
            case "chart-field-bad" -> FigureInk.area(0xd8d8d8, 0x000000);
            case "chart-field-watch" -> FigureInk.area(0xececec, 0x000000);
            case "chart-field-good" -> FigureInk.area(0xffffff, 0x000000);
            default -> plain(style);
        };
    }

    private static FigureInk plain(String style) {
        return switch (style) {
            case "chart-same" -> FigureInk.area(0xa6a6a6, TEXT);
            case "chart-same-line" -> FigureInk.line(TEXT, 0.8);
            case "chart-later-name", "chart-earlier-name", "chart-same-name" -> FigureInk.letters(TEXT, 10.4, false);
            case "chart-field" -> FigureInk.area(0xffffff, 0xd0d7de);
            case "chart-field-unknown" -> FigureInk.area(0xf6f8fa, 0x7d8a97);
            case "chart-grid" -> FigureInk.line(0xd0d7de, 0.6);
            case "chart-axis" -> FigureInk.line(QUIET, 0.8);
            case "chart-joint", "chart-plan" -> FigureInk.line(QUIET, 0.8, 2.0, 3.0);
            case "chart-forecast" -> FigureInk.line(TEXT, 1.4, 4.0, 3.0);
            case "chart-forecast-line" -> FigureInk.line(TEXT, 1.6, 1.6, 2.4);
            case "chart-drop" -> FigureInk.line(TEXT, 0.8, 4.0, 3.0);
            case "chart-budget-dot" -> FigureInk.area(0xffffff, TEXT);
            case "chart-forecast-dot" -> FigureInk.area(0xb0b0b0, TEXT);
            case "chart-ahead" -> FigureInk.area(0xffffff, 0x7d8a97);
            case "chart-gate" -> FigureInk.area(0xffffff, 0x000000);
            case "chart-mark" -> FigureInk.area(0x000000, 0x000000);
            case "chart-today" -> FigureInk.line(TEXT, 1.2, 3.0, 2.0);
            case "chart-small" -> FigureInk.letters(TEXT, 9.6, false);
            case "chart-now-name" -> FigureInk.letters(0xffffff, 11.5, true);
            case "chart-label" -> FigureInk.letters(TEXT, 12, true);
            case "chart-name" -> FigureInk.letters(TEXT, 12, false);
            case "chart-tick" -> FigureInk.letters(QUIET, 11, false);
            default -> FigureInk.letters(TEXT, 11, false);
        };
    }
}
