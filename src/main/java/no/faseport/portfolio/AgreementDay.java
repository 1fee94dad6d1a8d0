package no.faseport.portfolio;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import no.faseport.economy.system.ItSystem;

/// A day that a system's agreement makes matter.
///
/// @param name the system's name
/// @param supplier who it is bought from; empty where that is not stated
public record AgreementDay(Kind kind, LocalDate day, String name, String supplier) {
    /// What the day is to the agreement; the name is `calendar.agreement.` and the constant in the bundle.
    public enum Kind {
        /// The last day to give notice.
        NOTICE,
        /// The agreement's last day.
        END
    }

    /// The days of `system` from `from` until `until`, both included; a retired system has none.
    public static List<AgreementDay> of(ItSystem system, LocalDate from, LocalDate until) {
        var days = new ArrayList<AgreementDay>();
        if (!system.retired()) {
            var agreement = system.agreement();
            agreement.lastDayOfNotice().ifPresent(
                    day -> days.add(new AgreementDay(Kind.NOTICE, day, system.name(), agreement.supplier())));
            agreement.until().ifPresent(
                    day -> days.add(new AgreementDay(Kind.END, day, system.name(), agreement.supplier())));
        }
        return days.stream().filter(one -> !one.day().isBefore(from) && !one.day().isAfter(until)).toList();
    }
}
