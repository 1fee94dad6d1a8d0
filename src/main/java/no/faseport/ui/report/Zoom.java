package no.faseport.ui.report;

import java.util.List;
import no.faseport.usecase.PagePictures.Size;

/// How large pages are shown.
public sealed interface Zoom {
    /// As large as paper is, on a screen of 96 dots an inch.
    double TRUE_SIZE = 96 / 72.0;
    /// The steps that larger and smaller go by, in percent of the paper's size.
    List<Integer> STEPS = List.of(25, 33, 50, 67, 75, 90, 100, 110, 125, 150, 175, 200, 250, 300, 400);

    /// As wide as there is room for.
    record Width() implements Zoom {
    }

    /// So that a whole page is seen.
    record Page() implements Zoom {
    }

    /// So many percent of the paper's size.
    record Percent(int percent) implements Zoom {
    }

    /// Pixels a point for pages of `size` in a room of `width` and `height` pixels.
    default double scale(Size size, double width, double height) {
        var scale = switch (this) {
            case Width() -> width / size.width();
            case Page() -> Math.min(width / size.width(), height / size.height());
            case Percent(int percent) -> percent / 100.0 * TRUE_SIZE;
        };
        return Math.clamp(scale, STEPS.getFirst() / 200.0 * TRUE_SIZE, STEPS.getLast() / 100.0 * TRUE_SIZE);
    }

    /// The next step above or below what `scale` pixels a point is.
    static Zoom stepFrom(double scale, boolean larger) {
        var now = scale / TRUE_SIZE * 100;
        var steps = larger ? STEPS : STEPS.reversed();
        return new Percent(steps.stream().filter(step -> larger ? step > now + 1 : step < now - 1).findFirst()
                .orElse(steps.getLast()));
    }
}
