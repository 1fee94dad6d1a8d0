package no.faseport.ui.project;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import no.faseport.portfolio.GateMark;
import no.faseport.portfolio.ProjectPage;
import no.faseport.project.Phase;
import no.faseport.project.ProjectStatus;
import no.faseport.ui.project.RibbonMark.Standing;
import no.faseport.words.Words;

/// The phase ribbon as a list of marks, to scale in time; painted by [RibbonView].
///
/// `width` is in pixels and includes a margin on the right.
record RibbonPicture(List<RibbonMark> marks) {
    /// Free space right of the last day, for half a gate.
    static final double MARGIN = 12;
    private static final double LETTER = 6.6;
    private static final double BOLD = 1.15;
    private static final double GAP = 12;

    RibbonPicture {
        marks = List.copyOf(marks);
    }

    /// The picture of a project as seen on `today`.
    static RibbonPicture of(Overview shown, LocalDate today, double width, Words words) {
        return new Drawing(shown, today, width, words).picture();
    }

    /// The gates' marks in order.
    List<RibbonMark.Diamond> diamonds() {
        return marks.stream().filter(RibbonMark.Diamond.class::isInstance).map(RibbonMark.Diamond.class::cast).toList();
    }

    /// How a gate stands, in words: its code, what was decided or is planned, and when.
    static String said(GateMark gate, Words words) {
        if (gate.overridden()) {
            return words.text("project.ribbon.overridden", gate.code(), gate.decidedOn().orElseThrow());
        }
        return gate.outcome()
                .map(outcome -> words.text("project.ribbon.decided", gate.code(), words.text("outcome." + outcome),
                        gate.decidedOn().orElseThrow()))
                .orElseGet(() -> gate.plannedOn().map(day -> words.text("project.ribbon.planned", gate.code(), day))
                        .orElseGet(() -> words.text("project.ribbon.noDay", gate.code())));
    }

    private static final class Drawing {
        private final ProjectPage page;
        private final LocalDate today;
        private final double width;
        private final Words words;
        private final PhaseDays days;
        private final LocalDate from;
        private final LocalDate to;
        private final List<RibbonMark> marks = new ArrayList<>();

        Drawing(Overview shown, LocalDate today, double width, Words words) {
            this.page = shown.page();
            this.today = today;
            this.width = width;
            this.words = words;
            var current = page.model().phase(page.project().phase()).position();
            this.days = PhaseDays.of(shown.begins(), page.gates().stream().filter(gate -> !gate.isWithin())
                    .map(GateMark::day).toList(), current, today);
            this.from = today.isBefore(days.first()) ? today : days.first();
            this.to = today.isAfter(days.last()) ? today : days.last();
        }

        RibbonPicture picture() {
            page.model().phases().forEach(this::band);
            years();
            today();
            diamonds();
            return new RibbonPicture(marks);
        }

        private double x(LocalDate day) {
            var whole = Math.max(1, ChronoUnit.DAYS.between(from, to));
            return (width - MARGIN) * ChronoUnit.DAYS.between(from, day) / whole;
        }

        private void band(Phase phase) {
            var left = x(days.days().get(phase.position()));
            var wide = x(days.days().get(phase.position() + 1)) - left;
            var length = length(phase.name());
            var middle = middle(left, left + wide, phase.position(), length);
            var fits = wide - 2 * GAP - 8 >= length && middle.isPresent();
            marks.add(new RibbonMark.Band(phase, left, wide, standing(phase.position()), fits ? phase.name() : "",
                    middle.orElse(left + wide / 2)));
        }

        /// The middle of a name in a phase: beside today and the gates within it, or at least beside those.
        private Optional<Double> middle(double left, double right, int position, double length) {
            var crossing = new ArrayList<NameSpot.Span>();
            page.gates().stream()
                    .filter(gate -> gate.isWithin() && page.model().phase(gate.closes()).position() == position)
                    .map(gate -> within(gate, position))
                    .forEach(x -> crossing.add(new NameSpot.Span(x - GAP, x + GAP)));
            var besideGates = new NameSpot(left, right, crossing).middle(length);
            crossing.add(new NameSpot.Span(x(today), x(today)));
            return new NameSpot(left, right, crossing).middle(length).or(() -> besideGates);
        }

        private Standing standing(int position) {
            if (page.project().status() == ProjectStatus.CLOSED || position < days.current()) {
                return Standing.PASSED;
            }
            return position == days.current() ? Standing.OPEN : Standing.PLANNED;
        }

        private void years() {
            for (int year = from.getYear() + 1; year <= to.getYear(); year++) {
                var x = x(LocalDate.of(year, 1, 1));
                var room = Math.abs(x - x(today)) > 48 && x < width - 4 * MARGIN;
                marks.add(new RibbonMark.Year(year, x, room ? Integer.toString(year) : ""));
            }
        }

        private void today() {
            var half = length(words.text("project.ribbon.today")) / 2;
            marks.add(new RibbonMark.Today(today, x(today), within(x(today), half)));
        }

        private void diamonds() {
            var free = new ArrayList<Double>();
            for (var gate : page.gates()) {
                var text = said(gate, words);
                var position = page.model().phase(gate.closes()).position();
                var x = gate.isWithin() ? within(gate, position) : x(days.days().get(position + 1));
                var standing = gate.isPassed() ? Standing.PASSED : standing(position);
                var half = length(text) * (standing == Standing.OPEN ? BOLD : 1) / 2;
                var middle = within(x, half);
                var row = 0;
                while (row < free.size() && free.get(row) > middle - half) {
                    row++;
                }
                if (row == free.size()) {
                    free.add(0.0);
                }
                free.set(row, middle + half + GAP);
                marks.add(new RibbonMark.Diamond(gate, x, standing, text, middle, row));
            }
        }

        /// Where a gate within its phase stands: on its day where that is in the phase, or else evenly between the ends.
        private double within(GateMark gate, int position) {
            var begins = days.days().get(position);
            var ends = days.days().get(position + 1);
            var fellows = page.gates().stream()
                    .filter(other -> other.isWithin() && other.closes().equals(gate.closes())).count();
            return gate.day().filter(day -> day.isAfter(begins) && day.isBefore(ends)).map(this::x)
                    .orElseGet(() -> x(begins) + (x(ends) - x(begins)) * gate.ordinal() / (fellows + 1));
        }

        private double within(double middle, double half) {
            return Math.min(Math.max(middle, half), Math.max(half, width - half));
        }

        private static double length(String text) {
            return text.length() * LETTER;
        }
    }
}
