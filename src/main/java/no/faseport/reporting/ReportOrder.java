package no.faseport.reporting;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import no.faseport.document.PageShape;
import no.faseport.portfolio.view.Arrangement;
import no.faseport.words.Language;

/// What is asked for of a report. What a report has no use for it does not look at.
///
/// @param report the report's code
/// @param view which projects it shows
/// @param project the number of the one project it is about; empty where it is about several
/// @param year the year its money is that of
/// @param from the first day of what has happened; nothing where the report finds it itself
/// @param until the last day of what has happened
/// @param statusDate the day it shows the portfolio as of; nothing for now
/// @param thousands true where amounts are told in thousands of kroner
/// @param mono true for printers without colour
/// @param filing what it is filed as
public record ReportOrder(String report, Arrangement view, String project, int year, Optional<LocalDate> from,
        Optional<LocalDate> until, Optional<LocalDate> statusDate, Language language, boolean thousands,
        PageShape shape, boolean mono, Filing filing) {
    /// What nobody has said how to file.
    public ReportOrder(String report, Arrangement view, String project, int year, Optional<LocalDate> from,
            Optional<LocalDate> until, Optional<LocalDate> statusDate, Language language, boolean thousands,
            PageShape shape, boolean mono) {
        this(report, view, project, year, from, until, statusDate, language, thousands, shape, mono, Filing.NONE);
    }

    /// `report` of everything as it usually is.
    public static ReportOrder usual(Report report, int year, Language language) {
        return new ReportOrder(report.code(), Arrangement.USUAL, "", year, Optional.empty(), Optional.empty(),
                Optional.empty(), language, true, report.usual(), false);
    }

    /// The same of `another` report, on its usual paper.
    public ReportOrder of(Report another) {
        return new ReportOrder(another.code(), view, project, year, from, until, statusDate, language, thousands,
                another.usual(), mono, filing.ofAnother());
    }

    /// The same of the projects that `to` lets through.
    public ReportOrder withView(Arrangement to) {
        return new ReportOrder(report, to, project, year, from, until, statusDate, language, thousands, shape, mono,
                filing);
    }

    /// The same of the project with the number `to`.
    public ReportOrder withProject(String to) {
        return new ReportOrder(report, view, to, year, from, until, statusDate, language, thousands, shape, mono,
                filing);
    }

    /// The same with the money of the year `to`.
    public ReportOrder withYear(int to) {
        return new ReportOrder(report, view, project, to, from, until, statusDate, language, thousands, shape, mono,
                filing);
    }

    /// The same in `greys` or with colours.
    public ReportOrder inGreys(boolean greys) {
        return new ReportOrder(report, view, project, year, from, until, statusDate, language, thousands, shape,
                greys, filing);
    }

    /// The same filed as `other`.
    public ReportOrder filedAs(Filing other) {
        return new ReportOrder(report, view, project, year, from, until, statusDate, language, thousands, shape, mono,
                other);
    }

    /// True where `other` asks for the same but for words that people type a letter at a time.
    public boolean differsInWordsOnly(ReportOrder other) {
        return filedAs(other.filing()).withView(view.withText(other.view().text())).equals(other);
    }

    /// The choices that make no sense together, as keys of messages; empty where all is well.
    public List<String> problems() {
        var problems = new ArrayList<String>();
        if (from.isPresent() && until.isPresent() && until.get().isBefore(from.get())) {
            problems.add("report.refused.backwards");
        }
        if (filing.isTooLong()) {
            problems.add("report.refused.longFiling");
        }
        return problems;
    }
}
