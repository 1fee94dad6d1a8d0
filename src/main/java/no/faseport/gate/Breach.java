package no.faseport.gate;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import no.faseport.economy.Money;
import no.faseport.project.ToleranceKind;
import no.faseport.words.Message;

/// A tolerance that does not hold: what was agreed, what is expected now, and how far that may be from it.
public sealed interface Breach {
    /// Which tolerance.
    ToleranceKind kind();

    /// What to tell people.
    Message message();

    /// The plan ends more than `limit` days after the agreed finish.
    record Late(LocalDate agreed, LocalDate expected, int limit) implements Breach {
        @Override
        public ToleranceKind kind() {
            return ToleranceKind.TIME;
        }

        /// Days after the agreed finish.
        public long days() {
            return ChronoUnit.DAYS.between(agreed, expected);
        }

        @Override
        public Message message() {
            return Message.of("tolerance.breach.TIME", expected, days(), agreed, limit);
        }
    }

    /// The forecast is more than `limit` percent over the agreed budget.
    record Costly(Money agreed, Money expected, BigDecimal limit) implements Breach {
        private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

        @Override
        public ToleranceKind kind() {
            return ToleranceKind.COST;
        }

        /// Kroner over the agreed budget.
        public Money over() {
            return expected.minus(agreed);
        }

        @Override
        public Message message() {
            var whole = over().amount().setScale(0, RoundingMode.HALF_UP);
            return agreed.amount().signum() > 0
                    ? Message.of("tolerance.breach.COST", whole, percent(), limit.stripTrailingZeros())
                    : Message.of("tolerance.breach.unbudgeted", whole);
        }

        private BigDecimal percent() {
            return over().amount().multiply(HUNDRED).divide(agreed.amount(), 1, RoundingMode.HALF_UP);
        }
    }

    /// Somebody has said that `what` is outside a tolerance told in words.
    record Told(ToleranceKind kind, String limit, String what) implements Breach {
        @Override
        public Message message() {
            return Message.of("tolerance.breach.told", Message.of("tolerance." + kind), what);
        }
    }
}
