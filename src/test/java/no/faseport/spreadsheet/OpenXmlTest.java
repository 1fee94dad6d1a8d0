package no.faseport.spreadsheet;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayInputStream;
import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.zip.ZipFile;
import javax.xml.parsers.DocumentBuilderFactory;
import no.faseport.words.Language;
import no.faseport.words.Words;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.xmlbeans.SchemaType;
import org.apache.xmlbeans.XmlBeans;
import org.apache.xmlbeans.XmlError;
import org.apache.xmlbeans.XmlOptions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.w3c.dom.Document;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.StyleSheetDocument;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.WorkbookDocument;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.WorksheetDocument;
import org.w3c.dom.Element;

/// A cost workbook holds together as Open XML: what a spreadsheet would otherwise ask to repair.
class OpenXmlTest {
    /// The standard speaks of it in words and forgets it in the schema.
    private static final String KEPT_SPACE = " xml:space=\"preserve\"";

    @TempDir
    private Path folder;
    private final Map<String, byte[]> parts = new HashMap<>();
    private Path file = Path.of("");

    @BeforeEach
    void aWorkbookWithEverything() throws Exception {
        file = folder.resolve("alt.xlsx");
        assertEquals(Optional.empty(), new CostWorkbook(new Words(Language.NYNORSK), Letterhead.of("Fjordvik"))
                .write(Examples.book(Examples.overview()), file));
        try (var zip = new ZipFile(file.toFile())) {
            for (var entry : zip.stream().toList()) {
                parts.put("/" + entry.getName(), zip.getInputStream(entry).readAllBytes());
            }
        }
    }

    private Document xml(String part) throws Exception {
        var factory = DocumentBuilderFactory.newInstance();
        factory.setNamespaceAware(true);
        return factory.newDocumentBuilder().parse(new ByteArrayInputStream(parts.getOrDefault(part, new byte[0])));
    }

    private List<Element> elements(String part, String name) throws Exception {
        var found = xml(part).getElementsByTagNameNS("*", name);
        var elements = new ArrayList<Element>();
        for (int i = 0; i < found.getLength(); i++) {
            elements.add((Element) found.item(i));
        }
        return elements;
    }

    @Test
    void everyRelationLeadsToAPart() throws Exception {
        var lost = new ArrayList<String>();
        for (var part : parts.keySet().stream().filter(name -> name.endsWith(".rels")).toList()) {
            var owner = part.replace("_rels/", "").replaceFirst("[^/]*$", "");
            for (var relation : elements(part, "Relationship")) {
                var target = URI.create(owner).resolve(relation.getAttribute("Target")).getPath();
                if (!parts.containsKey(target)) {
                    lost.add(part + " → " + target);
                }
            }
        }
        assertEquals(List.of(), lost);
    }

    @Test
    void everyPartHasAContentTypeAndIsWellFormed() throws Exception {
        var known = new HashSet<String>();
        elements("/[Content_Types].xml", "Override").forEach(each -> known.add(each.getAttribute("PartName")));
        elements("/[Content_Types].xml", "Default").forEach(each -> known.add("." + each.getAttribute("Extension")));
        var unknown = new ArrayList<String>();
        for (var part : parts.keySet()) {
            if (!part.equals("/[Content_Types].xml")) {
                xml(part);
                if (!known.contains(part) && !known.contains(part.replaceFirst("^.*(?=\\.)", ""))) {
                    unknown.add(part);
                }
            }
        }
        assertEquals(List.of(), unknown);
    }

    @Test
    void rowsAndCellsStandInOrderAndTheirTextsFit() throws Exception {
        for (var part : parts.keySet().stream().filter(name -> name.startsWith("/xl/worksheets/sheet")).toList()) {
            int last = 0;
            for (var row : elements(part, "row")) {
                assertEquals(true, Integer.parseInt(row.getAttribute("r")) > last, part);
                last = Integer.parseInt(row.getAttribute("r"));
            }
            assertEquals(List.of(), elements(part, "c").stream().map(cell -> cell.getAttribute("r"))
                    .filter(new HashSet<String>()::remove).toList());
        }
    }

    @Test
    void tablesHaveIdsAndNamesOfTheirOwnAndTheHeadingsOfTheirSheets() throws Exception {
        try (var workbook = new XSSFWorkbook(file.toFile())) {
            var ids = new ArrayList<Long>();
            var headings = new ArrayList<String>();
            var columns = new ArrayList<String>();
            for (int i = 0; i < workbook.getNumberOfSheets(); i++) {
                for (var table : workbook.getSheetAt(i).getTables()) {
                    ids.add(table.getCTTable().getId());
                    table.getColumns().forEach(column -> columns.add(column.getName()));
                    workbook.getSheetAt(i).getRow(0).forEach(cell -> headings.add(cell.getStringCellValue()));
                }
            }
            assertEquals(List.of(2, 2), List.of(ids.size(), new HashSet<>(ids).size()));
            assertEquals(headings, columns);
        }
    }

