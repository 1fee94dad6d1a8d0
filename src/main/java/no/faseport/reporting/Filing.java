package no.faseport.reporting;

import no.faseport.document.About;
import no.faseport.document.Paper;

/// What a report is filed as in the archive; what is not stated is as the report has it.
///
/// @param caseNumber the case it is filed in
/// @param edition which edition of the report it is
/// @param responsible who answers for it
public record Filing(String caseNumber, String edition, String responsible) {
    /// Nothing stated.
    public static final Filing NONE = new Filing("", "", "");
    /// The longest case number or edition, in signs.
    public static final int LONGEST = 60;
    /// The longest name of who answers, in signs.
    public static final int LONGEST_NAME = 200;

    /// Keeps each without what surrounds it.
    public Filing {
        caseNumber = caseNumber.strip();
        edition = edition.strip();
        responsible = responsible.strip();
    }

    /// What goes for another report, too: who answers. Its case and its editions are its own.
    public Filing ofAnother() {
        return new Filing("", "", responsible);
    }

    /// True where any of it is too long to keep.
    public boolean isTooLong() {
        return caseNumber.length() > LONGEST || edition.length() > LONGEST || responsible.length() > LONGEST_NAME;
    }

    /// `paper` filed like this.
    public Paper file(Paper paper) {
        var about = paper.about();
        return paper.as(
                new About(about.municipality(), about.title(), about.subtitle(), or(caseNumber, about.caseNumber()),
                        about.kind(), about.date(), or(edition, about.version()),
                        or(responsible, about.responsible()), about.selection()));
    }

    private static String or(String stated, String usual) {
        return stated.isEmpty() ? usual : stated;
    }
}
