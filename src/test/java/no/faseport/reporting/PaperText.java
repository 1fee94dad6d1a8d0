package no.faseport.reporting;

import java.util.List;
import java.util.stream.Collectors;
import no.faseport.document.Block;
import no.faseport.document.Cell;
import no.faseport.document.Paper;
import no.faseport.document.Row;

/// A paper as lines of text, for tests and for eyes.
public final class PaperText {
    private PaperText() {
    }

    /// All it says, a line for each heading, text and row of a table; below that, what it says otherwise where all stands on one page.
    public static String of(Paper paper) {
        var about = paper.about();
        return String.join("\n", List.of("# " + about.title(), about.subtitle(),
                String.join(" | ", about.municipality(), about.caseNumber(), about.date().toString(),
                        about.responsible(), about.selection()),
                paper.shape().size() + (paper.shape().landscape() ? " lying" : " upright"),
                blocks(paper.blocks()) + sheet(paper)))
                .replace('\u00a0', ' ') + "\n";
    }

    private static String sheet(Paper paper) {
        return paper.sheets().stream().findFirst()
                .map(sheet -> "\n\n# On one page\n" + blocks(sheet.blocks().stream()
                        .filter(block -> !paper.blocks().contains(block)).toList()))
                .orElse("");
    }

    private static String blocks(List<Block> blocks) {
        return blocks.stream().map(PaperText::block).collect(Collectors.joining("\n"));
    }

    private static String block(Block block) {
        return switch (block) {
            case Block.Heading heading -> "\n" + "#".repeat(heading.level() + 1) + " " + heading.text();
            case Block.Text text -> text.text();
            case Block.Guidance guidance -> "(" + guidance.text() + ")";
            case Block.Listing listing -> listing.items().stream().map(item -> "- " + item)
                    .collect(Collectors.joining("\n"));
            case Block.Facts facts -> facts.lines().stream().map(line -> String.join(": ", line))
                    .collect(Collectors.joining("\n"));
            case Block.Tiles tiles -> tiles.tiles().stream()
                    .map(tile -> "[" + tile.name() + " " + tile.figure() + " " + tile.note()
                            + tile.signal().map(signal -> " " + signal).orElse("") + "]")
                    .collect(Collectors.joining(" "));
            case Block.Picture picture -> "<" + picture.caption() + ": " + picture.drawing().told() + ">"
                    + picture.figures().map(table -> "\n" + block(table)).orElse("");
            case Block.Sheet sheet -> "<" + sheet.told() + ">";
            case Block.Contents contents -> "<contents>";
            case Block.NewPage page -> "<page>";
            case Block.Beside beside -> beside.columns().stream().map(PaperText::blocks)
                    .collect(Collectors.joining("\n||\n"));
            case Block.Table table -> table(table);
        };
    }

    private static String table(Block.Table table) {
        return table.caption() + "\n" + String.join(" | ", table.head()) + "\n"
                + table.rows().stream().map(PaperText::row).collect(Collectors.joining("\n"));
    }

    private static String row(Row row) {
        var mark = switch (row.kind()) {
            case USUAL -> "";
            case GROUP -> "> ";
            case SUM -> "= ";
        };
        return mark + row.cells().stream().map(Cell::told).map(text -> text.replace("\n", " / "))
                .collect(Collectors.joining(" | "));
    }
}
