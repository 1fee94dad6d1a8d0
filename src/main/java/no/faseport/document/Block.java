package no.faseport.document;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import no.faseport.gantt.paper.PlanLayout;
import no.faseport.gantt.paper.PrintedPage;
import no.faseport.gantt.paper.PrintedPlan;

/// A part of a document, in reading order.
public sealed interface Block {
    /// A heading; level 1 is a chapter, 2 a section of one, 3 a part of that. All stand among the bookmarks.
    record Heading(int level, String text) implements Block {
        /// Refuses a level that has no style.
        public Heading {
            if (level < 1 || level > 3) {
                throw new IllegalArgumentException("No heading of level " + level);
            }
        }
    }

    /// Running text; line breaks are kept.
    record Text(String text) implements Block {
    }

    /// What whoever finishes the document should write here, and then remove.
    record Guidance(String text) implements Block {
    }

    /// A list with a dot before each.
    record Listing(List<String> items) implements Block {
        /// Keeps a copy.
        public Listing {
            items = List.copyOf(items);
        }
    }

    /// What a thing is, line by line: the first column names, the second tells.
    record Facts(List<List<String>> lines) implements Block {
        /// Keeps a copy.
        public Facts {
            lines = List.copyOf(lines);
        }
    }

    /// Figures beside each other, large.
    record Tiles(List<Tile> tiles) implements Block {
        /// Keeps a copy.
        public Tiles {
            tiles = List.copyOf(tiles);
        }
    }

    /// A picture under its caption; `figures` is the table behind it where it shows numbers.
    record Picture(String caption, Drawing drawing, Optional<Table> figures) implements Block {
    }

    /// A sheet of a plan or a roadmap as the Gantt prints it, laid out [within][PlanLayout.Within] the document; `told` says
    /// what it shows.
    record Sheet(String told, PrintedPlan plan, PrintedPage page) implements Block {
        private static final double PIXELS_A_POINT = 96.0 / 72;

        /// How wide it is, in pixels, 96 an inch.
        public double width() {
            return plan.frame().width() * scale();
        }

        /// How high it is, in pixels, 96 an inch.
        public double height() {
            return plan.frame().height() * scale();
        }

        /// How many of these pixels one of the plan's is.
        public double scale() {
            return plan.frame().scale() * PIXELS_A_POINT;
        }
    }

    /// The document's headings of level 1, and those of level 2 where `deep`, with their pages.
    record Contents(boolean deep) implements Block {
    }

    /// What follows stands on a new page.
    record NewPage() implements Block {
    }

    /// Parts that stand beside each other where the sheet is wide enough, each as wide as its weight says.
    record Beside(List<Integer> weights, List<List<Block>> columns) implements Block {
        /// Keeps copies; every column has its weight.
        public Beside {
            weights = List.copyOf(weights);
            columns = columns.stream().map(List::copyOf).toList();
            if (weights.size() != columns.size()) {
                throw new IllegalArgumentException("A column without its weight");
            }
        }

        /// How many letters stand in the column with the most; parts beside each other are never parted by a page.
        public int letters() {
            return columns.stream().mapToInt(column -> column.stream().flatMap(Wording::of)
                    .mapToInt(String::length).sum()).max().orElse(0);
        }

        /// How much of the width a column takes, from 0 to 1.
        public double share(int column) {
            return (double) weights.get(column) / weights.stream().mapToInt(Integer::intValue).sum();
        }
    }

    /// A table under its caption, whose first row is repeated on every page; without a caption where that is empty.
    ///
    /// @param widths how wide the columns are, each in relation to the others
    /// @param numbers the columns that stand to the right
    /// @param low true where many low rows must stand on one sheet
    record Table(String caption, List<String> head, List<Integer> widths, Set<Integer> numbers, List<Row> rows,
            boolean low) implements Block {
        /// Keeps copies; every row is as long as the head, but for the heads of groups.
        public Table {
            head = List.copyOf(head);
            widths = List.copyOf(widths);
            numbers = Set.copyOf(numbers);
            rows = List.copyOf(rows);
            int columns = head.size();
            if (widths.size() != columns || rows.stream().anyMatch(
                    row -> row.cells().size() != (row.kind() == Row.Kind.GROUP ? 1 : columns))) {
                throw new IllegalArgumentException("Every row of a table has as many cells as its head");
            }
        }

        /// A table with rows as high as usual.
        public Table(String caption, List<String> head, List<Integer> widths, Set<Integer> numbers, List<Row> rows) {
            this(caption, head, widths, numbers, rows, false);
        }

        /// True where the table at this place of `blocks` goes on in another without a caption, which tells of the same thing.
        public static boolean goOn(List<Block> blocks, int at) {
            return at + 1 < blocks.size() && blocks.get(at + 1) instanceof Table next && next.caption.isBlank();
        }

        /// A table of texts alone.
        public static Table of(String caption, List<String> head, List<Integer> widths, Set<Integer> numbers,
                List<List<String>> rows) {
            return new Table(caption, head, widths, numbers, rows.stream().map(Row::of).toList());
        }
    }
}
