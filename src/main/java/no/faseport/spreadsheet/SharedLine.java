package no.faseport.spreadsheet;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import no.faseport.economy.AccountClass;
import no.faseport.economy.Label;
import no.faseport.economy.YearSums;

/// A line that municipalities share: what a project costs, net, on an account in a year.
record SharedLine(Key key, YearSums sums) {
    private static final Comparator<SharedLine> ORDER = Comparator
            .comparing((SharedLine line) -> line.key().project().code())
            .thenComparing(line -> line.key().project().name()).thenComparing(line -> line.key().accountClass())
            .thenComparing(line -> line.key().account()).thenComparing(line -> line.key().year());

    /// What makes two amounts one line.
    record Key(Label project, AccountClass accountClass, String account, int year) {
    }

    /// The lines of `book` in the years that `shared` has weights for.
    static List<SharedLine> of(Book book, MunicipalShare shared) {
        var years = shared.years().stream().map(MunicipalShare.Year::year).toList();
        var found = new HashMap<Key, YearSums>();
        var names = book.content().overview().names();
        for (var line : book.data().lines()) {
            var string = line.accountString();
            if (string.group().counts() && years.contains(line.year())) {
                found.merge(new Key(names.project(line.project()), string.accountClass(), string.account(),
                        line.year()), YearSums.NONE.plus(line.kind(), line.amount()),
                        (sums, one) -> sums.plus(line.kind(), line.amount()));
            }
        }
        var lines = new ArrayList<SharedLine>();
        found.forEach((key, sums) -> lines.add(new SharedLine(key, sums)));
        lines.sort(ORDER);
        return List.copyOf(lines);
    }
}
