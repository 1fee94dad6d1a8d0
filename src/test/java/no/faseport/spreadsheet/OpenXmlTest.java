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
import java.util.zip.ZipFile;
import javax.xml.parsers.DocumentBuilderFactory;
import no.faseport.words.Language;
import no.faseport.words.Words;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/// A cost workbook holds together as Open XML: what a spreadsheet would otherwise ask to repair.
class OpenXmlTest {
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

    @Test
    void everyPartFollowsItsSchema() throws Exception {
        assertEquals(Map.of(), OpenXmlRules.broken(file));
    }

    /// Excel repairs a chart away where two elements are the other way round.
    @Test
    void aChartWhoseElementsAreTheOtherWayRoundWouldBeFound() {
        var chart = text("/xl/charts/chart1.xml");
        var delete = "<c:delete val=\"0\"/>";
        var broken = OpenXmlRules.broken(
                chart.replaceFirst(delete, "").replaceFirst("</c:catAx>", delete + "</c:catAx>"));
        assertEquals(List.of("Expected element 'extLst' instead of 'delete' here in element catAx"),
                broken.stream().map(said -> said.replaceAll("@[^' ]*", "")).toList());
    }

    private String text(String part) {
        return new String(parts.getOrDefault(part, new byte[0]), UTF_8);
    }
}
