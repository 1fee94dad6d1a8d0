package no.faseport.economy.ledger;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import no.faseport.economy.AmountKind;
import no.faseport.economy.Financing;
import no.faseport.economy.importing.ImportPurpose;

/// A layout as lines of words separated by tabs: one for the whole, one for each column.
final class LayoutText {
    private static final String FIRST = "ledger 1";
    private static final String OTHER = "sheet";
    /// The place of what layouts kept by the first Faseports do not have.
    private static final int LATER = 12;

    private LayoutText() {
    }

    static String of(LedgerLayout layout) {
        var manner = layout.manner();
        var fixed = layout.fixed();
        var text = new StringBuilder();
        line(text, FIRST, layout.purpose(), layout.sheet(), layout.headingFrom(), layout.headingUntil(),
                manner.cumulative(), manner.signsTurned(), manner.mark(), manner.zeroLost(), fixed.year(),
                fixed.month(), fixed.financing(), manner.blanksDown());
        layout.others().forEach(other -> line(text, OTHER, other.fixed().year(), other.name(), other.fixed().month()));
        for (var column : layout.columns()) {
            switch (column.use()) {
                case LedgerUse.Field(var field) -> line(text, "field", column.index(), column.heading(), field);
                case LedgerUse.Coded(var order) -> line(text, "coded", column.index(), column.heading(),
                        String.join(",", order.stream().map(LedgerField::name).toList()));
                case LedgerUse.Amounts amounts -> line(text, "amounts", column.index(), column.heading(),
                        kind(amounts.kind()), amounts.year(), amounts.month(), amounts.side(), amounts.scale());
                case LedgerUse.Sum sum -> line(text, "sum", column.index(), column.heading(), kind(sum.kind()),
                        sum.year(), sum.scale());
                case LedgerUse.Unused() -> line(text, "unused", column.index(), column.heading());
            }
        }
        return text.toString();
    }

    private static String kind(Optional<AmountKind> kind) {
        return kind.map(AmountKind::name).orElse("-");
    }

    private static void line(StringBuilder text, Object... words) {
        text.append(String.join("\t", Stream.of(words).map(word -> plain(word.toString())).toList())).append('\n');
    }

    private static String plain(String word) {
        return word.replaceAll("[\\t\\r\\n]+", " ");
    }

    static Optional<LedgerLayout> read(String text) {
        try {
            var lines = text.lines().map(line -> List.of(line.split("\t", -1))).toList();
            if (lines.isEmpty() || !lines.getFirst().getFirst().equals(FIRST)) {
                return Optional.empty();
            }
            var columns = new ArrayList<LedgerColumn>();
            var others = new ArrayList<OtherSheet>();
            for (var line : lines.subList(1, lines.size())) {
                int number = Integer.parseInt(line.get(1));
                if (line.getFirst().equals(OTHER)) {
                    others.add(new OtherSheet(line.get(2),
                            new LedgerFixed(number, Integer.parseInt(line.get(3)), Financing.NONE_STATED)));
                } else {
                    columns.add(new LedgerColumn(number, line.get(2), use(line)));
                }
            }
            return Optional.of(whole(lines.getFirst(), columns).also(others));
        } catch (IllegalArgumentException | IndexOutOfBoundsException notALayout) {
            return Optional.empty();
        }
    }

    private static LedgerLayout whole(List<String> words, List<LedgerColumn> columns) {
        var manner = new LedgerManner(Boolean.parseBoolean(words.get(5)), Boolean.parseBoolean(words.get(6)),
                LedgerManner.Mark.valueOf(words.get(7)), Boolean.parseBoolean(words.get(8)),
                words.size() > LATER && Boolean.parseBoolean(words.get(LATER)));
        var fixed = new LedgerFixed(Integer.parseInt(words.get(9)), Integer.parseInt(words.get(10)),
                Financing.valueOf(words.get(11)));
        return new LedgerLayout(ImportPurpose.valueOf(words.get(1)), words.get(2), Integer.parseInt(words.get(3)),
                Integer.parseInt(words.get(4)), columns, manner, fixed);
    }

    private static LedgerUse use(List<String> words) {
        return switch (words.getFirst()) {
            case "field" -> new LedgerUse.Field(LedgerField.valueOf(words.get(3)));
            case "coded" -> new LedgerUse.Coded(Stream.of(words.get(3).split(",")).map(LedgerField::valueOf).toList());
            case "amounts" -> new LedgerUse.Amounts(kind(words.get(3)), Integer.parseInt(words.get(4)),
                    Integer.parseInt(words.get(5)), LedgerUse.Side.valueOf(words.get(6)),
                    Integer.parseInt(words.get(7)));
            case "sum" -> new LedgerUse.Sum(kind(words.get(3)), Integer.parseInt(words.get(4)),
                    Integer.parseInt(words.get(5)));
            case "unused" -> LedgerUse.UNUSED;
            default -> throw new IllegalArgumentException(words.getFirst());
        };
    }

    private static Optional<AmountKind> kind(String word) {
        return word.equals("-") ? Optional.empty() : Optional.of(AmountKind.valueOf(word));
    }
}
