package no.faseport.spreadsheet.ledger;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import no.faseport.economy.importing.ImportPurpose;
import no.faseport.spreadsheet.Workbooks;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Rows come in XML of many makes, and namespace prefixes change nothing.
class XmlLedgerTest {
    private static final List<String> READ = List.of("6001 EDB/IKT | 1195// | 2026-1 | 10.50 | D2",
            "6002 Skole-PC | 0200// | 2026-1 | -4.00 | D3");

    private final Ledgers actuals = new Ledgers(ImportPurpose.ACTUAL);

    @TempDir
    private Path folder;

    @Test
    void aWorkbookAsExcel2003WritesItMayHavePrefixes() throws IOException {
        for (var prefix : List.of("", "x:")) {
            assertEquals(READ, actuals.rowsOf(xml("""
                    <?xml version="1.0"?><?mso-application progid="Excel.Sheet"?>
                    <@Workbook xmlns="urn:schemas-microsoft-com:office:spreadsheet"
                      xmlns:x="urn:schemas-microsoft-com:office:spreadsheet"
                      xmlns:ss="urn:schemas-microsoft-com:office:spreadsheet">
                    <@Worksheet ss:Name="Regnskap"><@Table>
                    <@Row><@Cell><@Data ss:Type="String">Prosjekt</@Data></@Cell>
                      <@Cell><@Data ss:Type="String">Konto</@Data></@Cell>
                      <@Cell ss:Index="4"><@Data ss:Type="String">Jan 2026</@Data></@Cell></@Row>
                    <@Row><@Cell><@Data ss:Type="String">6001 - EDB/IKT</@Data></@Cell>
                      <@Cell><@Data ss:Type="Number">1195</@Data></@Cell>
                      <@Cell ss:Index="4"><@Data ss:Type="Number">10.5</@Data></@Cell></@Row>
                    <@Row><@Cell><@Data ss:Type="String">6002 - Skole-PC</@Data></@Cell>
                      <@Cell ss:MergeAcross="1"><@Data ss:Type="String">0200</@Data></@Cell>
                      <@Cell><@Data ss:Type="Number">-4</@Data><@Comment><@Data>Se 12</@Data></@Comment></@Cell></@Row>
                    </@Table></@Worksheet></@Workbook>
                    """.replace("@", prefix), StandardCharsets.UTF_8)));
        }
    }

    @Test
    void aSheetByItselfMayHavePrefixes() throws IOException {
        assertEquals(READ, actuals.rowsOf(xml("""
                <x:worksheet xmlns:x="x"><x:sheetData>
                <x:row r="1"><x:c r="A1" t="inlineStr"><x:is><x:t>Prosjekt</x:t></x:is></x:c>
                  <x:c r="B1" t="str"><x:v>Konto</x:v></x:c><x:c r="D1" t="str"><x:v>202601</x:v></x:c></x:row>
                <x:row r="2"><x:c r="A2" t="str"><x:v>6001 EDB/IKT</x:v></x:c><x:c r="B2"><x:v>1195</x:v></x:c>
                  <x:c r="D2"><x:v>10.5</x:v></x:c></x:row>
                <x:row r="3"><x:c r="A3" t="str"><x:v>6002 Skole-PC</x:v></x:c><x:c r="B3" t="str"><x:v>0200</x:v></x:c>
                  <x:c r="D3"><x:v>-4</x:v></x:c></x:row>
                </x:sheetData></x:worksheet>
                """, StandardCharsets.UTF_8)));
    }

    @Test
    void recordsNameTheirColumns() throws IOException {
        assertEquals(READ, actuals.rowsOf(xml("""
                <?xml version="1.0" encoding="ISO-8859-1"?>
                <x:rows xmlns:x="x">
                <x:row><x:Prosjekt>6001</x:Prosjekt><x:Prosjektnavn>EDB/IKT</x:Prosjektnavn>
                  <x:Konto>1195</x:Konto><x:Beløp>10,50</x:Beløp><x:Periode>202601</x:Periode></x:row>
                <x:row><x:Prosjekt>6002</x:Prosjekt><x:Prosjektnavn>Skole-PC</x:Prosjektnavn>
                  <x:Konto>0200</x:Konto><x:Beløp>4,00-</x:Beløp><x:Periode>202601</x:Periode></x:row>
                </x:rows>
                """, StandardCharsets.ISO_8859_1)));
    }

