package no.faseport.spreadsheet;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import no.faseport.economy.Money;

/// A chart as the XML a spreadsheet draws it from (DrawingML, ISO/IEC 29500-1 part 21): POI's small edition lacks the parts of
/// the schema that stacked bars need.
///
/// Series are told apart by lightness, pattern, dash and mark before colour: they are read in black and white too.
final class ChartXml {
    private static final String INK = "12303B";
    private static final String HEAD = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>"
            + "<c:chartSpace xmlns:c=\"http://schemas.openxmlformats.org/drawingml/2006/chart\""
            + " xmlns:a=\"http://schemas.openxmlformats.org/drawingml/2006/main\"><c:roundedCorners val=\"0\"/><c:chart>";
    private static final String PLAIN = "<c:spPr><a:solidFill><a:srgbClr val=\"FFFFFF\"/></a:solidFill>" + "<a:ln w=\"6350\">"
            + solid("BFC8CC") + "</a:ln></c:spPr><c:txPr><a:bodyPr/><a:lstStyle/><a:p><a:pPr>"
            + "<a:defRPr sz=\"900\"/></a:pPr><a:endParaRPr lang=\"nb-NO\"/></a:p></c:txPr></c:chartSpace>";
    private static final List<String> FILLS = List.of(solid(INK), solid("8FBCCB"), pattern("wdUpDiag"),
            solid("C77B1E"), pattern("pct25"), solid("F1ECDD"), pattern("dkHorz"), solid("8A8A8A"));
    private static final List<String> LINES = List.of(
            line("6FA3B5", 34_925, "solid") + "<c:marker><c:symbol val=\"none\"/></c:marker>",
            line(INK, 28_575, "solid") + mark("circle", INK),
            line("B45F06", 28_575, "dash") + mark("diamond", "B45F06"));

    private final ChartTable table;
    private final Axes axes;

    /// Draws `table`, which is on the sheet and in the format that `axes` says.
    ChartXml(ChartTable table, Axes axes) {
        this.table = table;
        this.axes = axes;
    }

    /// What stands at the axes, how amounts are written at them, and the sheet the figures are on.
    record Axes(String names, String amounts, String format, String sheet) {
    }

    /// What the series are drawn as.
    enum Shape {
        /// Columns, on top of each other.
        COLUMNS,
        /// Bars from the left, the first at the top.
        BARS,
        /// Lines.
        LINES
    }

    /// The chart in `shape`.
    String drawn(Shape shape) {
        return HEAD + title(table.title(), 1200, "") + "<c:autoTitleDeleted val=\"0\"/><c:plotArea><c:layout/>"
                + plot(shape) + nameAxis(shape) + amountAxis(shape) + "</c:plotArea>"
                + (table.series().size() > 1
                        ? "<c:legend><c:legendPos val=\"b\"/><c:overlay val=\"0\"/></c:legend>"
                        : "")
                + "<c:plotVisOnly val=\"0\"/><c:dispBlanksAs val=\"gap\"/></c:chart>" + PLAIN;
    }

    private String plot(Shape shape) {
        var bars = "<c:grouping val=\"stacked\"/><c:varyColors val=\"0\"/>" + series(shape)
                + "<c:gapWidth val=\"60\"/><c:overlap val=\"100\"/><c:axId val=\"1\"/><c:axId val=\"2\"/></c:barChart>";
        return switch (shape) {
            case COLUMNS -> "<c:barChart><c:barDir val=\"col\"/>" + bars;
            case BARS -> "<c:barChart><c:barDir val=\"bar\"/>" + bars;
            case LINES -> "<c:lineChart><c:grouping val=\"standard\"/><c:varyColors val=\"0\"/>" + series(shape)
                    + "<c:marker val=\"1\"/><c:axId val=\"1\"/><c:axId val=\"2\"/></c:lineChart>";
        };
    }

    private String series(Shape shape) {
        return IntStream.range(0, table.series().size()).mapToObj(i -> "<c:ser><c:idx val=\"" + i
                + "\"/><c:order val=\"" + i + "\"/><c:tx><c:strRef><c:f>" + escaped(table.head(axes.sheet(), i))
                + "</c:f><c:strCache><c:ptCount val=\"1\"/>" + point(0, table.series().get(i))
                + "</c:strCache></c:strRef></c:tx>"
                + (shape == Shape.LINES
                        ? LINES.get(i % LINES.size())
                        : "<c:spPr>" + FILLS.get(i % FILLS.size()) + "<a:ln w=\"6350\">" + solid(INK)
                                + "</a:ln></c:spPr><c:invertIfNegative val=\"0\"/>")
                + names() + values(i) + (shape == Shape.LINES ? "<c:smooth val=\"0\"/>" : "") + "</c:ser>")
                .collect(Collectors.joining());
    }

