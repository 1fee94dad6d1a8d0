package no.faseport.status;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import no.faseport.economy.Money;
import no.faseport.words.Message;

/// What a new report could say, told by what has changed since the last one.
///
/// Only what the portfolio knows is said: figures, plan, gates. The rest is for people to write.
public final class Suggestion {
    private static final int MOST_NAMED = 5;

    private final Optional<StatusReport> last;
    private final StatusFigures now;
    private final Happened happened;

    /// What to say `now`, after `last` and what `happened` since.
    public Suggestion(Optional<StatusReport> last, StatusFigures now, Happened happened) {
        this.last = last;
        this.now = now;
        this.happened = happened;
    }

    /// The project as a whole: its phase, what was decided and which conditions were fulfilled.
    public List<Message> summary() {
        var said = new ArrayList<Message>();
        var then = last.map(StatusReport::figures).map(StatusFigures::phase);
        if (then.isPresent() && !then.get().equals(now.phase())) {
            said.add(Message.of("status.said.phase", then.get(), now.phase()));
        } else {
            said.add(Message.of("status.said.phase.same", now.phase()));
        }
        for (var decision : decisions()) {
            said.add(Message.of("status.said.decided", decision.gate(), decision.on(),
                    Message.of("outcome." + decision.outcome())));
        }
        if (!happened.fulfilled().isEmpty()) {
            said.add(listed("status.said.fulfilled", happened.fulfilled()));
        }
        return List.copyOf(said);
    }

    /// The first report tells of the newest decision only.
    private List<Happened.Decided> decisions() {
        var all = happened.decided();
        return last.isPresent() || all.isEmpty() ? all : List.of(all.getLast());
    }

    /// The plan: its end, what was finished, and the gate that comes next.
    public List<Message> progress() {
        var said = new ArrayList<Message>();
        now.finish().ifPresent(finish -> said.add(finish(finish)));
        if (!happened.finished().isEmpty()) {
            said.add(listed("status.said.finished", happened.finished()));
        }
        if (!now.nextGate().isEmpty()) {
            said.add(nextGate());
        }
        return List.copyOf(said);
    }

    private Message finish(LocalDate finish) {
        return last.flatMap(report -> report.figures().finish())
                .filter(then -> !then.equals(finish))
                .map(then -> moved("status.said.finish", then, finish))
                .orElse(Message.of("status.said.finish.same", finish));
    }

    private Message nextGate() {
        var moved = last.map(StatusReport::figures).filter(then -> then.nextGate().equals(now.nextGate()))
                .flatMap(StatusFigures::nextGateOn)
                .flatMap(then -> now.nextGateOn().filter(day -> !day.equals(then)).map(
                        day -> Message.of("status.said.gate.moved", now.nextGate(), then, day)));
        return moved.orElse(now.nextGateOn().map(day -> Message.of("status.said.gate", now.nextGate(), day))
                .orElse(Message.of("status.said.gate.noDay", now.nextGate())));
    }

    private static Message moved(String key, LocalDate from, LocalDate to) {
        var days = ChronoUnit.DAYS.between(from, to);
        var way = days > 0 ? ".later" : ".sooner";
        return Message.of(key + way + (Math.abs(days) == 1 ? ".one" : ".many"), Math.abs(days), from, to);
    }

    private static Message listed(String key, List<String> names) {
        var shown = String.join(", ", names.stream().limit(MOST_NAMED).toList());
        return names.size() <= MOST_NAMED
                ? Message.of(key, shown)
                : Message.of(key + ".more", shown, names.size() - MOST_NAMED);
    }

    /// The money: budget and forecast with their changes, how they compare, and what is used.
    public List<Message> economy() {
        if (now.budget().isZero() && now.actual().isZero() && now.forecast().isZero()) {
            return List.of(Message.of("status.said.noMoney"));
        }
        return List.of(amount("status.said.budget", last.map(report -> report.figures().budget()), now.budget()),
                amount("status.said.forecast", last.map(report -> report.figures().forecast()), now.forecast()),
                deviation(),
                amount("status.said.actual", last.map(report -> report.figures().actual()), now.actual()));
    }

    private Message deviation() {
        var deviation = kroner(now.deviation());
        return switch (deviation.signum()) {
            case 1 -> Message.of("status.said.under", deviation);
            case -1 -> Message.of("status.said.over", deviation.negate());
            default -> Message.of("status.said.even");
        };
    }

    private static Message amount(String key, Optional<Money> then, Money now) {
        if (then.isEmpty()) {
            return Message.of(key, kroner(now));
        }
        var change = kroner(new MoneyChange(then.get(), now).by());
        return switch (change.signum()) {
            case 1 -> Message.of(key + ".more", change, kroner(now));
            case -1 -> Message.of(key + ".less", change.negate(), kroner(now));
            default -> Message.of(key + ".same", kroner(now));
        };
    }

    private static BigDecimal kroner(Money amount) {
        return amount.amount().setScale(0, RoundingMode.HALF_UP);
    }
}
