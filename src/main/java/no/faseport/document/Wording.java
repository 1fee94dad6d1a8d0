package no.faseport.document;

import java.util.stream.Stream;
import no.faseport.chart.ChartMark;

/// Everything that is written in a paper, also within its pictures.
final class Wording {
    private Wording() {
    }

    static Stream<String> of(Paper paper) {
        var about = paper.about();
        return Stream.concat(Stream.of(about.municipality(), about.title(), about.subtitle(), about.caseNumber(),
                about.responsible(), about.selection()), paper.blocks().stream().flatMap(Wording::of));
    }

    static Stream<String> of(Block block) {
        return switch (block) {
            case Block.Heading heading -> Stream.of(heading.text());
            case Block.Text text -> Stream.of(text.text());
            case Block.Guidance guidance -> Stream.of(guidance.text());
            case Block.Listing listing -> listing.items().stream();
            case Block.Facts facts -> facts.lines().stream().flatMap(line -> line.stream());
            case Block.Tiles tiles -> tiles.tiles().stream()
                    .flatMap(tile -> Stream.of(tile.name(), tile.figure(), tile.note()));
            case Block.Picture picture -> Stream.concat(Stream.concat(Stream.of(picture.caption()),
                    of(picture.drawing())), picture.figures().stream().flatMap(Wording::of));
            case Block.Sheet sheet -> Stream.of(sheet.told());
            case Block.Contents _,Block.NewPage _ -> Stream.of();
            case Block.Beside beside -> beside.columns().stream()
                    .flatMap(column -> column.stream().flatMap(Wording::of));
            case Block.Table table -> Stream.concat(Stream.concat(Stream.of(table.caption()), table.head().stream()),
                    table.rows().stream().flatMap(row -> row.cells().stream()).flatMap(Wording::of));
        };
    }

    private static Stream<String> of(Cell cell) {
        return cell instanceof Cell.Picture picture ? of(picture.drawing()) : Stream.of(cell.told());
    }

    private static Stream<String> of(Drawing drawing) {
        return drawing.marks().stream().filter(ChartMark.Words.class::isInstance).map(ChartMark.Words.class::cast)
                .map(ChartMark.Words::text);
    }
}
