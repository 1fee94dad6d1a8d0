package no.faseport.spreadsheet;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import javax.xml.stream.XMLStreamException;

/// What the formats of a workbook's cells say about their numbers: which are dates, and which have leading zeros.
final class CellFormats {
    /// The digits that stand for "a date" in [#digits].
    static final int DATE = -1;

    private static final Pattern QUOTED = Pattern.compile("\"[^\"]*\"|\\\\.|\\[[^\\]]*\\]|_.|\\*.");
    private static final Pattern ZEROS = Pattern.compile("0+");

    private final Map<String, Integer> byFormat = new HashMap<>();
    private final List<Integer> byStyle = new ArrayList<>();

    /// Reads the styles of a workbook.
    void read(XmlPart part) throws XMLStreamException, Refusal {
        boolean cells = false;
        while (part.next()) {
            if (part.starts("numFmt")) {
                byFormat.put(part.attribute("numFmtId"), digits(part.attribute("formatCode")));
            } else if (part.starts("cellXfs")) {
                cells = true;
            } else if (part.ends("cellXfs")) {
                cells = false;
            } else if (cells && part.starts("xf")) {
                var format = part.attribute("numFmtId");
                byStyle.add(byFormat.getOrDefault(format, builtIn(format)));
            }
        }
    }

    /// How many digits cells of `style` fill up to with zeros, 0 for ordinary numbers, or [#DATE].
    int digits(int style) {
        return style < byStyle.size() ? byStyle.get(style) : 0;
    }

    private static int digits(String format) {
        var bare = QUOTED.matcher(format).replaceAll("");
        if (ZEROS.matcher(bare).matches()) {
            return bare.length();
        }
        var positive = bare.split(";", 2)[0].toLowerCase(java.util.Locale.ROOT);
        return positive.contains("general") || positive.chars().noneMatch(sign -> "dmy".indexOf(sign) >= 0) ? 0 : DATE;
    }

    private static int builtIn(String format) {
        return switch (format) {
            case "14", "15", "16", "17", "22" -> DATE;
            default -> 0;
        };
    }
}
