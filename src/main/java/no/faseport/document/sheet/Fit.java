package no.faseport.document.sheet;

/// How large a page is printed, and over how many sheets.
public sealed interface Fit {
    /// Each page on one sheet, as large as there is room for.
    record OnePage() implements Fit {
    }

    /// Each page over so many sheets beside each other, and as many below as that takes.
    record PagesWide(int sheets) implements Fit {
        /// The most sheets beside each other.
        public static final int MOST = 20;

        /// Refuses a width that is no number of sheets.
        public PagesWide {
            if (sheets < 1 || sheets > MOST) {
                throw new IllegalArgumentException("1 to " + MOST + " sheets beside each other: " + sheets);
            }
        }
    }

    /// Each page as large as this many hundredths of itself, over as many sheets as that takes.
    record Scaled(int percent) implements Fit {
        /// The smallest a page is printed.
        public static final int LEAST = 10;
        /// The largest a page is printed.
        public static final int MOST = 400;

        /// Refuses what nobody could read or carry.
        public Scaled {
            if (percent < LEAST || percent > MOST) {
                throw new IllegalArgumentException(LEAST + " to " + MOST + " per cent: " + percent);
            }
        }
    }
}
