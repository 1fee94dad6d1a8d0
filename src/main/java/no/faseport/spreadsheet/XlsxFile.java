package no.faseport.spreadsheet;

import com.fasterxml.aalto.stax.InputFactoryImpl;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import javax.xml.stream.XMLStreamException;

/// An .xlsx or .xlsm workbook, read part by part; macros, links and whatever else it carries are never looked at.
final class XlsxFile {
    private final SheetLimits limits;
    private final InputFactoryImpl factory = XmlPart.factory();
    private final AtomicLong unpacked = new AtomicLong();
    private final SharedStrings strings = new SharedStrings();
    private final CellFormats formats = new CellFormats();
    private LocalDate dayZero = LocalDate.of(1899, 12, 30);

    XlsxFile(SheetLimits limits) {
        this.limits = limits;
    }

    /// Hands the rows of every sheet that is wanted to `rows`, in the order of the tabs.
    void read(Path file, SheetRows rows) throws IOException {
        try (var zip = new ZipFile(file.toFile())) {
            if (zip.size() > limits.parts()) {
                throw new Refusal("spreadsheet.refused.bomb");
            }
            refuseOtherFormats(zip);
            readWorkbook(zip, rows);
        } catch (ZipException | XMLStreamException e) {
            throw Refusal.behind(e).orElseGet(() -> new Refusal("spreadsheet.refused.damaged"));
        }
    }

    private static void refuseOtherFormats(ZipFile zip) throws Refusal {
        if (zip.getEntry("xl/workbook.bin") != null || zip.getEntry("content.xml") != null) {
            throw new Refusal("spreadsheet.refused.otherFormat");
        }
        if (zip.getEntry("[Content_Types].xml") == null) {
            throw new Refusal("spreadsheet.refused.notAWorkbook");
        }
    }

    private record Tab(String name, boolean visible, String part) {
    }

    /// The parts a part refers to: by the relation's id, and by the last word of its type.
    private record Relations(Map<String, String> byId, Map<String, String> byType) {
    }

    private void readWorkbook(ZipFile zip, SheetRows rows) throws IOException, XMLStreamException {
        var workbook = Optional.ofNullable(relations(zip, "").byType().get("officeDocument"))
                .filter(part -> zip.getEntry(part) != null)
                .orElseThrow(() -> new Refusal("spreadsheet.refused.notAWorkbook"));
        var relations = relations(zip, workbook);
        var tabs = tabs(zip, workbook, relations);
        var shared = zip.getEntry(relations.byType().getOrDefault("sharedStrings", ""));
        if (shared != null) {
            try (var part = open(zip, shared)) {
                strings.read(part, limits);
            }
        }
        var styles = zip.getEntry(relations.byType().getOrDefault("styles", ""));
        if (styles != null) {
            try (var part = open(zip, styles)) {
                formats.read(part);
            }
        }
        for (var tab : tabs) {
            readTab(zip, tab, rows);
        }
    }

    private void readTab(ZipFile zip, Tab tab, SheetRows rows) throws IOException, XMLStreamException {
        rows.sheet(tab.name(), tab.visible());
        if (rows.wants(tab.name(), tab.visible())) {
            try (var part = open(zip, existing(zip, tab.part()))) {
                new XlsxSheet(strings, formats, dayZero, limits).read(part, rows);
            }
        }
        rows.end();
    }

    private List<Tab> tabs(ZipFile zip, String workbook, Relations relations) throws IOException, XMLStreamException {
        var tabs = new ArrayList<Tab>();
        try (var part = open(zip, existing(zip, workbook))) {
            while (part.next()) {
                if (part.starts("workbookPr") && List.of("1", "true").contains(part.attribute("date1904"))) {
                    dayZero = LocalDate.of(1904, 1, 1);
                } else if (part.starts("sheet")) {
                    var visible = !part.attribute("state").toLowerCase(Locale.ROOT).endsWith("hidden");
                    tabs.add(new Tab(part.attribute("name"), visible,
                            relations.byId().getOrDefault(part.attribute("id"), "")));
                }
            }
        }
        return tabs;
    }

    private Relations relations(ZipFile zip, String of) throws IOException, XMLStreamException {
        var relations = new Relations(new HashMap<>(), new HashMap<>());
        var folder = of.substring(0, of.lastIndexOf('/') + 1);
        try (var part = open(zip, existing(zip, folder + "_rels/" + of.substring(folder.length()) + ".rels"))) {
            while (part.nextStart("Relationship")) {
                var target = part.attribute("Target");
                var path = target.startsWith("/") ? target.substring(1) : folder + target;
                var type = part.attribute("Type");
                relations.byId().put(part.attribute("Id"), path);
                relations.byType().putIfAbsent(type.substring(type.lastIndexOf('/') + 1), path);
            }
        }
        return relations;
    }

    private static ZipEntry existing(ZipFile zip, String part) throws Refusal {
        return Optional.ofNullable(zip.getEntry(part)).orElseThrow(() -> new Refusal("spreadsheet.refused.damaged"));
    }

    private XmlPart open(ZipFile zip, ZipEntry entry) throws IOException, XMLStreamException {
        var in = new GuardedStream(zip.getInputStream(entry), entry.getCompressedSize(), unpacked, limits);
        return new XmlPart(factory, in, limits.cellLength());
    }
}
