package no.faseport.document.sheet;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// The pages that are printed, from 1; all where no part is named.
public record PageRange(List<Part> parts) {
    /// All pages.
    public static final PageRange ALL = new PageRange(List.of());

    /// Keeps a copy.
    public PageRange {
        parts = List.copyOf(parts);
    }

    /// From one page to another, both included.
    public record Part(int first, int last) {
        private boolean holds(int page) {
            return page >= first && page <= last;
        }
    }

    /// The pages written as `1-3, 5, 8-`; nothing where that cannot be understood, all where it is blank.
    public static Optional<PageRange> of(String text) {
        var parts = new ArrayList<Part>();
        for (var piece : text.isBlank() ? List.<String>of() : List.of(text.split("[,;]", -1))) {
            var plain = piece.replaceAll("\\s+", "").replace('–', '-');
            if (!plain.matches("\\d{1,6}(-(\\d{1,6})?)?")) {
                return Optional.empty();
            }
            int dash = plain.indexOf('-');
            int first = Integer.parseInt(dash < 0 ? plain : plain.substring(0, dash));
            int last = dash < 0
                    ? first
                    : dash == plain.length() - 1
                            ? Integer.MAX_VALUE
                            : Integer.parseInt(plain.substring(dash + 1));
            if (first < 1 || last < first) {
                return Optional.empty();
            }
            parts.add(new Part(first, last));
        }
        return Optional.of(new PageRange(parts));
    }

    /// True for a page that is printed.
    public boolean holds(int page) {
        return parts.isEmpty() || parts.stream().anyMatch(part -> part.holds(page));
    }
}
