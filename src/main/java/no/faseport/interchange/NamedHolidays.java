package no.faseport.interchange;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.faseport.planfile.FileDay;
import no.faseport.schedule.Holiday;
import no.faseport.words.Language;
import no.faseport.words.Words;

/// Tells the Norwegian public holidays among a calendar's days, so that a calendar that keeps them all does so in every year.
///
/// They are known by date and name: a municipality's own free day on a holiday stays its own.
final class NamedHolidays {
    private static final List<Words> WORDS = Arrays.stream(Language.values()).map(Words::new).toList();

    private final List<FileDay> days;
    private final Set<LocalDate> named = new HashSet<>();

    NamedHolidays(List<FileDay> days) {
        this.days = List.copyOf(days);
        days.stream().filter(NamedHolidays::isNamed).map(FileDay::from).forEach(named::add);
    }

    private static boolean isNamed(FileDay day) {
        return !day.worked() && day.from().equals(day.until()) && Arrays.stream(Holiday.values())
                .filter(holiday -> holiday.in(day.from().getYear()).equals(day.from()))
                .anyMatch(holiday -> names(holiday).contains(day.name()));
    }

    private static Set<String> names(Holiday holiday) {
        return WORDS.stream().map(words -> words.text(holiday.key())).collect(Collectors.toSet());
    }

    /// True where every holiday is free, or said to be otherwise, in every year of those that are named.
    boolean kept() {
        return !named.isEmpty() && years().flatMap(year -> Arrays.stream(Holiday.values()).map(each -> each.in(year)))
                .allMatch(day -> named.contains(day) || days.stream().anyMatch(own -> own.covers(day)));
    }

    private Stream<Integer> years() {
        return named.stream().map(LocalDate::getYear).distinct();
    }

    /// The days that are not such holidays.
    List<FileDay> others() {
        return days.stream().filter(day -> !isNamed(day)).toList();
    }
}
