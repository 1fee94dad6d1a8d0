package no.faseport.report;

import java.util.List;
import java.util.Set;

/// A part of a document, in reading order.
public sealed interface Block {
    /// A heading; level 1 is a chapter, 2 a section of one.
    record Heading(int level, String text) implements Block {
        /// Refuses a level that has no style.
        public Heading {
            if (level < 1 || level > 2) {
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

    /// What a thing is, line by line: the first column names, the second tells.
    record Facts(List<List<String>> lines) implements Block {
        /// Keeps a copy.
        public Facts {
            lines = List.copyOf(lines);
        }
    }

    /// A table under its caption, whose first row is repeated on every page.
    ///
    /// @param widths how wide the columns are, each in relation to the others
    /// @param numbers the columns that stand to the right
    record Table(String caption, List<String> head, List<Integer> widths, Set<Integer> numbers,
            List<List<String>> rows) implements Block {
        /// Keeps copies; every row is as long as the head.
        public Table {
            head = List.copyOf(head);
            widths = List.copyOf(widths);
            numbers = Set.copyOf(numbers);
            rows = List.copyOf(rows);
            int columns = head.size();
            if (widths.size() != columns || rows.stream().anyMatch(row -> row.size() != columns)) {
                throw new IllegalArgumentException("Every row of a table has as many cells as its head");
            }
        }
    }
}
