package no.faseport.economy.system;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import no.faseport.words.Message;

/// What a system is bought under: from whom, by which number, from when until when, and how long before its end notice must be given.
///
/// The notice is whole months that end with the agreement; an agreement without a last day runs until somebody gives notice.
public record Agreement(String supplier, String number, Optional<LocalDate> from, Optional<LocalDate> until,
        Optional<Integer> noticeMonths) {
    /// No agreement.
    public static final Agreement NONE = new Agreement("", "", Optional.empty(), Optional.empty(), Optional.empty());

    /// The longest notice an agreement may have, in months.
    public static final int LONGEST_NOTICE = 120;

    /// How many days before the last day to give notice one should be warned.
    public static final int WARNING_DAYS = 90;

    /// What there is to do about an agreement's end; the name is `systems.notice.` and the constant in the bundle.
    public enum Notice {
        /// It has no end, or nothing to be done about it yet.
        NONE,
        /// The last day to give notice comes within [#WARNING_DAYS] days.
        SOON,
        /// The last day to give notice is over, and the agreement still runs.
        MISSED,
        /// The agreement itself is over.
        ENDED
    }

    /// Why this cannot be an agreement, in sentences; empty where it can.
    public Optional<Message> problem() {
        if (from.isPresent() && until.isPresent() && until.get().isBefore(from.get())) {
            return Optional.of(Message.of("systems.refused.agreementDays"));
        }
        return noticeMonths.filter(months -> months < 0 || months > LONGEST_NOTICE)
                .map(months -> Message.of("systems.refused.notice", LONGEST_NOTICE));
    }

    /// The last day to give notice; nothing where there is no end, or no notice to give.
    public Optional<LocalDate> lastDayOfNotice() {
        return until.flatMap(last -> noticeMonths.map(months -> last.plusDays(1).minusMonths(months).minusDays(1)));
    }

    /// What there is to do as of `today`.
    public Notice notice(LocalDate today) {
        if (until.filter(last -> last.isBefore(today)).isPresent()) {
            return Notice.ENDED;
        }
        return lastDayOfNotice().map(last -> notice(ChronoUnit.DAYS.between(today, last))).orElse(Notice.NONE);
    }

    private static Notice notice(long daysLeft) {
        if (daysLeft < 0) {
            return Notice.MISSED;
        }
        return daysLeft <= WARNING_DAYS ? Notice.SOON : Notice.NONE;
    }
}