    private String names() {
        return "<c:cat><c:strRef><c:f>" + escaped(table.names(axes.sheet())) + "</c:f><c:strCache><c:ptCount val=\""
                + table.lines().size() + "\"/>" + IntStream.range(0, table.lines().size())
                        .mapToObj(i -> point(i, table.lines().get(i).name())).collect(Collectors.joining())
                + "</c:strCache></c:strRef></c:cat>";
    }

    private String values(int column) {
        return "<c:val><c:numRef><c:f>" + escaped(table.values(axes.sheet(), column))
                + "</c:f><c:numCache><c:formatCode>" + escaped(axes.format()) + "</c:formatCode><c:ptCount val=\""
                + table.lines().size() + "\"/>"
                + IntStream.range(0, table.lines().size()).mapToObj(i -> table.lines().get(i).figures().get(column)
                        .map(ChartTable.Figure::value).map(Money::amount).map(BigDecimal::toPlainString)
                        .map(value -> point(i, value)).orElse("")).collect(Collectors.joining())
                + "</c:numCache></c:numRef></c:val>";
    }

    private static String point(int at, String value) {
        return "<c:pt idx=\"" + at + "\"><c:v>" + escaped(value) + "</c:v></c:pt>";
    }

    private String nameAxis(Shape shape) {
        var left = shape == Shape.BARS;
        return axis("cat", 1, left ? "maxMin" : "minMax", left ? "l" : "b", "",
                title(axes.names(), 900, left ? UPRIGHT : ""), "General", "low")
                + "<c:crossAx val=\"2\"/><c:crosses val=\"autoZero\"/><c:auto val=\"0\"/><c:lblAlgn val=\"ctr\"/>"
                + "<c:lblOffset val=\"100\"/><c:noMultiLvlLbl val=\"1\"/></c:catAx>";
    }

    private String amountAxis(Shape shape) {
        var below = shape == Shape.BARS;
        return axis("val", 2, "minMax", below ? "b" : "l",
                "<c:majorGridlines><c:spPr><a:ln w=\"6350\">" + solid("D0D0D0") + "</a:ln></c:spPr></c:majorGridlines>",
                title(axes.amounts(), 900, below ? "" : UPRIGHT), axes.format(), "nextTo") + "<c:crossAx val=\"1\"/>"
                + "<c:crosses val=\"" + (below ? "max" : "autoZero") + "\"/><c:crossBetween val=\"between\"/></c:valAx>";
    }

    private static final String UPRIGHT = " rot=\"-5400000\" vert=\"horz\"";

    private static String axis(String kind, int number, String orientation, String position, String grid, String title,
            String format, String labels) {
        return "<c:" + kind + "Ax><c:axId val=\"" + number + "\"/><c:scaling><c:orientation val=\"" + orientation
                + "\"/></c:scaling><c:delete val=\"0\"/><c:axPos val=\"" + position + "\"/>" + grid + title
                + "<c:numFmt formatCode=\"" + escaped(format) + "\" sourceLinked=\"0\"/><c:majorTickMark val=\"out\"/>"
                + "<c:minorTickMark val=\"none\"/><c:tickLblPos val=\"" + labels + "\"/>";
    }

    private static String title(String text, int size, String turned) {
        return "<c:title><c:tx><c:rich><a:bodyPr" + turned + "/><a:lstStyle/><a:p><a:pPr><a:defRPr sz=\"" + size
                + "\" b=\"1\"/></a:pPr><a:r><a:rPr lang=\"nb-NO\" sz=\"" + size + "\" b=\"1\"/><a:t>" + escaped(text)
                + "</a:t></a:r></a:p></c:rich></c:tx><c:overlay val=\"0\"/></c:title>";
    }

    private static String solid(String colour) {
        return "<a:solidFill><a:srgbClr val=\"" + colour + "\"/></a:solidFill>";
    }

    private static String pattern(String name) {
        return "<a:pattFill prst=\"" + name + "\"><a:fgClr><a:srgbClr val=\"" + INK
                + "\"/></a:fgClr><a:bgClr><a:srgbClr val=\"FFFFFF\"/></a:bgClr></a:pattFill>";
    }

    private static String line(String colour, int width, String dash) {
        return "<c:spPr><a:ln w=\"" + width + "\" cap=\"rnd\">" + solid(colour) + "<a:prstDash val=\"" + dash
                + "\"/></a:ln></c:spPr>";
    }

    private static String mark(String symbol, String colour) {
        return "<c:marker><c:symbol val=\"" + symbol + "\"/><c:size val=\"7\"/><c:spPr>" + solid(colour)
                + "</c:spPr></c:marker>";
    }

    private static String escaped(String text) {
        return text.codePoints().filter(sign -> sign >= ' ').mapToObj(sign -> switch (sign) {
            case '&' -> "&amp;";
            case '<' -> "&lt;";
            case '>' -> "&gt;";
            case '"' -> "&quot;";
            default -> Character.toString(sign);
        }).collect(Collectors.joining());
    }
}
