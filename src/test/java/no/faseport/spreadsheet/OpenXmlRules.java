package no.faseport.spreadsheet;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.zip.ZipFile;
import org.apache.xmlbeans.SchemaTypeLoader;
import org.apache.xmlbeans.SchemaTypeSystem;
import org.apache.xmlbeans.XmlBeans;
import org.apache.xmlbeans.XmlError;
import org.apache.xmlbeans.XmlException;
import org.apache.xmlbeans.XmlOptions;

/// What the schemas of Open XML (ECMA-376) say of every part of a workbook: sheets, tables, drawings, charts, styles.
///
/// The program's own copy of them lacks what POI itself does not use, so the whole set is loaded beside it, from where the build
/// laid it (`mvn process-test-resources`).
public final class OpenXmlRules {
    /// The standard speaks of it in words and forgets it in the schema.
    private static final String KEPT_SPACE = " xml:space=\"preserve\"";
    /// How parts hang together: not of Open XML but of the package around it, and held against nothing here.
    private static final Set<String> PACKAGING = Set.of("[Content_Types].xml", "docProps/core.xml");
    private static final Path SCHEMAS = Path.of("target", "schemas", "open-xml-schemas.jar");

    private OpenXmlRules() {
    }

    /// Read once for all tests: it takes half a second.
    private static final class Loaded {
        static final SchemaTypeLoader TYPES = types();

        /// They stand open as long as there are tests, as every class does.
        @SuppressWarnings("resource")
        private static SchemaTypeLoader types() {
            if (!Files.exists(SCHEMAS)) {
                throw new IllegalStateException("The schemas are not there yet: mvn process-test-resources");
            }
            try {
                return new Schemas(SCHEMAS.toUri().toURL()).types();
            } catch (MalformedURLException | ReflectiveOperationException e) {
                throw new IllegalStateException("The schemas are not where they were", e);
            }
        }
    }

    /// Only the schemas of the jar, which share their names with the program's; what reads them is the program's.
    private static final class Schemas extends URLClassLoader {
        Schemas(URL jar) {
            super(new URL[] {jar}, ClassLoader.getPlatformClassLoader());
        }

        SchemaTypeLoader types() throws ReflectiveOperationException {
            var holder = loadClass("org.apache.poi.schemas.ooxml.system.ooxml.TypeSystemHolder");
            return XmlBeans.typeLoaderUnion(XmlBeans.getBuiltinTypeSystem(),
                    (SchemaTypeSystem) holder.getField("typeSystem").get(null));
        }

        @Override
        protected Class<?> findClass(String name) throws ClassNotFoundException {
            return name.startsWith("org.apache.xmlbeans.")
                    ? OpenXmlRules.class.getClassLoader().loadClass(name)
                    : super.findClass(name);
        }
    }

    /// What each part of `workbook` breaks, by the part's name; nothing where it keeps them all. A part that no schema knows is broken
    /// too.
    public static Map<String, List<String>> broken(Path workbook) throws IOException {
        try (var zip = new ZipFile(workbook.toFile())) {
            var broken = new TreeMap<String, List<String>>();
            for (var part : zip.stream().toList()) {
                if (part.getName().endsWith(".xml") && !PACKAGING.contains(part.getName())) {
                    var said = broken(new String(zip.getInputStream(part).readAllBytes(), UTF_8));
                    if (!said.isEmpty()) {
                        broken.put(part.getName(), said);
                    }
                }
            }
            return broken;
        }
    }

    /// What one part breaks.
    static List<String> broken(String part) {
        try {
            var document = Loaded.TYPES.parse(part.replace(KEPT_SPACE, ""), null, new XmlOptions());
            if (document.schemaType().getContentModel() == null) {
                return List.of("no schema knows it");
            }
            var found = new ArrayList<XmlError>();
            document.validate(new XmlOptions().setErrorListener(found));
            return found.stream().map(XmlError::getMessage).distinct().toList();
        } catch (XmlException e) {
            return List.of(String.valueOf(e.getMessage()));
        }
    }
}
