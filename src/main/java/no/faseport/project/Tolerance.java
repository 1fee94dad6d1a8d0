package no.faseport.project;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;
import no.faseport.words.Message;

/// How far a project may deviate in one respect without asking its owner.
///
/// @param days the most days the finish may slip, for TIME
/// @param percent the most the cost may grow, for COST, with two decimals
/// @param text the limit in words, or a remark to it
/// @param breach what is outside the limit, where somebody has said so; empty otherwise
public record Tolerance(ToleranceKind kind, Optional<Integer> days, Optional<BigDecimal> percent, String text,
        String breach) implements Fact {
    private static final int MOST_DAYS = 10_000;
    private static final BigDecimal MOST_PERCENT = BigDecimal.valueOf(10_000);

    /// Keeps two decimals of the percentage.
    public Tolerance {
        percent = percent.map(share -> share.setScale(2, RoundingMode.HALF_UP));
    }

    /// Nothing said about `kind`.
    public static Tolerance none(ToleranceKind kind) {
        return new Tolerance(kind, Optional.empty(), Optional.empty(), "", "");
    }

    @Override
    public String title() {
        return text;
    }

    @Override
    public List<Message> problems() {
        if (days.filter(count -> count < 0 || count > MOST_DAYS).isPresent()) {
            return List.of(Message.of("room.tolerance.refused.days", MOST_DAYS));
        }
        return percent.filter(share -> share.signum() < 0 || share.compareTo(MOST_PERCENT) > 0).isPresent()
                ? List.of(Message.of("room.tolerance.refused.percent"))
                : List.of();
    }

    /// True where it says nothing at all.
    public boolean isEmpty() {
        return days.isEmpty() && percent.isEmpty() && text.isBlank() && breach.isBlank();
    }

    /// The same tolerance with another limit in days, or none.
    public Tolerance within(Optional<Integer> most) {
        return new Tolerance(kind, most, percent, text, breach);
    }

    /// The same tolerance with another limit in percent, or none.
    public Tolerance upTo(Optional<BigDecimal> most) {
        return new Tolerance(kind, days, most, text, breach);
    }

    /// The same tolerance in other words.
    public Tolerance worded(String other) {
        return new Tolerance(kind, days, percent, other, breach);
    }

    /// The same tolerance with this outside it, or nothing where it is empty.
    public Tolerance breached(String by) {
        return new Tolerance(kind, days, percent, text, by);
    }
}
