package no.faseport.spreadsheet;

import java.util.ArrayList;
import java.util.List;
import javax.xml.stream.XMLStreamException;

/// The workbook's table of texts, which cells refer to by number.
final class SharedStrings {
    private final List<Cell> texts = new ArrayList<>();

    /// The table in `part`, refused when it holds more than `limits` allow.
    void read(XmlPart part, SheetLimits limits) throws XMLStreamException, Refusal {
        long characters = 0;
        while (part.nextStart("si")) {
            var text = richText(part, "si");
            characters += text.length();
            if (texts.size() >= limits.sharedStrings() || characters > limits.sharedCharacters()) {
                throw new Refusal("spreadsheet.refused.tooMuchText");
            }
            texts.add(Cell.text(text));
        }
    }

    /// The text with this number; a damaged file may ask for one that is not there.
    Cell get(int number) throws Refusal {
        if (number < 0 || number >= texts.size()) {
            throw new Refusal("spreadsheet.refused.damaged");
        }
        return texts.get(number);
    }

    /// The text of all runs up to the end of `element`, without the reading aids Asian text carries.
    static String richText(XmlPart part, String element) throws XMLStreamException, Refusal {
        var text = "";
        boolean aid = false;
        while (part.next() && !part.ends(element)) {
            if (part.starts("rPh")) {
                aid = true;
            } else if (part.ends("rPh")) {
                aid = false;
            } else if (part.starts("t")) {
                var run = part.text();
                text = aid ? text : text.isEmpty() ? run : text.concat(run);
            }
        }
        return text;
    }
}
