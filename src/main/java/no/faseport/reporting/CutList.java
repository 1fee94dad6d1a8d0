package no.faseport.reporting;

import java.util.List;
import java.util.Optional;
import java.util.function.IntFunction;
import java.util.stream.Stream;
import no.faseport.document.Block;

/// A list of which only the first lines are told where room is scarce.
///
/// @param before what stands above it
/// @param list nothing where there is none
/// @param after what stands below it where so many of its lines are left out; may be nothing
record CutList(List<Block> before, Optional<Block.Table> list, IntFunction<Optional<Block>> after) {
    /// What is always told whole.
    static CutList whole(List<Block> blocks) {
        return new CutList(blocks, Optional.empty(), left -> Optional.empty());
    }

    /// The same below `heading`.
    CutList under(Block heading) {
        return new CutList(Stream.concat(Stream.of(heading), before.stream()).toList(), list, after);
    }

    /// With so many lines.
    List<Block> to(int most) {
        int left = list.map(table -> Math.max(0, table.rows().size() - most)).orElse(0);
        return Stream.of(before.stream(), list.map(table -> cut(table, most)).stream(), after.apply(left).stream())
                .flatMap(parts -> parts).toList();
    }

    private static Block cut(Block.Table table, int most) {
        return table.rows().size() <= most
                ? table
                : new Block.Table(table.caption(), table.head(), table.widths(), table.numbers(),
                        table.rows().subList(0, most), table.low());
    }
}