    /// The elements of a chart in the order the standard has them (ISO/IEC 29500-1, 21.2): the schemas that come with POI lack
    /// some, and Excel repairs a chart away where two are the other way round.
    private static final Map<String, List<String>> CHART = Map.ofEntries(
            Map.entry("chartSpace", List.of("roundedCorners", "chart", "spPr", "txPr")),
            Map.entry("chart", List.of("title", "autoTitleDeleted", "plotArea", "legend", "plotVisOnly",
                    "dispBlanksAs")),
            Map.entry("plotArea", List.of("layout", "barChart", "lineChart", "catAx", "valAx", "spPr")),
            Map.entry("barChart", List.of("barDir", "grouping", "varyColors", "ser", "dLbls", "gapWidth", "overlap",
                    "axId")),
            Map.entry("lineChart", List.of("grouping", "varyColors", "ser", "dLbls", "marker", "axId")),
            Map.entry("ser", List.of("idx", "order", "tx", "spPr", "invertIfNegative", "marker", "dLbls", "cat", "val",
                    "smooth")),
            Map.entry("marker", List.of("symbol", "size", "spPr")),
            Map.entry("catAx", List.of("axId", "scaling", "delete", "axPos", "majorGridlines", "title", "numFmt",
                    "majorTickMark", "minorTickMark", "tickLblPos", "spPr", "txPr", "crossAx", "crosses", "auto",
                    "lblAlgn", "lblOffset", "noMultiLvlLbl")),
            Map.entry("valAx", List.of("axId", "scaling", "delete", "axPos", "majorGridlines", "title", "numFmt",
                    "majorTickMark", "minorTickMark", "tickLblPos", "spPr", "txPr", "crossAx", "crosses",
                    "crossBetween")),
            Map.entry("title", List.of("tx", "layout", "overlay")),
            Map.entry("legend", List.of("legendPos", "layout", "overlay")),
            Map.entry("strRef", List.of("f", "strCache")), Map.entry("numRef", List.of("f", "numCache")),
            Map.entry("numCache", List.of("formatCode", "ptCount", "pt")),
            Map.entry("strCache", List.of("ptCount", "pt")));

    @Test
    void theElementsOfChartsStandInTheOrderOfTheStandard() throws Exception {
        var wrong = new ArrayList<String>();
        for (var part : parts.keySet().stream().filter(name -> name.startsWith("/xl/charts/chart")).toList()) {
            for (var order : CHART.entrySet()) {
                for (var element : elements(part, order.getKey())) {
                    int last = 0;
                    for (var child = element.getFirstChild(); child != null; child = child.getNextSibling()) {
                        int at = order.getValue().indexOf(child.getLocalName());
                        if (at < last) {
                            wrong.add(part + ": " + child.getLocalName() + " in " + order.getKey());
                        }
                        last = Math.max(last, at);
                    }
                }
            }
        }
        assertEquals(List.of(), wrong);
    }

    /// What the schemas that come with POI say of a part.
    private static List<String> against(SchemaType type, byte[] part) throws Exception {
        var found = new ArrayList<XmlError>();
        var document = XmlBeans.getContextTypeLoader().parse(new ByteArrayInputStream(part), type,
                new XmlOptions());
        document.validate(new XmlOptions().setErrorListener(found));
        return found.stream().map(XmlError::getMessage).distinct().toList();
    }

    private String text(String part) {
        return new String(parts.getOrDefault(part, new byte[0]), UTF_8);
    }

    @Test
    void everyPartFollowsItsSchema() throws Exception {
        var types = Map.of("/xl/worksheets/sheet", WorksheetDocument.type, "/xl/workbook.xml", WorkbookDocument.type,
                "/xl/styles.xml", StyleSheetDocument.type);
        var wrong = new TreeMap<String, List<String>>();
        for (var part : parts.keySet()) {
            for (var type : types.entrySet()) {
                if (part.startsWith(type.getKey())) {
                    var said = against(type.getValue(), text(part).replace(KEPT_SPACE, "").getBytes(UTF_8));
                    if (!said.isEmpty()) {
                        wrong.put(part, said);
                    }
                }
            }
        }
        assertEquals(Map.of(), wrong);
    }
}
