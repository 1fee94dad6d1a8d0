package no.faseport.reporting;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import no.faseport.document.Block;
import no.faseport.document.Dress;
import no.faseport.document.Paper;

/// How a municipality's report looks: its dress, the order and choice of its sections, and words before and after.
///
/// @param sections the codes of the sections in the order they come; empty for the usual ones
/// @param before what stands before the first section; empty for nothing
/// @param after what stands after the last; empty for nothing
public record ReportTemplate(Dress dress, List<String> sections, String before, String after) {
    /// The reports as Faseport has them.
    public static final ReportTemplate USUAL = new ReportTemplate(Dress.USUAL, List.of(), "", "");

    private static final Pattern PARTS = Pattern.compile("\\R\\s*\\R");

    /// Keeps a copy.
    public ReportTemplate {
        sections = List.copyOf(sections);
    }

    /// The sections of `report` in the order they come here; those it no longer has are left out.
    public List<String> sectionsOf(Report report) {
        return sections.isEmpty()
                ? report.usualSections()
                : sections.stream().filter(report.sections()::contains).distinct().toList();
    }

    /// The same in another dress.
    public ReportTemplate in(Dress other) {
        return new ReportTemplate(other, sections, before, after);
    }

    /// The same with other words before and after.
    public ReportTemplate between(String first, String last) {
        return new ReportTemplate(dress, sections, first, last);
    }

    /// `paper` with the words before and after it, whose parts are kept apart by an empty line.
    public Paper around(Paper paper) {
        return paper.with(parts -> Stream.of(texts(before), parts, texts(after)).flatMap(List::stream).toList());
    }

    private static List<Block> texts(String text) {
        return PARTS.splitAsStream(text.strip()).filter(part -> !part.isBlank())
                .<Block>map(part -> new Block.Text(part.strip())).toList();
    }
}