    @Test
    void recordsMayHaveTheirFieldsAsAttributes() throws IOException {
        assertEquals(READ, actuals.rowsOf(xml("""
                <rader><rad prosjekt="6001" prosjektnavn="EDB/IKT" konto="1195" beløp="10,50" periode="202601"/>
                <rad prosjekt="6002" konto="0200" prosjektnavn="Skole-PC" periode="202601" beløp="-4"/></rader>
                """, StandardCharsets.UTF_8)));
    }

    @Test
    void anEncodingNamedInTheFileCounts() throws IOException {
        assertEquals(READ, actuals.rowsOf(xml("""
                <?xml version="1.0" encoding="windows-1252"?>
                <rader><rad prosjekt="6001" prosjektnavn="EDB/IKT" konto="1195" beløp="10,50" periode="202601"/>
                <rad prosjekt="6002" konto="0200" prosjektnavn="Skole-PC" periode="202601" beløp="-4"/></rader>
                """, Charset.forName("windows-1252"))));
    }

    @Test
    void theMainPartsOfAWorkbookMayHavePrefixes() throws IOException {
        Map<String, String> parts = new LinkedHashMap<>();
        parts.put("[Content_Types].xml", "<x:Types xmlns:x='x'/>");
        parts.put("_rels/.rels", "<p:Relationships xmlns:p='p'><p:Relationship Id='r1' Type='x/officeDocument' "
                + "Target='xl/workbook.xml'/></p:Relationships>");
        parts.put("xl/workbook.xml",
                "<x:workbook xmlns:x='x' xmlns:r='r'><x:sheets><x:sheet name='Regnskap' r:id='r1'/>"
                        + "</x:sheets></x:workbook>");
        parts.put("xl/_rels/workbook.xml.rels", "<p:Relationships xmlns:p='p'><p:Relationship Id='r1' "
                + "Type='x/worksheet' Target='worksheets/sheet1.xml'/><p:Relationship Id='r2' Type='x/sharedStrings' "
                + "Target='sharedStrings.xml'/></p:Relationships>");
        parts.put("xl/sharedStrings.xml", "<x:sst xmlns:x='x'><x:si><x:t>Prosjekt</x:t></x:si><x:si><x:t>Konto</x:t>"
                + "</x:si><x:si><x:r><x:t>Jan</x:t></x:r><x:r><x:t> 2026</x:t></x:r></x:si></x:sst>");
        parts.put("xl/worksheets/sheet1.xml", "<x:worksheet xmlns:x='x'><x:sheetData><x:row r='1'>"
                + "<x:c r='A1' t='s'><x:v>0</x:v></x:c><x:c r='B1' t='s'><x:v>1</x:v></x:c>"
                + "<x:c r='D1' t='s'><x:v>2</x:v></x:c></x:row>"
                + "<x:row r='2'><x:c r='A2' t='str'><x:v>6001 EDB/IKT</x:v></x:c><x:c r='B2'><x:v>1195</x:v></x:c>"
                + "<x:c r='D2'><x:v>10.5</x:v></x:c></x:row><x:row r='3'><x:c r='A3' t='str'>"
                + "<x:f>1</x:f><x:v>6002 Skole-PC</x:v></x:c><x:c r='B3' t='str'><x:v>0200</x:v></x:c>"
                + "<x:c r='D3'><x:v>-4</x:v></x:c></x:row></x:sheetData></x:worksheet>");
        assertEquals(READ, actuals.rowsOf(Workbooks.zip(folder.resolve("fil.xlsx"), parts)));
    }

    private Path xml(String text, Charset charset) throws IOException {
        return Files.writeString(folder.resolve("fil.xml"), text, charset);
    }
}
