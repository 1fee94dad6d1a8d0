package no.faseport.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import no.faseport.chart.ChartMark;
import no.faseport.document.Block;
import no.faseport.document.Cell;
import no.faseport.document.Drawing;
import no.faseport.document.Row;

/// Parts of a paper at random, the same for the same seed, with a mark on all that must stay together.
final class RandomPaper {
    /// Marks that must stand on one page: the first of them once, and the others with it.
    record Together(List<String> marks) {
    }

    /// A table whose head must stand on every page that has any of its rows.
    record Headed(String head, List<String> rows) {
    }

    private static final int LEVELS = 3;

    private final Random random;
    private final List<Block> blocks = new ArrayList<>();
    private final List<Together> together = new ArrayList<>();
    private final List<Headed> headed = new ArrayList<>();
    private final List<String> heads = new ArrayList<>();
    private int count;

    RandomPaper(long seed, int parts) {
        this.random = new Random(seed);
        for (int i = 0; i < parts; i++) {
            part();
        }
        begin(text());
        blocks.add(new Block.NewPage());
    }

    /// The parts, in order.
    List<Block> blocks() {
        return List.copyOf(blocks);
    }

    /// What must stay together.
    List<Together> together() {
        return List.copyOf(together);
    }

    /// The tables.
    List<Headed> headed() {
        return List.copyOf(headed);
    }

    private String mark() {
        return "q" + ++count + "q";
    }

    private String words(int most) {
        return IntStream.range(0, random.nextInt(most)).mapToObj(_ -> "gravingen".substring(random.nextInt(6)))
                .collect(Collectors.joining(" "));
    }

    private void part() {
        switch (random.nextInt(9)) {
            case 0, 1, 2 -> heading();
            case 3 -> begin(text());
            case 4 -> begin(facts());
            case 5 -> begin(picture());
            case 6 -> newPage();
            default -> begin(table());
        }
    }

    private void heading() {
        if (heads.size() < LEVELS) {
            var mark = mark();
            heads.add(mark);
            blocks.add(new Block.Heading(heads.size(), mark + " " + words(4)));
        }
    }

    private void newPage() {
        if (heads.isEmpty()) {
            blocks.add(new Block.NewPage());
        }
    }

    private record Begun(Block block, String first) {
    }

    /// Headings stay with the beginning of what they are over.
    private void begin(Begun begun) {
        blocks.add(begun.block());
        if (!heads.isEmpty()) {
            heads.add(begun.first());
            together.add(new Together(List.copyOf(heads)));
            heads.clear();
        }
    }

    private Begun text() {
        var first = mark();
        var rest = IntStream.rangeClosed(0, random.nextInt(20)).mapToObj(_ -> words(12) + " " + mark())
                .collect(Collectors.joining(" "));
        return new Begun(new Block.Text(first + " " + rest), first);
    }

    private Begun facts() {
        var lines = IntStream.rangeClosed(0, random.nextInt(6)).mapToObj(_ -> {
            var start = mark();
            var end = mark();
            together.add(new Together(List.of(start, end)));
            return List.of(start, words(60) + " " + end);
        }).toList();
        return new Begun(new Block.Facts(lines), lines.getFirst().getFirst());
    }

    private Begun picture() {
        var caption = mark();
        var top = mark();
        var bottom = mark();
        double height = 60 + random.nextInt(380);
        together.add(new Together(List.of(caption, top, bottom)));
        var drawing = new Drawing("Et bilde", 300, height, List.of(words(20, top), words(height - 4, bottom)));
        return new Begun(new Block.Picture(caption, drawing, Optional.empty()), caption);
    }

    private static ChartMark words(double y, String text) {
        return new ChartMark.Words(0, y, 200, text, ChartMark.Side.LEFT, "chart-name");
    }

    private Begun table() {
        var caption = mark();
        var head = mark();
        var marks = new ArrayList<String>();
        int most = random.nextInt(4) == 0 ? 120 : 4;
        var rows = IntStream.rangeClosed(0, random.nextInt(60)).mapToObj(_ -> row(marks, most)).toList();
        together.add(new Together(List.of(caption, head, marks.getFirst())));
        headed.add(new Headed(head, List.copyOf(marks)));
        return new Begun(new Block.Table(caption, List.of(head, "Navn", "Beløp"), List.of(1, 3, 1), Set.of(2), rows,
                random.nextBoolean()), caption);
    }

    private Row row(List<String> marks, int most) {
        var start = mark();
        var end = mark();
        marks.add(start);
        together.add(new Together(List.of(start, end)));
        return Row.of(Cell.of(start), Cell.of(words(most) + " " + end), Cell.of("1 234"));
    }

    /// All marks that any part of it has.
    Stream<String> marks() {
        return IntStream.rangeClosed(1, count).mapToObj(mark -> "q" + mark + "q");
    }
}
