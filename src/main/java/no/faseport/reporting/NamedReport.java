package no.faseport.reporting;

import java.util.ArrayList;
import java.util.List;
import no.faseport.words.Message;

/// A report with all that is chosen about it, under a name of somebody's own. Days that are not chosen are found anew
/// every time it is run.
///
/// @param followsYear true where it is of the year that is shown when it is run, whatever the order says
public record NamedReport(String name, boolean followsYear, ReportOrder order) {
    /// The longest name, in signs.
    public static final int LONGEST_NAME = 200;
    /// The longest view in its written form, in signs.
    public static final int LONGEST_VIEW = 4000;

    /// Keeps the name without what surrounds it.
    public NamedReport {
        name = name.strip();
    }

    /// Why it cannot be kept as it is; empty where it can.
    public List<Message> problems() {
        var problems = new ArrayList<Message>();
        if (name.isEmpty()) {
            problems.add(Message.of("savedReport.refused.nameless"));
        }
        if (name.length() > LONGEST_NAME) {
            problems.add(Message.of("savedReport.refused.longName", (long) LONGEST_NAME));
        }
        if (order.view().written().length() > LONGEST_VIEW) {
            problems.add(Message.of("savedReport.refused.longView"));
        }
        order.problems().forEach(key -> problems.add(Message.of(key)));
        return problems;
    }

    /// What is asked for when it is run while `shownYear` is shown.
    public ReportOrder orderIn(int shownYear) {
        return followsYear ? order.withYear(shownYear) : order;
    }

    /// The same under another name.
    public NamedReport called(String another) {
        return new NamedReport(another, followsYear, order);
    }

    /// True where `other` is what people read as the same name.
    public boolean isCalledAs(NamedReport other) {
        return name.equalsIgnoreCase(other.name);
    }
}
