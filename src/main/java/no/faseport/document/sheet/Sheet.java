package no.faseport.document.sheet;

import java.util.ArrayList;
import java.util.List;

/// A sheet of paper and what stands on it, in points from its upper left corner.
///
/// @param number which it is of all, from 1
/// @param page which page stands on it, from 1
/// @param scale how large the page is, 1 for as large as it is
/// @param left where the page's left edge would be; negative where that lies on another sheet
/// @param top where the page's upper edge would be
/// @param frame the part of the sheet the page is seen through
/// @param place where the sheet lies among those of the same page
public record Sheet(int number, int page, double width, double height, double scale, double left, double top,
        Frame frame, Place place) {
    /// The parts of this sheet that those beside, above and below it show too, where they lie `overlap` points over each other.
    public List<Frame> shared(double overlap) {
        var shared = new ArrayList<Frame>();
        double wide = Math.min(overlap, frame.width());
        double high = Math.min(overlap, frame.height());
        if (place.column() > 0) {
            shared.add(new Frame(frame.left(), frame.top(), wide, frame.height()));
        }
        if (place.column() < place.columns() - 1) {
            shared.add(new Frame(frame.left() + frame.width() - wide, frame.top(), wide, frame.height()));
        }
        if (place.row() > 0) {
            shared.add(new Frame(frame.left(), frame.top(), frame.width(), high));
        }
        if (place.row() < place.rows() - 1) {
            shared.add(new Frame(frame.left(), frame.top() + frame.height() - high, frame.width(), high));
        }
        return overlap > 0 ? List.copyOf(shared) : List.of();
    }

    /// A part of a sheet.
    public record Frame(double left, double top, double width, double height) {
    }

    /// A place among sheets, from 0, and how many they are.
    public record Place(int row, int column, int rows, int columns) {
        /// The only one.
        static final Place ALONE = new Place(0, 0, 1, 1);

        /// True where a page needs more than one sheet.
        public boolean isPart() {
            return rows * columns > 1;
        }
    }
}
