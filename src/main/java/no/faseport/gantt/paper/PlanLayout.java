package no.faseport.gantt.paper;

/// How a plan is laid out on sheets; rows are never split, and texts never smaller than [PaperOrder#LEAST_POINTS].
public sealed interface PlanLayout {
    /// All of it on one sheet, the text smaller as far as it can still be read; then on more sheets below each other.
    record OnePage() implements PlanLayout {
    }

    /// All the time on so many sheets beside each other, and as many below as the rows need.
    record PagesWide(int pages) implements PlanLayout {
        /// The most sheets beside each other.
        public static final int MOST = 20;

        /// Refuses a width that is no number of sheets.
        public PagesWide {
            if (pages < 1 || pages > MOST) {
                throw new IllegalArgumentException("1 to " + MOST + " sheets beside each other: " + pages);
            }
        }
    }

    /// As many sheets beside and below each other as it takes to show time so closely.
    record Tiled(Detail detail) implements PlanLayout {
    }

    /// One sheet as wide as the paper, and as high as the rows need: for pictures that are not printed page by page.
    record Roll() implements PlanLayout {
    }

    /// A picture in a document, so wide and at most so high, in points; its title and the number of the sheet are the
    /// document's. Text is as large as was asked for, or smaller where that lets all rows stand in one picture.
    record Within(double width, double height) implements PlanLayout {
    }

    /// How closely time is shown, by what the lower row of the head tells.
    enum Detail {
        /// Every day.
        DAYS(20),
        /// Every week.
        WEEKS(5),
        /// Every month.
        MONTHS(1.6),
        /// Every quarter.
        QUARTERS(0.6);

        private final double pixelsPerDay;

        Detail(double pixelsPerDay) {
            this.pixelsPerDay = pixelsPerDay;
        }

        /// How wide a day is, in the chart's pixels.
        double pixelsPerDay() {
            return pixelsPerDay;
        }
    }
}
